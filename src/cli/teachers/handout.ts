import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import type {Browser} from 'playwright-core'
import {writeWhole} from '../../disk/write-whole.ts'
import {modelAnswer} from '../../grading/model-answer.ts'
import type {Contents} from '../../handout/handouts.ts'
import {handouts, type HandoutName} from '../../handout/names.ts'
import type {Paper} from '../../handout/sheet.ts'
import {inProject} from '../../reading/generated-files.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {drawingOfTalk, openBrowser} from '../browser.ts'
import {lesson} from '../lesson.ts'

const NAMES = Object.keys(handouts) as HandoutName[]

export default defineCommand({
  meta: {
    name: 'handout --',
    description: 'Prints what a class needs on paper as PDFs: '
      + `${NAMES.map(name => `${name} (${handouts[name]})`).join(', ')}.`,
  },
  args: {
    names: {type: 'positional', required: false, description: 'Only these, as in: npm run handout -- worksheet rubric'},
    out: {type: 'string', default: 'handouts', description: 'The folder they go to'},
    paper: {type: 'string', default: 'a4', description: 'a4, or letter for US paper'},
    browser: {type: 'string', description: 'The program of Chromium, Chrome or Edge, if it is not found'},
  },
  async run({args}) {
    const names = namesOf(args._.flatMap(word => word.split(',')))
    const paper = paperOf(args.paper)
    const browser = await openBrowser(args.browser)
    try {
      // They take a second to load: what was typed wrong is told before.
      const [{sheetOf}, {printSheet}] = await Promise.all([import('../../handout/handouts.ts'), import('../../handout/print.ts')])
      const contents = contentsOf(browser)
      for (const name of names) {
        if (name === 'guide') console.log('Drawing the slides for the guide, which takes about half a minute …')
        const path = join(args.out, `${name}.pdf`)
        await writeWhole(path, await printSheet(browser, await sheetOf(name, contents), paper))
        console.log(`${path}: ${handouts[name]}`)
      }
    } finally {
      await browser.close()
    }
  },
})

/** The handouts that are named; all where none is. */
function namesOf(asked: readonly string[]): readonly HandoutName[] {
  const wanted = asked.map(name => name.trim()).filter(Boolean)
  const unknown = wanted.find(name => !(name in handouts))
  if (unknown !== undefined) throw new Mendable(`There is no handout '${printable(unknown)}'. There are: ${NAMES.join(', ')}.`)
  return wanted.length === 0 ? NAMES : NAMES.filter(name => wanted.includes(name))
}

function paperOf(name: string): Paper {
  if (name === 'a4' || name === 'letter') return name
  throw new Mendable(`There is no paper '${printable(name)}'. There are: a4, letter.`)
}

/** What the handouts are made from; the slides are drawn in the browser when they are asked for. */
function contentsOf(browser: Browser): Contents {
  const {articles, lesson: {evidence, exercises, keys}} = lesson
  const worked = lesson.exercises.flatMap(exercise =>
    exercise.definition.workedExample ? [[exercise.definition.id, modelAnswer(exercise)] as const] : [])
  const read = (path: string) => readFileSync(inProject(path), 'utf8')
  return {
    exercises,
    keys,
    articles,
    worked: Object.fromEntries(worked),
    cards: evidence.cards,
    aboutCards: evidence.about,
    aboutKeys: read('answers/README.md'),
    introduction: read('src/handout/guide.md'),
    letter: read(`${lesson.lesson.folder}/letter.md`),
    async talk() {
      const {load} = await import('@slidev/parser/fs')
      const root = inProject('')
      const {slides} = await load({userRoot: root, roots: [root]}, inProject('slides.md'))
      return slides.map(({title = '', content}) => ({title, content}))
    },
    async slides() {
      const {drawTalk} = await drawingOfTalk()
      return drawTalk({entry: inProject('slides.md'), states: 'both'}, browser, async ({slides, pictures}) => {
        const taken = await pictures()
        return slides.map(slide => ({
          ...slide,
          pictures: taken.filter(({slide: number}) => number === slide.number)
            .map(({picture}) => `data:image/png;base64,${picture.toString('base64')}`),
        }))
      })
    },
  }
}
