import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold} from '../../src/text/fold.ts'
import {INVISIBLE, LOOKALIKES, normalise, tidied, unquoted} from '../../src/text/normalise.ts'

/** Text in which typography is common. */
const text = fc.string({unit: fc.oneof(fc.constantFrom(...'‘’“”–—‑\u00a0\u2009 -\'"a'), fc.string({unit: 'binary', maxLength: 1}))})

describe('normalising', () => {
  it.each([
    ['curly double quotation marks', '“no,” „no‟', '"no," "no"'],
    ['curly single quotation marks and apostrophes', '‘it’s’ ‚a‛', '\'it\'s\' \'a\''],
    ['dashes', 'a – b — c‑d‐e−f', 'a - b - c-d-e-f'],
    ['no-break and thin spaces', '$66\u00a0billion\u2009a\u202fb', '$66 billion a b'],
    ['nothing else', 'Kyïv … naïve\n\n5 % “', 'Kyïv … naïve\n\n5 % "'],
  ])('folds %s', (_, given, plain) => {
    expect(normalise(given)).toBe(plain)
  })

  it('keeps the length', () => {
    fc.assert(fc.property(text, given => normalise(given).length === given.length))
  })

  it('keeps each character where it was, so that offsets stay true', () => {
    fc.assert(fc.property(text, fc.nat(20), (given, at) => normalise(given.slice(0, at)) === normalise(given).slice(0, at)))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, given => normalise(normalise(given)) === normalise(given)))
  })
})

describe('tidying words that were copied', () => {
  it.each([
    ['runs of spaces and line breaks', ' peace  talks\r\n  now\u2009 ', 'peace talks now'],
    ['invisible characters', 'pe\u00adace\u200b talks\ufeff', 'peace talks'],
    ['ligatures', 'o\ufb03cial', 'official'],
    ['typography', '“peace” – now', '"peace" - now'],
  ])('folds %s', (_, given, plain) => {
    expect(tidied(given)).toBe(plain)
  })

  it('takes quotation marks off the whole, and no others', () => {
    expect(['"peace talks"', '\'peace talks\'', '" peace "', '"peace" talks', 'said "peace"', '"', '""'].map(unquoted))
      .toEqual(['peace talks', 'peace talks', 'peace', '"peace" talks', 'said "peace"', '"', ''])
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(text, given => tidied(tidied(given)) === tidied(given)))
  })

  it('leaves out nothing that the tolerant comparison sees', () => {
    for (const character of Object.keys(INVISIBLE)) expect(fold(`a${character}b`).text).toBe('ab')
  })

  it('has a Latin letter for each that looks like one', () => {
    for (const [theirs, [ours]] of Object.entries(LOOKALIKES)) {
      expect(ours).toMatch(/^[a-zA-Z]$/)
      expect(theirs).toMatch(/^[^a-zA-Z]$/)
    }
  })
})
