import {keys} from '../../../answers/index.ts'
import {fileOf} from '../../../src/disk/grade-file.ts'
import {mark} from '../../../src/mark.ts'
import {phoneCall} from '../../open.ts'
import {modelAnswer} from '../../engine.ts'
import {writeHandIn} from '../../engine.ts'
import type {Exercise} from '../../../src/lesson/exercise.ts'
import {headlines} from '../../../src/phone-call/exercises/0-headlines.ts'
import {composeRow} from '../../../src/report/compose-row.ts'
import {parseDiagnostics, isSyntaxError} from '../../../src/typecheck/compiler.ts'
import type {Diagnostic} from '../../../src/typecheck/compiler.ts'
import type {ReportRow} from '../../../src/report/row.ts'
import {reportText} from '../../../src/report/terminal.ts'
import {compileFiles, compilers} from '../compile-files.ts'

const look = {width: 80, colour: false, unicode: true}

/** What a student sees of a file, and what it was made of. */
export interface Screen {
  readonly text: string
  readonly row: ReportRow
  /** From 0 to 1. */
  readonly score: number
}

/**
 * Returns what the compiler says of each file, under its name. One file that cannot be parsed keeps it from the types
 * of the others: they are compiled again without it, as `npm test` does.
 */
export async function diagnose(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const first = parseDiagnostics(await compileFiles(compilers['TypeScript 7'], files))
  const broken = first.filter(isSyntaxError)
  const names = new Set(broken.map(({file}) => file))
  const rest = Object.fromEntries(Object.entries(files).filter(([name]) => !names.has(`${name}.ts`)))
  const others = broken.length === 0 ? first : parseDiagnostics(await compileFiles(compilers['TypeScript 7'], rest))
  const all = broken.length === 0 ? first : [...broken, ...others]
  const stray = all.find(({file}) => !file || !Object.hasOwn(files, file.replace(/\.ts$/, '')))
  if (stray) throw new Error(`${stray.file}: ${stray.message}`)
  return new Map(Object.keys(files).map(name => [name, all.filter(({file}) => file === `${name}.ts`)]))
}

/** Returns the screen of `npm test`, with the worked example and without the exercises that nobody has begun. */
export function screenOf(exercise: Exercise, file: string, errors: readonly Diagnostic[]): Screen {
  const row = rowOf(exercise, file, errors)
  const example = rowOf(headlines, writeHandIn(headlines, modelAnswer(headlines, keys[headlines.id]!)), [])
  return {text: reportText({rows: [example, row], faults: [], whole: false}, look), row, score: scoreOf(exercise, file)}
}

/** Returns the marks of a file, from 0 to 1. */
export function scoreOf(exercise: Exercise, file: string): number {
  return mark(phoneCall, exercise.id, file).marks.score
}

function rowOf(exercise: Exercise, file: string, errors: readonly Diagnostic[]): ReportRow {
  const marked = mark(phoneCall, exercise.id, file)
  return composeRow(exercise, {outcome: {kind: 'marked', marked}, text: file}, {
    kind: 'checked', errors: errors.map(error => ({...error, file: fileOf(exercise)})),
  })
}
