import {strToU8, zipSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {runs} from '../grading/arbitrary.ts'
import {isZip, Refused, stepsOf, unpacked, zipEntries} from '../../src/handin/unpack.ts'

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
    for (const other of [{name: 'b'}, {name: 'constructor'}, {size: 4}, {originalSize: 4}]) {
      expect(refusal(() => unpacked(bytes, {...entry!, ...other}, 1_000))).toBe(expected)
    }
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

  test('of two files with one name is read by what it states, and by the first where that is alike', () => {
    const renamed = (files: Readonly<Record<string, string>>) => zip(files).map((byte, at, all) => byte === 0x62 && all[at + 1] === 0x2e ? 0x61 : byte)
    const alike = renamed({'a.ts': 'one', 'b.ts': 'two'})
    expect(zipEntries(alike, 3).map(({name}) => name)).toEqual(['a.ts', 'a.ts'])
    expect([text(alike), text(alike, 1)]).toEqual(['one', 'one'])
    const unlike = renamed({'a.ts': 'one', 'b.ts': 'three'})
    expect([text(unlike), text(unlike, 1)]).toEqual(['one', 'three'])
  })

  test('a file as long as is read is read, and one letter more is refused', () => {
    expect(text(zip({a: 'a'.repeat(2_048)}), 0, 2_048)).toHaveLength(2_048)
    expect(refusal(() => text(zip({a: 'a'.repeat(2_049)}), 0, 2_048)))
      .toBe('It has more than 2 KB. Is it the right file? No answers are that long.')
  })

  test('a file may be a little longer packed than it is, and no more', () => {
    const entry = {name: 'a', originalSize: 10, compression: 8}
    expect(refusal(() => unpacked(zip({a: 'x'}), {...entry, size: 1_000 + 1_024}, 1_000))).toContain('damaged')
    expect(refusal(() => unpacked(zip({a: 'x'}), {...entry, size: 1_000 + 1_025}, 1_000))).toContain('more than 1 KB')
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
    let length = 0
    try {
      length = unpacked(short, zipEntries(short, 10)[0]!, 4_096).length
    } catch (error) {
      expect(error).toBeInstanceOf(Refused)
    }
    expect(length).toBeLessThanOrEqual(500)
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
  expect(stepsOf({name, size: 0, originalSize: 0, compression: 0})).toEqual(steps)
})
