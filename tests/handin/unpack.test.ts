import {strToU8, zipSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isZip, Refused, stepsOf, unpacked, zipEntries} from '../../src/handin/unpack.ts'

const zip = (files: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
const text = (bytes: Uint8Array, at = 0, most = 1_000) => new TextDecoder().decode(unpacked(bytes, zipEntries(bytes, 10)[at]!, most))

describe('a zip', () => {
  test('is listed and unpacked, whatever its names are', () => {
    const bytes = zip({'Олена/1-claims.ts': 'one', 'constructor': 'two'})
    expect(isZip(bytes)).toBe(true)
    expect(zipEntries(bytes, 2).map(({name}) => name)).toEqual(['Олена/1-claims.ts', 'constructor'])
    expect([text(bytes), text(bytes, 1)]).toEqual(['one', 'two'])
  })

  test('with too many files is refused before anything is unpacked', () => {
    expect(() => zipEntries(zip({a: '', b: '', c: ''}), 2)).toThrow('more than 2 files')
  })

  test('a file that states more than is read is refused unread', () => {
    const bytes = zip({bomb: 'a'.repeat(1_000_000)})
    expect(bytes.length).toBeLessThan(2_000)
    expect(() => text(bytes)).toThrow('more than 1 KB')
  })

  test('a file that states less than it has gets no more room than it states', () => {
    const bytes = zip({bomb: 'a'.repeat(1_000_000)})
    const central = bytes.findIndex((_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
    new DataView(bytes.buffer).setUint32(central + 24, 500, true)
    let length = 0
    try {
      length = unpacked(bytes, zipEntries(bytes, 10)[0]!, 4_096).length
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
    }), {numRuns: 500})
  })
})

test.each([
  ['ada/1-claims.ts', ['ada', '1-claims.ts']],
  ['ada\\1-claims.ts', ['ada', '1-claims.ts']],
  ['./ada//x', ['ada', 'x']],
  ['../x', undefined], ['a/../../x', undefined], ['/etc/x', undefined], ['C:\\x', undefined], ['\\\\host\\x', undefined],
])('%s leads to %j', (name, steps) => {
  expect(stepsOf({name, size: 0, originalSize: 0, compression: 0})).toEqual(steps)
})
