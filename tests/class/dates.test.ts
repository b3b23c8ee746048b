import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {shapeOf} from '../../src/class/intake/shape.ts'
import {findHandIns} from '../../src/disk/hand-ins.ts'
import {files, ids, keyed, parcel, put, run, zip} from './mini-class.ts'
import type {Tree} from './mini-class.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax dates ')) })
afterEach(() => rmSync(root, {recursive: true}))

/** A moment to the second, as zips have it, by this computer's clock. */
const march = (day: number): Date => new Date(2026, 2, day, 17, 30, 20)
const dated = (tree: Tree, when: Date): Uint8Array => zipSync(Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, [typeof text === 'string' ? strToU8(text) : text, {mtime: when}] as const])))
const undated = (tree: Tree): Uint8Array => dated(tree, new Date(1980, 0, 1))
/** Of each hand-in the day of March on which it was made. */
const days = (): readonly string[] => shapeOf(findHandIns(root, {ids}), ids).units
  .map(({name, made}) => `${name}: ${made === undefined ? 'nobody knows' : [1, 2, 3, 4, 5].find(day => march(day).getTime() === made)}`)

describe('when a hand-in was made is', () => {
  it.each<readonly [string, () => Tree, readonly string[]]>([
    ['in a zip of all, the date of the latest file', () => ({'all.zip': dated({...files('ada/'), ...files('ben/exercises/')}, march(3))}), ['ada: 3', 'ben: 3']],
    ['in Moodle’s zip, that of what is in a zip in it', () => ({'all.zip': dated({...files('Ada_11_assignsubmission_file/'), 'Ben_12_assignsubmission_file/b.zip': dated(files(''), march(2))}, march(4))}), ['Ada: 4', 'Ben: 2']],
    ['in Canvas’s zip, that of the files', () => ({'all.zip': dated({...files('ada_11_881_'), ...files('ben_12_882_')}, march(3))}), ['ada: 3', 'ben: 3']],
    ['by hand-in.json, whatever the zip says', () => ({'all.zip': dated({'a.zip': parcel('Ada', march(1).toISOString()), ...files('ben/')}, march(3))}), ['Ada: 1', 'ben: 3']],
    ['that of the zip where its files have none', () => ({'all.zip': dated({'ada.zip': undated(files('exercises/')), 'ben.zip': undated(files(''))}, march(3))}), ['ada: 3', 'ben: 3']],
    ['not to be known where nothing says so', () => ({'all.zip': undated({...files('ada/'), ...files('ben/')})}), ['ada: nobody knows', 'ben: nobody knows']],
  ])('%s', (_, tree, expected) => {
    put(root, tree())
    expect(days().toSorted()).toEqual(expected.toSorted())
  })

  it('that of the files on disk, in a platform’s folders too', () => {
    put(root, {...files('ada_11_881_'), ...files('Ben_12_assignsubmission_file/exercises/'), ...files('Cem_13_assignsubmission_file_')})
    for (const id of ids) utimesSync(join(root, `ada_11_881_${id}.ts`), 0, march(2))
    for (const id of ids) utimesSync(join(root, 'Ben_12_assignsubmission_file', 'exercises', `${id}.ts`), 0, march(3))
    for (const id of ids) utimesSync(join(root, `Cem_13_assignsubmission_file_${id}.ts`), 0, march(id.startsWith('2') ? 5 : 4))
    expect(days().toSorted()).toEqual(['Ben: 3', 'Cem: 5', 'ada: 2'])
  })
})

it('hand-ins without a date are told where it matters', async () => {
  put(root, {'all.zip': undated({...files('ada/'), ...files('ben/')})})
  const grade = (...more: readonly string[]) => run('grade', join(root, 'all.zip'), '--out', join(root, 'results'), '--no-pages', ...more)
  expect((await grade('--late-after', '2026-03-03')).out.replace(/\s+/g, ' ')).toContain('2 hand-ins have no date, so nobody can tell whether they are late.')
  expect((await grade()).out).not.toContain('no date')
})

it.skipIf(process.platform === 'win32')('what is no file and no folder has a row in a part of a class, and is told in a student’s folder', () => {
  put(root, {...files('7a/ada/'), ...files('7a/ben/'), ...files('7b/cem/'), ...files('7b/dan/exercises/')})
  symlinkSync(tmpdir(), join(root, '7a', 'eve'))
  symlinkSync(tmpdir(), join(root, '7b', 'dan', 'more'))
  execFileSync('mkfifo', [join(root, '7a', 'fay.zip')])
  const {units} = shapeOf(findHandIns(root, {ids}), ids)
  expect(units.map(({name, refused, notes}) => [name, refused?.what ?? notes.join(' ')].join(': '))).toEqual([
    'ada: ', 'ben: ', 'eve: This is a link to another place, not a hand-in.', 'fay: This is no ordinary file or folder.',
    'cem: ', 'dan: more was left aside. This is a link to another place, not a hand-in.',
  ])
})

it('what was not looked at in a class’s folder is told with its name', () => {
  put(root, {'all.zip': zip({...files('ada/'), ...files('ben/'), '../x': 'x'})})
  expect(shapeOf(findHandIns(root, {ids}), ids).notes).toEqual(['all.zip/ A file was left aside: its name leads out of the zip.'])
})

it('results that lie among the hand-ins are nobody’s', () => {
  put(root, {...files('ada/'), ...files('ben/'), 'results-2/.parallax.json': '{}', 'results-2/feedback/ada.html': 'x', 'results-2/1-claims.ts': keyed.get('1-claims') ?? ''})
  mkdirSync(join(root, 'empty'))
  expect(shapeOf(findHandIns(root, {ids}), ids).units.map(({name}) => name)).toEqual(['ada', 'ben', 'empty'])
})

it.skipIf(process.platform === 'win32')('what is no folder and no zip is not graded', async () => {
  expect(await run('grade', '/dev/null', '--out', join(root, 'results'))).toMatchObject({code: 1, err: expect.stringContaining('/dev/null is no folder and no zip.')})
})
