import {describe, expect, test} from 'vitest'
import {keyedRuns, spoils} from '../../src/audit/spoils.ts'
import {exerciseSummaries} from '../../src/class/grade-hand-in.ts'
import type {Beside} from '../../src/class/grade-hand-in.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {readHandIn} from '../../src/handin/read.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {RowsKey} from '../../src/lesson/key.ts'
import {open} from '../../src/lesson/open.ts'
import type {OpenLesson} from '../../src/lesson/open.ts'
import {feedbackPage} from '../../src/pages/feedback-page.ts'
import {noticesOf} from '../../src/report/notice.ts'
import {graded, inventedClass} from '../class/invented-class.ts'
import type {InventedStudent} from '../class/invented-class.ts'
import {village} from '../lesson/village-lesson.ts'
import {phoneCall} from '../open.ts'

const small = open(village)

function pageOf(lesson: OpenLesson, student: InventedStudent, withKey = false, beside?: Beside): string {
  return feedbackPage(lesson, graded(lesson, 'one', student, beside), {exercises: exerciseSummaries(lesson), withKey})
}

/** What a reader sees of markup. */
function textOf(markup: string): string {
  const entities: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'}
  return markup.replace(/<style>.*?<\/style>/s, '').replace(/<\/?code>/g, '`').replace(/<[^>]+>/g, '').replace(/&\w+;/g, name => entities[name] ?? name)
    .replace(/\s+/g, ' ')
}

