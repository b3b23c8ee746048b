import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'

// Here, and not at the root, so that the tests never load it.
export default defineConfig({
  publicDir: fileURLToPath(new URL('static', import.meta.url)),
})
