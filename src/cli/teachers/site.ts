import {existsSync} from 'node:fs'
import {copyFile, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {defineCommand} from 'citty'
import {MARK, sweep, taken} from '../../disk/whole-folder.js'
import {whyNot, writeWhole} from '../../disk/write-whole.ts'
import {handouts} from '../../handout/names.ts'
import type {Built} from '../../site/built.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {root, talkHindrance} from '../door.js'
import {lesson} from '../lesson.ts'
import {shellWord} from '../typed.ts'
import {buildTalk} from './build-talk.ts'

/** What a class may see of all that is printed: keys and notes are for the teacher. */
const PRINT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(handouts).filter(([name]) => name !== 'guide')),
  slides: 'the slides, before the answers',
}

export default defineCommand({
  meta: {
    name: 'site --',
    description: 'Builds the course for the browser into dist/, for any folder of any web server: the talk is in talk/, and what '
      + 'npm run handout and npm run export have made for a class in print/. npm run serve shows it.',
  },
  args: {
    out: {type: 'string', description: 'The folder it goes to, or for a package its name, X.zip; without it dist/, and handouts/ for a package'},
    talk: {type: 'boolean', default: true, description: 'Build the talk too', negativeDescription: 'Leave out the talk, which takes longest'},
    keys: {
      type: 'boolean', default: true, description: 'Grade the answers there',
      negativeDescription: 'Put no key and no talk into it: answers are checked and collected, and graded by the teacher',
    },
    scorm: {type: 'boolean', description: 'Make a package for a learning platform instead (SCORM 2004): handouts/parallax-scorm.zip'},
  },
  async run({args}) {
    if (args.scorm) return packageFor(args.out ?? 'handouts', args.keys)
    const shown = args.out ?? 'dist'
    const out = resolve(shown)
    const why = taken(out, printable(shown))
    if (why !== undefined) throw new Mendable(why)
    sweep(out)
    const part = `${out}.${process.pid}.part`
    const beside: Built = {talk: args.talk && args.keys, print: printed(args.keys)}
    try {
      await mkdir(part, {recursive: true})
      const {buildSite} = await import('../../site/building/build-site.ts')
      await buildSite({out: part, lesson, keys: args.keys, beside})
      if (beside.talk) {
        console.log('The talk is built, which takes about half a minute …')
        await addTalk(join(part, 'talk'))
      }
      if (beside.print.length > 0) await mkdir(join(part, 'print'))
      for (const {file} of beside.print) await copyFile(join('handouts', file), join(part, 'print', file))
      await writeFile(join(part, MARK), `${JSON.stringify({keys: args.keys, ...beside}, null, 2)}\n`)
      await swap(part, out)
    } catch (error) {
      throw error instanceof Error && 'syscall' in error ? new Mendable(`${printable(shown)} could not be written: ${whyNot(error)}`) : error
    } finally {
      await rm(part, {recursive: true, force: true}).catch(() => undefined)
    }
    console.log(said(shown, args.keys, beside))
  },
})

/** Without talk and sheets, which a platform would count as parts of the course. */
async function packageFor(out: string, keys: boolean): Promise<void> {
  const part = await mkdtemp(join(tmpdir(), 'parallax-scorm-'))
  try {
    const [{buildSite}, {scormPackage}] = await Promise.all([import('../../site/building/build-site.ts'), import('../../site/building/scorm-package.ts')])
    await buildSite({out: part, lesson, keys, beside: {talk: false, print: []}, scorm: true})
    const path = /\.zip$/i.test(out) ? out : join(out, 'parallax-scorm.zip')
    await writeWhole(path, await scormPackage(part))
    console.log([
      `${printable(path)}: the course as a package for a learning platform (SCORM 2004, 4th edition)`,
      keys ? 'The platform gets completion and score. The keys are part of it: it is for learning, and not for exams.'
        : 'The platform gets completion alone: it holds no keys, and marks come from you.',
    ].join('\n'))
  } finally {
    await rm(part, {recursive: true, force: true}).catch(() => undefined)
  }
}

function said(out: string, keys: boolean, {talk, print}: Built): string {
  const has = ['the course', ...talk ? ['the talk in talk/'] : [], ...print.length > 0 ? [`${print.length} PDFs in print/`] : []]
  return [
    `${printable(out)}/: ${has.join(', ')}`,
    keys ? 'It grades by keys that are part of it: it is for learning, and not for exams.' : 'It holds no keys: it checks answers, and marks come from you.',
    ...print.length === 0 ? ['For PDFs in print/ type npm run handout and npm run export before.'] : [],
    `See it with: npm run serve${out === 'dist' ? '' : ` -- --out ${shellWord(out)}`}`,
  ].join('\n')
}

/** The PDFs for a class that lie in handouts/. The samples of the rubric are answers to other exercises: without keys it stays away. */
function printed(keys: boolean): Built['print'] {
  return Object.entries(PRINT).filter(([name]) => keys || name !== 'rubric').map(([name, what]) => ({file: `${name}.pdf`, what})).filter(({file}) => existsSync(join('handouts', file)))
}

/** Throws a `Mendable` where the talk cannot be built. */
async function addTalk(out: string): Promise<void> {
  const hindrance = talkHindrance(root)
  if (hindrance !== undefined) throw new Mendable(`${hindrance}\nOr leave the talk out with --no-talk.`)
  try {
    await buildTalk(out)
  } catch (error) {
    const {stderr = '', stdout = ''} = error as {stderr?: string, stdout?: string}
    throw new Mendable(`The talk could not be built. See npm run build, or leave it out with --no-talk.\n${(stderr || stdout).slice(-2_000)}`)
  }
}

/** Puts the new folder in the place of the old one: whoever loads the page meanwhile gets one of the two. */
async function swap(part: string, out: string): Promise<void> {
  const old = `${out}.${process.pid}-before.part`
  const was = existsSync(out)
  if (was) await rename(out, old)
  try {
    await rename(part, out)
  } catch (error) {
    if (was) await rename(old, out)
    throw error
  }
  await rm(old, {recursive: true, force: true})
}
