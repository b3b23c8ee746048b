/** A key that does not fit its exercise or the articles: what is wrong and what mends it, for the key's author. */
export class KeyError extends Error {
  override readonly name = 'KeyError'
}
