import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** `npm run fuzz`: ten times the hostile files of a check, another ten thousand each time, damaged zips, and grading killed. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/hostile/hostile.test.ts', 'tests/class/agreement.test.ts', 'tests/class/killed.test.ts'],
    env: {FUZZ_RUNS: '20000'},
  },
})
