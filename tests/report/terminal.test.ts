import fc from 'fast-check'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import type {Marked} from '../../src/mark.ts'
import type {FeedbackLine} from '../../src/grading/feedback.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import type {Diagnostic} from '../../src/typecheck/compiler.ts'
import type {Look} from '../../src/report/look.ts'
import {reportText} from '../../src/report/terminal.ts'
import type {ReportRow} from '../../src/report/row.ts'
import {columns} from '../../src/report/wrap.ts'
import {blank, course, graded, model, rowOf} from './village-course.ts'

const [warmUp, claims, sources] = course
const fancy: Look = {width: 80, colour: false, unicode: true}

/** The feedback and the problems of an exercise that is begun, as the grader and the reader would word them. */
const look: FeedbackLine = {
  tone: 'look', item: 'repairs', paragraph: 'A.P2', at: {line: 7, column: 63},
  text: 'The cue is right; for form you chose \'direct\': the speaker’s words between quotation marks. Do the words stand '
    + 'between quotation marks?',
}
const feedback: readonly FeedbackLine[] = [
  {tone: 'good', text: 'Right so far: 2 of 12.'},
  look,
  {tone: 'look', item: 'lorries', paragraph: 'A.P3', at: {line: 9, column: 43}, text: '“anounced” does not stand in article A.'},
  {tone: 'good', item: 'repairs', paragraph: 'A.P2', text: 'Right: source, cue.'},
  {tone: 'todo', item: 'lorries', paragraph: 'A.P3', at: {line: 9, column: 67}, text: 'Still to do: form.'},
]
const misquoted = {
  file: 'exercises/2-sources.ts',
  at: {line: 9, column: 47},
  code: 2345,
  message: 'Argument of type \'"anounced"\' is not assignable to parameter of type '
    + '\'"These words are not in article A: copy them exactly."\'.',
}

const item = (name: string, answered: boolean) => ({item: name, credit: 0, of: 3, wrong: 0, answered, fields: {}, remarks: []})
const begun: Marked = {
  marks: {
    exercise: '2-sources', state: 'incomplete', score: 0.42, passed: false, answered: 1, of: 4,
    items: [item('repairs', true), item('lorries', false)],
  },
  problems: [],
  feedback,
}
const cannotBeRead: Marked = {
  marks: {...begun.marks, state: 'unreadable', score: 0},
  problems: [{at: {line: 3, column: 1}, what: 'No answers were found.', remedy: 'Put them between braces.'}],
  feedback: [{tone: 'look', text: 'No answer in this file could be read, so it does not count yet.'}],
}

const rowWith = (exercise: Exercise, marked: Marked, errors: readonly Diagnostic[] = []): ReportRow =>
  composeRow(exercise, {outcome: {kind: 'marked', marked}, text: ''}, {kind: 'checked', errors})
const checked = {kind: 'checked', errors: []} as const
const crash = 'TypeError: no such key\n    at grade (src/grading/grade.ts:3:9)'

const done = [rowOf(warmUp, model(warmUp)), rowOf(claims, model(claims))]
const fresh = [rowOf(warmUp, model(warmUp)), rowOf(claims, blank(claims)), rowOf(sources, blank(sources))]
const half = [...done, rowWith(sources, begun)]
const broken = [...done, rowWith(sources, begun, [misquoted])]
const unreadable = [...done, rowWith(sources, cannotBeRead)]
const green = course.map((exercise) => rowOf(exercise, model(exercise)))
const faulty = [...done, composeRow(sources, {outcome: {kind: 'fault', stack: crash}, text: ''}, checked)]
const unchecked = [composeRow(sources, {outcome: {kind: 'marked', marked: begun}, text: ''}, {kind: 'fault', why: 'It is not installed.'})]

const print = (rows: readonly ReportRow[], look: Look = fancy): string => reportText({rows, faults: [], whole: true}, look)

