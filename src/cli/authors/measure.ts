import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Response} from 'playwright-core'
import {openBrowser} from '../browser.ts'

/** What a student's run reads, from the project's root; the exercises themselves are left out. */
const COPIED = [
  'package.json', 'tsconfig.json', 'tsconfig.exercises.json', 'vitest.config.ts', 'tests/exercises.test.ts', 'answers',
  'src/mark.ts',
  ...['audit', 'cli', 'disk', 'grading', 'handin', 'lesson', 'phone-call', 'report', 'text', 'typecheck'].map((folder) => `src/${folder}`),
]

/**
 * Makes a copy of the project in a temporary folder, in which exercises can be written and graded without touching
 * anybody's answers. It shares the installed packages. Returns its path; the caller removes it.
 */
export function studentClone(project: string): string {
  // A space in the name, as in many a home folder.
  const root = mkdtempSync(join(tmpdir(), 'parallax clone '))
  for (const path of COPIED) cpSync(join(project, path), join(root, path), {recursive: true})
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
  mkdirSync(join(root, 'exercises'))
  return root
}

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

/** What a program took: milliseconds, and the most bytes it had in memory at once, which only Linux tells. */
export interface Peak {
  readonly ms: number
  readonly bytes: number | undefined
}

/** Runs a program once and looks at it while it runs. */
export function peakOf({folder, args}: Program): Promise<Peak> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let bytes: number | undefined
    const child = spawn(process.execPath, args, {cwd: folder, stdio: 'ignore', env: quietly()})
    const look = setInterval(() => {
      try {
        const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
        if (kilobytes !== undefined) bytes = Number(kilobytes) * 1_024
      } catch {
        // Another system, or it has ended.
      }
    }, 20)
    child.on('error', reject).on('exit', code => {
      clearInterval(look)
      if (code === 0) resolve({ms: performance.now() - start, bytes})
      else reject(new Error(`${args.join(' ')} ended with ${code}.`))
    })
  })
}

/** Milliseconds of one run of a program. */
export function runOnce(program: Program): number {
  return time(program)
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

/** Bytes, gzipped, of the page, the scripts and the styles that a browser loads to show a first slide. */
export interface FirstSlide {
  readonly talk: number
  /** Slidev's deck with one line in it, in the same theme. */
  readonly empty: number
}

/** Builds the talk and an empty deck, and loads the first slide of each in a browser. Needs Chromium. */
export async function measureFirstSlide(project: string): Promise<FirstSlide> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  try {
    const deck = join(folder, 'empty')
    mkdirSync(deck)
    symlinkSync(join(project, 'node_modules'), join(deck, 'node_modules'), 'junction')
    writeFileSync(join(deck, 'package.json'), '{"type": "module", "private": true}')
    writeFileSync(join(deck, 'slides.md'), '---\ntheme: default\n---\n\n# Empty\n')
    return {
      empty: await firstSlide(deck, join(folder, 'empty-built')),
      talk: await firstSlide(project, join(folder, 'talk-built')),
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function firstSlide(project: string, built: string): Promise<number> {
  const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  execFileSync(process.execPath, [slidev, 'build', 'slides.md', '--out', built], {cwd: project, stdio: 'pipe'})
  const {preview} = await import('vite')
  const server = await preview({configFile: false, root: built, build: {outDir: built}, logLevel: 'silent', preview: {host: 'localhost'}})
  const browser = await openBrowser(undefined)
  try {
    const page = await browser.newPage()
    const bodies: Promise<number>[] = []
    page.on('response', (response) => {
      if (['document', 'script', 'stylesheet'].includes(response.request().resourceType())) {
        bodies.push(response.body().then((body) => gzipSync(body).length))
      }
    })
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForSelector('.slidev-layout:visible')
    await page.waitForLoadState('networkidle')
    return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0)
  } finally {
    await browser.close()
    await server.close()
  }
}

/** What the site costs, on a processor that is four times slower. */
export interface SiteSpeed {
  /** Bytes, gzipped, of the page, the scripts and the styles that its first page loads, until it is at rest; fonts are not counted. */
  readonly bytes: number
  /** Milliseconds from the address until the first page is drawn and its controls do what they are there for. */
  readonly interactive: number
  /** Milliseconds from a click on `Check this answer` until what there is to say is drawn: for each exercise. */
  readonly graded: readonly number[]
}

/** Measures a site that stands at `address`, with `kept` as a learner's answers. Needs Chromium. */
export async function measureSite(address: string, kept: {readonly key: string, readonly state: string}, exercises: readonly string[]): Promise<SiteSpeed> {
  const browser = await openBrowser(undefined)
  try {
    const page = await browser.newPage()
    const slow = await page.context().newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', {rate: 4})
    const loaded: Response[] = []
    page.on('response', response => ['document', 'script', 'stylesheet'].includes(response.request().resourceType()) && loaded.push(response))
    await page.addInitScript(tryControls)
    await page.goto(address, {waitUntil: 'networkidle'})
    const responds = await page.evaluate(() => (globalThis as unknown as Timed).responds)
    const drawn = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime, undefined, {polling: 100})
    const interactive = Math.max(responds, await drawn.jsonValue() ?? NaN)
    const bytes = (await Promise.all(loaded.map(response => response.body()))).reduce((sum, body) => sum + gzipSync(body).length, 0)
    await page.evaluate(({key, state}) => localStorage.setItem(key, state), kept)
    await page.goto('about:blank')
    const graded: number[] = []
    for (const id of exercises) {
      await page.goto(new URL(`#/do/${id}`, address).href)
      const button = page.locator('main button.check:not([aria-disabled=true])')
      await button.scrollIntoViewIfNeeded()
      await button.hover()
      // Whoever answers has read the question first.
      await page.waitForTimeout(1_000)
      await page.evaluate(timeNextClick)
      await page.mouse.down()
      await page.mouse.up()
      graded.push(await page.evaluate(() => (globalThis as unknown as Timed).shown))
    }
    return {bytes, interactive, graded}
  } finally {
    await browser.close()
  }
}

interface Timed {
  /** Milliseconds from the address until a control of the page did what it is there for. */
  responds: Promise<number>
  /** Milliseconds from a click until the frame that shows what came of it is drawn. */
  shown: Promise<number>
}

/** Runs in the page before it does: tries its choice of light and dark, again and again, until the page changes with it. */
function tryControls(): void {
  (globalThis as unknown as Timed).responds = new Promise(resolve => {
    const again = setInterval(() => {
      const choice = document.querySelector('select')
      if (!choice || !document.querySelector('main h1')) return
      const responds = document.documentElement.classList.contains('dark')
      choice.value = responds ? 'auto' : 'dark'
      choice.dispatchEvent(new Event('change', {bubbles: true}))
      if (!responds) return
      clearInterval(again)
      resolve(performance.now())
    }, 10)
  })
}

/** Runs in the page: times the click that comes next. */
function timeNextClick(): void {
  (globalThis as unknown as Timed).shown = new Promise((resolve, reject) => {
    addEventListener('click', ({timeStamp}) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel()
        port1.onmessage = () => {
          const told = document.querySelector('main button.check')?.textContent?.trim() === 'Checked'
          if (told) resolve(performance.now() - timeStamp)
          else reject(new Error('The frame after the click does not show that the answer was checked.'))
        }
        port2.postMessage(undefined)
      })
    }, {capture: true, once: true})
  })
}
