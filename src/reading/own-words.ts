import type {Range} from '../text/article.ts'
import {normalise} from '../text/normalise.ts'
import type {Complain} from './edition-error.ts'

/** The longest emphasised phrase, and the longest piece of direct speech: what may be cited of somebody's text. */
const PHRASE = 9
const UTTERANCE = 30

/**
 * What stands between “ and ”, the marks left out, in order. Complains of a mark without its partner, of nothing
 * between the marks and of more words than may be cited; such a piece is left out.
 */
export function readSpeech(printed: string, toMarkdown: (offset: number) => number, complain: Complain): Range[] {
  const speech: Range[] = []
  let open: number | undefined
  for (const {0: mark, index} of printed.matchAll(/[“”]/g)) {
    if (mark === '“') {
      if (open !== undefined) complainOfOpen(open)
      open = index
    } else if (open === undefined) {
      complain(toMarkdown(index), 'A quotation mark closes nothing.', 'Write “ where the speech begins.')
    } else {
      speech.push({start: open + 1, end: index})
      open = undefined
    }
  }
  if (open !== undefined) complainOfOpen(open)
  return speech.filter(range => {
    const count = wordsIn(printed, range).length
    if (count === 0) complain(toMarkdown(range.start), 'There are no words between the quotation marks.', 'Delete the marks.')
    if (count > UTTERANCE) {
      complain(toMarkdown(range.start), `There are ${count} words between the quotation marks, at most ${UTTERANCE}.`,
        'Quote less of it.')
    }
    return count > 0
  })

  function complainOfOpen(at: number): void {
    complain(toMarkdown(at), 'A quotation mark is not closed.', 'Write ” where the speech ends, in the same paragraph.')
  }
}

/**
 * Checks the two promises an edition makes: every word between quotation marks is the source's, so it is emphasised;
 * and no emphasised phrase outside of them is longer than may be cited.
 */
export function checkOwnWords(
  printed: string, emphases: readonly Range[], speech: readonly Range[],
  toMarkdown: (offset: number) => number, complain: Complain,
): void {
  for (const emphasis of emphases) {
    const mark = printed.slice(emphasis.start, emphasis.end).search(/[“”]/)
    if (mark >= 0) {
      complain(toMarkdown(emphasis.start + mark), 'A quotation mark stands within italics.',
        'End the italics before it, and begin them anew after it: *said* “*the words*”.')
    }
    const count = wordsIn(printed, emphasis).length
    if (count > PHRASE && !speech.some(said => lies(emphasis, said))) {
      complain(toMarkdown(emphasis.start), `There are ${count} words in italics, at most ${PHRASE} in a row.`,
        'Retell a part of them.')
    }
  }
  for (const said of speech) {
    const own = wordsIn(printed, said).find(word => !emphases.some(emphasis => lies(word, emphasis)))
    if (own === undefined) continue
    complain(toMarkdown(own.start), `“${printed.slice(own.start, own.end)}” stands between quotation marks but not in italics.`,
      'Quote only the source\'s own words, all of them in *italics*, or delete the marks.')
  }
}

function lies(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function wordsIn(printed: string, {start, end}: Range): Range[] {
  const words = normalise(printed.slice(start, end)).matchAll(/[\p{L}\p{N}$](?:[\p{L}\p{N}.,$%'-]*[\p{L}\p{N}%])?/gu)
  return [...words].map(({0: word, index}) => ({start: start + index, end: start + index + word.length}))
}
