import type {Answers} from '../lesson/answer.ts'
import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames, fieldOf, quotationField} from '../lesson/fields.ts'
import {labelCredit} from './credit.ts'
import {CLOSE_FIT, fit, misfit, nearMisfit} from './fit.ts'
import {labelRemarks, quotationRemarks} from './field-remarks.ts'
import {quoted} from '../text/problem.ts'
import type {FieldMarks, ItemMarks, Remark} from './marks.ts'
import {UNIT} from './match.ts'
import {isFindable} from './span-items.ts'
import type {SpanItem, SpanItems} from './span-items.ts'
import type {Tied} from './span-ties.ts'
import {given, isAnswered, todoFields} from './state.ts'
import {textRemarks} from './text-remarks.ts'

/** What each paragraph earned, and what is to be said about it, in the exercise's order. */
export function paragraphMarks(
  exercise: Exercise,
  items: SpanItems,
  tied: readonly Tied[],
  answers: Answers,
): ItemMarks[] {
  return Object.keys(exercise.items).map(item => {
    const required = (items.get(item) ?? []).filter(({status}) => status === 'required')
    const matched = tied.filter(find => find.matched?.paragraph === item)
    const listed = tied.filter(({find}) => find.item === item).sort((a, b) => a.find.number - b.find.number)
    const credit = matched.reduce((sum, {value}) => sum + value, 0) / UNIT
    return {
      item,
      credit: Math.min(required.length, credit),
      of: required.length,
      wrong: listed.filter(({wrong}) => wrong).length,
      answered: isAnswered(exercise, item, answers.get(item)),
      fields: skillsIn(exercise, matched, required.length),
      remarks: [
        ...tally(items.get(item) ?? [], tied, answers, item),
        ...listed.flatMap(one => findRemarks(exercise, items, one)),
      ],
    }
  })
}

function skillsIn(exercise: Exercise, matched: readonly Tied[], required: number): Record<string, FieldMarks> {
  const found = matched.filter(one => one.matched!.status === 'required')
  const finding = found.reduce((sum, {ties, matched}) => sum + ties.get(matched!)!.fit, 0)
  const fields: Record<string, FieldMarks> = {[quotationField(exercise)]: {credit: finding, of: required}}
  for (const name of fieldNames(exercise, 'term', 'terms')) {
    const labelled = matched.filter(one => one.matched!.labels[name] !== undefined)
    const credits = labelled.map(one => labelCredit(one.matched!.labels[name], one.find.labels.get(name)))
    fields[name] = {credit: credits.reduce((sum, credit) => sum + credit, 0), of: labelled.length}
  }
  return fields
}

/** How many required passages are found: nothing is said of a paragraph that is not started. */
function tally(items: readonly SpanItem[], tied: readonly Tied[], answers: Answers, item: string): Remark[] {
  const answer = answers.get(item)
  if (answer?.rows === undefined) return []
  const required = items.filter(({status}) => status === 'required')
  const found = required.filter(one => isCovered(one, tied)).length
  const missing = required.length - found
  // Quotations that have to be mended first may well be what is missing.
  const waiting = tied.filter(({find}) => find.item === item && find.given.kind !== 'todo' && find.places.length === 0).length
  if (answer.rows.length === 0) {
    if (missing > 0) return [{kind: 'something here', missing, at: answer.at}]
    return items.some(isFindable) ? [] : [{kind: 'nothing here'}]
  }
  return [
    ...(found > 0 ? [{kind: 'found', found, of: required.length} as const] : []),
    ...(missing > waiting ? [{kind: 'missing', missing: missing - waiting, at: answer.at} as const] : []),
  ]
}

/** Matched, or answered part by part with accepted passages. */
function isCovered(item: SpanItem, tied: readonly Tied[]): boolean {
  return tied.some(({matched, ties}) => matched === item || (matched?.status === 'accepted' && ties.has(item)))
}

function findRemarks(exercise: Exercise, items: SpanItems, one: Tied): Remark[] {
  const {find, matched, ties} = one
  const todo = todoFields(exercise, find.item, find.row)
  const remarks: Remark[] = todo.length > 0 ? [{kind: 'todo', fields: todo, at: find.given.at}] : []
  const field = quotationField(exercise)
  const location = (matched && ties.get(matched)?.location) ?? [...ties.values()][0]?.location ?? find.places[0]
  const expected = {field, article: find.article, paragraph: find.item, most: find.most}
  remarks.push(...quotationRemarks(expected, find.given, location, !one.wrong))
  if (find.given.kind !== 'quotation' || !location) return remarks
  const on = {field, quoted: quoted(find.given.words), at: find.given.at}
  if (matched) {
    const close = ties.get(matched)!.fit >= CLOSE_FIT
    const extent = close ? undefined : misfit(location.words, matched.extent)
    if (extent) remarks.push({...on, ...extent, counts: true})
    remarks.push(...labelRemarks(matched.labels, find.labels, on.quoted))
    return [...remarks, ...swaps(exercise, one, matched)]
  }
  const statuses = [...ties.keys()]
  if (statuses.some(isFindable)) return [...remarks, {...on, kind: 'duplicate'}]
  if (statuses.some(({status}) => status === 'neutral')) return [...remarks, {...on, kind: 'neutral'}]
  const tempting = statuses.find(({status}) => status === 'distractor')
  if (tempting) return [...remarks, {...on, kind: 'distractor', reason: tempting.reason}]
  if (remarks.some(({kind}) => kind === 'elsewhere')) return remarks
  return [...remarks, nearMiss(items, one, on) ?? {...on, kind: 'not asked for', paragraph: location.paragraph}]
}

/** What is to be said of the text fields beside a quotation that is matched. */
function swaps(exercise: Exercise, {find}: Tied, {steering}: SpanItem): Remark[] {
  const quotation = find.given.kind === 'quotation' ? find.given.words : ''
  return fieldNames(exercise, 'text').flatMap(name => {
    const field = fieldOf(exercise, find.item, name)
    return field ? textRemarks(name, field, given(find.row, name), {quotation, steering}) : []
  })
}

type On = Pick<Extract<Remark, {kind: 'duplicate'}>, 'field' | 'quoted' | 'at'>

/**
 * The passage a wrong quotation comes nearest to, said as "too long" or "too short" where one of the two is what keeps
 * it from being tied; `undefined` where it only brushes one.
 */
function nearMiss(items: SpanItems, {find}: Tied, on: On): Remark | undefined {
  let best: {remark: Remark; fit: number} | undefined
  for (const location of find.places) {
    for (const item of (items.get(location.paragraph) ?? []).filter(isFindable)) {
      const value = fit(location.words, item.extent)
      const wrong = nearMisfit(location.words, item.extent)
      if (wrong && value > (best?.fit ?? 0)) best = {remark: {...on, ...wrong, counts: false}, fit: value}
    }
  }
  return best?.remark
}