describe('a page of feedback', () => {
  test('gives nothing of a key away that the answers do not have', () => {
    for (const student of inventedClass(phoneCall, 10, 2)) {
      const page = pageOf(phoneCall, student)
      for (const exercise of phoneCall.exercises) {
        const {id, number, title} = exercise.definition
        const section = page.split(`<section><h3>${number} ${title}</h3>`)[1]?.split('</section>')[0]
        const answers = student.files[id] === undefined ? undefined : readHandIn(exercise, student.files[id]).answers
        if (section !== undefined && answers) expect(spoils(textOf(section), keyedRuns(exercise), answers, exercise)).toBeUndefined()
      }
    }
  })

  test('does not ask to look again where nothing is to be seen', () => {
    const right = Object.fromEntries(phoneCall.exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, modelAnswer(exercise))]))
    const [student] = inventedClass(phoneCall, 1, 6)
    const heading = (files: InventedStudent['files']): string => /<section class="reasons"><h2>([^<]*)/.exec(pageOf(phoneCall, {...student!, files}))?.[1] ?? ''
    expect(heading(right)).toBe('What counts so far')
    expect(heading({...right, '2-sources': right['2-sources']!.replaceAll('\'indirect\'', '\'direct\'')})).toBe('What to look at again')
  })

  test('has as many points as the gradebook, with those that the teacher gives', () => {
    const right = Object.fromEntries(phoneCall.exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, modelAnswer(exercise))]))
    const student = {...inventedClass(phoneCall, 1, 6)[0]!, files: right}
    const page = (beside: Beside, maxima = {}): string =>
      textOf(feedbackPage(phoneCall, graded(phoneCall, 'one', student, beside), {exercises: exerciseSummaries(phoneCall), maxima}))
    const rubric = page({overrides: {'7-rewrite': {points: 20, reason: 'by the rubric'}}}, {'7-rewrite': 24})
    expect(rubric).toContain('120 of 124 points')
    expect(rubric).toContain('20 of 24')
    expect(page({})).toContain('100 of 100 points')
    expect(page({overrides: {'3-wording': {points: 0, reason: 'copied'}}})).toContain('Next: every exercise that the computer marked is passed.')
  })

  test.each<readonly [string, InventedStudent['files'], Beside, string]>([
    ['what nobody gives points for, and is open', {'7-rewrite': 'export default {headline: \'A call\', opening: todo}'}, {}, 'finish exercise 7, Write it yourself: begin with headline.'],
    ['what nobody gives points for, and is not begun', {}, {}, 'begin exercise 7, Write it yourself.'],
    ['what is done but for the teacher', {'7-rewrite': writeHandIn(phoneCall.exercise('7-rewrite'), modelAnswer(phoneCall.exercise('7-rewrite')))}, {}, 'every check of mechanics is done, and your teacher reads the rest.'],
    ['what the teacher has marked', {}, {overrides: {'7-rewrite': {points: 0, reason: ''}}}, 'your teacher has marked every exercise. Take'],
  ])('says what comes next of %s', (_, own, beside, next) => {
    const only = ['7-rewrite']
    const page = feedbackPage(phoneCall, graded(phoneCall, 'one', {name: 'Ada', files: own}, {...beside, only}), {exercises: exerciseSummaries(phoneCall, only)})
    expect(textOf(page)).toContain(`Next: ${next}`)
    expect(textOf(page)).toContain('Without points')
  })

  test('sends everybody first to what the computer marks, then to what the teacher will', () => {
    const right = Object.fromEntries(phoneCall.exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, modelAnswer(exercise))]))
    const {'7-rewrite': _, ...rest} = right
    const next = (files: InventedStudent['files'], maxima = {}): string | undefined =>
      /Next: ([^.]*\.)/.exec(textOf(feedbackPage(phoneCall, graded(phoneCall, 'one', {name: 'Ada', files}), {exercises: exerciseSummaries(phoneCall), maxima})))?.[1]
    expect(next(rest)).toBe('every exercise that counts is passed.')
    expect(next(rest, {'7-rewrite': 24})).toBe('begin exercise 7, Write it yourself.')
    const {'6-checking': __, ...fewer} = rest
    expect(next(fewer, {'7-rewrite': 24})).toMatch(/^begin exercise 6/)
  })

  test('says what npm test says, in the same words', () => {
    const [student] = inventedClass(small, 1, 6)
    const {files} = graded(small, 'one', student!)
    const page = textOf(pageOf(small, student!))
    const said = files.flatMap(({id, outcome}) => {
      const {number, title, minutes} = small.exercise(id).definition
      return noticesOf({exercise: id, number, title, minutes, file: id, outcome, types: {kind: 'checked', errors: 0, broken: false, problems: []}})
    }).flatMap(({sentences}) => sentences)
    expect(said.length).toBeGreaterThan(8)
    expect(said.filter(sentence => !page.includes(sentence.replace(/\s+/g, ' ')))).toEqual([])
  })

  test('has the reasons of the key only when they are asked for', () => {
    const [student] = inventedClass(small, 1, 6)
    const reasons = Object.values(small.exercise('2-sources').key as RowsKey).map(({reason}) => reason)
    const [without, withKey] = [textOf(pageOf(small, student!)), textOf(pageOf(small, student!, true))]
    expect(reasons.filter(reason => without.includes(reason))).toEqual([])
    expect(reasons.filter(reason => !withKey.includes(reason))).toEqual([])
  })

  test('marks on the article what was quoted, from its exercise’s number to what became of it', () => {
    const [student] = inventedClass(small, 1)
    const quote = (words: string) => `export default {'A.P1': [{quote: inA('${words}'), type: 'event'}]} satisfies Any`
    const article = (words: string) => textOf(pageOf(small, {...student!, files: {'1-claims': quote(words)}}).split('<article class="A">')[1]?.split('</article>')[0] ?? '')
    expect(article('has voted to close')).toContain('The village council 1has voted to close✓ exercise 1: counts the old stone bridge.')
    expect(article('announced it on Monday')).toContain('1announced it on Monday· exercise 1: neither earns nor costs')
    expect(article('a heated debate')).toContain('after 1a heated debate→ exercise 1: look again')
    expect(article('has voted to closse')).not.toContain('exercise 1')
  })

  test('shows a teacher’s own mark with its reason, beside what is not handed in', () => {
    const page = textOf(pageOf(small, {name: 'Ada', files: {}}, false, {overrides: {'2-sources': {points: 7.5, reason: 'Told <aloud> & well.'}}}))
    expect(page).toContain('7.5 of 10')
    expect(page).toContain('Your teacher’s own mark: Told <aloud> & well.')
    expect(page).toContain('not handed in')
  })

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'محمد علي', '李 小龙', '‮Ada'])('a name such as %s stands there as it is and does nothing', name => {
    const page = pageOf(small, {name, files: {}})
    expect(textOf(page)).toContain(name)
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('<h1 dir="auto">')
  })
})

test('no page asks anybody for anything', () => {
  const [student] = inventedClass(small, 1)
  expect(pageOf(small, student!)).not.toMatch(/https?:|url\(|@import|<link|<iframe/)
})
