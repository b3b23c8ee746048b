import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readingAgreement} from '../../src/audit/reading-agreement.ts'
import {answersOf} from '../../src/class/kept-answers.ts'
import type {StudentResult} from '../../src/class/result.ts'
import {statisticsOf} from '../../src/class/statistics/statistics.ts'
import type {ClassStatistics} from '../../src/class/statistics/statistics.ts'
import type {DraftRow} from '../../src/lesson/answer.ts'
import {open} from '../../src/lesson/open.ts'
import {village} from '../lesson/village-lesson.ts'
import {gradedClass, handedIn, inventedClass} from './invented-class.ts'

const lesson = open(village)

/** Classes of invented students, from nobody to twelve. */
const classes = fc.tuple(fc.nat(12), fc.nat(10_000)).map(([count, seed]) => gradedClass(lesson, inventedClass(lesson, count, seed)))

/** So many students who all hand in the model answer. */
function models(count: number): StudentResult[] {
  return Array.from({length: count}, (_, number) => handedIn(lesson, `model-${number}`, {}))
}

function ofExercise({exercises}: ClassStatistics, id: string): ClassStatistics['exercises'][number] {
  return exercises.find(({exercise}) => exercise.definition.id === id)!
}

describe('laws', () => {
  test('the order of students makes no difference', () => {
    fc.assert(fc.property(classes.chain(some => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, {minLength: some.length}))), ([some, shuffled]) => {
      expect(statisticsOf(lesson, shuffled)).toEqual(statisticsOf(lesson, some))
    }), {numRuns: 25})
  })

  test('everything stays in its bounds, and every student is counted once', () => {
    fc.assert(fc.property(classes, some => {
      for (const {begun, tenths, bands, items, missed, agreement, contested, confusions, heat} of statisticsOf(lesson, some).exercises) {
        expect(tenths.reduce((sum, count) => sum + count, 0)).toBe(begun)
        expect([...bands.values()].reduce((sum, count) => sum + count, 0)).toBe(begun)
        const shares = [...items.flatMap(({difficulty}) => difficulty ?? []), ...missed.map(({share}) => share)]
        expect(shares.filter(share => !(share >= 0 && share <= 1))).toEqual([])
        expect(items.filter(({discrimination}) => discrimination !== undefined && !(Math.abs(discrimination) <= 1))).toEqual([])
        expect([...agreement, ...contested].filter(({alpha}) => alpha !== undefined && !(alpha <= 1))).toEqual([])
        expect(confusions.filter(({asked, camp}) => camp.times > asked.of || camp.credit > 0)).toEqual([])
        expect(heat.flatMap(({of, times}) => times.filter((marked, at) => marked > of[at]! || of[at]! > begun))).toEqual([])
      }
    }), {numRuns: 25})
  })

  test('a class that answers alike agrees fully, and has no camps', () => {
    fc.assert(fc.property(fc.integer({min: 2, max: 9}), fc.nat(10_000), (count, seed) => {
      const [one] = gradedClass(lesson, inventedClass(lesson, 1, seed))
      for (const {agreement, contested, items} of statisticsOf(lesson, Array<StudentResult>(count).fill(one!)).exercises) {
        expect(agreement.filter(({alpha}) => alpha !== undefined && Math.abs(alpha - 1) > 1e-9)).toEqual([])
        expect(contested).toEqual([])
        expect(items.filter(({discrimination}) => discrimination !== undefined)).toEqual([])
      }
    }), {numRuns: 30})
  })
})

test('a class of model answers finds everything easy', () => {
  const {exercises, students} = statisticsOf(lesson, models(6))
  expect(students).toBe(6)
  for (const {items, missed, confusions, suggestions} of exercises) {
    expect(items.filter(({difficulty}) => difficulty !== 1)).toEqual([])
    expect(missed.filter(({share}) => share !== 1)).toEqual([])
    expect([...confusions, ...suggestions]).toEqual([])
  }
  expect(ofExercise(statisticsOf(lesson, models(6)), '2-sources').agreement.map(({alpha}) => alpha)).toEqual([1, 1, 1])
})

describe('what a small class cannot say is left out', () => {
  test.each([0, 1])('%i students: no agreement, no discrimination, no camps', count => {
    const {students, exercises} = statisticsOf(lesson, gradedClass(lesson, inventedClass(lesson, count)))
    expect(students).toBe(count)
    for (const {agreement, items, contested, confusions} of exercises) {
      expect([...agreement.map(({alpha}) => alpha), ...items.map(({discrimination}) => discrimination)].filter(value => value !== undefined)).toEqual([])
      expect([...contested, ...confusions]).toEqual([])
    }
    if (count === 0) expect(exercises.flatMap(({items}) => items.flatMap(({difficulty}) => difficulty ?? []))).toEqual([])
  })

  test('two students: agreement, but no discrimination, for two points always lie on a line', () => {
    const {exercises} = statisticsOf(lesson, gradedClass(lesson, inventedClass(lesson, 2, 4)))
    expect(exercises.flatMap(({items}) => items.flatMap(({discrimination}) => discrimination ?? []))).toEqual([])
    expect(exercises.flatMap(({agreement}) => agreement.flatMap(({alpha}) => alpha ?? [])).length).toBeGreaterThan(0)
  })
})

