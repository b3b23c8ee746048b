import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {findChromium} from '../../src/deck/chromium.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-'))
  vi.stubEnv('PATH', folder)
  vi.stubEnv('CHROMIUM_PATH', undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true})
})

const program = (name: string) => {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

test.skipIf(process.platform !== 'linux')('says what to install where there is none', () => {
  expect(findChromium).toThrow(/^No Chromium was found\. Install Chromium, Google Chrome or Microsoft Edge/)
})

test.skipIf(process.platform === 'win32')('finds one on the path', () => {
  const chrome = program('google-chrome')
  expect(findChromium()).toBe(chrome)
})

test('takes the one that is named, whatever else there is', () => {
  program('chromium')
  const mine = program('mine')
  vi.stubEnv('CHROMIUM_PATH', mine)
  expect(findChromium()).toBe(mine)
})
