import {describe, expect, it} from 'vitest'
import {spelled, unseen} from '../../src/text/unseen.ts'

describe('naming what cannot be seen', () => {
  it.each([
    ['Heg\u200bseth', 'An invisible character (U+200B) stands after ‘Heg’.', 'Delete it, or type the word again.'],
    ['\ufeffHegseth', 'An invisible character (U+FEFF) stands here.', 'Delete it, or type the word again.'],
    ['tr\u043e\u043eps', 'A Cyrillic letter that looks like “o” stands in ‘tr\u043e\u043eps’.', 'Type the word again.'],
    ['\u0391 plan', 'A Greek letter that looks like “A” stands in ‘\u0391 plan’.', 'Type the word again.'],
  ])('says of %j: %s', (text, what, remedy) => {
    expect(unseen(text)).toEqual({what, remedy})
  })

  it('says nothing of plain words, nor of words of another alphabet', () => {
    expect(['peace talks', 'Zelenskyy’s naïve', 'Киев', ''].map(unseen)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('spells out invisible characters, and keeps spaces as many as they are', () => {
    expect(spelled('peace\u200b  talks now')).toBe('peace‹U+200B›\u00a0\u00a0talks now')
  })
})
