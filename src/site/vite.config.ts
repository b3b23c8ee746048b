import {fileURLToPath} from 'node:url'
import vue from '@vitejs/plugin-vue'
import {defineConfig} from 'vite'
import {contentsModule} from './building/contents-module.ts'
import {readingsModule} from './building/readings-module.ts'
import {lesson} from './lesson.ts'

/** The site: any static host serves it from any folder, so every address in it is relative. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [vue(), contentsModule(lesson), readingsModule(lesson, fileURLToPath(new URL('../../answers/readings', import.meta.url)))],
  build: {
    outDir: fileURLToPath(new URL('../../dist', import.meta.url)),
    emptyOutDir: true,
    // The Content-Security-Policy lets no script stand in the page itself.
    modulePreload: {polyfill: false},
    assetsInlineLimit: 0,
  },
})
