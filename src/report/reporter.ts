import type {Reporter, TestCase, TestModule, Vitest} from 'vitest/node'
import {annotations} from './annotations.ts'
import {programFault} from './fault.ts'
import type {Fault} from './fault.ts'
import {lookOf} from './look.ts'
import type {ReportRow} from './row.ts'
import {sourceStack} from './source-stack.ts'
import {reportText} from './terminal.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** What a test of an exercise found. */
    row?: ReportRow
  }
}

interface ThrownError {
  readonly message: string
  readonly stack?: string | undefined
}

/** Prints what `npm test` found: one screen, when all is known. */
export default class ExerciseReporter implements Reporter {
  /** A pattern for each exercise that is asked for. */
  #asked: readonly RegExp[] = []

  onInit({config}: Vitest): void {
    const source = config.testNamePattern?.source ?? ''
    // As src/cli/vitest-arguments.js writes it, `^2-|sources`; or what somebody typed after -t, as a whole.
    this.#asked = (/^[\w.^|-]+$/.test(source) ? source.split('|') : [source]).map((one) => new RegExp(one))
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly ThrownError[], reason: string): void {
    if (reason === 'interrupted') return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const rows = tests.flatMap((test) => test.meta().row ?? []).map(withSources)
    const faults = [
      ...modules.flatMap((module) => module.errors()).map((error) => fault('the exercises could not be graded.', error)),
      ...tests.filter((test) => !test.meta().row).flatMap(unexpected),
      ...unhandled.map((error) => fault('something went wrong outside the grading.', error)),
    ]
    const asked = tests.filter((test) => test.meta().row ?? test.result().state !== 'skipped')
    const unknown = this.#asked.find((one) => !tests.some(({name}) => one.test(name)))
    if (tests.length > 0 && unknown) {
      process.exitCode = 1
      process.stdout.write(`There is no exercise '${unknown.source.replace(/^\^|-$/g, '')}'. There are: ${tests.map(({name}) => name).join(', ')}.\n`)
      return
    }
    const look = lookOf(process.stdout, process.env, process.platform)
    process.stdout.write(reportText({rows, faults, whole: asked.length === tests.length}, look))
    if (process.env['GITHUB_ACTIONS']) process.stdout.write(`\n${annotations(rows)}`)
  }
}

function unexpected(test: TestCase): Fault[] {
  const result = test.result()
  return result.state === 'failed' ? result.errors.map((error) => fault(`${test.name} could not be graded.`, error)) : []
}

function fault(what: string, {message, stack}: ThrownError): Fault {
  return programFault(what, sourceStack(stack ?? message, process.cwd()))
}

function withSources(row: ReportRow): ReportRow {
  if (row.outcome.kind !== 'fault') return row
  return {...row, outcome: {...row.outcome, stack: sourceStack(row.outcome.stack, process.cwd())}}
}
