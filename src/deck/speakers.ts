import type {Range} from '../text/article.ts'
import {paragraphOf} from '../text/article.ts'
import type {Place} from './references.ts'

/** Verbs by which English reports that somebody says, thinks or plans something. */
const CUES = 'said|says|stated|states|stating|told|adding|added|announced|announces|agreed|suggested|suggesting|insisted|maintained|'
  + 'acknowledged|clarified|outlined|dismissed|deemed|highlighted|believes|encouraged|reiterated|supported|intends|aims|thanked|'
  + 'ruled out|expressed|confirmed nor denied'

/** A name or a pronoun, at most three words, and a cue: who says it, and that it is said. */
const SPEAKER = RegExp(`\\b(?:[A-Z][\\w.'-]+|he|she|they|leaders)(?:\\s+[\\w'-]+){0,3}?\\s+(?:${CUES})\\b|\\baccording to\\s+\\w+`)

/** Where a place is shorter than the sentences it stands in: words are left out before it, or after it. */
export interface Cuts {
  readonly before: boolean
  readonly after: boolean
}

/** Which ends of a place are cut. Punctuation alone is no cut. */
export function cutsOf(place: Place): Cuts {
  const sentences = sentencesOf(place)
  const [first, last] = [sentences[0] ?? place, sentences.at(-1) ?? place]
  return {
    before: hasWords(place.article.text.slice(first.start, place.start)),
    after: hasWords(place.article.text.slice(place.end, last.end)),
  }
}

/**
 * The source, with its cue, that a place leaves out of a sentence it cuts: “Zelensky suggested”. `undefined` when the
 * place shows a source of its own, when the rest of the sentence names none, and when nothing is cut.
 */
export function lostSpeaker(place: Place): string | undefined {
  const {text} = place.article
  for (const sentence of sentencesOf(place)) {
    if (SPEAKER.test(text.slice(Math.max(sentence.start, place.start), Math.min(sentence.end, place.end)))) continue
    const rest = [text.slice(sentence.start, Math.max(sentence.start, place.start)), text.slice(Math.min(sentence.end, place.end), sentence.end)]
    const [lost] = rest.flatMap(part => SPEAKER.exec(part)?.[0] ?? [])
    if (lost !== undefined) return lost
  }
  return undefined
}

const hasWords = (text: string) => /\w/.test(text)

function sentencesOf({article, paragraph, start, end}: Place): readonly Range[] {
  return (paragraphOf(article, paragraph)?.sentences ?? []).filter(sentence => sentence.start < end && start < sentence.end)
}