test('agreement on terms is what the audit of readings finds, with missing answers', () => {
  const students = gradedClass(lesson, inventedClass(lesson, 9, 3))
  for (const id of ['2-sources', '3-coverage']) {
    const exercise = lesson.exercise(id)
    const readings = students.flatMap(({exercises}) => exercises.flatMap(one => one.id === id && one.answers ? [answersOf(exercise, one.answers)] : []))
    const audited = readingAgreement(exercise, readings).filter(({measure}) => measure !== 'F1')
    const found = ofExercise(statisticsOf(lesson, students), id).agreement.filter(({list}) => list !== undefined)
    expect(found.map(({field}) => field)).toEqual(audited.map(({field}) => field))
    found.forEach(({alpha}, index) => expect(alpha).toBeCloseTo(audited[index]!.value!, 10))
  }
})

test('discrimination is the correlation of an item with all the others, and leaves out who did not answer it', () => {
  const students = gradedClass(lesson, inventedClass(lesson, 12, 8))
  const {items} = ofExercise(statisticsOf(lesson, students), '2-sources')
  const rows = students.flatMap(({exercises}) => exercises.filter(({id, state}) => id === '2-sources' && (state === 'graded' || state === 'incomplete')))
  const earned = (row: typeof rows[number]) => row.items.map(({credit, of, answered}) => answered ? Math.round(1000 * credit / of) : 0)
  items.forEach(({discrimination}, index) => {
    const pairs = rows.filter(row => row.items[index]!.answered).map(row => {
      const all = earned(row)
      return [all[index]!, all.reduce((sum, one) => sum + one, 0) - all[index]!] as const
    })
    expect(discrimination ?? 0).toBeCloseTo(pearson(pairs) ?? 0, 10)
  })
  expect(items.some(({discrimination}) => discrimination !== undefined)).toBe(true)
})

function pearson(pairs: readonly (readonly [number, number])[]): number | undefined {
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))]
  const [sx, sy] = [Math.sqrt(mean(pairs.map(([x]) => (x - mx) ** 2))), Math.sqrt(mean(pairs.map(([, y]) => (y - my) ** 2)))]
  return sx === 0 || sy === 0 ? undefined : mean(pairs.map(([x, y]) => (x - mx) * (y - my))) / sx / sy
}

describe('what a class missed', () => {
  // Whoever takes “only A” for half right has words to show it; whoever is right has none.
  const half = {reason: 'Neither.', fields: {in: {terms: {neither: 1, 'only A': 0.5}}, a: {passages: [{core: {article: 'A' as const, words: 'cracked again'}, credit: 0.5}]}}}
  const open3 = open({...village, keys: {...village.keys, '3-coverage': {...village.keys['3-coverage'], flood: half}}})
  const missedIn = (students: readonly StudentResult[]) => ofExercise(statisticsOf(open3, students), '3-coverage').missed
    .flatMap(one => one.kind === 'field' ? [[`${one.item.name} ${one.field.name}`, [one.share, one.of]] as const] : [])
  const answering = (count: number, rows: Readonly<Record<string, DraftRow>> = {}) =>
    Array.from({length: count}, (_, number) => handedIn(open3, `${Object.keys(rows).join()}-${number}`, {'3-coverage': rows}))
  const inA = (words: string) => ({article: 'A' as const, words})
  const inB = (words: string) => ({article: 'B' as const, words})

  test('words are asked of those alone whose verdict needs them and is right', () => {
    const missed = new Map(missedIn([
      ...answering(4), ...answering(2, {flood: {in: 'only A', a: inA('a heated debate')}}),
      ...answering(3, {told: {in: 'only B', b: inB('Two letters')}}), ...answering(2, {told: {in: 'both', a: inA('a heated debate')}}),
    ]))
    expect(missed.get('flood in')).toEqual([expect.closeTo(10 / 11, 2), 11])
    expect(missed.get('told b')).toEqual([1, 8])
    expect(missed.get('told a')).toEqual([0.75, 8])
    expect(missed.has('flood a')).toBe(false)
  })

  test('nothing is said of what one student of several, or less than a third of them, answered', () => {
    const told = {told: {in: 'neither'}}
    const named = (students: readonly StudentResult[]) => missedIn(students).map(([name]) => name).filter(name => name.startsWith('told'))
    expect(named([...answering(1), ...answering(1, told)])).toEqual(['told in'])
    expect(named([...answering(2), ...answering(5, told)])).toEqual(['told in'])
    expect(named([...answering(2), ...answering(4, told)])).toEqual(['told in', 'told a', 'told b'])
    expect(named(answering(1))).toEqual(['told in', 'told a', 'told b'])
  })
})