describe('one screen', () => {
  test('of a fresh clone says what to open', () => {
    expect(print(fresh)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✓ 0 Warm-up           ███████│███  Strong       every check in this file passes
      · 1 What is claimed?  ░░░░░░░│░░░  not started  about 10 minutes
      · 2 Who says so?      ░░░░░░░│░░░  not started  about 8 minutes

      Next: open exercises/1-claims.ts and replace each todo with your answer, then:
            npm test

      1 passed, 0 failed, 2 skipped
      "
    `)
  })

  test('of an exercise begun says how far it is and where to look', () => {
    expect(print(half)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✓ 0 Warm-up           ███████│███  Strong    every check in this file passes
      ✓ 1 What is claimed?  ███████│███  Strong    every check in this file passes
      ✗ 2 Who says so?      ████░░░│░░░  Emerging  1 of 4 answered

      2 Who says so?
          ✓ Right so far: 2 of 12.
        exercises/2-sources.ts:7:63  repairs, A.P2
          → The cue is right; for form you chose 'direct': the speaker’s words between
            quotation marks. Do the words stand between quotation marks?
        exercises/2-sources.ts:9:43  lorries, A.P3
          → “anounced” does not stand in article A.

      Next: go on in exercises/2-sources.ts, at 'lorries', then: npm test

      2 passed, 1 failed, 0 skipped
      "
    `)
  })

  test('of a type error says it in plain words at its line, and leaves the marks as they are', () => {
    expect(print(broken)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✓ 0 Warm-up           ███████│███  Strong    every check in this file passes
      ✓ 1 What is claimed?  ███████│███  Strong    every check in this file passes
      ✗ 2 Who says so?      ████░░░│░░░  Emerging  1 place to fix first

      2 Who says so?
          ✓ Right so far: 2 of 12.
        exercises/2-sources.ts:9:47
          ! These words are not in article A: copy them exactly.
            You wrote: “anounced”
        exercises/2-sources.ts:7:63  repairs, A.P2
          → The cue is right; for form you chose 'direct': the speaker’s words between
            quotation marks. Do the words stand between quotation marks?

      Next: fix exercises/2-sources.ts:9:47 and save, then: npm test

      2 passed, 1 failed, 0 skipped
      "
    `)
  })

  test('of a file that cannot be read says what to put there', () => {
    expect(print(unreadable)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✓ 0 Warm-up           ███████│███  Strong    every check in this file passes
      ✓ 1 What is claimed?  ███████│███  Strong    every check in this file passes
      ✗ 2 Who says so?      ░░░░░░░│░░░  not read  nothing in it can be read yet

      2 Who says so?
          → No answer in this file could be read, so it does not count yet.
        exercises/2-sources.ts:3:1
          ! No answers were found.
            Put them between braces.

      Next: fix exercises/2-sources.ts:3:1 and save, then: npm test

      2 passed, 1 failed, 0 skipped
      "
    `)
  })

  test('of all done says what was checked', () => {
    expect(print(green)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✓ 0 Warm-up           ███████│███  Strong  every check in this file passes
      ✓ 1 What is claimed?  ███████│███  Strong  every check in this file passes
      ✓ 2 Who says so?      ███████│███  Strong  every check in this file passes

      Well done: all 3 exercises are finished, and every check in these files passes.
      Read today’s news the same way: who says so, in which words, and what is left
      out?

      Next: npm run hand-in

      3 passed, 0 failed, 0 skipped
      "
    `)
  })

  test('of a fault of ours says whose it is, and shows the others', () => {
    expect(print(faulty)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✓ 0 Warm-up           ███████│███  Strong     every check in this file passes
      ✓ 1 What is claimed?  ███████│███  Strong     every check in this file passes
      ! 2 Who says so?      ░░░░░░░│░░░  our fault  a fault in Parallax, not yours

      This is a fault in Parallax, not yours: exercise 2, Who says so?, could not be
      graded.
      Your answers are safe in exercises/2-sources.ts. Show this to your teacher, or
      report it where you got the project.
        TypeError: no such key
        at grade (src/grading/grade.ts:3:9)

      Next: show this screen to your teacher.

      2 passed, 1 failed, 0 skipped
      "
    `)
  })

  test('of types that could not be checked lets nothing pass', () => {
    expect(print(unchecked)).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass mark.

      ✗ 2 Who says so?  ████░░░│░░░  Emerging  types could not be checked

      2 Who says so?
          ✓ Right so far: 2 of 12.
        exercises/2-sources.ts:7:63  repairs, A.P2
          → The cue is right; for form you chose 'direct': the speaker’s words between
            quotation marks. Do the words stand between quotation marks?
        exercises/2-sources.ts:9:43  lorries, A.P3
          → “anounced” does not stand in article A.
        repairs, A.P2
          ✓ Right: source, cue.
        exercises/2-sources.ts:9:67  lorries, A.P3
          · Still to do: form.

      This is a fault in Parallax, not yours: types could not be checked. It is not
      installed.
      Marks are as shown, but nothing passes while its types are unchecked. Run npm
      install, then npm test; if that does not help: show this to your teacher, or
      report it where you got the project.

      Next: do what it says above, then: npm test

      0 passed, 1 failed, 0 skipped
      "
    `)
  })

  test('without a terminal has no sign beyond ASCII but what sentences quote', () => {
    expect(print(fresh, {...fancy, unicode: false})).toMatchInlineSnapshot(`
      "Parallax. The | in each bar is the pass mark.

      + 0 Warm-up           #######|###  Strong       every check in this file passes
      - 1 What is claimed?  .......|...  not started  about 10 minutes
      - 2 Who says so?      .......|...  not started  about 8 minutes

      Next: open exercises/1-claims.ts and replace each todo with your answer, then:
            npm test

      1 passed, 0 failed, 2 skipped
      "
    `)
  })

  test('of 40 columns puts the bar under the title', () => {
    expect(print(half, {...fancy, width: 40})).toMatchInlineSnapshot(`
      "Parallax. The │ in each bar is the pass
      mark.

      ✓ 0 Warm-up
          ███████│███ Strong
          every check in this file passes
      ✓ 1 What is claimed?
          ███████│███ Strong
          every check in this file passes
      ✗ 2 Who says so?
          ████░░░│░░░ Emerging
          1 of 4 answered

      2 Who says so?
          ✓ Right so far: 2 of 12.
        exercises/2-sources.ts:7:63
        repairs, A.P2
          → The cue is right; for form you
            chose 'direct': the speaker’s
            words between quotation marks. Do
            the words stand between quotation
            marks?
        exercises/2-sources.ts:9:43
        lorries, A.P3
          → “anounced” does not stand in
            article A.

      Next: go on in exercises/2-sources.ts,
            at 'lorries', then: npm test

      2 passed, 1 failed, 0 skipped
      "
    `)
  })
})

test('colour changes no letter of it', () => {
  for (const rows of [fresh, half, broken, unreadable, green, faulty]) {
    const coloured = print(rows, {...fancy, colour: true})
    expect(coloured).not.toBe(print(rows))
    expect(stripVTControlCharacters(coloured)).toBe(print(rows))
  }
})

test('an exercise asked for alone is told in full, among others only the first remarks', () => {
  const errors = [11, 12, 13, 14, 15, 16, 17, 18, 19].map((line) => (
    {...misquoted, message: misquoted.message.replace('anounced', `anounced ${line}`), at: {line, column: 1}}))
  const crowded = rowWith(sources, begun, errors)
  expect(print([...done, crowded])).toContain('more: npm test -- 2')
  const alone = reportText({rows: [crowded], faults: [], whole: false}, fancy)
  expect(alone).not.toContain('more:')
  expect(alone).toContain('exercises/2-sources.ts:19:1')
})

test('a mistake that is made again is said once, with its lines', () => {
  const errors = [11, 12, 13].map((line) => ({...misquoted, at: {line, column: 1}}))
  const text = reportText({rows: [rowWith(sources, begun, errors)], faults: [], whole: false}, fancy)
  expect(text.match(/These words are not in article A/g)).toHaveLength(1)
  expect(text).toContain('The same in lines 12 and 13.')
})

test('several remarks on one line of a file are one block', () => {
  const second = {...look, at: {line: 7, column: 80}, text: 'Another thing.'}
  const text = reportText({rows: [rowWith(sources, {...begun, feedback: [look, second]})], faults: [], whole: false}, fancy)
  expect(text.match(/2-sources\.ts:7:/g)).toHaveLength(1)
  expect(text).toContain('Another thing.')
})

test('the next step names the first place to look at again', () => {
  const all = {...begun.marks, state: 'graded', answered: 4, items: [item('repairs', true), item('lorries', true)]} as const
  const text = reportText({rows: [rowWith(sources, {...begun, marks: all})], faults: [], whole: false}, fancy)
  expect(text).toContain('Next: look again at exercises/2-sources.ts:7:63, or get a hint:')
})

test('the exercise that was just saved is the only one told under the table', () => {
  const rows = [rowOf(warmUp, model(warmUp)), rowWith(claims, begun), rowWith(sources, begun)]
  const text = reportText({rows, faults: [], whole: true, focus: '1-claims'}, fancy)
  expect(text).toContain('\n1 What is claimed?\n')
  expect(text).not.toContain('\n2 Who says so?\n')
})

test('while watching, the next step ends with a save', () => {
  const text = reportText({rows: half, faults: [], whole: true, watching: true}, fancy)
  expect(text).toContain('Next: go on in exercises/2-sources.ts, at \'lorries\'.\n')
})

test('while types are being checked nothing is praised', () => {
  const rows = course.map((exercise) => composeRow(exercise, graded(exercise, model(exercise)), undefined))
  const text = print(rows)
  expect(text).toContain('Checking types …')
  expect(text).not.toContain('Well done')
})

test('no line is wider than the screen, whatever a student writes', () => {
  const word = fc.oneof(fc.string({unit: 'grapheme', maxLength: 60}), fc.constant('x'.repeat(200)))
  fc.assert(fc.property(word, word, fc.integer({min: 30, max: 100}), fc.boolean(), (text, what, width, unicode) => {
    const marked = {...begun, feedback: [{...look, text}], problems: [{at: {line: 1, column: 1}, what, remedy: text}]}
    const printed = print([...done, rowWith(sources, marked, [{...misquoted, message: what}])], {width, colour: false, unicode})
    for (const line of printed.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width)
  }), {numRuns: 60})
})
