import {describe, expect, it, test} from 'vitest'
import {firstFile} from '../../src/cli/blank-files.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {Draft, DraftRow} from '../../src/lesson/answer.ts'
import type {Lesson} from '../../src/lesson/lesson.ts'
import {open} from '../../src/lesson/open.ts'
import type {OpenExercise} from '../../src/lesson/open.ts'
import {mark} from '../../src/mark.ts'
import phoneCall from '../../src/phone-call/lesson.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {handInText} from '../../src/report/hand-in-text.ts'
import type {ReportRow} from '../../src/report/row.ts'
import {reportText} from '../../src/report/terminal.ts'
import {village} from './village-lesson.ts'

const look = {width: 80, colour: false, unicode: false}
const whole = open(phoneCall)
const bare = open(withoutKeys(phoneCall))

function withoutKeys(lesson: Lesson): Lesson {
  const worked = open(lesson).exercises.filter(({definition}) => definition.workedExample)
  return {...lesson, keys: {}, examples: Object.fromEntries(worked.map(one => [one.definition.id, firstFile(one)]))}
}

/** A student's file written from the key. */
function right(id: string): string {
  return writeHandIn(whole.exercise(id), modelAnswer(whole.exercise(id)))
}

/** The same, with another term in the place of each. */
function wrong(id: string): string {
  const exercise = whole.exercise(id)
  return writeHandIn(exercise, new Map([...modelAnswer(exercise)].map(([item, rows]) => [item, rows?.map(row => relabelled(exercise, item, row))])) as Draft)
}

function relabelled(exercise: OpenExercise, item: string, row: DraftRow): DraftRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => {
    const field = exercise.item(item)?.field(name)
    // Another verdict of a table asks for other quotations.
    if (field?.kind !== 'term' || exercise.verdict === name) return [name, value]
    return [name, Object.keys(field.terms ?? {}).find(term => term !== value) ?? value]
  }))
}

const ids = phoneCall.exercises.map(({id}) => id)

describe('a lesson without keys', () => {
  it.each(ids)('checks %s: what is complete passes, with no score, no band and no praise', id => {
    const {marks, problems, feedback} = mark(bare, id, right(id))
    expect(marks).toMatchObject({checked: true, state: 'graded', score: 0, passed: true, answered: marks.of})
    expect(problems).toEqual([])
    expect(feedback.filter(({tone}) => tone !== 'good')).toEqual([])
    expect(feedback.map(({text}) => text).join(' ')).toContain('teacher')
    expect(JSON.stringify(feedback)).not.toMatch(/right|correct|found/i)
  })

  it.each(ids)('says of %s the same whether its terms are right or wrong', id => {
    const {marks: {items, ...rest}, feedback} = mark(bare, id, wrong(id))
    const other = mark(bare, id, right(id))
    expect({rest, items, feedback}).toEqual({rest: {...other.marks, items: undefined}, items: other.marks.items, feedback: other.feedback})
  })

  it.each(ids)('tells that %s is not started, or is the worked example', id => {
    const exercise = bare.exercise(id)
    const {marks} = mark(bare, id, firstFile(exercise))
    expect(marks).toMatchObject(exercise.definition.workedExample ? {state: 'graded', passed: true} : {state: 'not started', passed: false})
    expect(firstFile(exercise)).toBe(firstFile(whole.exercise(id)))
  })

  it('has no hint that counts the answers of a key', () => {
    expect(bare.exercise('4-coverage').definition.hints).toEqual(whole.exercise('4-coverage').definition.hints)
  })

  const [A] = whole.exercise('3-wording').items.filter(({article}) => article === 'A')
  const text = whole.articles.A.printed
  test.each([
    ['words that stand nowhere', 'generous support for bridges', 'not found'],
    ['words of another paragraph', 'peace negotiations', 'elsewhere'],
    ['more words than the field takes', text.slice(0, 900), 'over the limit'],
  ])('tells of %s', (_, words, kind) => {
    const exercise = whole.exercise('3-wording')
    const field = exercise.quotation
    const file = writeHandIn(exercise, new Map([[A!.name, [{[field]: {article: 'A', words}}]]]))
    const {marks, feedback} = mark(bare, '3-wording', file)
    expect(marks.items.flatMap(({remarks}) => remarks.map(one => one.kind))).toContain(kind)
    expect(feedback.some(({tone}) => tone === 'look')).toBe(true)
    expect(marks).toMatchObject({state: 'incomplete', passed: false, score: 0})
  })
})

