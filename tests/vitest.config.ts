import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** The tests of the module itself: none depends on what stands in exercises/. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/exercises.test.ts'],
    // Many share two cores in a check: the clock measures the machine then, not the code.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
