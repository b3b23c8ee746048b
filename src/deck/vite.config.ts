import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'

// Here, and not at the root, so that the tests never load it.
export default defineConfig({
  publicDir: fileURLToPath(new URL('static', import.meta.url)),
  // Packages that are found only when a slide asks for them are bundled then, and the page loads again under the eyes of
  // the class. Where they are looked for beforehand:
  optimizeDeps: {
    entries: ['components/*.vue', 'layouts/*.vue', 'pages/*.vue', 'setup/main.ts', 'setup/routes.ts', 'global-top.vue']
      .map(path => fileURLToPath(new URL(path, import.meta.url))),
  },
})
