import {createServer, resolveOptions} from '@slidev/cli'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium} from 'playwright-core'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, expect, test} from 'vitest'
import {load} from '@slidev/parser/fs'
import {fileURLToPath} from 'node:url'
import {findChromium, QUIET} from '../../src/deck/chromium.ts'
import {appended} from '../../src/deck/class-module.ts'
import {powerPoint} from '../../src/handout/powerpoint.ts'
import {drawTalk, type Drawn, type DrawnTalk, type States} from '../../src/handout/talk.ts'
import {aboutPdf} from './pdf.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const browser = await chromium.launch({executablePath: findChromium(), args: QUIET})
afterAll(() => browser.close())
const draw = <Result>(states: States, use: (talk: DrawnTalk) => Promise<Result>) =>
  drawTalk({entry: `${root}slides.md`, states}, browser, use)
const asText = (drawn: readonly Drawn[]) => drawn.map(({picture}) => picture.toString('base64'))

test('the PDF of the slides has every slide on a page of its own, before the answers and with them', async () => {
  const talk = await load({userRoot: root, roots: [root]}, `${root}slides.md`)
  const drawn = (states: States) => draw(states, async ({slides, pictures, pdf}) => {
    expect(slides.map(({title}) => title)).toEqual(talk.slides.map(({title}) => title))
    expect(slides.filter(({notes}) => notes === '')).toEqual([])
    expect(aboutPdf(await pdf())).toMatchObject({pages: slides.length, tagged: true})
    return asText(await pictures())
  })
  const before = await drawn('before')
  const after = await drawn('after')
  expect(before).toHaveLength(talk.slides.length)
  expect(after).toHaveLength(talk.slides.length)
  // No two slides look alike, so none is blank but one at most.
  expect(new Set(after).size).toBe(after.length)
  expect(new Set(before).size).toBe(before.length)
  const revealing = talk.slides.flatMap(({content}, index) => /\bclick="|v-click|<Reveal /.test(content) ? [index] : [])
  expect(revealing.length).toBeGreaterThan(10)
  expect(revealing.filter(index => before[index] === after[index])).toEqual([])
})

test('slides that are added come after the talk’s own', async () => {
  const extensions = () => [appended([{title: 'Our class: a first look', note: 'Say what you see.', body: ''}])]
  await drawTalk({entry: `${root}slides.md`, states: 'before', extensions}, browser, async ({slides, pdf}) => {
    expect(slides.at(-1)).toMatchObject({title: 'Our class: a first look', part: 'Our class', notes: 'Say what you see.'})
    expect(aboutPdf(await pdf())).toMatchObject({pages: slides.length})
  })
})

test('for PowerPoint each page is a picture with its title and its notes', async () => {
  const file = await draw('both', async ({slides, pictures}) => {
    const drawn = await pictures()
    expect(new Set(drawn.map(({slide}) => slide)).size).toBe(slides.length)
    expect(drawn.length).toBeGreaterThan(slides.length)
    return powerPoint('Parallax', slides, drawn.slice(0, 3))
  })
  const parts = unzipSync(file)
  expect(Object.keys(parts).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3)
  expect(strFromU8(parts['ppt/slides/slide1.xml']!)).toContain('descr="Slide 1: Parallax"')
  expect(strFromU8(parts['ppt/notesSlides/notesSlide1.xml']!)).toContain('Hold up a thumb')
})

test('on a fresh copy every package that the slides ask for is found before the talk is shown, so that no page loads twice', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'parallax-cold-'))
  const server = await createServer(await resolveOptions({entry: `${root}slides.md`}, 'export'), {cacheDir, logLevel: 'error', server: {port: 0}})
  try {
    await server.listen()
    const {depsOptimizer} = server.environments['client']!
    await depsOptimizer!.scanProcessing
    const {optimized, discovered} = depsOptimizer!.metadata
    const foundFirst = Object.keys({...optimized, ...discovered})
    const shown = await browser.newPage()
    await shown.goto(`${server.resolvedUrls!.local[0]!}#/print`, {waitUntil: 'networkidle'})
    await shown.close()
    expect(foundFirst).toContain('fastest-levenshtein')
    expect(Object.keys({...depsOptimizer!.metadata.optimized, ...depsOptimizer!.metadata.discovered}).sort()).toEqual(foundFirst.sort())
  } finally {
    await server.close()
    rmSync(cacheDir, {recursive: true, force: true})
  }
})
