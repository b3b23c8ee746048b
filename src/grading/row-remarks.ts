import type {Given, Row} from '../lesson/answer.ts'
import type {OpenItem} from '../lesson/fields.ts'
import type {Extent, Unit} from '../lesson/keyed.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {places} from '../text/locate.ts'
import type {Location} from '../text/locate.ts'
import {quoted} from '../text/problem.ts'
import {labelRemark, quotationRemarks} from './field-remarks.ts'
import {CLOSE_FIT, fit, nearMisfit, tie} from './fit.ts'
import type {Remark} from './remark.ts'
import {given, isAsked, todoFields} from './state.ts'

/** One unit with what was answered. */
export interface Graded {
  readonly unit: Unit
  readonly given: Given
  /** From 0 to 1; `undefined` while the field is `todo`. */
  readonly credit: number | undefined
  /** A quotation's own credit, whatever the verdict above it. */
  readonly own: number
}

/** What is to be said of one item of a record or table that is begun. */
export function rowRemarks(exercise: OpenExercise, item: OpenItem, row: Row, graded: readonly Graded[]): Remark[] {
  const {verdict: verdictName} = exercise
  // Which fields a verdict asks for shows only when it can be read.
  const read = given(row, verdictName ?? '').kind !== 'unreadable'
  const todo = todoFields(exercise, item, row).filter(name => read || item.field(name)!.under === undefined)
  if (todo.length === item.fields.length) return []
  const right = graded.filter(({credit}) => credit === 1).map(({unit}) => unit.field.name)
  const beside = graded.find(({credit, given: {kind}}) => kind === 'quotation' && credit === 1)
  const wrongVerdict = graded.find(({unit}) => unit.field.name === verdictName)?.credit === 0
  return [
    ...(right.length > 0 ? [{kind: 'right', fields: right} as const] : []),
    ...onceEach(graded.flatMap(one => {
      const {unit: {field, terms}, given: answer} = one
      if (field.kind !== 'quotation') return labelRemark(field.name, terms, answer, undefined, beside?.unit.field.name)
      // Words beside a right verdict that needs none are neither asked for nor wrong.
      if (!wrongVerdict && !isAsked(exercise, row, field)) return []
      return proofRemarks(exercise, item, row, one, wrongVerdict)
    })),
    ...(todo.length > 0 ? [{kind: 'todo', fields: todo, at: given(row, todo[0]!).at} as const] : []),
  ]
}

/** Without the same wrong term in a second field: whoever says 'none' for the source says it for cue and form as well. */
function onceEach(remarks: readonly Remark[]): Remark[] {
  const terms = new Set<string>()
  return remarks.filter(remark => {
    if (remark.kind !== 'label' || remark.credit > 0) return true
    const again = terms.has(remark.term)
    terms.add(remark.term)
    return !again
  })
}

function proofRemarks(
  exercise: OpenExercise, {paragraph}: OpenItem, row: Row, one: Graded, wrongVerdict: boolean,
): Remark[] {
  const {unit: {field, terms, extents}, given: answer, own, credit} = one
  if (answer.kind === 'term') {
    return labelRemark(field.name, terms, answer, undefined, undefined, Math.max(0, ...extents.map(extent => extent.credit)))
  }
  // Where the words asked for stand elsewhere, the key pointed there: nothing to remark.
  const wanted = own > 0 ? undefined : paragraph
  if (answer.kind !== 'quotation') return quotationRemarks(field, wanted, answer, undefined, false)
  const found = places(exercise.articles[answer.article], answer.words, paragraph)
  const nearest = nearestOf(found, extents.filter(({article}) => article === answer.article))
  const location = nearest?.location ?? found[0]
  const remarks = quotationRemarks(field, wanted, answer, location, false)
  if (!location || remarks.some(({kind}) => kind === 'other article' || kind === 'over the limit')) return remarks
  const on = {field: field.name, quoted: quoted(answer.words), at: answer.at}
  const close = nearest && own >= CLOSE_FIT * nearest.extent.credit
  const wrong = nearest && !close && nearMisfit(location.words, nearest.extent)
  if (wrong) remarks.push({...on, ...wrong, counts: own > 0})
  else if (own > 0 && nearest!.extent.credit < 1) remarks.push({...on, kind: 'defensible'})
  // Under a wrong verdict it is the verdict that has to change first.
  else if (own === 0 && !wrongVerdict && !remarks.some(({kind}) => kind === 'elsewhere')) {
    remarks.push({...on, kind: 'not asked for', paragraph: location.paragraph})
  }
  const {verdict} = exercise
  const waits = verdict !== undefined && own > 0 && credit === 0 && given(row, verdict).kind !== 'todo'
  if (waits) remarks.push({...on, kind: 'under wrong verdict', verdict})
  return remarks
}

/** The keyed passage that a quotation fits best: one it is tied to, or one it comes near. */
function nearestOf(
  found: readonly Location[],
  extents: readonly Extent[],
): {location: Location; extent: Extent; fit: number} | undefined {
  let best: {location: Location; extent: Extent; fit: number; credit: number} | undefined
  for (const extent of extents) {
    const tied = tie(found, extent.article, extent)
    for (const location of tied ? [tied.location] : found) {
      const value = fit(location.words, extent)
      const credit = tied ? tied.fit * extent.credit : 0
      const better = credit > (best?.credit ?? 0) || (credit === (best?.credit ?? 0) && value > (best?.fit ?? 0))
      if (better) best = {location, extent, fit: value, credit}
    }
  }
  return best
}
