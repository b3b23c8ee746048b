import {strToU8, zipSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {runs} from '../grading/arbitrary.ts'
import {crc32} from '../../src/handin/crc32.ts'
import {Refused} from '../../src/handin/refused.ts'
import {isZip, stepsOf, unpacked} from '../../src/handin/unpack.ts'
import {zipEntries} from '../../src/handin/zip-list.ts'

const zip = (files: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const text = (bytes: Uint8Array, at = 0, most = 1_000) => new TextDecoder().decode(unpacked(bytes, zipEntries(bytes, 10)[at]!, most))

/** What is said of what cannot be taken. */
function refusal(take: () => unknown): string {
  try {
    take()
  } catch (error) {
    if (error instanceof Refused) return `${error.saying.what} ${error.saying.remedy}`
    throw error
  }
  return 'taken'
}

/** A zip with another number in the list of its files, at the first of them. */
function patched(zipped: Uint8Array, at: number, value: number): Uint8Array {
  const bytes = zipped.slice()
  const central = bytes.findIndex((_, byte) => bytes[byte] === 0x50 && bytes[byte + 1] === 0x4b && bytes[byte + 2] === 1 && bytes[byte + 3] === 2)
  new DataView(bytes.buffer).setUint16(central + at, value, true)
  return bytes
}

/** A zip with another number of 32 bits in one place. */
function patchedAt(zipped: Uint8Array, at: number, value: (view: DataView) => number): Uint8Array {
  const bytes = zipped.slice()
  const view = new DataView(bytes.buffer)
  view.setUint32(at, value(view), true)
  return bytes
}

/** A zip of one file, whose name stands in it in these bytes, and does not say that they are UTF-8. */
function named(raw: readonly number[], extra?: Uint8Array): Uint8Array {
  const bytes = zipSync({['a'.repeat(raw.length)]: [strToU8('x'), extra ? {extra: {0x7075: extra}} : {}]})
  const at = bytes.findIndex((_, byte) => bytes[byte] === 0x50 && bytes[byte + 1] === 0x4b && bytes[byte + 2] === 1)
  bytes.set(raw, at + 46)
  return bytes
}

describe('a name in a zip', () => {
  test.each<readonly [string, readonly number[], string]>([
    ['in UTF-8, as macOS writes it', [...strToU8('José Лена')], 'José Лена'],
    ['in the code page of DOS, as Windows writes it', [0x4a, 0x6f, 0x73, 0x82, 0x20, 0x4d, 0x81], 'José Mü'],
    ['in letters that are the same everywhere', [0x61, 0x2f, 0x62], 'a/b'],
  ])('%s is read', (_, raw, expected) => {
    expect(zipEntries(named(raw), 2).map(({name}) => name)).toEqual([expected])
  })

  test('is Info-ZIP’s where it has a name in UTF-8 for these very bytes', () => {
    const field = (sum: number, name: string) => new Uint8Array([1, ...new Uint8Array(new Uint32Array([sum]).buffer), ...strToU8(name)])
    const raw = [0x8b, 0xa5]
    expect(zipEntries(named(raw, field(crc32(new Uint8Array(raw)), 'Ле')), 2)[0]?.name).toBe('Ле')
    expect(zipEntries(named(raw, field(7, 'Ле')), 2)[0]?.name).toBe('ïÑ')
  })
})

test('the checksum is that of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

describe('a zip', () => {
  test('is listed and unpacked, whatever its names are', () => {
    const bytes = zip({'Олена/1-claims.ts': 'one', 'constructor': 'two'})
    expect(isZip(bytes)).toBe(true)
    expect(zipEntries(bytes, 2).map(({name}) => name)).toEqual(['Олена/1-claims.ts', 'constructor'])
    expect([text(bytes), text(bytes, 1)]).toEqual(['one', 'two'])
  })

  test.each([
    ['with files', [0x50, 0x4b, 3, 4, 20], true],
    ['without any', [0x50, 0x4b, 5, 6, 0], true],
    ['that is a text', [0x50, 0x41, 3, 4], false],
    ['that is a text of another kind', [0x41, 0x4b, 3, 4], false],
    ['that ends too soon', [0x50, 0x4b, 3], false],
    ['with a mark of neither', [0x50, 0x4b, 3, 6], false],
    ['with another mark of neither', [0x50, 0x4b, 5, 4], false],
    ['that begins in its middle', [0x50, 0x4b, 1, 2], false],
    ['that is empty', [], false],
  ])('%s is known by its first bytes', (_, bytes, expected) => {
    expect(isZip(new Uint8Array(bytes))).toBe(expected)
  })

  test('with too many files is refused before anything is unpacked', () => {
    expect(zipEntries(zip({a: '', b: ''}), 2)).toHaveLength(2)
    expect(refusal(() => zipEntries(zip({a: '', b: '', c: ''}), 2)))
      .toBe('This zip holds more than 2 files. The files in exercises/ are all that is wanted.')
  })

  test('that is none is told to be damaged, locked or no zip', () => {
    const expected = 'This zip cannot be read: it is damaged, locked with a password, or no zip at all. Ask for it again.'
    expect(refusal(() => zipEntries(strToU8('export default {}'), 2))).toBe(expected)
    const bytes = zip({a: 'one'})
    const [entry] = zipEntries(bytes, 2)
    for (const other of [{offset: 1}, {offset: bytes.length}, {offset: 2 ** 60}, {size: 900}, {size: 2}]) {
      expect(refusal(() => unpacked(bytes, {...entry!, ...other}, 1_000))).toBe(expected)
    }
    // The list begins one byte later than it does.
    expect(refusal(() => zipEntries(patchedAt(bytes, bytes.length - 6, view => view.getUint32(bytes.length - 6, true) + 1), 2))).toBe(expected)
  })

  test.each<readonly [string, number, number, string]>([
    ['with another checksum', 16, 0x1234, 'This file is damaged: it is not what was packed. Ask for it again.'],
    ['with a password', 8, 1, 'This file is locked with a password. Ask for it again, without one.'],
  ])('a file %s is told so', (_, at, value, expected) => {
    const bytes = patched(zip({'a.ts': 'one'}), at, value)
    expect(refusal(() => unpacked(bytes, zipEntries(bytes, 2)[0]!, 1_000))).toBe(expected)
  })

  test('a link, as Unix packs it, is told so and not read', () => {
    const packed = (mode: number) => zipSync({'a.ts': [strToU8('/etc/passwd'), {os: 3, attrs: mode * 0x1_0000}]})
    const taken = (bytes: Uint8Array) => refusal(() => unpacked(bytes, zipEntries(bytes, 2)[0]!, 1_000))
    expect(taken(packed(0o120777))).toBe('This is a link to another place, not a file. Ask for the file itself.')
    expect(taken(packed(0o100644))).toBe('taken')
  })

  test('says when a file was last written, to two seconds', () => {
    const entryOf = (mtime: Date) => zipEntries(zipSync({a: [strToU8('x'), {mtime}]}), 1)[0]
    expect(entryOf(new Date(2026, 2, 3, 17, 59, 58))?.written).toBe(new Date(2026, 2, 3, 17, 59, 58).getTime())
    // What packs without times writes the first day that there is.
    expect(entryOf(new Date(1980, 0, 1))?.written).toBeUndefined()
    const field = new Uint8Array([1, ...new Uint8Array(new Int32Array([1_772_000_001]).buffer)])
    expect(zipEntries(zipSync({a: [strToU8('x'), {extra: {0x5455: field}}]}), 1)[0]?.written).toBe(1_772_000_001_000)
  })

  test('a file that is packed in another way is told so', () => {
    const bytes = zip({'a.ts': 'one'.repeat(100), 'b.ts': 'two'})
    const [first, second] = zipEntries(patched(bytes, 10, 12), 10)
    expect(first?.compression).toBe(12)
    expect(refusal(() => unpacked(patched(bytes, 10, 12), first!, 1_000)))
      .toBe('This file is packed in a way that is not known here. Ask for it again, as an ordinary zip.')
    expect(new TextDecoder().decode(unpacked(patched(bytes, 10, 12), second!, 1_000))).toBe('two')
  })

  test('a file that is not packed at all is read', () => {
    const bytes = zipSync({a: strToU8('one')}, {level: 0})
    expect(zipEntries(bytes, 1)[0]?.compression).toBe(0)
    expect(text(bytes)).toBe('one')
  })

  test('of two files with one name each is read for itself', () => {
    const renamed = (files: Readonly<Record<string, string>>) => zip(files).map((byte, at, all) => byte === 0x62 && all[at + 1] === 0x2e ? 0x61 : byte)
    const alike = renamed({'a.ts': 'one', 'b.ts': 'two'})
    expect(zipEntries(alike, 3).map(({name}) => name)).toEqual(['a.ts', 'a.ts'])
    expect([text(alike), text(alike, 1)]).toEqual(['one', 'two'])
    const unlike = renamed({'a.ts': 'one', 'b.ts': 'three'})
    expect([text(unlike), text(unlike, 1)]).toEqual(['one', 'three'])
  })

  test('a file as long as is read is read, and one letter more is refused', () => {
    expect(text(zip({a: 'a'.repeat(2_048)}), 0, 2_048)).toHaveLength(2_048)
    expect(refusal(() => text(zip({a: 'a'.repeat(2_049)}), 0, 2_048)))
      .toBe('It has more than 2 KB. Is it the right file? No answers are that long.')
  })

  test('a file may be a little longer packed than it is, and no more', () => {
    const bytes = zip({a: 'x'})
    const [entry] = zipEntries(bytes, 1)
    expect(refusal(() => unpacked(bytes, {...entry!, size: 1_000 + 1_024}, 1_000))).toContain('damaged')
    expect(refusal(() => unpacked(bytes, {...entry!, size: 1_000 + 1_025}, 1_000))).toContain('more than 1 KB')
  })

  test('a file that states more than is read is refused unread', () => {
    const bytes = zip({bomb: 'a'.repeat(1_000_000)})
    expect(bytes.length).toBeLessThan(2_000)
    expect(() => text(bytes)).toThrow('more than 1 KB')
  })

  test('a file that states less than it has gets no more room than it states', () => {
    const bytes = zip({bomb: 'a'.repeat(1_000_000)})
    // The upper half of its length, and the lower one.
    const short = patched(patched(bytes, 26, 0), 24, 500)
    expect(zipEntries(short, 10)[0]?.originalSize).toBe(500)
    expect(refusal(() => unpacked(short, zipEntries(short, 10)[0]!, 4_096))).toContain('damaged')
  })

  test('that is damaged is refused, or read, and nothing else', () => {
    const whole = zip({'a.ts': 'export default {}\n'.repeat(20), 'b.ts': 'x'})
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {maxLength: 6}), fc.nat(whole.length), (changes, end) => {
      const bytes = whole.slice(0, changes.length % 2 ? end : whole.length)
      for (const [at, value] of changes) bytes[at] = value
      try {
        for (const entry of zipEntries(bytes, 10)) expect(unpacked(bytes, entry, 1_000).length).toBeLessThanOrEqual(2_024)
      } catch (error) {
        expect(error).toBeInstanceOf(Refused)
      }
    }), {numRuns: runs(500)})
  })
})

test.each([
  ['ada/1-claims.ts', ['ada', '1-claims.ts']],
  ['ada\\1-claims.ts', ['ada', '1-claims.ts']],
  ['./ada//x', ['ada', 'x']],
  ['a/./..b/c..', ['a', '..b', 'c..']], ['', []], ['.', []], ['cc:x', ['cc:x']], ['a/c:x', ['a', 'c:x']],
  ['c:x', undefined], ['a\\..\\..\\x', undefined],
  ['../x', undefined], ['a/../../x', undefined], ['/etc/x', undefined], ['C:\\x', undefined], ['\\\\host\\x', undefined],
])('%s leads to %j', (name, steps) => {
  expect(stepsOf({name})).toEqual(steps)
})
