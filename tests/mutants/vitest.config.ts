import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** The tests of one room, quick enough to be run for every mutant of it: what starts a program is left out, and what tries at random has few cases. */
const room = process.env['MUTANTS_OF'] ?? '{text,handin,grading}'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: [`tests/${room}/*.test.ts`],
    exclude: ['tests/text/*-laws.test.ts', 'tests/handin/{read-file,fuzz}.test.ts', 'tests/grading/{validity,agreement}.test.ts'],
    isolate: false,
    // Many share two cores: the clock measures the machine then, not the code.
    testTimeout: 30_000,
  },
})
