/** Pairs of quotation marks as they are typed in English, in German and in French. */
const QUOTATION = /[“"„«»][^“”"„«»]*[”"“«»]/g

/** A text with each of its quotations, the marks counted in, exchanged for what `into` makes of it. */
export function exchanged(text: string, into: (quotation: string) => string): string {
  return text.replace(QUOTATION, into)
}