describe('what is not answered is missing, and no sign of another mind', () => {
  const {items} = lesson.exercise('2-sources')

  test('those who stop halfway do not differ from those who go on', () => {
    const left = fc.array(fc.subarray(items.map(({name}) => name)), {minLength: 2, maxLength: 6})
    fc.assert(fc.property(left, fc.constantFrom('all', 'the words'), (some, what) => {
      const todo = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, what === 'all' ? [] : {cue: undefined}]))
      const students = some.map((names, number) => handedIn(lesson, `s-${number}`, {'2-sources': todo(names)}))
      const {heat, agreement} = ofExercise(statisticsOf(lesson, students), '2-sources')
      expect(agreement.filter(({alpha}) => alpha !== undefined && alpha < 1)).toEqual([])
      expect(heat.flatMap(({times, of}) => times.filter((marked, at) => marked !== 0 && marked !== of[at]))).toEqual([])
    }), {numRuns: 20})
  })

  test('a verdict that needs no words says that there are none to quote', () => {
    const students = [...models(3), handedIn(lesson, 'none', {'3-coverage': {told: {in: 'neither', a: undefined, b: undefined}}})]
    const {heat} = ofExercise(statisticsOf(lesson, students), '3-coverage')
    const {words, times, of} = heat.find(({paragraph}) => paragraph === 'A.P1')!
    const at = times.findIndex((_, word) => wordAt(words.first + word) === 'announced')
    expect([times[at], of[at]]).toEqual([3, 4])
  })
})

describe('a class of six, four of whom take the mayor for the engineer', () => {
  const wrong = {'2-sources': {cost: {source: 'mayor', cue: {article: 'A', words: 'said'}}}} as const
  const students = [...models(2), ...Array.from({length: 4}, (_, number) => handedIn(lesson, `wrong-${number}`, wrong))]
  const {confusions, contested, suggestions} = ofExercise(statisticsOf(lesson, students), '2-sources')

  test('is the commonest confusion', () => {
    const [{asked, camp}] = confusions as [typeof confusions[number]]
    expect([asked.item.name, asked.field.name, camp.terms, camp.times, asked.of]).toEqual(['cost', 'source', ['mayor'], 4, 6])
  })

  test('stands on top of what is contested, with what each camp quotes', () => {
    const [{item, camps}] = contested as [typeof contested[number]]
    expect([item.name, ...camps.map(({terms, times}) => `${terms.join()} ${times}`)]).toEqual(['cost', 'mayor 4', 'engineer 2'])
    const [{quoted: [cue]}] = camps as [typeof camps[number]]
    const {words, text} = lesson.articles.A
    expect(text.slice(words[cue!.first]!.start, words[cue!.end - 1]!.end)).toBe('said')
  })

  test('is told to the author of the key', () => {
    expect(suggestions.map(({kind}) => kind)).toEqual(['wrong term'])
  })
})

test('a word is counted once for each student who quotes it, of those who began its paragraph', () => {
  const claims = (rows: readonly string[]) => ({'1-claims': {'A.P1': rows.map(words => ({quote: {article: 'A' as const, words}, type: 'event'}))}})
  const students = [
    handedIn(lesson, 'one', claims(['has voted to close', 'voted to close the old stone bridge'])),
    handedIn(lesson, 'two', claims(['seven to two', 'a heated debate'])),
    handedIn(lesson, 'none', claims([])),
  ]
  const {heat, missed, suggestions} = ofExercise(statisticsOf(lesson, students), '1-claims')
  const [{paragraph, of, times, words}] = heat as [typeof heat[number]]
  expect([paragraph, ...new Set(of)]).toEqual(['A.P1', 3])
  const said = (marked: number) => times.flatMap((one, at) => one === marked ? [wordAt(words.first + at)] : [])
  expect(said(1)).toEqual('has voted to close the old stone bridge seven to two a heated debate'.split(' '))
  expect(said(2)).toEqual([])
  expect(missed.filter(one => one.kind === 'passage' && one.passage.paragraph === 'A.P1').map(({share}) => share)).toEqual([1 / 3, 1 / 3])
  expect(suggestions).toEqual([])
})

function wordAt(number: number): string {
  const {words, text} = lesson.articles.A
  return text.slice(words[number]!.start, words[number]!.end)
}

test('words that most of a class marks and the key lacks, or calls tempting, are told to its author', () => {
  const marked = {'1-claims': {'A.P1': [{quote: {article: 'A', words: 'a heated debate'}}], 'A.P3': [{quote: {article: 'A', words: 'Farmers hope for the best'}}]}} as const
  const students = Array.from({length: 5}, (_, number) => handedIn(lesson, `s-${number}`, marked))
  const {suggestions} = ofExercise(statisticsOf(lesson, students), '1-claims')
  expect(suggestions.map(one => [one.kind, 'of' in one && one.of])).toEqual([['distractor', 5], ['not keyed', 5]])
})
