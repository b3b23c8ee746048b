import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {shapeOf} from '../../src/class/intake/shape.ts'
import type {Shape} from '../../src/class/intake/shape.ts'
import {findHandIns, UnitReader} from '../../src/disk/hand-ins.ts'
import {blank, files, ids, keyed, parcel, put, zip} from './mini-class.ts'
import type {Tree} from './mini-class.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax hand-ins ')) })
afterEach(() => rmSync(root, {recursive: true}))

const shape = (): Shape => shapeOf(findHandIns(root, {ids}), ids)
/** Name and number of each student, and how many files can be read. */
const found = (): readonly string[] => shape().units.map(unit => {
  const read = [...new UnitReader().read(unit).values()].filter(one => one instanceof Uint8Array)
  return `${unit.name}${unit.id === undefined ? '' : ` ${unit.id}`}: ${read.length}`
})
const notes = (): readonly string[] => shape().units.flatMap(unit => unit.notes)
const refusals = (): readonly string[] => shape().units.flatMap(({refused}) => refused ? [refused.what] : [])
const packed = (name: string): Uint8Array => parcel(name, '2026-03-03T12:00:00Z')

describe('hand-ins are found', () => {
  it.each<readonly [string, Tree, readonly string[]]>([
    ['in a folder a student, in exercises/ or bare', {...files('ada/exercises/'), ...files('ben/')}, ['ada: 7', 'ben: 7']],
    ['in a clone', {...files('ada/parallax/exercises/'), 'ada/parallax/.git/HEAD': 'x', 'ada/parallax/node_modules/1-claims.ts': 'x', ...files('ada/parallax/answers/'), ...files('ben/')}, ['ada: 7', 'ben: 7']],
    ['in a zip a student', {'ada.zip': zip(files('exercises/')), 'ben.zip': zip(files('ben/'))}, ['ada: 7', 'ben: 7']],
    ['in one zip of all', {'class.zip': zip({...files('ada/exercises/'), ...files('ben/'), '__MACOSX/ada/._1-claims.ts': 'x'})}, ['ada: 7', 'ben: 7']],
    ['in one zip of all, of whom one has sent another thing', {'class.zip': zip({...files('ada/'), 'ben/essay.docx': 'x'})}, ['ada: 7', 'ben: 0']],
    ['in one zip of all, with a zip a student', {'class.zip': zip({'ada.zip': zip(files('')), 'ben.zip': zip(files('x/exercises/'))})}, ['ada: 7', 'ben: 7']],
    ['in a folder for each period', {...files('period 3/ada/'), ...files('period 3/carla/'), ...files('period 4/ben/'), ...files('period 4/dev/')}, ['ada: 7', 'ben: 7', 'carla: 7', 'dev: 7']],
    ['as npm run hand-in packs them', {'parallax-ada-marsh.zip': packed('Ada Marsh'), 'x.zip': packed('Бен')}, ['Ada Marsh: 7', 'Бен: 7']],
    ['as npm run hand-in packs them, unpacked', {...files('x/'), 'x/hand-in.json': '{"name": "Ada Marsh"}', ...files('ben/')}, ['Ada Marsh: 7', 'ben: 7']],
    ['as Moodle lets them be downloaded', {'CS-Parallax-77.zip': zip({...files('Ada Marsh_4711_assignsubmission_file/exercises/'), 'Ben Okoro_4712_assignsubmission_file_/parallax-ben.zip': packed('ben')})}, ['Ada Marsh 4711: 7', 'Ben Okoro 4712: 7']],
    ['as Moodle lets them be downloaded, without folders', {...files('Ada Marsh_4711_assignsubmission_file_'), ...files('Ben Okoro_4712_assignsubmission_file_')}, ['Ada Marsh 4711: 7', 'Ben Okoro 4712: 7']],
    ['as Canvas lets them be downloaded', {'submissions.zip': zip({'marshada_4711_881_parallax-ada.zip': packed('Ada'), ...files('okoroben_LATE_4712_882_')})}, ['marshada 4711: 7', 'okoroben 4712: 7']],
    ['as Canvas lets them be downloaded, handed in again', {...files('marshada_4711_881_'), 'marshada_4711_881_2-sources.ts': '', 'marshada_4711_990_2-sources-1.ts': 'x'}, ['marshada 4711: 7']],
    ['where the folder is one student’s', files('exercises/'), [expect.stringMatching(/: 7$/) as unknown as string]],
    ['under names of every script', {...files('Ada Márquez/'), ...files('Ада/'), ...files('愛/'), ...files('עדה/')}, ['Ada Márquez: 7', 'Ада: 7', 'עדה: 7', '愛: 7']],
    ['under a drive’s name, or with backslashes', {'ada.zip': zip(files('exercises\\')), ...files('ben/')}, ['ada: 7', 'ben: 7']],
  ])('%s', (_, tree, expected) => {
    put(root, tree)
    expect(found().toSorted()).toEqual(expected.toSorted())
    expect(shape().loose).toEqual([])
  })

  it('zip by zip, whoever packed them, and twice where one student’s stand in one folder', () => {
    put(root, {'7a/ada-marsh.zip': packed('Ada Marsh'), '7a/bea-cole.zip': packed('Ada Marsh'), 'eve/parallax-eve-ek.zip': packed('Eve Ek'), 'eve/parallax-eve-ek (1).zip': packed('Eve Ek')})
    expect(shape().units.map(({from, part, signed}) => [from, part, signed])).toEqual([
      ['7a/ada-marsh.zip', undefined, 'Ada Marsh'], ['7a/bea-cole.zip', undefined, 'Ada Marsh'],
      ['eve', 'parallax-eve-ek (1).zip', 'Eve Ek'], ['eve', 'parallax-eve-ek.zip', 'Eve Ek'],
    ])
  })

  it('late, where Canvas says so', () => {
    put(root, {...files('marshada_LATE_4711_881_'), ...files('okoroben_4712_882_')})
    expect(shape().units.map(({late}) => late)).toEqual([true, false])
  })
})

