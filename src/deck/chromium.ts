import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Flags for a Chromium that opens no window and talks to nobody. */
export const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run',
]

const NAMES = [
  'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge',
]

const FIXED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter(folder => folder !== undefined)
    .flatMap(folder => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
      .map(file => join(folder, file))),
}

/**
 * The path of a Chromium, Chrome or Edge that is installed: the one that the environment variable CHROMIUM_PATH names,
 * one on the path, or one in its usual place. Throws, and says what to install, when there is none.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  const ending = process.platform === 'win32' ? '.exe' : ''
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name + ending)))
  const places = [...(named ? [named] : []), ...onPath, ...(FIXED[process.platform] ?? [])]
  const found = places.find(existsSync)
  if (found !== undefined) return found
  throw new Error('No Chromium was found. Install Chromium, Google Chrome or Microsoft Edge '
    + '(on Debian and Ubuntu: apt install chromium), or name its program in the variable CHROMIUM_PATH.')
}
