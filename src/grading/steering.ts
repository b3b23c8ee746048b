import type {Avoided} from '../lesson/keyed.ts'
import {OPINION_WORDS} from '../lesson/opinion-words.ts'
import {spaced} from '../text/fold.ts'
import {exchanged} from '../text/quotations.ts'

/** The adjectives of opinion as they are looked for. */
const OPINIONS: readonly Avoided[] = OPINION_WORDS.map(words => ({words, spaced: spaced(words)}))

/** Words of a student's own sentences that should go. */
export interface Steering {
  /** Those of the key's. */
  readonly found: readonly string[]
  /** Adjectives of opinion. */
  readonly opinions: readonly string[]
  /**
   * What may be said of quotation marks. `quote`: all of the words are somebody's between quotation marks in an article, and may
   * be so here. `unquote`: none is, and some stand between such marks here all the same. `undefined`: nothing.
   */
  readonly marks: 'quote' | 'unquote' | undefined
}

/** What is looked for, and where it is somebody's own, as `spaced` folds it. */
export interface Wanted {
  readonly avoid: readonly Avoided[]
  /** Direct speech of the articles. */
  readonly speech: readonly string[]
}

/**
 * The words that steer in a text. Who quotes what an article has between quotation marks does not take it over: there they are
 * not looked for. Other words between quotation marks would be a quotation that nobody said. `folded`: the text as `spaced` folds it.
 */
export function steeringIn(text: string, folded: string, {avoid, speech}: Wanted): Steering {
  const invented: string[] = []
  // Another word parts what is round a quotation.
  const mine = exchanged(text, quotation => {
    const words = spaced(quotation)
    if (speech.some(one => one.includes(words))) return ' quoted '
    invented.push(words)
    return quotation
  })
  const own = mine === text ? folded : spaced(mine)
  const stands = ({spaced: words}: Avoided): boolean => own.includes(words)
  const found = avoid.filter(stands)
  const opinions = OPINIONS.filter(one => stands(one) && !found.some(({spaced: words}) => words.includes(one.spaced)))
  const all = [...found, ...opinions]
  const standIn = (texts: readonly string[]) => all.filter(({spaced: words}) => texts.some(one => one.includes(words))).length
  const quotable = standIn(speech)
  return {
    found: found.map(({words}) => words),
    opinions: opinions.map(({words}) => words),
    marks: quotable === all.length ? 'quote' : quotable === 0 && standIn(invented) > 0 ? 'unquote' : undefined,
  }
}
