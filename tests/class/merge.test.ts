import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {blank, files, keyed, put, run} from './mini-class.ts'

let root = ''
const at = (...path: readonly string[]): string => join(root, ...path)
const read = (...path: readonly string[]): string => readFileSync(at(...path), 'utf8')
const grade = (out: string, ...more: readonly string[]) => run('grade', at('hand-ins'), '--out', at(out), '--no-pages', ...more)
const merge = (...more: readonly string[]) => run('grade', '--merge', at('part-1'), at('part-2'), '--out', at('merged'), '--no-pages', ...more)

const CANVAS = [
  'Student,ID,Parallax (882)', '    Points Possible,,100.00', '"Rao, Gita",4,', '"Nunes, Carla",3,', '"Okoro, Ben",2,', '"Marsh, Ada",1,',
].join('\n')

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax merged '))
  put(root, {
    ...files('hand-ins/Ada Marsh/'), ...files('hand-ins/Ben Okoro/', new Map([...keyed].slice(0, 1))), ...files('hand-ins/Carla Nunes/', blank),
    'canvas.csv': CANVAS, 'roster.csv': 'name,id\nCarla Nunes,\nAda Marsh,\nBen Okoro,\n',
  })
})
beforeAll(async () => {
  for (const part of ['1', '2']) await grade(`part-${part}`, '--shard', `${part}/2`)
})
afterAll(() => rmSync(root, {recursive: true}))

describe('parts put together', () => {
  it('fill a platform’s file, row by row', async () => {
    expect(await merge('--format', 'canvas', '--export', at('canvas.csv'))).toMatchObject({code: 0, out: expect.not.stringContaining('Not in')})
    expect(read('merged', 'canvas.csv').split('\n').slice(2)).toEqual(['"Rao, Gita",4,', '"Nunes, Carla",3,0', '"Okoro, Ben",2,20', '"Marsh, Ada",1,100'])
  })

  it('fill nothing where the points differ', async () => {
    put(root, {'fifty.csv': CANVAS.replace('100.00', '50')})
    expect(await merge('--format', 'canvas', '--export', at('fifty.csv'))).toMatchObject({code: 1, err: expect.stringContaining('is of 50 points')})
  })

  it.each([
    ['--roster', 'roster.csv'], ['--exercises', '1'], ['--only', '1'], ['--late-after', '2026-03-03'], ['--overrides', 'x.csv'], ['--types'], ['--with-key'], ['--jobs', '2'], ['--shard', '1/2'],
  ])('do not take %s, which was for the parts', async (...option) => {
    const err = `${option[0]} does nothing when results are put together.\nGive it to npm run grade when each part is graded.`
    expect(await merge(...option)).toEqual({code: 1, out: '', err})
  })

  it('tell that an overrides.csv beside them was not read, where none was in the parts', async () => {
    put(root, {'overrides.csv': 'student,exercise,points,reason\nada-marsh,1,3,x\n'})
    expect((await merge()).out.replaceAll(/\s+/g, ' ')).toContain('overrides.csv was not read: points of your own are given when each part is graded.')
    for (const part of ['1', '2']) await grade(`decided-${part}`, '--shard', `${part}/2`)
    const {out} = await run('grade', '--merge', at('decided-1'), at('decided-2'), '--out', at('merged'), '--no-pages')
    rmSync(at('overrides.csv'))
    expect(out).toContain('1 exercise with points of your')
    expect(out).not.toContain('not read')
  })
})

it('parts put together have the pages of students alone, as they stand there', async () => {
  for (const part of ['1', '2']) await run('grade', at('hand-ins'), '--out', at(`pages-${part}`), '--shard', `${part}/2`)
  const page = read('pages-1', 'feedback', 'ada-marsh.html')
  put(root, {'pages-1/feedback/notes.docx': 'mine', 'pages-1/feedback/ada-marsh.html': page.replace('</main>', '<p>Come and see me.</p></main>')})
  for (let time = 0; time < 2; time++) {
    expect(await run('grade', '--merge', at('pages-1'), at('pages-2'), '--out', at('with-pages'))).toMatchObject({code: 0, err: ''})
    expect(readdirSync(at('with-pages', 'feedback')).toSorted()).toEqual(['ada-marsh.html', 'ben-okoro.html', 'carla-nunes.html'])
    expect(read('with-pages', 'feedback', 'ada-marsh.html')).toContain('Come and see me.')
  }
  expect(await run('grade', at('hand-ins'), '--out', at('pages-1'), '--shard', '1/2')).toMatchObject({code: 1, err: expect.stringContaining('notes.docx')})
  rmSync(at('pages-1', 'feedback', 'notes.docx'))
  expect(await run('grade', at('hand-ins'), '--out', at('pages-1'), '--shard', '1/2')).toMatchObject({code: 1, err: expect.stringContaining('ada-marsh.html was changed by hand')})
})

