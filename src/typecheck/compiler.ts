import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

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

/** Runs the compiler. Rejects when it cannot be started, and with an `AbortError` when `signal` ends it. */
export function runCompiler(compiler: Compiler, args: readonly string[], {root, patience, signal}: Run): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const child = spawn(compiler.program, [...compiler.first, ...args], {
      cwd: root,
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
