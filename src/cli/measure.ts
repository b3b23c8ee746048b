import {spawn, spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'

/** A Node program, its arguments, and where it runs. */
export interface Program {
  readonly folder: string
  readonly args: readonly string[]
}

/** Milliseconds of two programs that ran in turn. */
export interface Pair {
  readonly base: number
  readonly tried: number
}

/** Runs two programs in turn, so that whatever else slows the machine down slows both. The first pair is not counted. */
export function runPairs(base: Program, tried: Program, count: number): Pair[] {
  const pairs = Array.from({length: count + 1}, () => ({base: time(base), tried: time(tried)}))
  return pairs.slice(1)
}

function time({folder, args}: Program): number {
  const start = performance.now()
  spawnSync(process.execPath, args, {cwd: folder, stdio: 'ignore', env: quietly()})
  return performance.now() - start
}

/** Milliseconds from a save to what a watching program prints of it. */
export interface Latency {
  readonly marks: number
  readonly types: number
}

/** What is saved, again and again, and how to tell where a report ends and whether types are in it. */
export interface Saves {
  readonly path: string
  readonly texts: readonly string[]
  readonly end: RegExp
  readonly isPending: (report: string) => boolean
}

/** Starts a program that watches, saves a file many times, and returns how long marks and types took each time. */
export async function watchLatency(program: Program, {path, texts, end, isPending}: Saves): Promise<Latency[]> {
  const child = spawn(process.execPath, program.args, {cwd: program.folder, stdio: ['ignore', 'pipe', 'inherit'], env: quietly()})
  const reports = reportsOf(child.stdout, end)
  const next = async (pending: boolean): Promise<number> => {
    for (;;) {
      const {value, done} = await reports.next()
      if (done) throw new Error(`${program.args.join(' ')} ended before it printed a report.`)
      if (isPending(value) === pending) return performance.now()
    }
  }
  try {
    await next(false)
    const found: Latency[] = []
    for (const text of texts) {
      // Longer than the compiler takes, so that no earlier report is taken for this one.
      await new Promise((resolve) => { setTimeout(resolve, 300) })
      const start = performance.now()
      writeFileSync(path, text)
      found.push({marks: await next(true) - start, types: await next(false) - start})
    }
    return found
  } finally {
    child.kill()
  }
}

/** The reports in a stream, whole, one by one: several may come in one piece, and one in several. */
async function* reportsOf(stream: NodeJS.ReadableStream, end: RegExp): AsyncGenerator<string, undefined> {
  let text = ''
  for await (const piece of stream) {
    text += String(piece)
    for (let match = end.exec(text); match; match = end.exec(text)) {
      yield text.slice(0, match.index)
      text = text.slice(match.index + match[0].length)
    }
  }
  return undefined
}

/** Returns the middle of some numbers; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]]
  return (low + high) / 2
}

function quietly(): NodeJS.ProcessEnv {
  return {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined}
}
