import {existsSync} from 'node:fs'
import type {Browser} from 'playwright-core'
import {Mendable} from '../text/problem.ts'
import {findChromium, QUIET} from '../deck/chromium.ts'

/**
 * A browser that opens no window: the one that is named, that the variable CHROMIUM_PATH names, or one in a usual
 * place. Throws a `Mendable` when there is none, and says what to install.
 */
export async function openBrowser(named: string | undefined): Promise<Browser> {
  const executablePath = browserPath(named)
  const {chromium} = await import('playwright-core')
  try {
    return await chromium.launch({executablePath, args: QUIET})
  } catch (error) {
    throw new Mendable(`${executablePath} could not be started as a browser: ${firstLine(error)}\n`
      + 'Name another one with --browser, or with the variable CHROMIUM_PATH.')
  }
}

/** Its path. Throws a `Mendable` when there is none. */
export function browserPath(named: string | undefined): string {
  const wanted = named || process.env['CHROMIUM_PATH']
  if (wanted) {
    if (existsSync(wanted)) return wanted
    throw new Mendable(`There is no program ${wanted}. Name the program of Chromium, Google Chrome or Microsoft Edge.`)
  }
  try {
    return findChromium()
  } catch (error) {
    throw new Mendable(firstLine(error))
  }
}

/**
 * Runs a command's work. What can be mended is printed, and so is that packages are missing where only those that
 * students need were installed; the exit code is then 1.
 */
export async function mendably(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Mendable) console.error(error.message)
    else if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      console.error(`A package is missing: ${firstLine(error)}\nRun npm install, without --omit=dev.`)
    } else throw error
    process.exitCode = 1
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1).join('')
}
