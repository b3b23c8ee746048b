import type {DraftValue} from '../lesson/answer.ts'
import type {OpenItem} from '../lesson/fields.ts'
import type {Passage, RowKey, SpanKeyItem} from '../lesson/key.ts'
import {STATUS_WORDS} from '../lesson/key-words.ts'
import type {OpenExercise} from '../lesson/open.ts'
import type {ArticleId, Range} from '../text/article.ts'
import {locate} from '../text/locate.ts'
import {saidOf} from './answering/said.ts'
import type {Highlight, HighlightLook} from './article/highlight.ts'
import {draftFor, markedOf, state} from './course.ts'

/** Where the words that answer an item stand in an article, and how they fared where feedback was asked for. */
export function highlightsOf(exercise: OpenExercise, item: OpenItem, article: ArticleId, isCurrent: boolean): Highlight[] {
  const {definition: {id}} = exercise
  const draft = draftFor(exercise)
  const checked = state.answers[id]?.[item.name]?.checked === true
  const said = checked ? saidOf(exercise, draft, markedOf(id), item) : []
  return (draft.get(item.name) ?? []).flatMap((row, number) => Object.entries(row).flatMap(([field, value]): Highlight[] => {
    const range = rangeOf(exercise, value, article, item.paragraph)
    if (!range) return []
    const looks = said.some(one => one.tone === 'look' && one.row === number && (exercise.form === 'spans' || one.field === field))
    const look: HighlightLook = checked ? (looks ? 'look' : 'right') : isCurrent ? 'current' : 'answer'
    const how = checked ? (looks ? ', to look at again' : ', no complaint') : ''
    return [{...range, id: `answer/${item.name}/${number}/${field}`, look, label: `your answer${exercise.form === 'spans' ? ` ${number + 1}` : ''} to ${item.name}${how}`}]
  }))
}

/** The words that were picked: there, where they still stand; else where a reader of the file would find them. */
function rangeOf({articles}: OpenExercise, value: DraftValue, article: ArticleId, paragraph: string | undefined): Range | undefined {
  if (typeof value !== 'object' || !('words' in value) || value.article !== article) return undefined
  const {words} = value
  const start = 'start' in value && typeof value.start === 'number' ? value.start : -1
  if (start >= 0 && articles[article].text.startsWith(words, start)) return {start, end: start + words.length}
  return locate(articles[article], words, paragraph)?.range
}

/** The passages that the key has for an item, in one article. */
export function keyHighlights({form, key, articles}: OpenExercise, item: OpenItem, article: ArticleId): Highlight[] {
  const keyed = key?.[item.name]
  if (!keyed) return []
  const place = ({core}: Passage): Range | undefined =>
    core.article === article ? locate(articles[article], core.words, core.paragraph ?? item.paragraph)?.range : undefined
  if (form === 'spans') {
    return (keyed as readonly SpanKeyItem[]).flatMap(({status, passage}, at): Highlight[] => {
      const range = place(passage)
      return range && status !== 'neutral' ? [{...range, id: `key/${item.name}/${at}`, look: status, label: `the key: ${STATUS_WORDS[status]}`}] : []
    })
  }
  return Object.entries((keyed as RowKey).fields).flatMap(([field, {passages = []}]) => passages.flatMap((passage, at): Highlight[] => {
    const range = place(passage)
    const {credit = 1} = passage
    return range ? [{...range, id: `key/${item.name}/${field}${at}`, look: credit === 1 ? 'required' : 'accepted', label: `the key: ${field}`}] : []
  }))
}
