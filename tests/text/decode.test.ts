import {describe, expect, test} from 'vitest'
import {decode} from '../../src/text/decode.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => typeof part === 'string' ? [...new TextEncoder().encode(part)] : part))
const wide = (text: string): number[] => Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0])

describe('bytes', () => {
  test.each([
    {title: 'of UTF-8', given: bytes('the “toll”'), is: {text: 'the “toll”', encoding: 'utf-8'}},
    {title: 'of UTF-8 with its mark', given: bytes([0xef, 0xbb, 0xbf], 'toll'), is: {text: 'toll', encoding: 'utf-8'}},
    {title: 'of UTF-8 in which the sign for broken bytes was typed', given: bytes('to\ufffdl'), is: {text: 'to\ufffdl', encoding: 'utf-8'}},
    {title: 'of UTF-8 with one that is broken', given: bytes('“to', [0xff], 'l”'), is: {text: '“to\ufffdl”', encoding: 'utf-8', broken: 3}},
    {
      title: 'of UTF-8 that say so, but for one', given: bytes([0xef, 0xbb, 0xbf], 'to', [0x93], 'l'),
      is: {text: 'to\ufffdl', encoding: 'utf-8', broken: 2},
    },
    {title: 'of UTF-16 with its mark', given: bytes([0xff, 0xfe], wide('toll')), is: {text: 'toll', encoding: 'utf-16le'}},
    {title: 'of UTF-16 without a mark', given: bytes(wide('toll')), is: {text: 'toll', encoding: 'utf-16le'}},
    {title: 'of UTF-16 the other way round', given: bytes([0], wide('toll').slice(0, -1)), is: {text: 'toll', encoding: 'utf-16be'}},
    {
      title: 'of Windows-1252', given: bytes('the ', [0x93], 'toll', [0x94, 0xe9]),
      is: {text: 'the “toll”é', encoding: 'windows-1252', broken: 4},
    },
    {title: 'that are none', given: bytes(), is: {text: '', encoding: 'utf-8'}},
  ])('$title are their text', ({given, is}) => {
    expect(decode(given)).toEqual(is)
  })
})
