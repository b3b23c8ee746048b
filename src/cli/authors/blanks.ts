import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import {writeWhole} from '../../disk/write-whole.ts'
import {inProject} from '../../reading/generated-files.ts'
import {blankFiles, nowWritten, strangers, type BlankFile, type Folder, type Written} from '../blank-files.ts'
import {lesson} from '../lesson.ts'

const FOLDER = 'exercises'

/** The hashes of the blanks that were written, kept with the lesson: what differs from all of them is somebody's work. */
const WRITTEN = 'src/phone-call/exercises/blanks.json'

export default defineCommand({
  meta: {
    name: 'blanks --',
    description: `Writes the blank file of every exercise into ${FOLDER}/. A file that anybody has changed is never overwritten.`,
  },
  args: {
    check: {type: 'boolean', description: `Write nothing; fail when anything but blanks and their README is in ${FOLDER}/`},
  },
  async run({args}) {
    const folder = readFolder()
    const before = written()
    const files = blankFiles(lesson.exercises, folder, before)
    const now = nowWritten(files, before)
    const isListed = JSON.stringify(now) === JSON.stringify(before)
    if (args.check) return check(files, strangers(lesson.exercises, folder), isListed)
    if (!isListed) await writeWhole(inProject(WRITTEN), `${JSON.stringify(now, null, 2)}\n`)
    await write(files)
  },
})

/** None where the list is not there, or is none. */
function written(): Written {
  try {
    const stored: unknown = JSON.parse(readFileSync(inProject(WRITTEN), 'utf8'))
    return typeof stored === 'object' && stored !== null ? stored as Written : {}
  } catch {
    return {}
  }
}

function check(files: readonly BlankFile[], strange: readonly string[], isListed: boolean): void {
  const remedies: Record<BlankFile['state'], string> = {
    fresh: '',
    missing: 'is not there. Run npm run blanks.',
    outdated: 'is an earlier blank. Run npm run blanks.',
    'worked on': 'is not the blank that its definition generates. Move it away and run npm run blanks.',
  }
  const findings = [
    ...files.filter(({state}) => state !== 'fresh').map(({name, state}) => `${FOLDER}/${name} ${remedies[state]}`),
    ...isListed ? [] : [`${WRITTEN} does not list the blanks of today. Run npm run blanks.`],
    ...strange.map(name => `${FOLDER}/${name} is no exercise. Move it to another place.`),
  ]
  for (const finding of findings) console.error(finding)
  if (findings.length > 0) process.exitCode = 1
  else console.log(`Every file in ${FOLDER}/ is a blank.`)
}

async function write(files: readonly BlankFile[]): Promise<void> {
  for (const {name, text, state} of files) {
    if (state === 'missing' || state === 'outdated') {
      await writeWhole(inProject(join(FOLDER, name)), text)
      console.log(`Wrote ${FOLDER}/${name}.`)
    }
    if (state === 'worked on') {
      console.error(`${FOLDER}/${name} has been worked on, so it was left as it is. A new blank, with the old file kept `
        + `beside it: npm run reset -- ${Number.parseInt(name)}`)
      process.exitCode = 1
    }
  }
  if (files.every(({state}) => state === 'fresh')) console.log(`Every file in ${FOLDER}/ is a blank already.`)
}

function readFolder(): Folder {
  const path = inProject(FOLDER)
  if (!existsSync(path)) return new Map()
  return new Map(readdirSync(path, {withFileTypes: true}).map(entry =>
    [entry.name, entry.isFile() ? readFileSync(join(path, entry.name), 'utf8') : undefined]))
}
