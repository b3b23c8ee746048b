import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import fc from 'fast-check'
import {beforeEach, describe, expect, test} from 'vitest'
import {gradeFile} from '../../src/disk/grade-file.ts'
import {halfKey, keyWithRandomLabels} from '../../src/audit/strategies.ts'
import {seeded} from '../../src/audit/gamer.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {Draft, DraftRow} from '../../src/lesson/answer.ts'
import {answer, check, draftFor, markedOf, rowsOf, state, undo} from '../../src/site/course.ts'
import {progressText} from '../../src/site/keeping/progress-text.ts'
import {open} from '../../src/site/keeping/open.ts'
import {save} from '../../src/site/keeping/save.ts'
import {lesson} from '../../src/site/lesson.ts'
import {isChecked, progressOf} from '../../src/site/progress.ts'
import {blankState} from '../../src/site/state.ts'
import {compileFiles, compilers} from '../course/compile-files.ts'
import {draftOf, nastyText} from '../handin/drafts.ts'

beforeEach(() => Object.assign(state, blankState()))

const exercises = lesson.exercises.filter(({definition}) => !definition.workedExample)
const [claims] = exercises

function fill(id: string, draft: Draft): void {
  for (const [item, rows] of draft) answer(id, item, rows)
}

/** Half right, labels by lot, or the key: what a class may have. */
function fillAll(seed: number): void {
  exercises.forEach((exercise, number) => {
    const ways = [modelAnswer, halfKey, keyWithRandomLabels]
    const way = exercise.form === 'text' ? modelAnswer : ways[(seed + number) % ways.length]!
    fill(exercise.definition.id, way(exercise, seeded(seed + number)))
  })
}

const worked = lesson.exercises.find(({definition}) => definition.workedExample)!
/** The worked example with another term for the first headline. */
function otherHeadlines(): Draft {
  const [[item, rows], ...rest] = [...modelAnswer(worked)] as [[string, readonly DraftRow[]], ...[string, readonly DraftRow[]][]]
  const {name, terms = {}} = worked.item(item)!.fields.find(({kind}) => kind === 'term')!
  const other = Object.keys(terms).find(term => term !== rows[0]![name])!
  return new Map([[item, [{...rows[0], [name]: other}]], ...rest])
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name)
const zipped = (name = 'Ada Marsh') => {
  const {fileName, bytes} = save(name)!
  return file(fileName, bytes)
}

describe('what the page saves', () => {
  test('is the zip of npm run hand-in, and earns in a student’s folder what the page says, exercise by exercise', async () => {
    fillAll(3)
    const {fileName, bytes} = save('Ada Marsh')!
    expect(fileName).toBe('parallax-ada-marsh.zip')
    const files = unzipSync(bytes)
    const ids = lesson.exercises.map(({definition}) => definition.id)
    expect(Object.keys(files)).toEqual(['ada-marsh/hand-in.json', ...ids.map(id => `ada-marsh/${id}.ts`)])
    expect(JSON.parse(strFromU8(files['ada-marsh/hand-in.json']!))).toMatchObject({name: 'Ada Marsh', files: ids.map(id => `${id}.ts`)})
    const root = mkdtempSync(join(tmpdir(), 'parallax-saved-'))
    try {
      mkdirSync(join(root, 'exercises'))
      for (const id of ids) writeFileSync(join(root, 'exercises', `${id}.ts`), files[`ada-marsh/${id}.ts`]!)
      for (const id of ids) {
        const {outcome} = await gradeFile(root, lesson, id)
        const {marks: {score, passed, state: so, answered}} = markedOf(id)
        expect(outcome, id).toMatchObject({kind: 'marked', marked: {marks: {score, passed, state: so, answered}, problems: []}})
      }
    } finally {
      rmSync(root, {recursive: true})
    }
  })

  test('compiles', {timeout: 120_000}, async () => {
    fillAll(0)
    const files = Object.entries(unzipSync(save('Ada')!.bytes)).filter(([name]) => name.endsWith('.ts'))
    const texts = Object.fromEntries(files.map(([name, bytes]) => [name.slice('ada/'.length, -'.ts'.length), strFromU8(bytes)]))
    expect(await compileFiles(compilers['TypeScript 7'], texts)).toBe('')
  })

  test('without a name is nothing', () => {
    expect(save(' … ')).toBeUndefined()
  })
})

