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
    {title: 'of UTF-16 without a zero in it, by its mark', given: bytes([0xff, 0xfe, 0x22, 0x04, 0x23, 0x04]), is: {text: 'ТУ', encoding: 'utf-16le'}},
    {title: 'of UTF-16 the other way round, by its mark', given: bytes([0xfe, 0xff, 0x04, 0x22, 0x04, 0x23]), is: {text: 'ТУ', encoding: 'utf-16be'}},
    {title: 'of UTF-16 with one letter of another alphabet in twenty', given: bytes(wide('the toll is too high'.slice(1)), [0x22, 0x04]), is: {text: 'he toll is too highТ', encoding: 'utf-16le'}},
    {title: 'of UTF-16, two letters long', given: bytes(wide('to')), is: {text: 'to', encoding: 'utf-16le'}},
    {title: 'of UTF-8 with one zero', given: bytes([0x41, 0]), is: {text: 'A\0', encoding: 'utf-8'}},
    {title: 'of UTF-8 with a zero here', given: bytes('a', [0], 'bc'), is: {text: 'a\0bc', encoding: 'utf-8'}},
    {title: 'of UTF-8 with a zero there', given: bytes([0], 'abc'), is: {text: '\0abc', encoding: 'utf-8'}},
    {title: 'of UTF-8, zeros alone', given: bytes([0, 0, 0, 0]), is: {text: '\0\0\0\0', encoding: 'utf-8'}},
    {title: 'of an odd number', given: bytes(wide('the toll is'), 'x'), is: {text: `${[...'the toll is'].join('\0')}\0x`, encoding: 'utf-8'}},
    {title: 'of Windows-1252 that begin as UTF-16 would', given: bytes([0xff], 'a'), is: {text: 'ÿa', encoding: 'windows-1252', broken: 0}},
    {title: 'of Windows-1252 that go on as UTF-16 would', given: bytes('a', [0xfe]), is: {text: 'aþ', encoding: 'windows-1252', broken: 1}},
    {title: 'of Windows-1252 that begin as it would the other way round', given: bytes([0xfe], 'a'), is: {text: 'þa', encoding: 'windows-1252', broken: 0}},
    {title: 'of Windows-1252 that go on so', given: bytes('a', [0xff]), is: {text: 'aÿ', encoding: 'windows-1252', broken: 1}},
    {title: 'of Windows-1252 with the first of UTF-8’s mark', given: bytes([0xef], 'aa'), is: {text: 'ïaa', encoding: 'windows-1252', broken: 0}},
    {title: 'of Windows-1252 with the second', given: bytes('a', [0xbb], 'a'), is: {text: 'a»a', encoding: 'windows-1252', broken: 1}},
    {title: 'of Windows-1252 with the third', given: bytes('aa', [0xbf]), is: {text: 'aa¿', encoding: 'windows-1252', broken: 2}},
    {title: 'of Windows-1252 without the first', given: bytes('a', [0xbb, 0xbf]), is: {text: 'a»¿', encoding: 'windows-1252', broken: 1}},
    {title: 'of Windows-1252 without the second', given: bytes([0xef], 'a', [0xbf]), is: {text: 'ïa¿', encoding: 'windows-1252', broken: 0}},
    {title: 'of Windows-1252 without the third', given: bytes([0xef, 0xbb], 'a'), is: {text: 'ï»a', encoding: 'windows-1252', broken: 0}},
    {title: 'that are none', given: bytes(), is: {text: '', encoding: 'utf-8'}},
  ])('$title are their text', ({given, is}) => {
    expect(decode(given)).toEqual(is)
  })
})
