/** Eight steps of the division by a zip's polynomial, for each byte. ISO 3309, as RFC 1952 gives it in section 8. */
const STEPS = Int32Array.from({length: 256}, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 0xedb88320 : rest >>> 1
  return rest
})

/** The checksum by which a zip tells whether its files came whole: 32 bits, never negative. */
export function crc32(bytes: Uint8Array): number {
  let rest = -1
  for (let at = 0; at < bytes.length; at++) rest = STEPS[(rest ^ bytes[at]!) & 255]! ^ rest >>> 8
  return ~rest >>> 0
}
