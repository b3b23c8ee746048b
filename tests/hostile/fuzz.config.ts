import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** `npm run fuzz`: ten times the hostile files of a check, another ten thousand each time. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/hostile/hostile.test.ts'],
    env: {FUZZ_RUNS: '20000'},
  },
})
