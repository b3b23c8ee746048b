import {Refused} from './refused.ts'
import {zipName} from './zip-name.ts'

/** A file that is listed in a zip: what the zip states, which need not be true. APPNOTE.TXT 6.3.10, section 4.3.12. */
export interface ZipEntry {
  readonly name: string
  /** Bytes, packed. */
  readonly size: number
  /** Bytes, unpacked. */
  readonly originalSize: number
  /** 0: as it is; 8: deflated. Nothing else can be unpacked here. */
  readonly compression: number
  /** Where it begins in the zip. */
  readonly offset: number
  /** Checksum of what is unpacked. */
  readonly crc: number
  /** Whether a password is asked for. */
  readonly locked: boolean
  /** Whether it is a link to another place: what it holds is where that is. */
  readonly link: boolean
  /** When it was last written, where the zip says so. Milliseconds since 1970. */
  readonly written?: number
}

/** What stands before each file's name in the list of them. */
const LISTED = {signature: 0x02014b50, length: 46}
const END = {signature: 0x06054b50, length: 22, comment: 65_535}
const END64 = {locator: 0x07064b50, signature: 0x06064b50}

/** What a number of 32 bits says where the real one has 64, and stands among the extra fields. */
const ELSEWHERE = 0xffffffff

/**
 * What is listed in a zip, in its order; nothing is unpacked. What unpacks, fflate, lists names in one alphabet only, and says
 * nothing of passwords, links and times; libraries that do need Node, and the course opens zips in a browser.
 *
 * @param most how many entries are listed at most
 * @throws {Refused} when it is no zip that can be read, or holds more
 */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries: ZipEntry[] = []
    let {at, count} = listOf(view)
    for (; count > 0; count--) {
      if (entries.length >= most) {
        throw new Refused({what: `This zip holds more than ${most.toLocaleString('en-GB')} files.`, remedy: 'The files in exercises/ are all that is wanted.'})
      }
      if (view.getUint32(at, true) !== LISTED.signature) throw new Refused(damaged)
      entries.push(entryAt(view, bytes, at))
      at += LISTED.length + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return entries
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(damaged)
  }
}

/** What is said of a zip that makes no sense. */
export const damaged = {
  what: 'This zip cannot be read: it is damaged, locked with a password, or no zip at all.', remedy: 'Ask for it again.',
}

/** Where the list begins, and how long it is: the end of a zip says so, before a comment. */
function listOf(view: DataView): {at: number, count: number} {
  let end = view.byteLength - END.length
  while (view.getUint32(end, true) !== END.signature) {
    end--
    if (end < view.byteLength - END.length - END.comment) throw new Refused(damaged)
  }
  const there = end >= 20 && view.getUint32(end - 20, true) === END64.locator ? Number(view.getBigUint64(end - 12, true)) : undefined
  if (there !== undefined && view.getUint32(there, true) === END64.signature) {
    return {at: Number(view.getBigUint64(there + 48, true)), count: Number(view.getBigUint64(there + 32, true))}
  }
  return {at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true)}
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const [flags, length] = [view.getUint16(at + 8, true), view.getUint16(at + 28, true)]
  const nameAt = at + LISTED.length
  const extra = extraFields(view, nameAt + length, view.getUint16(at + 30, true))
  const [originalSize, size, offset] = sizes(view, at, extra.get(0x0001))
  const written = extendedTime(extra.get(0x5455)) ?? dosTime(view.getUint16(at + 14, true), view.getUint16(at + 12, true))
  const madeOnUnix = view.getUint8(at + 5) === 3
  return {
    name: zipName(bytes.subarray(nameAt, nameAt + length), {utf8: (flags & 0x800) !== 0, unicode: extra.get(0x7075)}),
    size, originalSize, compression: view.getUint16(at + 10, true), offset, crc: view.getUint32(at + 16, true),
    locked: (flags & 1) !== 0,
    link: madeOnUnix && (view.getUint32(at + 38, true) >>> 16 & 0o170000) === 0o120000,
    ...(written !== undefined && {written}),
  }
}

/** Number → what the field says. */
function extraFields(view: DataView, from: number, length: number): ReadonlyMap<number, DataView> {
  const fields = new Map<number, DataView>()
  for (let at = from; at + 4 <= from + length;) {
    const size = Math.min(view.getUint16(at + 2, true), from + length - at - 4)
    fields.set(view.getUint16(at, true), new DataView(view.buffer, view.byteOffset + at + 4, size))
    at += 4 + size
  }
  return fields
}

/** Unpacked and packed size and place; those with 64 bits follow each other in this order. */
function sizes(view: DataView, at: number, large: DataView | undefined): [number, number, number] {
  let next = 0
  const read = (place: number): number => {
    const number = view.getUint32(place, true)
    if (number !== ELSEWHERE || !large) return number
    next += 8
    return Number(large.getBigUint64(next - 8, true))
  }
  return [read(at + 24), read(at + 20), read(at + 42)]
}

/** Seconds since 1970, as Info-ZIP writes them beside the time of DOS, which knows no time zone. */
function extendedTime(field: DataView | undefined): number | undefined {
  return field && field.byteLength >= 5 && (field.getUint8(0) & 1) !== 0 ? field.getInt32(1, true) * 1_000 : undefined
}

/** A moment by the clock of this computer. What packs without times writes the first day that there is: that is none. */
function dosTime(date: number, time: number): number | undefined {
  const [year, month, day] = [1980 + (date >> 9), date >> 5 & 15, date & 31]
  if (month < 1 || month > 12 || day < 1 || year === 1980 && month === 1 && day === 1) return undefined
  return new Date(year, month - 1, day, time >> 11, time >> 5 & 63, (time & 31) * 2).getTime()
}
