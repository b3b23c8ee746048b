import {defineConfig} from 'vitest/config'

// Apart from the other tests: it builds the talk and opens a browser. `npm run check` runs it.
export default defineConfig({
  test: {
    include: ['tests/**/*.sweep.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
