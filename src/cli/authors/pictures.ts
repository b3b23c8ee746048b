import {readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import type {Browser} from 'playwright-core'
import {blind} from '../../audit/strategies.ts'
import {seeded} from '../../audit/gamer.ts'
import {gradedExercises, gradeHandIn} from '../../class/grade-hand-in.ts'
import {statisticsOf} from '../../class/statistics/statistics.ts'
import {screenLines, type Span} from '../../deck/ansi.ts'
import {writeWhole} from '../../disk/write-whole.ts'
import {modelAnswer} from '../../grading/model-answer.ts'
import {writeHandIn} from '../../handin/write.ts'
import {html} from '../../handout/html.ts'
import {mark} from '../../mark.ts'
import {pageText} from '../../pages/page.ts'
import {agreementPlot, distributionPlot, itemPlot} from '../../pages/plots.ts'
import {inProject} from '../../reading/generated-files.ts'
import {composeRow} from '../../report/compose-row.ts'
import {reportText} from '../../report/terminal.ts'
import {drawingOfTalk, openBrowser} from '../browser.ts'
import {lesson} from '../lesson.ts'
import {serveSite} from '../teachers/serve.ts'

const FOLDER = '.github/pictures'

/** Where the site has its icons, beside the drawing that they are made from. */
const ICONS = 'src/site/public'

/** The slide that is shown: both articles, marked. */
const SLIDE = 'How each article begins'

/** A slip of the kind that the second picture shows: one word is not the article's. */
const [EXERCISE, ITEM, SLIP] = ['1-claims', 'A.P2', '[{quote: inA(\'It came to $66 million\'), type: \'quantity\', level: \'content\'}]'] as const

/** The question of the course that is shown, with what is chosen in it. */
const QUESTION = {exercise: '2-sources', item: 'danger', terms: [['source', 'The Economist'], ['form', 'mixed'], ['stance', 'neutral']]} as const

export default defineCommand({
  meta: {name: 'pictures --', description: `Draws the README’s pictures, into ${FOLDER}/, and the site’s icons.`},
  args: {
    out: {type: 'string', default: FOLDER, description: 'The folder they go to'},
    icons: {type: 'string', default: ICONS, description: 'The folder the icons go to'},
    browser: {type: 'string', description: 'The program of Chromium, Chrome or Edge, if it is not found'},
  },
  async run({args}) {
    const browser = await openBrowser(args.browser)
    try {
      for (const [name, draw] of [['slide', slide], ['course', course], ['terminal', terminal], ['worksheet', worksheet], ['class', classPicture]] as const) {
        const path = `${args.out}/${name}.png`
        await writeWhole(path, await draw(browser))
        console.log(path)
      }
      for (const [name, size, full] of [['icon-192', 192, false], ['icon-512', 512, false], ['icon-full-512', 512, true]] as const) {
        const path = `${args.icons}/${name}.png`
        await writeWhole(path, await icon(browser, size, full))
        console.log(path)
      }
    } finally {
      await browser.close()
    }
  },
})

async function slide(browser: Browser): Promise<Buffer> {
  const {drawTalk} = await drawingOfTalk()
  return drawTalk({entry: inProject('slides.md'), states: 'after'}, browser, async ({slides, pictures}) => {
    const number = slides.find(({title}) => title === SLIDE)?.number
    const drawn = (await pictures()).find(one => one.slide === number)
    if (!drawn) throw new Error(`No slide is called “${SLIDE}” any more: name another one in src/cli/authors/pictures.ts.`)
    return drawn.picture
  })
}

/** What `npm test` prints where one word of a quotation is not the article's. */
async function terminal(browser: Browser): Promise<Buffer> {
  const exercise = lesson.exercises.find(({definition}) => definition.id === EXERCISE)
  if (!exercise) throw new Error(`There is no exercise ${EXERCISE} any more: name another one in src/cli/authors/pictures.ts.`)
  const text = writeHandIn(exercise).replace(`'${ITEM}': todo`, `'${ITEM}': ${SLIP}`)
  const row = composeRow(exercise.definition, {outcome: {kind: 'marked', marked: mark(lesson, EXERCISE, text)}, text}, {kind: 'checked', errors: []})
  const printed = reportText({rows: [row], faults: [], whole: false}, {width: 80, colour: true, unicode: true})
  const shown = screenLines(`$ npm test -- ${exercise.definition.number}\n\n${printed}`)
  const line = (spans: readonly Span[]) => html`${spans.map(({text: words, looks}) => html`<span class="${looks.join(' ')}">${words}</span>`)}
`
  return pictureOf(browser, html`<!doctype html><style>
    body {margin: 0; background: #1d1b18}
    pre {display: inline-block; padding: 22px 30px; margin: 0; color: #e9e4d8; font: 17px/1.4 'DejaVu Sans Mono', Consolas, Menlo, monospace}
    .bold {font-weight: 700} .dim {color: #b5ad9d} .underline {text-decoration: underline}
    .red {color: #ff9d8a} .green {color: #8fd694} .yellow {color: #f2c66d} .cyan {color: #7fd6d6} .blue {color: #9cc3ff}
  </style><pre>${shown.map(line)}</pre>`.source, 'pre')
}

/** What the course shows of a question that is answered and checked: one label of three is not the key's. */
async function course(browser: Browser): Promise<Buffer> {
  const {buildSite} = await import('../../site/building/build-site.ts')
  const folder = await mkdtemp(join(tmpdir(), 'parallax-course-'))
  const context = await browser.newContext({viewport: {width: 1000, height: 560}})
  try {
    await buildSite({out: folder, lesson, keys: true, beside: {talk: false, print: []}})
    const server = await serveSite(folder, 0, 'localhost')
    try {
      const page = await context.newPage()
      const {port} = server.address() as AddressInfo
      await page.goto(`http://localhost:${port}/#/do/${QUESTION.exercise}/${QUESTION.item}`)
      for (const [field, term] of QUESTION.terms) await page.locator(`input[name$="-${field}"][value="${term}"]`).check()
      await page.getByRole('button', {name: 'Check this answer'}).click()
      await page.getByRole('button', {name: 'Checked'}).waitFor()
      await page.evaluate(() => document.fonts.ready)
      await page.evaluate(() => {
        document.documentElement.style.scrollBehavior = 'auto'
        document.querySelector('.item')?.scrollIntoView()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
      // The article goes to the paragraph that is asked about.
      await page.mouse.move(0, 0)
      await page.waitForTimeout(1_000)
      return await page.screenshot()
    } finally {
      server.closeAllConnections()
      server.close()
    }
  } finally {
    await context.close()
    await rm(folder, {recursive: true, force: true})
  }
}

/** The upper half of a printed page of the worksheet. */
async function worksheet(browser: Browser): Promise<Buffer> {
  const [{worksheetSheet}, {documentOf}] = await Promise.all([import('../../handout/worksheet.ts'), import('../../handout/sheet.ts')])
  const exercises = lesson.lesson.exercises.filter(({id}) => id === '2-sources')
  const worked = Object.fromEntries(lesson.exercises.flatMap(exercise =>
    exercise.definition.workedExample ? [[exercise.definition.id, modelAnswer(exercise)]] : []))
  const sheet = worksheetSheet({exercises, worked, cards: [], aboutCards: ''})
  const page = documentOf(sheet, 'a4').replace('</head>', '<style>main {padding: 16mm 20mm; background: #fff}</style></head>')
  return pictureOf(browser, page, undefined)
}

/** The site's sign; `full` fills the square to its corners, since a telephone cuts a shape of its own out of it. */
async function icon(browser: Browser, size: number, full: boolean): Promise<Buffer> {
  const svg = readFileSync(inProject(`${ICONS}/favicon.svg`), 'utf8')
  const context = await browser.newContext({viewport: {width: size, height: size}, offline: true})
  try {
    const page = await context.newPage()
    await page.setContent(`<!doctype html><style>body {display: grid; height: 100vh; margin: 0; place-items: center; background: ${full ? '#f8f4ea' : 'none'}}
      svg {width: ${full ? 76 : 100}vw; height: ${full ? 76 : 100}vh}</style>${svg}`)
    return await page.screenshot({omitBackground: true})
  } finally {
    await context.close()
  }
}

/** How far an invented class of 28 came in one exercise, its items as a test, and how far it agrees: nothing of the key. */
async function classPicture(browser: Browser): Promise<Buffer> {
  const students = Array.from({length: 28}, (_, number) => {
    const files = gradedExercises(lesson).map((exercise): [string, Uint8Array] => {
      const random = seeded(number * 100 + exercise.definition.number)
      const [guessed, known] = [blind(exercise, random), 3 + random.number(7)]
      const draft = [...modelAnswer(exercise)].map(([item, rows]) => [item, random.number(10) < known ? rows : guessed.get(item)] as const)
      return [exercise.definition.id, new TextEncoder().encode(writeHandIn(exercise, new Map(draft)))]
    })
    return gradeHandIn(lesson, {key: `student-${number}`, name: '', notes: [], files: new Map(files)}).student
  })
  const shown = statisticsOf(lesson, students).exercises.find(({exercise}) => exercise.form === 'record')
  if (!shown) throw new Error('No exercise is a record any more: choose another form in src/cli/authors/pictures.ts.')
  const body = html`<div class="plots">
    <figure><h3>How far everybody came</h3>${distributionPlot(shown)}
      <h3>How far the class agrees</h3>${agreementPlot(shown.agreement.map(one => ({...one, name: one.field})))}</figure>
    <figure><h3>The questions as a test</h3>${itemPlot(shown.items)}</figure></div>`
  return pictureOf(browser, pageText({title: '', style: 'class', body}), 'body')
}

/** A picture of the element, or of what a page of paper's width shows at once. */
async function pictureOf(browser: Browser, page: string, element: string | undefined): Promise<Buffer> {
  const context = await browser.newContext({viewport: {width: 900, height: 640}, offline: true})
  try {
    const drawn = await context.newPage()
    await drawn.setContent(page)
    await drawn.evaluate(() => document.fonts.ready)
    return element === undefined ? await drawn.screenshot() : await drawn.locator(element).screenshot()
  } finally {
    await context.close()
  }
}