/** The rows of a report on the village without keys. */
function rowsOf(files: Readonly<Record<string, string>>): ReportRow[] {
  const lesson = open({...village, keys: {}})
  return lesson.exercises.map(exercise => {
    const {id} = exercise.definition
    const text = files[id] ?? writeHandIn(exercise)
    return composeRow(exercise.definition, {outcome: {kind: 'marked', marked: mark(lesson, id, text)}, text}, {kind: 'checked', errors: []})
  })
}

function villageModel(id: string): string {
  const exercise = open(village).exercise(id)
  return writeHandIn(exercise, modelAnswer(exercise))
}

const all = Object.fromEntries(village.exercises.map(({id}) => [id, villageModel(id)]))

describe('the report on a lesson without keys', () => {
  it('says how much is to do and to mend, and that marks come from the teacher', () => {
    const [first, second] = village.exercises
    const begun = all[second!.id]!.replace(/in([AB])\('[^']+'\)/, 'in$1(\'nobody wrote this\')').replace(/stance: '[a-z]+'/g, 'stance: todo')
    expect(reportText({rows: rowsOf({[first!.id]: all[first!.id]!, [second!.id]: begun}), faults: [], whole: true}, look)).toMatchInlineSnapshot(`
      "Parallax. This copy checks and does not grade: marks come from your teacher.

      + 1 What is claimed?        checked      complete: marks come from your teacher
      x 2 Who says so?            checked      1 quotation to fix, 6 to do
      - 3 What does each report?  not started  about 1 minute
      - 4 Write it yourself       not started  about 5 minutes

      2 Who says so?
        exercises/2-sources.ts:8:49  vote, A.P1
          - Still to do: stance. The same in lines 10, 12, 14, 16 and 18.
        exercises/2-sources.ts:10:37  cost, A.P2
          > “nobody wrote this” is not in article A. Copy words exactly as they are
            printed.

      Next: go on in exercises/2-sources.ts, at 'vote', then: npm test

      1 passed, 1 failed, 2 skipped
      "
    `)
  })

  it('celebrates nothing but that all is complete', () => {
    const text = reportText({rows: rowsOf(all), faults: [], whole: true}, look)
    expect(text).toMatchInlineSnapshot(`
      "Parallax. This copy checks and does not grade: marks come from your teacher.

      + 1 What is claimed?        checked  complete: marks come from your teacher
      + 2 Who says so?            checked  complete: marks come from your teacher
      + 3 What does each report?  checked  complete: marks come from your teacher
      + 4 Write it yourself       checked  complete: marks come from your teacher

      Complete: all 4 exercises are answered in every part. Whether the answers are
      right, your teacher tells you.

      Next: npm run hand-in

      4 passed, 0 failed, 0 skipped
      "
    `)
    expect(text).not.toContain('pass mark')
  })

  it('packs a hand-in without a word on bands', () => {
    expect(handInText({name: 'Ada Marsh', path: 'hand-ins/parallax-ada-marsh.zip', rows: rowsOf(all)}, look)).toMatchInlineSnapshot(`
      "Hand-in of Ada Marsh

      + 1 What is claimed?        checked  complete: marks come from your teacher
      + 2 Who says so?            checked  complete: marks come from your teacher
      + 3 What does each report?  checked  complete: marks come from your teacher
      + 4 Write it yourself       checked  complete: marks come from your teacher

      Every exercise is done.
      Packed: hand-ins/parallax-ada-marsh.zip
      Marks come from your teacher, who reads what you hand in.
      Next: give this one file to your teacher.
      "
    `)
  })
})