describe('a row says why', () => {
  const why = (): readonly string[] => shape().units.flatMap(({name, refused}) => refused ? [`${name}: ${refused.what}`] : [])

  it('nothing was taken from a hand-in', () => {
    put(root, {...files('ada/'), 'ben.zip': 'no zip', 'carla.rar': 'x', 'dev/essay.docx': 'x', 'elif.zip': zip(files('exercises/')).subarray(0, 900)})
    mkdirSync(join(root, 'finn'))
    expect(why()).toEqual([
      'ben: This zip cannot be read: it is damaged, locked with a password, or no zip at all.',
      'carla.rar: This is packed in a way that is not opened here.',
      'dev: There is no file of answers in it, only essay.docx.',
      'elif: This zip cannot be read: it is damaged, locked with a password, or no zip at all.',
      'finn: There is nothing in it.',
    ])
  })

  it.skipIf(process.platform === 'win32')('links and pipes are not followed', () => {
    put(root, {...files('ada/'), ...files('elsewhere/x/')})
    symlinkSync(join(root, 'elsewhere', 'x'), join(root, 'ben'))
    mkdirSync(join(root, 'carla'))
    symlinkSync('/etc/passwd', join(root, 'carla', '1-claims.ts'))
    execFileSync('mkfifo', [join(root, 'carla', '2-sources.ts'), join(root, 'pipe.zip')])
    const carla = shape().units.find(({name}) => name === 'carla')
    expect([...new UnitReader().read(carla!).values()]).toEqual([
      expect.objectContaining({what: 'This is a link to another place, not a file.'}),
      expect.objectContaining({what: 'This is not an ordinary file.'}),
    ])
    expect(why()).toEqual(['ben: This is a link to another place, not a hand-in.', 'pipe: This is no ordinary file or folder.'])
  })

  it('names that lead out of a zip are left aside', () => {
    put(root, {'ada.zip': zip({...files('exercises/'), '../1-claims.ts': 'x', '/etc/passwd': 'x', 'C:\\2-sources.ts': 'x'}), ...files('ben/')})
    expect(found()).toEqual(['ada: 7', 'ben: 7'])
    expect(notes()).toEqual(['3 files were left aside: their names lead out of the zip.'])
  })

  it('copies are told, and the only one is taken', () => {
    const some = new Map([...keyed].filter(([id]) => id !== '1-claims' && id !== '2-sources'))
    put(root, {...files('ada/', some), 'ada/1-Claims (1).ts': keyed.get('1-claims')!, 'ada/2-sources (1).ts': 'x', 'ada/Copy of 2-sources.ts': 'x', 'ada/3-wording copy.ts': 'x', ...files('ben/')})
    expect(found()).toEqual(['ada: 6', 'ben: 7'])
    expect(notes()).toEqual(['1-Claims (1).ts was read as 1-claims.ts.', '3-wording copy.ts was left aside: it looks like a copy of 3-wording.ts.'])
    expect(shape().units[0]?.files['2-sources']).toMatchObject({what: 'There are 2 files for 2-sources.ts: 2-sources (1).ts, Copy of 2-sources.ts.'})
  })

  it('files that lie beside the students’ folders belong to nobody', () => {
    put(root, {...files('ada/'), ...files('ben/'), '1-claims.ts': 'x', 'carla-2-sources.ts': 'x', 'essay.docx': 'x', 'notes.txt': 'x', 'roster.csv': 'x'})
    expect(found()).toEqual(['ada: 7', 'ben: 7'])
    expect(shape().loose).toEqual(['1-claims.ts', 'carla-2-sources.ts', 'essay.docx'])
  })

  it('a zip in a zip in a zip is not opened', () => {
    put(root, {'class.zip': zip({'ada.zip': zip({'ada.zip': zip(files(''))}), 'ben.zip': zip(files(''))})})
    expect(found()).toEqual(['ada: 0', 'ben: 7'])
    expect(refusals()).toEqual(['This is packed too deep: a zip in a zip in a zip is not opened.'])
    put(root, {'class.zip': zip({'ada.zip': zip({...files(''), 'old.zip': zip(files(''))}), 'ben.zip': zip(files(''))})})
    expect(found()).toEqual(['ada: 7', 'ben: 7'])
    expect(notes()).toEqual(['old.zip was left aside: a zip in a zip in a zip is not opened.'])
    put(root, {'class.zip': zip({'all.zip': zip({'ada.zip': zip(files('')), 'ben.zip': zip(files(''))})})})
    expect(refusals()).toEqual(['This is packed too deep: a zip in a zip in a zip is not opened.'])
  })

  it('a folder in more than eight is not opened, and said to be', () => {
    put(root, {...files('ben/'), ...files('ada/1/2/3/4/5/6/7/8/9/')})
    expect(refusals()).toEqual(['This lies too deep, in more than eight folders within each other.'])
  })

  it('a bomb costs no room', () => {
    const large = new Uint8Array(80_000_000)
    put(root, {'ada.zip': zip({'1-claims.ts': large, '2-sources.ts': keyed.get('2-sources')!, 'hand-in.json': large}), ...files('ben/')})
    const [ada] = shape().units
    expect([...new UnitReader().read(ada!)]).toMatchObject([['1-claims', {what: 'This file is larger than 64 KB, so it was not read.'}], ['2-sources', expect.any(Uint8Array)]])
  })

  it('an entry that says it is small is damaged', () => {
    const bytes = zip({'1-claims.ts': new Uint8Array(60_000).fill(32), '2-sources.ts': keyed.get('2-sources')!})
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 60_000) view.setUint32(at + 24, 10, true)
    put(root, {'ada.zip': bytes, ...files('ben/')})
    const [ada] = shape().units
    expect([...new UnitReader().read(ada!)]).toMatchObject([['1-claims', {what: 'This file is damaged: it is not what was packed.'}], ['2-sources', expect.any(Uint8Array)]])
  })
})

it('one hundred thousand files are not all looked at, and said to be', {timeout: 120_000}, () => {
  put(root, {...files('ada/exercises/'), ...files('ben/')})
  mkdirSync(join(root, 'ada', 'exercises', 'much'))
  for (let number = 0; number < 12_000; number++) writeFileSync(join(root, 'ben', `0 ${number}.txt`), '')
  expect(found()).toEqual(['ada: 7', 'ben: 0'])
  expect(notes()).toEqual(['There are more than 10000 files in it: the rest was not looked at.'])
})

it('the folder of the results is passed over', () => {
  put(root, {...files('ada/'), ...files('results/feedback/'), ...files('blank/', blank)})
  expect(shapeOf(findHandIns(root, {ids, except: join(root, 'results')}), ids).units.map(({name}) => name)).toEqual(['ada', 'blank'])
})
