import {existsSync} from 'node:fs'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readAnswerFile} from '../disk/read-file.ts'
import type {Problem, Saying} from '../text/problem.ts'
import {hindranceOf} from './admit.ts'
import {findCompiler, GAVE_UP, isSyntaxError, parseDiagnostics, runCompiler} from './compiler.ts'
import type {Compiler, Diagnostic, Run} from './compiler.ts'

/** What the compiler says of the students' files. */
export type TypeCheck =
  /** It ran. The errors in the students' files, in the compiler's order. */
  | {readonly kind: 'checked', readonly errors: readonly Diagnostic[]}
  /** Something in the folder keeps it from every file, and somebody can mend that: two sentences. */
  | {readonly kind: 'hindered', readonly what: string, readonly remedy: string}
  /** It could not run, or found a fault in the course's own files: no fault of the student. */
  | {readonly kind: 'fault', readonly why: string}

/** What the compiler says of the files that it is given. */
type Checked = Exclude<TypeCheck, {kind: 'hindered'}>

/** One run of the compiler: as above, or it gave up (a crash, or no end in sight). */
type Attempt = Checked | {readonly kind: 'gave up', readonly why: string}

const CONFIG = 'tsconfig.exercises.json'

/** "No inputs were found": every exercise is missing, which the marks already say. */
const NO_FILES = 18003

/**
 * Checks the types of the exercises with TypeScript's native compiler, in a process of its own, within bounds of time
 * and memory. One bad file keeps it from no other: what is no plain list of answers is not given to it, and where it
 * gives up all the same the files are checked one by one. Never throws, except when `signal` ends it (an `AbortError`).
 */
export async function checkTypes(root: string, signal?: AbortSignal): Promise<TypeCheck> {
  try {
    if (existsSync(join(root, 'exercises', 'package.json'))) return {kind: 'hindered', ...ownPackage}
    const compiler = findCompiler(root)
    const files = await studentFiles(root)
    const kept = await keptBack(root, files)
    const given = files.filter((file) => !kept.some((error) => error.file === file))
    const checked = await checkFiles(given, compiler, {root, patience: 10_000, signal})
    return checked.kind === 'fault' ? checked : {kind: 'checked', errors: [...kept, ...checked.errors]}
  } catch (error) {
    if (signal?.aborted) throw error
    return {kind: 'fault', why: `TypeScript's compiler could not be started: ${error instanceof Error ? error.message : error}`}
  }
}

/** A folder with a package.json is a package of its own: the imports of the project's do not hold in it. */
const ownPackage: Saying = {
  what: 'There is a package.json in exercises/, so nothing can be imported from \'#lesson\' there.',
  remedy: 'Move it away: the project has its own, one folder up.',
}

/** The files that are not given to the compiler, each by the error that stands for it. */
async function keptBack(root: string, files: readonly string[]): Promise<Diagnostic[]> {
  const all = await Promise.all(files.map(async (file) => {
    const read = await readAnswerFile(join(root, file))
    const hindrance = read instanceof Uint8Array ? hindranceOf(read) : {code: GAVE_UP, ...read}
    return hindrance && ourError(file, hindrance)
  }))
  return all.filter((error) => error !== undefined)
}

function ourError(file: string, {code, at, what, remedy}: Problem & {readonly code: number}): Diagnostic {
  return {file, at, code, message: what, saying: {what, remedy}}
}

async function checkFiles(files: readonly string[], compiler: Compiler, run: Run): Promise<Checked> {
  const whole = await attemptOn(files, compiler, run)
  if (whole.kind === 'fault') return whole
  if (whole.kind === 'gave up') return checkEach(files, compiler, run)
  const broken = new Set(whole.errors.filter(isSyntaxError).map(({file}) => file))
  if (broken.size === 0) return whole
  const rest = await attemptOn(files.filter((file) => !broken.has(file)), compiler, run)
  if (rest.kind === 'fault') return rest
  if (rest.kind === 'gave up') return checkEach(files, compiler, run)
  return {kind: 'checked', errors: [...whole.errors, ...rest.errors]}
}

/** None where there is no folder: that the exercises are missing is told with their marks. */
async function studentFiles(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'exercises')).catch(() => [])
  return names.filter((name) => name.endsWith('.ts')).map((name) => `exercises/${name}`)
}

async function checkEach(files: readonly string[], compiler: Compiler, run: Run): Promise<Checked> {
  const errors: Diagnostic[] = []
  for (const file of files) {
    const alone = await attemptOn([file], compiler, {...run, patience: run.patience / 2})
    if (alone.kind === 'fault') return alone
    if (alone.kind === 'checked') errors.push(...alone.errors)
    else errors.push(gaveUp(file, alone.why))
  }
  const crashed = errors.filter(({code}) => code === GAVE_UP)
  if (files.length > 1 && crashed.length === files.length) {
    return {kind: 'fault', why: `TypeScript's compiler stops at every file: ${crashed[0]?.message}`}
  }
  return {kind: 'checked', errors}
}

function gaveUp(file: string, why: string): Diagnostic {
  const remedy = 'Keep nothing but your answers in it, in the shape of the blank file.'
  return ourError(file, {code: GAVE_UP, at: {line: 1, column: 1}, what: `The compiler was given up on this file: ${why}.`, remedy})
}

/** All files of the folder, as a rule: these the project's own configuration names. */
async function attemptOn(files: readonly string[], compiler: Compiler, run: Run): Promise<Attempt> {
  if (files.length === 0) return {kind: 'checked', errors: []}
  if (files.length === (await studentFiles(run.root)).length) return attempt(compiler, CONFIG, run)
  const folder = await mkdtemp(join(tmpdir(), 'parallax-'))
  try {
    const config = join(folder, 'tsconfig.json')
    await writeFile(config, JSON.stringify({
      extends: join(run.root, CONFIG),
      files: files.map((file) => join(run.root, file)),
      include: [],
    }))
    return await attempt(compiler, config, run)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function attempt(compiler: Compiler, config: string, run: Run): Promise<Attempt> {
  const {code, out, err} = await runCompiler(compiler, ['--project', config, '--pretty', 'false'], run)
  const errors = parseDiagnostics(out)
  if (code === 0 || errors.some((error) => error.code === NO_FILES)) return {kind: 'checked', errors: []}
  if (code === null) return {kind: 'gave up', why: `it did not come to an end within ${run.patience / 1000} seconds`}
  if (errors.length === 0 && /out of memory|cannot allocate memory/.test(err)) return {kind: 'gave up', why: 'it wanted too much memory'}
  if (errors.length === 0) return {kind: 'gave up', why: `exit code ${code}: ${(err || out).trim().slice(0, 400)}`}
  const ours = errors.find(({file}) => !file?.startsWith('exercises/'))
  if (!ours) return {kind: 'checked', errors}
  const place = ours.file ? `${ours.file}:${ours.at.line}:${ours.at.column}: ` : ''
  return {kind: 'fault', why: `A file of the course itself does not compile. ${place}TS${ours.code}: ${ours.message}`}
}