describe('what the page opens', () => {
  test('is what it saved: the same answers, in a browser that had none', async () => {
    await fc.assert(fc.asyncProperty(fc.tuple(...exercises.map(({definition}) => draftOf(definition, nastyText))), async drafts => {
      Object.assign(state, blankState())
      drafts.forEach((draft, number) => fill(exercises[number]!.definition.id, draft))
      const before = lesson.exercises.map(exercise => writeHandIn(exercise, draftFor(exercise)))
      const zip = zipped()
      Object.assign(state, blankState())
      const {aside, name, taken} = await open([zip])
      expect(name).toBe('Ada Marsh')
      expect(taken.flatMap(({problems}) => problems)).toEqual([])
      // What was answered with nothing at all is as if it were blank.
      expect(aside.every(({why}) => why.includes('still blank'))).toBe(true)
      expect(lesson.exercises.map(exercise => writeHandIn(exercise, draftFor(exercise)))).toEqual(before)
    }), {numRuns: 10})
  })

  test('comes back item by item or all at once, and what the file leaves blank stays', async () => {
    const {id} = claims!.definition
    const [first, second] = claims!.items.map(({name}) => name) as [string, string]
    const half = file('1-claims copy.ts', writeHandIn(claims!, new Map([[first, []]])))
    answer(id, first, [{quote: {article: 'A', words: 'mine'}}])
    answer(id, second, [])
    const opened = await open([half])
    expect(opened.taken).toMatchObject([{file: '1-claims copy.ts', items: 1}])
    expect([rowsOf(id, first), rowsOf(id, second)]).toEqual([[], []])
    opened.takeBack()
    expect(rowsOf(id, first)).toEqual([{quote: {article: 'A', words: 'mine'}}])
  })

  test.each(exercises.map(exercise => [exercise.definition.id, exercise] as const))('knows %s by what stands in it, whatever its name', async (id, exercise) => {
    const text = writeHandIn(exercise, modelAnswer(exercise))
    for (const name of [`${id} (1).ts`, 'answers.txt', id === '1-claims' ? '2-sources.ts' : '1-claims.ts']) {
      Object.assign(state, blankState())
      const {taken} = await open([file(name, text)])
      expect(taken.map(one => one.exercise.definition.id), name).toEqual([id])
    }
  })

  test('leaves what was checked as checked when it is taken back', async () => {
    const {id} = claims!.definition
    const [first] = claims!.items.map(({name}) => name) as [string]
    answer(id, first, [])
    check(id)
    const opened = await open([file('1-claims.ts', model())])
    expect(state.answers[id]?.[first]?.checked).toBeUndefined()
    opened.takeBack()
    expect(state.answers[id]?.[first]).toMatchObject({rows: [], checked: true})
  })

  test('leaves the worked example whole when it is taken back', async () => {
    const before = draftFor(worked)
    const opened = await open([file('0-headlines.ts', writeHandIn(worked, otherHeadlines()))])
    expect(opened.taken).toMatchObject([{items: 1}])
    expect(draftFor(worked)).toEqual(otherHeadlines())
    opened.takeBack()
    expect(draftFor(worked)).toEqual(before)
  })

  const model = () => writeHandIn(claims!, modelAnswer(claims!))
  test.each<[string, () => File[], RegExp]>([
    ['a picture', () => [file('scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))], /no answers to this course/],
    ['a page of the web', () => [file('1-claims.ts', '<!doctype html><script>alert(1)</script>')], /web page/],
    ['a blank', () => [file('1-claims.ts', writeHandIn(claims!))], /still blank/],
    ['more than any answers', () => [file('1-claims.ts', 'x'.repeat(70_000))], /more than 64 KB/],
    ['a zip that is damaged', () => [file('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))], /cannot be read/],
    ['a zip bomb', () => [file('a.zip', zipSync({'1-claims.ts': new Uint8Array(50_000_000)}) as Uint8Array<ArrayBuffer>)], /more than 64 KB/],
    ['a zip with thousands of files', () => [file('a.zip', zipSync(Object.fromEntries(Array.from({length: 5_001}, (_, n) => [`${n}`, new Uint8Array()]))) as Uint8Array<ArrayBuffer>)], /more than 5,000 files/],
    ['a program', () => [file('1-claims.ts', 'globalThis.ran = true\nexport default {[(globalThis.ran = true)]: 1}')], /./],
  ])('leaves %s aside, says why, and changes nothing', async (_, files, why) => {
    answer('2-sources', 'x', [{form: 'direct'}])
    const before = JSON.stringify(state)
    const {taken, aside} = await open(files())
    expect(taken).toEqual([])
    expect(aside.map(one => one.why).join()).toMatch(why)
    expect(JSON.stringify(state)).toBe(before)
    expect(globalThis).not.toHaveProperty('ran')
  })

  test('finds the exercises in a zip of the whole project, and takes nothing from outside of it', async () => {
    const zip = zipSync({
      'parallax/exercises/1-claims.ts': strToU8(model()),
      'parallax/exercises/1-claims (1).ts': strToU8(writeHandIn(claims!, new Map([[claims!.items[0]!.name, []]]))),
      'parallax/node_modules/x/2-sources.ts': strToU8('export default {}'),
      'parallax/src/cli/main.ts': strToU8('export {}'),
      '__MACOSX/exercises/._1-claims.ts': strToU8('x'),
      '../../3-wording.ts': strToU8('x'),
    }) as Uint8Array<ArrayBuffer>
    const {taken, aside} = await open([file('parallax.zip', zip)])
    expect(taken.map(one => [one.exercise.definition.id, one.file])).toEqual([['1-claims', '1-claims.ts']])
    expect(aside).toEqual([{file: '1-claims (1).ts', why: 'Another file with answers to exercise 1 was taken.'}])
  })

  test('never shows a name as more than a line of text', async () => {
    const {aside} = await open([file(`<b>\u202e\n${'x'.repeat(500)}`, 'x')])
    expect(aside[0]?.file.length).toBeLessThanOrEqual(40)
    expect(aside[0]?.file).not.toMatch(/[\n\u202e]/)
  })
})

describe('a text that is written', () => {
  const text = lesson.exercises.find(({form}) => form === 'text')!
  const {definition: {id}, items: [{name: item, fields: [{name: field}]}]} = text as unknown as {definition: {id: string}, items: [{name: string, fields: [{name: string}]}]}
  const write = (written: string) => answer(id, item, written === '' ? undefined : [{[field]: written}], {row: 0, field})
  const type = (from: string, letters: string) => [...letters].forEach((_, at) => write(from + letters.slice(0, at + 1)))
  const now = () => rowsOf(id, item)?.[0]?.[field] ?? ''

  test('is one step, however many letters it has, and drops none before it', () => {
    answer('2-sources', 'aid-figure', [{form: 'direct'}])
    type('', 'letters '.repeat(100))
    expect(undo()?.item).toBe(item)
    expect(now()).toBe('')
    expect(undo()).toMatchObject({exercise: '2-sources', item: 'aid-figure'})
  })

  test('is another step after something else was answered, or it was checked', () => {
    type('', 'One.')
    answer('2-sources', 'aid-figure', [{form: 'direct'}])
    type('One.', ' Two.')
    check(id, item)
    type('One. Two.', ' Three.')
    const seen = Array.from({length: 4}, () => (undo(), now()))
    expect(seen).toEqual(['One. Two.', 'One.', 'One.', ''])
  })

  test('comes back where most of it was taken away at once', () => {
    type('', 'One sentence.')
    write('x')
    type('x', 'y')
    write('')
    type('', 'z')
    const seen = Array.from({length: 4}, () => (undo(), now()))
    expect(seen).toEqual(['', 'xy', 'One sentence.', ''])
  })
})

test('the worked example keeps what it came with when a part of it is changed, checked, and taken back', () => {
  const {id} = worked.definition
  const before = draftFor(worked)
  const [[item, rows]] = [...otherHeadlines()] as [[string, readonly DraftRow[]]]
  answer(id, item, rows)
  expect(draftFor(worked)).toEqual(otherHeadlines())
  check(id, item)
  expect(isChecked(id)).toBe(true)
  undo()
  expect(draftFor(worked)).toEqual(before)
  expect(markedOf(id).marks).toMatchObject({answered: 2, of: 2, score: 1})
  Object.assign(state, blankState())
  check(id, item)
  expect(state.answers[id]?.[item]).toMatchObject({checked: true})
  expect(isChecked(id)).toBe(true)
  expect(draftFor(worked)).toEqual(before)
})

test('progress tells how many are answered, the band once all of it was checked, and no answer', () => {
  const text = () => progressText(' Ada ', lesson.exercises.map(exercise => ({exercise, progress: progressOf(exercise.definition.id)})))
  const {id} = claims!.definition
  const [first, ...rest] = [...modelAnswer(claims!)]
  const [of, ofNext] = exercises.map(({items}) => items.length)
  answer(id, ...first!)
  expect(text()).toContain(`1 What is claimed? 1/${of}\n`)
  for (const one of rest) answer(id, ...one)
  expect(text()).toContain(`1 What is claimed? ${of}/${of}\n`)
  check(id)
  expect(text().split('\n').slice(0, 3)).toEqual(['Parallax, Ada', `1 What is claimed? ${of}/${of} Strong`, `2 Who says so? 0/${ofNext}`])
  expect(new TextEncoder().encode(text()).length).toBeLessThan(400)
})
