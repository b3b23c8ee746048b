import type {Exercise} from '../lesson/exercise.ts'
import {fieldNames} from '../lesson/fields.ts'
import type {Credits, SpansKey, Status} from '../lesson/key.ts'
import {labelCredit} from './credit.ts'
import type {Find} from './finds.ts'
import type {Extent} from './fit.ts'
import {extent, oncePerKey} from './keyed.ts'
import type {Articles} from './keyed.ts'

/** A keyed passage of a spans exercise, located. */
export interface SpanItem {
  readonly paragraph: string
  readonly status: Status
  readonly extent: Extent
  /** The core's words. */
  readonly steering: string
  readonly labels: Readonly<Record<string, Credits>>
  readonly reason: string
}

/** The keyed passages of an exercise, paragraph by paragraph. */
export type SpanItems = ReadonlyMap<string, readonly SpanItem[]>

/**
 * The located key, worked out once for each key.
 *
 * @throws {KeyError} when words of the key do not stand in their paragraph
 */
export const spanItems = oncePerKey(
  (exercise: Exercise, key: SpansKey, articles: Articles): SpanItems =>
    new Map(Object.keys(exercise.items).map(paragraph => [paragraph, located(exercise, key, articles, paragraph)])),
)

function located(exercise: Exercise, key: SpansKey, articles: Articles, paragraph: string): SpanItem[] {
  const graded = fieldNames(exercise, 'term', 'terms')
  return (key[paragraph] ?? []).map(({status, passage, labels: all = {}, reason}) => {
    // A text field's entry is a sample for the key's reader: nobody's own words are graded against it.
    const labels = Object.fromEntries(Object.entries(all).filter(([name]) => graded.includes(name)))
    const here = {
      ...passage,
      core: {paragraph, ...passage.core},
      ...(passage.maximal && {maximal: {paragraph, ...passage.maximal}}),
    }
    return {paragraph, status, extent: extent(articles, here, paragraph), steering: passage.core.words, labels, reason}
  })
}

/** Whether a passage is one to find: required or accepted. */
export function isFindable({status}: SpanItem): boolean {
  return status === 'required' || status === 'accepted'
}

/** The mean credit of the labels the key asks for, from 0 to 1; 1 when it asks for none. */
export function labelsCredit({labels}: SpanItem, find: Find): number {
  const credits = Object.entries(labels).map(([field, some]) => labelCredit(some, find.labels.get(field)))
  return credits.length === 0 ? 1 : credits.reduce((sum, credit) => sum + credit, 0) / credits.length
}
