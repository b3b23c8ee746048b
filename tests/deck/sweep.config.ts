import {defineConfig} from 'vitest/config'

// Apart from the other tests: it builds the talk and opens a browser. `npm run check` runs it.
export default defineConfig({
  test: {
    include: ['tests/**/*.sweep.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // Each has a browser of its own, which takes a core and more.
    maxWorkers: 2,
    // A page answers when it can; on a machine that is busy with other work that is not at once.
    expect: {poll: {timeout: 15_000}},
    // A browser now and then is late all the same; a test that needed its second try is marked in the report.
    retry: 1,
  },
})
