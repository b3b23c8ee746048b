import {basename, resolve} from 'node:path'
import {defineCommand} from 'citty'
import {strToU8, zipSync} from 'fflate'
import {refuseTaken, writeFolder} from '../../disk/write-folder.ts'
import {writeWhole} from '../../disk/write-whole.ts'
import {command, wrap} from '../../report/wrap.ts'
import {Mendable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import {look, print} from '../screen.ts'
import {shellWord} from '../typed.ts'
import {studentCopy, workflow} from './student-copy.ts'
import type {Copy} from './student-copy.ts'

export default defineCommand({
  meta: {
    name: 'assign --',
    description: 'Writes a copy for students: the exercises and all that their commands need, without keys. In it npm test '
      + 'checks types, quotations and completeness, and marks come from you: npm run grade.',
  },
  args: {
    out: {type: 'positional', required: false, description: 'The folder that it goes to; nothing may be there yet'},
    zip: {type: 'boolean', description: 'One file instead, for a learning platform: OUT.zip'},
    github: {type: 'boolean', description: 'With a workflow for GitHub, which runs npm test on every push'},
  },
  async run({args}) {
    const out = (args.out ?? '').replace(/[\\/]+$/, '')
    if (out === '') throw new Mendable('Where does it go? Name a folder that is not there yet, as in: npm run assign -- out/')
    const copy = studentCopy(lesson)
    const files: Copy = new Map([...copy, ...args.github ? workflow() : []])
    const isZip = args.zip === true || /\.zip$/i.test(out)
    const path = isZip ? await writeZip(out, files) : await writeCopy(out, files)
    print(`${told(path, files.size, isZip, args.github === true).flatMap(line => wrap(line, look().width)).join('\n')}\n`)
  },
})

async function writeCopy(out: string, files: Copy): Promise<string> {
  await writeFolder(out, files)
  return `${out}/`
}

/** One folder, named like the zip: whoever unpacks it gets one thing. */
async function writeZip(out: string, files: Copy): Promise<string> {
  const path = /\.zip$/i.test(out) ? out : `${out}.zip`
  await refuseTaken(path)
  const folder = basename(resolve(path)).replace(/\.zip$/i, '')
  const named = [...files].map(([name, content]) => [`${folder}/${name}`, typeof content === 'string' ? strToU8(content) : content] as const)
  await writeWhole(path, zipSync(Object.fromEntries(named), {level: 9}))
  return path
}

function told(path: string, files: number, isZip: boolean, forGitHub: boolean): string[] {
  return [
    `A copy for students: ${path} (${files} files, no keys).`,
    'In it npm test checks types, quotations and completeness; marks come from you.',
    ...forGitHub ? ['On GitHub, npm test runs on every push; its screen stands in the summary of the run.'] : [],
    isZip ? 'Next: put this one file where your students find it.'
      : `Next: give it to your students. One file instead: ${command(`npm run assign -- ${shellWord(path)} --zip`)}`,
  ]
}
