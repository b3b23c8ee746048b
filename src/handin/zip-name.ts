import {crc32} from './crc32.ts'

/** Code page 437 from 128 on: what DOS wrote, and what a zip's names are in where nothing else is said. */
const CP437 = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const lenient = new TextDecoder()
const strict = new TextDecoder('utf-8', {fatal: true})

/**
 * A name as its zip writes it. It may say that it is UTF-8; what packs on Unix and macOS writes UTF-8 and does not say
 * so, Info-ZIP adds the name in UTF-8, and Windows writes its old code page. Bytes that are UTF-8 by chance are rare.
 *
 * @param unicode Info-ZIP's field 0x7075, which counts where it belongs to these very bytes
 */
export function zipName(raw: Uint8Array, {utf8, unicode}: {readonly utf8: boolean, readonly unicode?: DataView | undefined}): string {
  if (utf8) return lenient.decode(raw)
  if (unicode && unicode.byteLength > 5 && unicode.getUint8(0) === 1 && unicode.getUint32(1, true) === crc32(raw)) {
    return lenient.decode(new Uint8Array(unicode.buffer, unicode.byteOffset + 5, unicode.byteLength - 5))
  }
  try {
    return strict.decode(raw)
  } catch {
    return Array.from(raw, byte => byte < 128 ? String.fromCharCode(byte) : CP437[byte - 128]).join('')
  }
}
