import type {Answers} from '../lesson/answer.ts'
import {labelCredit} from '../lesson/credit.ts'
import type {OpenItem} from '../lesson/fields.ts'
import {isFindable} from '../lesson/keyed.ts'
import type {KeyedPassage} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {quoted} from '../text/problem.ts'
import {labelRemarks, quotationRemarks} from './field-remarks.ts'
import {creditsFor} from './finds.ts'
import type {Find, KeyedSpans, Tied} from './finds.ts'
import {CLOSE_FIT, fit, misfit, nearMisfit} from './fit.ts'
import {itemMarks} from './marks.ts'
import type {FieldMarks, ItemMarks} from './marks.ts'
import {UNIT} from './match.ts'
import type {OnQuotation, Remark} from './remark.ts'
import {given, isAnswered, todoFields} from './state.ts'
import {textRemarks} from './text-remarks.ts'
import type {Swapped} from './text-remarks.ts'

/** What each paragraph earned, and what is to be said about it, in the exercise's order. */
export function paragraphMarks(
  exercise: OpenExercise, {passages}: KeyedSpans, tied: readonly Tied[], answers: Answers,
): ItemMarks[] {
  return exercise.items.map(item => {
    const here = passages.get(item.name)!
    const required = here.filter(({status}) => status === 'required')
    const matched = tied.filter(find => find.matched?.paragraph === item.name)
    const listed = tied.filter(({find}) => find.item === item).sort((a, b) => a.find.number - b.find.number)
    const credit = matched.reduce((sum, {value}) => sum + value, 0) / UNIT
    return itemMarks({
      item: item.name,
      credit: Math.min(required.length, credit),
      of: required.length,
      wrong: listed.filter(({wrong}) => wrong).length,
      answered: isAnswered(exercise, item, answers.get(item.name)),
      fields: skillsIn(item, exercise.quotation, matched, required.length),
    }, () => [
      ...tally(here, tied, answers, item),
      ...listed.flatMap(one => findRemarks(exercise, passages, one)),
    ])
  })
}

function skillsIn(
  item: OpenItem, quotation: string, matched: readonly Tied[], required: number,
): Record<string, FieldMarks> {
  const found = matched.filter(one => one.matched!.status === 'required')
  const finding = found.reduce((sum, {ties, matched}) => sum + ties.get(matched!)!.fit, 0)
  const fields: Record<string, FieldMarks> = {[quotation]: {credit: finding, of: required}}
  for (const {name, kind} of item.fields) {
    if (kind !== 'term' && kind !== 'terms') continue
    const credits = matched.flatMap(one => {
      const some = creditsFor(one, name)
      return some ? [labelCredit(some, one.find.fields.get(name))] : []
    })
    fields[name] = {credit: credits.reduce((sum, credit) => sum + credit, 0), of: credits.length}
  }
  return fields
}

/** How many required passages are found: nothing is said of a paragraph that is not started. */
function tally(passages: readonly KeyedPassage[], tied: readonly Tied[], answers: Answers, item: OpenItem): Remark[] {
  const answer = answers.get(item.name)
  if (answer?.rows === undefined) return []
  const required = passages.filter(({status}) => status === 'required')
  const found = required.filter(one => isCovered(one, tied)).length
  const missing = required.length - found
  // Quotations that have to be mended first may well be what is missing.
  const waiting = tied.filter(({find}) => find.item === item && find.given.kind !== 'todo' && find.places.length === 0).length
  if (answer.rows.length === 0) {
    if (missing > 0) return [{kind: 'something here', missing, at: answer.at}]
    return passages.some(isFindable) ? [] : [{kind: 'nothing here'}]
  }
  return [
    ...(found > 0 ? [{kind: 'found', found, of: required.length} as const] : []),
    ...(missing > waiting ? [{kind: 'missing', missing: missing - waiting, at: answer.at} as const] : []),
  ]
}

/** Matched, or answered part by part with accepted passages. */
function isCovered(passage: KeyedPassage, tied: readonly Tied[]): boolean {
  return tied.some(({matched, ties}) => matched === passage || (matched?.status === 'accepted' && ties.has(passage)))
}

function findRemarks(exercise: OpenExercise, passages: KeyedSpans['passages'], one: Tied): Remark[] {
  const {find, matched, ties} = one
  const todo = todoFields(exercise, find.item, find.row)
  const remarks: Remark[] = todo.length > 0 ? [{kind: 'todo', fields: todo, at: find.given.at}] : []
  const field = find.item.field(exercise.quotation)!
  const location = (matched ? ties.get(matched) : [...ties.values()][0])?.location ?? find.places[0]
  remarks.push(...quotationRemarks(field, find.item.name, find.given, location, !one.wrong))
  if (find.given.kind !== 'quotation' || !location) return remarks
  const on = {field: field.name, quoted: quoted(find.given.words), at: find.given.at}
  if (matched) {
    const close = ties.get(matched)!.fit >= CLOSE_FIT
    const extent = close ? undefined : misfit(location.words, matched.extent)
    // What is only accepted is never needed: a word more or less of it is nothing to mend.
    const trifle = matched.status === 'accepted' && extent?.words === 1
    if (extent && !trifle) remarks.push({...on, ...extent, counts: true})
    const labels = Object.keys(matched.labels).map(name => [name, creditsFor(one, name)!] as const)
    remarks.push(...labelRemarks(Object.fromEntries(labels), find.fields, on.quoted))
    return [...remarks, ...swaps(find, {quotation: find.given.words, steering: [...ties.keys()].filter(isFindable).map(({steering}) => steering)})]
  }
  const statuses = [...ties.keys()]
  if (statuses.some(isFindable)) return [...remarks, {...on, kind: 'duplicate'}]
  if (statuses.some(({status}) => status === 'neutral')) return [...remarks, {...on, kind: 'neutral'}]
  // What is tied to neither is tied to distractors.
  const [tempting] = statuses
  if (tempting) return [...remarks, {...on, kind: 'distractor', reason: tempting.reason}]
  if (remarks.some(({kind}) => kind === 'elsewhere')) return remarks
  const {paragraph, range} = location
  const {ownWords} = exercise.articles[find.given.article]
  const inItalics = ownWords.some(({start, end}) => start <= range.start && range.end <= end)
  if (field.italics && !inItalics) return [...remarks, {...on, kind: 'not in italics', paragraph}]
  return [...remarks, nearMiss(passages, one, on) ?? {...on, kind: 'not asked for', paragraph, several: true}]
}

/** What is to be said of the text fields beside a quotation that is matched. */
function swaps({item, row}: Find, swapped: Swapped): Remark[] {
  return item.fields.filter(({kind}) => kind === 'text').flatMap(field => textRemarks(field, given(row, field.name), swapped))
}

/**
 * The passage a wrong quotation comes nearest to, said as "too long" or "too short" where one of the two is what keeps
 * it from being tied; `undefined` where it only brushes one.
 */
function nearMiss(passages: KeyedSpans['passages'], {find}: Tied, on: OnQuotation): Remark | undefined {
  let best: {remark: Remark; fit: number} | undefined
  for (const location of find.places) {
    for (const {extent} of (passages.get(location.paragraph) ?? []).filter(isFindable)) {
      const value = fit(location.words, extent)
      const wrong = nearMisfit(location.words, extent)
      if (wrong && value > (best?.fit ?? 0)) best = {remark: {...on, ...wrong, counts: false}, fit: value}
    }
  }
  return best?.remark
}