describe('parts are refused', () => {
  beforeEach(() => mkdirSync(at('bad'), {recursive: true}))
  afterEach(() => rmSync(at('bad'), {recursive: true}))
  const merged = () => run('grade', '--merge', at('part-1'), at('bad'), '--out', at('merged'), '--no-pages')
  const refused = async (said: string): Promise<void> => {
    const {code, out, err} = await merged()
    expect({code, out, err}).toEqual({code: 1, out: '', err: expect.stringContaining(said)})
    expect(err).not.toMatch(/\n {4}at /)
  }

  it('of another class', async () => {
    put(root, files('hand-ins/Dev Patel/'))
    await grade('bad', '--shard', '2/2')
    rmSync(at('hand-ins', 'Dev Patel'), {recursive: true})
    await refused('is a part of another class, or of another roster, than')
  })

  it('of the same class in another order', async () => {
    await grade('bad', '--shard', '2/2', '--roster', at('roster.csv'))
    await refused('is a part of another class, or of another roster, than')
  })

  it('of another division, and the whole', async () => {
    await grade('bad', '--shard', '2/3')
    await refused('is not a part of the same division as')
    await grade('bad')
    await refused('is not a part of the same division as')
  })

  it('with other points for an exercise', async () => {
    put(root, {'max.csv': 'student,exercise,points,reason\nmaximum,7,24,x\n'})
    await grade('bad', '--shard', '2/2', '--overrides', at('max.csv'))
    await refused('was graded with other rows “maximum” in overrides.csv than')
  })

  const part = (which: 1 | 2): string => read(`part-${which}`, 'results.json')
  it.each<readonly [string, () => string, string]>([
    ['without a student', () => part(2).replace(/\{"key".*/, ''), 'has fewer students than it was dealt'],
    ['cut off at the end of a line', () => part(2).replace(/\]\}\n$/, ''), 'is cut off: its end is missing.'],
    ['cut off within a line', () => part(2).slice(0, -300), 'is damaged in line 2.'],
    ['cut off within the first line', () => part(2).slice(0, 300), 'holds no results of npm run grade.'],
    ['of something else', () => '{"exercises": []}', 'holds no results of npm run grade.'],
    ['of something else on one line', () => '{"exercises":[],"students":[\n]}\n', 'holds no results of npm run grade.'],
    ['with lines of something else', () => part(2).replace(/\{"key".*/, '{"key":1}'), 'is damaged in line 2.'],
    ['of an earlier version', () => part(2).replace(/"grader":"[^"]*"/, '"grader":"0.0.1"'), 'was graded with other texts, exercises or keys'],
  ])('%s', async (_, text, said) => {
    writeFileSync(at('bad', 'results.json'), text())
    await refused(said)
  })

  it('of which the first says no class', async () => {
    const before = part(1)
    const without = (text: string): string => text.replace(/"whole":\{[^}]*\},/, '')
    writeFileSync(at('bad', 'results.json'), without(part(2)))
    writeFileSync(at('part-1', 'results.json'), without(before))
    await refused('it is of an earlier version.')
    writeFileSync(at('part-1', 'results.json'), before)
  })

  it('of which the first is short', async () => {
    const before = part(1)
    writeFileSync(at('bad', 'results.json'), part(2))
    writeFileSync(at('part-1', 'results.json'), before.replace(/(\{"key".*),\n\{"key".*/, '$1'))
    await refused('These are 2 students, and the class that was graded in parts has 3, or others.')
    writeFileSync(at('part-1', 'results.json'), before.replace(/\{"key".*,\n\{"key".*/, ''))
    await refused('has fewer students than it was dealt')
    writeFileSync(at('part-1', 'results.json'), before)
  })

  it('where a folder stands in the place of the file', async () => {
    mkdirSync(at('bad', 'results.json'))
    await refused('results.json that can be read.')
  })
})
