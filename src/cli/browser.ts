import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'
import {findChromium, QUIET} from '../deck/chromium.ts'
import {isWithoutPlace, withoutPlace} from '../disk/write-whole.ts'
import {Mendable, printable} from '../text/problem.ts'
import {root, talkHindrance} from './door.js'

/**
 * A browser that opens no window: the one that is named, that the variable CHROMIUM_PATH names, or one in a usual
 * place. Throws a `Mendable` when there is none, and says what to install.
 */
export async function openBrowser(named: string | undefined): Promise<Browser> {
  const {chromium} = await import('playwright-core')
  const executablePath = browserPath(named)
  try {
    return await chromium.launch({executablePath, args: QUIET})
  } catch (error) {
    if (isWithoutPlace(error)) throw new Mendable(withoutPlace())
    throw new Mendable(`${printable(executablePath)} could not be started as a browser: ${firstLine(error)}\n`
      + 'Name another one with --browser, or with the variable CHROMIUM_PATH.')
  }
}

/** What draws the talk; it takes a second to load. Throws a `Mendable` in a folder in which Slidev draws none. */
export async function drawingOfTalk(): Promise<typeof import('../handout/talk.ts')> {
  const hindrance = talkHindrance(root)
  if (hindrance !== undefined) throw new Mendable(hindrance)
  return import('../handout/talk.ts')
}

/** Its path. Throws a `Mendable` when there is none. */
export function browserPath(named: string | undefined): string {
  const wanted = named || process.env['CHROMIUM_PATH']
  if (wanted) {
    if (existsSync(wanted)) return wanted
    throw new Mendable(`There is no program ${printable(wanted)}. Name the program of Chromium, Google Chrome or Microsoft Edge.`)
  }
  try {
    return findChromium()
  } catch (error) {
    throw new Mendable(firstLine(error))
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1).join('')
}
