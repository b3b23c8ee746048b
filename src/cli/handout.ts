import {Mendable} from '../text/problem.ts'
import {join} from 'node:path'
import {defineCommand, runMain} from 'citty'
import {handouts, type HandoutName} from '../handout/names.ts'
import type {Paper} from '../handout/sheet.ts'
import {mendably, openBrowser} from './browser.ts'
import {writeWhole} from '../disk/write-whole.ts'

const NAMES = Object.keys(handouts) as HandoutName[]

const command = defineCommand({
  meta: {
    name: 'npm run handout --',
    description: 'Prints what a class needs on paper as PDFs: '
      + `${NAMES.map(name => `${name} (${handouts[name]})`).join(', ')}.`,
  },
  args: {
    only: {type: 'string', description: 'Only these, such as: --only worksheet rubric'},
    out: {type: 'string', default: 'handouts', description: 'The folder they go to'},
    paper: {type: 'string', default: 'a4', description: 'a4, or letter for paper of the United States'},
    browser: {type: 'string', description: 'The program of a Chromium, Chrome or Edge, where none is found'},
  },
  run: ({args}) => mendably(async () => {
    const names = namesOf([...(args.only ?? '').split(','), ...args._])
    const paper = paperOf(args.paper)
    const browser = await openBrowser(args.browser)
    try {
      const [{contentsOf}, {sheetOf}, {printSheet}] = await Promise.all(
        [import('./handout-contents.ts'), import('../handout/handouts.ts'), import('../handout/print.ts')])
      const contents = contentsOf(browser)
      for (const name of names) {
        if (name === 'guide') console.log('The slides are drawn for the guide, which takes about half a minute …')
        const path = join(args.out, `${name}.pdf`)
        await writeWhole(path, await printSheet(browser, await sheetOf(name, contents), paper))
        console.log(`${path}: ${handouts[name]}`)
      }
    } finally {
      await browser.close()
    }
  }),
})

/** The handouts that are named; all where none is. */
function namesOf(asked: readonly string[]): readonly HandoutName[] {
  const wanted = asked.map(name => name.trim()).filter(Boolean)
  const unknown = wanted.find(name => !(name in handouts))
  if (unknown !== undefined) throw new Mendable(`There is no handout '${unknown}'. There are: ${NAMES.join(', ')}.`)
  return wanted.length === 0 ? NAMES : NAMES.filter(name => wanted.includes(name))
}

function paperOf(name: string): Paper {
  if (name === 'a4' || name === 'letter') return name
  throw new Mendable(`There is no paper '${name}'. There are: a4, letter.`)
}

await runMain(command)
