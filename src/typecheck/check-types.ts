import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readAnswerFile} from '../disk/read-file.ts'
import {findExcess} from '../handin/parse.ts'
import {scan} from '../handin/scan.ts'
import {findCompiler, runCompiler} from './compiler.ts'
import {isSyntaxError, parseDiagnostics} from './diagnostics.ts'
import type {Compiler, Run} from './compiler.ts'
import type {Diagnostic} from './diagnostics.ts'

/** What the compiler says of the students' files. */
export type TypeCheck =
  /** It ran. The errors in the students' files, in the compiler's order. */
  | {readonly kind: 'checked', readonly errors: readonly Diagnostic[]}
  /** It could not run, or found a fault in the course's own files: no fault of the student. */
  | {readonly kind: 'fault', readonly why: string}

/** One run of the compiler: as above, or it gave up (a crash, or no end in sight). */
type Attempt = TypeCheck | {readonly kind: 'gave up', readonly why: string}

const CONFIG = 'tsconfig.exercises.json'

/** The code of the error that stands for a file on which the compiler gives up. */
export const GAVE_UP = 0

/** "No inputs were found": every exercise is missing, which the marks already say. */
const NO_FILES = 18003

/**
 * Checks the types of the exercises with TypeScript's native compiler, in a process of its own. One file that cannot
 * be parsed keeps the compiler from the types of all others, and one that is tangled enough keeps it from ending:
 * then the others are checked again without it. Never throws, except when `signal` ends it (an `AbortError`).
 */
export async function checkTypes(root: string, signal?: AbortSignal): Promise<TypeCheck> {
  try {
    const compiler = findCompiler(root)
    const run = {root, patience: 10_000, signal}
    const files = await studentFiles(root)
    const tangled = await tangledFiles(root, files)
    const checked = await checkFiles(files.filter((file) => !tangled.includes(file)), compiler, run)
    if (checked.kind === 'fault') return checked
    return {kind: 'checked', errors: [...tangled.map((file) => gaveUp(file, 'it is no list of answers')), ...checked.errors]}
  } catch (error) {
    if (signal?.aborted) throw error
    return {kind: 'fault', why: `TypeScript's compiler could not be started: ${error instanceof Error ? error.message : error}`}
  }
}

async function checkFiles(files: readonly string[], compiler: Compiler, run: Run): Promise<TypeCheck> {
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

/** Files that the reader of answers refuses for their size or depth: on brackets 10,000 deep the compiler takes minutes. */
async function tangledFiles(root: string, files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readAnswerFile(join(root, file))))
  return files.filter((_, index) => {
    const bytes = texts[index]
    if (!(bytes instanceof Uint8Array)) return true
    const text = new TextDecoder().decode(bytes)
    return findExcess(text, 0, scan(text).tokens) !== undefined
  })
}

async function checkEach(files: readonly string[], compiler: Compiler, run: Run): Promise<TypeCheck> {
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
  return {file, at: {line: 1, column: 1}, code: GAVE_UP, message: why}
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
  if (code === null) return {kind: 'gave up', why: 'it did not come to an end'}
  if (errors.length === 0) return {kind: 'gave up', why: `exit code ${code}: ${(err || out).trim().slice(0, 400)}`}
  const ours = errors.find(({file}) => !file?.startsWith('exercises/'))
  if (!ours) return {kind: 'checked', errors}
  const place = ours.file ? `${ours.file}:${ours.at.line}:${ours.at.column}: ` : ''
  return {kind: 'fault', why: `A file of the course itself does not compile. ${place}TS${ours.code}: ${ours.message}`}
}
