import type {Given} from '../../lesson/answer.ts'
import type {OpenField} from '../../lesson/fields.ts'
import type {ArticleId} from '../../text/article.ts'
import type {WordRange} from '../../text/words.ts'

/** Words of an article. */
export interface Place extends WordRange {
  readonly article: ArticleId
}

/** Words of an article, and how many students quoted just these. */
export interface Quoted extends Place {
  times: number
}

/** Quotations by the name of their place. */
export type Quotations = Map<string, Quoted>

/** How many students chose something, and the words that they quoted with it. */
export interface Choice {
  times: number
  readonly quotations: Quotations
}

/** What was chosen: a term, or several in their list's order with a line break between. */
export type Choices = Map<string, Choice>

/** Whether something stands there that can be read. */
export function isGiven({kind}: Given): boolean {
  return kind !== 'todo' && kind !== 'unreadable'
}

/** Counts what one student chose from a list, with the words quoted beside it. */
export function countChoice(choices: Choices, field: OpenField, answer: Given, places: readonly Place[]): void {
  const value = valueOf(field, answer)
  if (value === undefined) return
  const choice = choices.get(value) ?? {times: 0, quotations: new Map()}
  choices.set(value, choice)
  choice.times++
  for (const place of new Map(places.map(one => [placeName(one), one])).values()) countPlace(choice.quotations, place)
}

/** What was chosen from a list; terms that it does not have are left out. */
function valueOf({terms}: OpenField, answer: Given): string | undefined {
  const known = Object.keys(terms ?? {})
  if (answer.kind === 'term') return known.includes(answer.term) ? answer.term : undefined
  return answer.kind === 'terms' ? known.filter(term => answer.terms.includes(term)).join('\n') : undefined
}

function countPlace(quotations: Quotations, place: Place): void {
  const name = placeName(place)
  const known = quotations.get(name)
  if (known) known.times++
  else quotations.set(name, {...place, times: 1})
}

/** Names a place, so that the same words quoted twice are counted together. */
function placeName({article, first, end}: Place): string {
  return `${article} ${first} ${end}`
}
