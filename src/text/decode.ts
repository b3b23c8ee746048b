/** A text and how its bytes were understood. */
export interface Decoded {
  /** Without a byte-order mark. Nothing is normalised. */
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** The offset in `text` of the first bytes that are not UTF-8; `undefined` in sound UTF-8, and in UTF-16. */
  readonly broken?: number
}

/**
 * Returns the text that bytes stand for, whatever they are. UTF-8 is expected. Bytes that are not are UTF-16, which
 * shows by its mark or its zeros; or UTF-8 with damage (`\ufffd` stands there), where other letters beyond ASCII are
 * UTF-8; or the old Western encoding, Windows-1252, which contains Latin-1.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return {text: new TextDecoder(wide).decode(bytes), encoding: wide}
  const sound = soundUtf8(bytes)
  if (sound !== undefined) return {text: sound, encoding: 'utf-8'}
  const text = new TextDecoder().decode(bytes)
  const broken = text.indexOf('\ufffd')
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (isMarked || /[^\0-\x7f\ufffd]/.test(text)) return {text, encoding: 'utf-8', broken}
  return {text: decodeWestern(bytes), encoding: 'windows-1252', broken}
}

/** What Windows-1252 has at 0x80 to 0x9f. Some decoders take it for Latin-1 there, which has no quotation marks. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWestern(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => WESTERN[byte - 0x80] ?? String.fromCharCode(byte)).join('')
}

/** UTF-16, by its byte-order mark or by the zero bytes that it puts beside every plain letter. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length < 4 || bytes.length % 2 > 0 || !bytes.includes(0)) return undefined
  const [firsts, seconds] = [zeros(bytes, 0), zeros(bytes, 1)]
  if (seconds > 0.9 && firsts < 0.1) return 'utf-16le'
  if (firsts > 0.9 && seconds < 0.1) return 'utf-16be'
  return undefined
}

/** The share of zeros among the first bytes of all pairs, or among the second. */
function zeros(bytes: Uint8Array, which: 0 | 1): number {
  const all = bytes.filter((_, index) => index % 2 === which)
  return all.filter((byte) => byte === 0).length / all.length
}

const strict = new TextDecoder('utf-8', {fatal: true})

/** `undefined` where the bytes are not UTF-8. The sign for broken bytes in a text says nothing: it may stand in the file itself. */
function soundUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
