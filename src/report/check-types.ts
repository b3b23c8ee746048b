import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
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
    const whole = await attempt(compiler, CONFIG, run)
    if (whole.kind === 'fault') return whole
    if (whole.kind === 'gave up') return await checkEach(compiler, run)
    const broken = new Set(whole.errors.filter(isSyntaxError).map(({file}) => file))
    if (broken.size === 0) return whole
    const others = (await studentFiles(root)).filter((file) => !broken.has(file))
    const rest = others.length > 0 ? await attemptOn(others, compiler, run) : undefined
    if (rest?.kind === 'fault') return rest
    if (rest?.kind === 'gave up') return await checkEach(compiler, run)
    return {kind: 'checked', errors: [...whole.errors, ...rest?.errors ?? []]}
  } catch (error) {
    if (signal?.aborted) throw error
    return {kind: 'fault', why: `TypeScript's compiler could not be started: ${error instanceof Error ? error.message : error}`}
  }
}

async function studentFiles(root: string): Promise<string[]> {
  const names = await readdir(join(root, 'exercises'))
  return names.filter((name) => name.endsWith('.ts')).map((name) => `exercises/${name}`)
}

async function checkEach(compiler: Compiler, run: Run): Promise<TypeCheck> {
  const errors: Diagnostic[] = []
  for (const file of await studentFiles(run.root)) {
    const alone = await attemptOn([file], compiler, {...run, patience: run.patience / 2})
    if (alone.kind === 'fault') return alone
    if (alone.kind === 'checked') errors.push(...alone.errors)
    else errors.push({file, at: {line: 1, column: 1}, code: GAVE_UP, message: alone.why})
  }
  return {kind: 'checked', errors}
}

async function attemptOn(files: readonly string[], compiler: Compiler, run: Run): Promise<Attempt> {
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
