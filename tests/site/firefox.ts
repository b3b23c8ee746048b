import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {createInterface} from 'node:readline'
import {openSocket} from './web-socket.ts'

/**
 * A stock Firefox that opens no window, driven by WebDriver BiDi. By hand: Playwright drives its own Firefox, or one that is
 * newer than the long-lived one of Debian.
 */
export interface Firefox {
  /** What is downloaded goes there. */
  readonly downloads: string
  /** Errors of pages and on the console, and requests to other origins than `origin`. */
  readonly complaints: string[]
  goto(address: string): Promise<void>
  reload(): Promise<void>
  /** Runs a function in the page, with arguments that JSON can carry. */
  evaluate<Args extends readonly unknown[], Value>(run: (...args: Args) => Value, ...args: Args): Promise<Awaited<Value>>
  /** Clicks with the mouse into the middle of the first element for a selector that has a text, once there is one. */
  click(selector: string, text?: string): Promise<void>
  /** Presses keys one after the other: letters, or WebDriver's signs for others (`KEYS`). */
  press(...keys: readonly string[]): Promise<void>
  close(): Promise<void>
}

export const KEYS = {enter: '\uE007', tab: '\uE004', right: '\uE014'} as const

/** The path of a Firefox: the one that FIREFOX_PATH names, or one on the path; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH']
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap(folder => ['firefox-esr', 'firefox'].map(name => join(folder, name)))
  return [...named ? [named] : [], ...onPath].find(existsSync)
}

/** Starts it with a profile that is thrown away. */
export async function openFirefox(path: string, origin: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'parallax-firefox-'))
  const downloads = join(profile, 'downloads')
  mkdirSync(downloads)
  const prefs = {
    'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false, 'browser.helperApps.neverAsk.saveToDisk': 'application/zip',
  }
  writeFileSync(join(profile, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''))
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {stdio: ['ignore', 'ignore', 'pipe']})
  const ended = new Promise<void>(resolve => { child.once('exit', () => resolve()) })
  const complaints: string[] = []
  const bidi = await talk(`${await addressIn(child.stderr)}/session`, (method, params) => {
    if (method === 'log.entryAdded' && params['level'] === 'error') complaints.push(String(params['text']))
    const url = method === 'network.beforeRequestSent' ? (params['request'] as {url: string}).url : origin
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) complaints.push(`asks for ${url}`)
  })
  await bidi('session.new', {capabilities: {}})
  await bidi('session.subscribe', {events: ['log.entryAdded', 'network.beforeRequestSent']})
  // The first window does not have the focus, and keys there do nothing.
  const {context} = await bidi('browsingContext.create', {type: 'window'}) as {context: string}
  await bidi('browsingContext.setViewport', {context, viewport: {width: 1280, height: 800}})

  const evaluate: Firefox['evaluate'] = async (run, ...args) => {
    const {result, exceptionDetails} = await bidi('script.callFunction', {
      functionDeclaration: `async args => JSON.stringify(await (${run})(...JSON.parse(args)))`,
      arguments: [{type: 'string', value: JSON.stringify(args)}], target: {context}, awaitPromise: true,
    }) as {result?: {value?: string}, exceptionDetails?: {text: string}}
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result?.value === undefined ? undefined : JSON.parse(result.value)
  }
  const perform = (type: 'pointer' | 'key', actions: readonly object[]) => bidi('input.performActions', {context, actions: [{type, id: type, actions}]})
  return {
    downloads, complaints, evaluate,
    goto: async url => { await bidi('browsingContext.navigate', {context, url, wait: 'complete'}) },
    reload: async () => { await bidi('browsingContext.reload', {context, wait: 'complete'}) },
    async click(selector, text = '') {
      const {x, y} = await evaluate(middleOf, selector, text)
      await perform('pointer', [{type: 'pointerMove', x, y}, {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}])
    },
    async press(...keys) {
      await perform('key', keys.flatMap(value => [{type: 'keyDown', value}, {type: 'keyUp', value}]))
    },
    async close() {
      await bidi('browser.close', {}).catch(() => child.kill())
      await ended
      rmSync(profile, {recursive: true, force: true, maxRetries: 5})
    },
  }
}

/** Runs in the page: waits for an element and tells where its middle is on the screen, in pixels. */
async function middleOf(selector: string, text: string): Promise<{x: number, y: number}> {
  for (let tries = 0; tries < 200; tries++) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(one => one.textContent.includes(text))
    found?.scrollIntoView({block: 'center', behavior: 'instant'})
    const {left = 0, top = 0, width = 0, height = 0} = found?.getBoundingClientRect() ?? {}
    if (width > 0) return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)}
    await new Promise(resolve => { setTimeout(resolve, 50) })
  }
  throw new Error(`The page has no ${selector} with “${text}”.`)
}

/** The address at which the browser says that it listens. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(output)
      .on('line', line => {
        const address = /listening on (ws:\S+)/.exec(line)?.[1]
        if (address) resolve(address)
      })
      .on('close', () => reject(new Error('Firefox ended before it listened.')))
  })
}

type Params = Readonly<Record<string, unknown>>

/** Sends commands over a socket and hands on events; a command that fails rejects with what the browser says of it. */
async function talk(url: string, onEvent: (method: string, params: Params) => void): Promise<(method: string, params: Params) => Promise<Params>> {
  const waiting = new Map<number, {resolve(result: Params): void, reject(error: Error): void}>()
  let count = 0
  const socket = await openSocket(url, text => {
    const {id, type, method, params, result, error, message} = JSON.parse(text)
    if (type === 'event') onEvent(method, params)
    else if (type === 'error') waiting.get(id)?.reject(new Error(`${error}: ${message}`))
    else waiting.get(id)?.resolve(result)
    waiting.delete(id)
  }, () => waiting.forEach(({reject}) => reject(new Error('Firefox has ended.'))))
  return (method, params) => new Promise((resolve, reject) => {
    waiting.set(++count, {resolve, reject})
    socket.send(JSON.stringify({id: count, method, params}))
  })
}
