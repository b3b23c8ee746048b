import {Stryker} from '@stryker-mutator/core'

/** The rooms in which marks are made. Each is held to its own tests. */
const ROOMS = ['text', 'handin', 'grading']

/** How many run at a time: `PROCESSES=1` leaves a small machine to others. */
const PROCESSES = Number(process.env['PROCESSES'] ?? 2)

const asked = process.argv.slice(2)

/** The files of a room that were asked for, all where none was named. */
function files(room: string): readonly string[] {
  const folder = `src/${room}`
  if (asked.length === 0 || asked.includes(folder)) return [`${folder}/*.ts`]
  return asked.filter((path) => path.startsWith(`${folder}/`))
}

for (const room of ROOMS) {
  const mutate = files(room)
  if (mutate.length === 0) continue
  process.env['MUTANTS_OF'] = room
  await new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: {configFile: 'tests/mutants/vitest.config.ts', related: false},
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // What a module works out once, when it is loaded, is worked out before any mutant is switched on.
    ignoreStatic: true,
    disableTypeChecks: false,
    concurrency: PROCESSES,
    timeoutMS: 15_000,
    tempDirName: '.parallax/mutants',
    ignorePatterns: ['dist', 'handouts', 'hand-ins', '.parallax'],
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: {logTests: false, reportTests: false},
    jsonReporter: {fileName: `.parallax/mutants-${room}.json`},
  }).runMutationTest()
}
