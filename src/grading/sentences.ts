import {exchanged} from '../text/quotations.ts'
import {words} from '../text/words.ts'

/** What ends with a full stop and no sentence: titles, months, what stands before a name or a figure. */
const SHORTENED = ('Mr Mrs Ms Dr Prof St Sec Def Pres Gov Sen Rep Gen Col Maj Capt Lt Sgt Adm Amb Jr Sr '
  + 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec '
  + 'No no Nos nos Art art Fig fig Vol vol Ch ch P p PP pp Par par Para para cf vs etc approx ca c incl esp i.e e.g ie eg a.m p.m').split(' ')

const END = new RegExp(`(?<=[^\\p{Lu}.][.!?][”"’)]?)(?<!(?<![\\p{L}.])(?:${SHORTENED.join('|').replaceAll('.', '\\.')})\\.)\\s+(?=[\\p{Lu}\\d“"‘(])`, 'u')

/**
 * A text cut after the marks that end a sentence, before a capital, a figure or a quotation mark, but not within "U.S.", after an
 * initial or what is shortened, nor between the sentences of one quotation: a sentence too many is told to be one, a sentence too
 * few does no harm. The pieces are the text's own, without the white space between them.
 */
export function cut(text: string): string[] {
  const masked = exchanged(text, asOne)
  let from = 0
  return masked.split(END).map(piece => {
    const start = masked.indexOf(piece, from)
    from = start + piece.length
    return text.slice(start, from)
  })
}

/** A quotation of the same length in which no sentence ends but the last. */
function asOne(quotation: string): string {
  const end = words(quotation).at(-1)?.end ?? 0
  return quotation.slice(0, end).replace(/[.!?]/g, ',') + quotation.slice(end)
}
