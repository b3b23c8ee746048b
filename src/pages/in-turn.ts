import type {Asked} from '../class/statistics/questions.ts'
import type {Missed} from '../class/statistics/statistics.ts'
import type {Suggestion} from '../class/statistics/suggestions.ts'
import type {OpenExercise} from '../lesson/open.ts'
import type {ArticleId} from '../text/article.ts'

/** What something is about. */
export interface About {
  readonly exercise: OpenExercise
  readonly article: ArticleId | 'both'
}

/**
 * Some in an order. Of those that it leaves even, the next is always of the article that has had the fewest so far, and then of
 * the exercise that has: first of that article's, then of all. A list that is cut short leans to neither article, and not to what
 * happens to be asked first.
 */
export function inTurn<One>(some: readonly One[], order: (one: One, other: One) => number, aboutOf: (one: One) => About): One[] {
  const had = new Map<string, number>()
  const places = ({article, exercise: {definition: {id}}}: About) => [article, `${article} ${id}`, id]
  const earlier = (one: readonly string[], other: readonly string[]) => {
    const differs = one.findIndex((place, at) => (had.get(place) ?? 0) !== (had.get(other[at]!) ?? 0))
    return differs !== -1 && (had.get(one[differs]!) ?? 0) < (had.get(other[differs]!) ?? 0)
  }
  const sorted = some.toSorted(order)
  const done: One[] = []
  while (sorted.length > 0) {
    const uneven = sorted.findIndex(one => order(sorted[0]!, one) !== 0)
    const even = sorted.splice(0, uneven === -1 ? sorted.length : uneven).map(one => ({one, of: places(aboutOf(one))}))
    while (even.length > 0) {
      const next = even.reduce((best, candidate) => earlier(candidate.of, best.of) ? candidate : best)
      even.splice(even.indexOf(next), 1)
      for (const place of next.of) had.set(place, (had.get(place) ?? 0) + 1)
      done.push(next.one)
    }
  }
  return done
}

/** What something missed is about. */
export function aboutMissed(one: Missed): About {
  const {exercise} = one
  return {exercise, article: one.kind === 'passage' ? one.passage.extent.article : one.field.article ?? one.item.article}
}

/** What a question is about. */
export function aboutAsked({exercise, item, passage}: Asked): About {
  return {exercise, article: passage?.extent.article ?? item.article}
}

/** What a suggestion is about. */
export function aboutSuggestion(one: Suggestion): About {
  switch (one.kind) {
    case 'wrong term': return aboutAsked(one.asked)
    case 'distractor': return {exercise: one.exercise, article: one.passage.extent.article}
    case 'not keyed': return {exercise: one.exercise, article: one.quoted.article}
    case 'turned round': return {exercise: one.exercise, article: one.item.article}
    default: return one satisfies never
  }
}
