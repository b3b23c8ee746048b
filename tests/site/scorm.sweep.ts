import {copyFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import type {FrameLocator, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {Draft} from '../../src/lesson/answer.ts'
import {scormPackage} from '../../src/site/building/scorm-package.ts'
import {phoneCall} from '../open.ts'
import {buildSite, type BuiltSite} from './built-site.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await buildSite({scorm: true})
  const runtime = createRequire(import.meta.url).resolve('scorm-again/scorm2004/min')
  copyFileSync(runtime, join(site.folder, 'runtime.js'))
  // A learning platform as small as can be: the run-time, and the course in a frame.
  writeFileSync(join(site.folder, 'platform.html'), `<!doctype html><title>Platform</title><link rel="icon" href="favicon.svg">
    <script src="runtime.js"></script>
    <script>
      const kept = localStorage.getItem('platform')
      window.API_1484_11 = new Scorm2004API({autocommit: false, logLevel: 5})
      if (kept) API_1484_11.loadFromJSON(JSON.parse(kept), '')
      API_1484_11.on('Commit', () => localStorage.setItem('platform', JSON.stringify(API_1484_11.renderCMIToJSONObject().cmi)))
    </script>
    <iframe src="index.html" width="1200" height="800" title="Course"></iframe>`)
}, 300_000)
afterAll(() => site.close())
afterEach(() => {
  expect(site.complaints.splice(0)).toEqual([])
})

interface Cmi {
  readonly completion_status: string
  readonly success_status: string
  readonly progress_measure: string
  readonly suspend_data: string
  readonly location: string
  readonly exit: string
  readonly score: {readonly scaled: string, readonly raw: string}
}

const cmi = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('platform') ?? '{}') as Cmi)

async function open(page: Page): Promise<FrameLocator> {
  await page.goto(new URL('platform.html', site.address).href)
  const course = page.frameLocator('iframe')
  await course.locator('main').waitFor()
  await page.frames()[1]!.evaluate(() => { location.hash = '#/done' })
  await course.getByLabel('Open saved answers').waitFor()
  return course
}

async function put(course: FrameLocator, drafts: readonly [string, Draft][]): Promise<void> {
  await course.getByLabel('Open saved answers').setInputFiles(drafts.map(([id, draft]) =>
    ({name: `${id}.ts`, mimeType: 'text/plain', buffer: Buffer.from(writeHandIn(phoneCall.exercise(id), draft))})))
  await course.locator('.open-answers + .outcome p').first().waitFor()
}

const models = phoneCall.exercises.filter(({definition}) => !definition.workedExample)
  .map((exercise): [string, Draft] => [exercise.definition.id, modelAnswer(exercise)])

test('a platform gets completion and score, and gives the answers back on the next visit', async () => {
  const page = await (await site.browser.newContext()).newPage()
  page.on('pageerror', error => site.complaints.push(error.message))
  const course = await open(page)
  await put(course, models.slice(0, 1))
  await expect.poll(() => cmi(page)).toMatchObject({completion_status: 'incomplete', success_status: 'unknown'})
  const weight = phoneCall.exercise('1-claims').definition.weight
  expect(Number((await cmi(page)).score.scaled)).toBeCloseTo(weight / 100, 3)
  expect((await cmi(page)).location).toBe('#/done')

  const again = await open(page)
  await again.locator('.progress-code summary').click()
  const of = phoneCall.exercise('1-claims').items.length
  await expect.poll(() => again.locator('.progress-code .words').innerText()).toContain(`1 What is claimed? ${of}/${of}`)
  expect((await cmi(page)).exit).toBe('suspend')
  await put(again, models)
  await expect.poll(async () => (await cmi(page)).completion_status).toMatch(/completed/)
  expect((await cmi(page)).suspend_data.length).toBeLessThan(16_000)
  // Another learner at the same computer finds nothing here.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['platform'])
  await page.context().close()
})

test('the package names every file that it holds', async () => {
  const files = unzipSync(await scormPackage(site.folder))
  const manifest = strFromU8(files['imsmanifest.xml']!)
  const named = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(Object.keys(files).filter(name => name !== 'imsmanifest.xml').toSorted())
  expect(manifest).toContain('<schemaversion>2004 4th Edition</schemaversion>')
  expect(named).not.toContain('service-worker.js')
})
