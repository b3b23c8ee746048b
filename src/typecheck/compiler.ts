import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Place, Saying} from '../text/problem.ts'

/** A program and the arguments that come first. */
export interface Compiler {
  readonly program: string
  readonly first: readonly string[]
}

/**
 * Returns how to start TypeScript's native compiler: its program for this computer, run directly, since a second Node
 * would take longer to start than the check takes; or, where that is not found as expected, its own script.
 * Throws when the compiler is not installed.
 */
export function findCompiler(root: string): Compiler {
  const here = createRequire(join(root, 'package.json'))
  const home = dirname(here.resolve('typescript-native/package.json'))
  try {
    const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`
    const folder = dirname(createRequire(join(home, 'package.json')).resolve(platform))
    const program = join(folder, 'lib', process.platform === 'win32' ? 'tsc.exe' : 'tsc')
    if (existsSync(program)) return {program, first: []}
  } catch {
    // Not where it is on the systems we know; the compiler's own script knows more.
  }
  return {program: process.execPath, first: [join(home, 'bin', 'tsc')]}
}

/** What a compiler printed, and how it ended. */
export interface Printed {
  /** `null`: it was ended from outside, or ran out of time. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How long and in which folder a compiler runs. */
export interface Run {
  readonly root: string
  /** After so many milliseconds it is ended. */
  readonly patience: number
  readonly signal?: AbortSignal | undefined
}

/** What the compiler, a Go program, tries to stay within, and in kilobytes of addresses what it cannot go beyond. */
const MEMORY = {GOMEMLIMIT: '1GiB'}
const ADDRESSES = 3_000_000

/** The shell that sets the hard bound is replaced by the compiler. Only Linux holds a program to it. */
function bounded({program, first}: Compiler, args: readonly string[]): [string, string[]] {
  const all = [...first, ...args]
  if (process.platform !== 'linux' || program === process.execPath) return [program, all]
  return ['/bin/sh', ['-c', `ulimit -v ${ADDRESSES} 2>/dev/null; exec "$0" "$@"`, program, ...all]]
}

/** Runs the compiler within bounds of memory and time. Rejects when it cannot be started, and with an `AbortError` when `signal` ends it. */
export function runCompiler(compiler: Compiler, args: readonly string[], {root, patience, signal}: Run): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const [program, all] = bounded(compiler, args)
    const child = spawn(program, all, {
      cwd: root,
      env: {...process.env, ...MEMORY},
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
      // Busy with a tangled file it does not listen to the politer ones.
      killSignal: 'SIGKILL',
      ...(signal && {signal}),
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out, err}))
  })
}

/** One error of the compiler, in its own words. */
export interface Diagnostic {
  /** Relative to the project, with forward slashes: `exercises/2-sources.ts`. `undefined`: about no file. */
  readonly file: string | undefined
  readonly at: Place
  /** 2345 of TS2345, or one of ours: `GAVE_UP`, `NOT_GIVEN`. */
  readonly code: number
  /** The first line; what the compiler adds under it is left out. */
  readonly message: string
  /** What is to be said in place of the message, where the error is not the compiler's own. */
  readonly saying?: Saying
}

/** The code of the error that stands for a file on which the compiler gives up, or would: it counts as one of syntax. */
export const GAVE_UP = 0

/** The code of the error that stands for a file that is read, but not given to the compiler. */
export const NOT_GIVEN = 9000

const LINE = /^(?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): )?error TS(?<code>\d+): (?<message>.*)$/

/** Returns the errors in what `tsc --pretty false` printed, in its order. Lines that are not errors are passed over. */
export function parseDiagnostics(printed: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const text of printed.split(/\r?\n/)) {
    const parts = LINE.exec(text)?.groups
    if (!parts) continue
    found.push({
      file: parts.file?.replaceAll('\\', '/'),
      at: {line: Number(parts.line ?? 1), column: Number(parts.column ?? 1)},
      code: Number(parts.code),
      message: parts.message ?? '',
    })
  }
  return found
}

/** Whether the compiler could not even parse the file. It then leaves the types of all files unchecked. */
export function isSyntaxError(diagnostic: Diagnostic): boolean {
  return diagnostic.code < 2000
}
