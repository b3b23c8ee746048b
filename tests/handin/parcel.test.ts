import {strFromU8, strToU8, unzipSync} from 'fflate'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fileNameOf, pack} from '../../src/handin/parcel.ts'
import type {Parcel} from '../../src/handin/parcel.ts'
import {runs} from '../grading/arbitrary.ts'

describe('a student’s name', () => {
  test.each([
    ['Ada Marsh', 'ada-marsh'],
    ['  Olena  O’Neill-Ševčenko ', 'olena-o-neill-ševčenko'],
    ['Ševčenko'.normalize('NFD'), 'ševčenko'],
    ['Олена Петрівна', 'олена-петрівна'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a:b*c?"<>|\\', 'a-b-c'],
    ['x'.repeat(99), 'x'.repeat(60)],
    ['Con', 'con-1'], ['NUL', 'nul-1'], ['Connie', 'connie'],
    ['語'.repeat(99), '語'.repeat(40)],
    ['न्'.repeat(99), 'न्'.repeat(20)],
    ['Com1', 'com1-1'], ['LPT9', 'lpt9-1'], ['com²', 'com²-1'], ['PRN', 'prn-1'], ['Aux', 'aux-1'],
    ['com', 'com'], ['lpt10', 'lpt10'], ['Falcon', 'falcon'], ['Con Brio', 'con-brio'],
    [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
    ['𝟘'.repeat(99), '𝟘'.repeat(30)],
    [' … ', undefined],
  ])('%j becomes the file name %j', (name, expected) => {
    expect(fileNameOf(name)).toBe(expected)
  })

  test('becomes letters, digits and single hyphens between them, of at most 60 letters and 120 bytes', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 150}), name => {
      const short = fileNameOf(name) ?? 'x'
      expect(short).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u)
      expect(Array.from(short).length).toBeLessThanOrEqual(60)
      expect(strToU8(short).length).toBeLessThanOrEqual(120)
    }), {numRuns: runs(500)})
  })
})

test('the zip holds the files byte for byte, in one folder, with a note of whose they are', () => {
  const bytes = new Uint8Array([0xff, 0x00, 0x0d, 0x0a])
  const files = unzipSync(pack({
    name: 'Ada Marsh', made: new Date('2025-02-13T12:00:00Z'), files: new Map([['2-sources.ts', bytes]]),
  }))
  expect(Object.keys(files).toSorted()).toEqual(['ada-marsh/2-sources.ts', 'ada-marsh/hand-in.json'])
  expect(files['ada-marsh/2-sources.ts']).toEqual(bytes)
  expect(JSON.parse(strFromU8(files['ada-marsh/hand-in.json']!))).toEqual({
    name: 'Ada Marsh', made: '2025-02-13T12:00:00.000Z', files: ['2-sources.ts'],
  })
})

const packed = (more: Partial<Parcel>) =>
  pack({name: 'Ada Marsh', made: new Date('2025-02-13T12:00:00Z'), files: new Map([['2-sources.ts', strToU8('x')]]), ...more})

test('the note says by which lesson it was made, where that is known', () => {
  const stamp = {grader: '1.0.0', articles: {A: 'a', B: 'b'}, exercises: {}}
  const note = strFromU8(unzipSync(packed({stamp}))['ada-marsh/hand-in.json']!)
  expect(JSON.parse(note)).toMatchObject({stamp})
  expect(note).toMatch(/\n {2}"name": "Ada Marsh",\n[^]*\n$/)
})

test('where nothing of a name is left, the folder is called hand-in', () => {
  expect(Object.keys(unzipSync(packed({name: '…'}))).toSorted()).toEqual(['hand-in/2-sources.ts', 'hand-in/hand-in.json'])
})

test('the zip says of each file on which day it was packed', () => {
  const made = new Date('2019-02-13T12:00:00Z')
  const date = new DataView(packed({made}).buffer).getUint16(12, true)
  expect([1980 + (date >> 9), (date >> 5) & 15, date & 31]).toEqual([made.getFullYear(), made.getMonth() + 1, made.getDate()])
})
