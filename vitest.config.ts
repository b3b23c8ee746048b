import {defineConfig} from 'vitest/config'
import {oneModule} from './src/report/one-module.ts'
import ExerciseReporter from './src/report/reporter.ts'

/** `npm test`: the students' exercises. The tests of the module itself have a configuration of their own, in tests/. */
export default defineConfig({
  plugins: [oneModule(import.meta.dirname, 'tests/exercises.test.ts')],
  test: {
    include: ['tests/exercises.test.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    // Longer than the compiler is waited for.
    testTimeout: 120_000,
    // `npx vitest` grades again when an answer is saved: the files are read, not imported.
    watchTriggerPatterns: [{pattern: /[\\/]exercises[\\/][^\\/]+\.ts$/, testsToRun: () => 'tests/exercises.test.ts'}],
    reporters: [new ExerciseReporter()],
  },
})
