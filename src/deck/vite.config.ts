import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Here, and not at the root, so that the tests never load it.
export default defineConfig({
  publicDir: here('static'),
  resolve: {alias: {'@shikijs/vitepress-twoslash/client': here('no-twoslash.ts')}},
})
