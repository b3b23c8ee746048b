import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fold, spaced} from '../../src/text/fold.ts'

describe('the tolerant comparison', () => {
  it.each([
    ['sees no capitals', 'Heated DEBATE', 'heated debate'],
    ['sees no accents, however they are written', 'naïve nai\u0308ve Ünal', 'naive naive unal'],
    ['sees no capitals of other alphabets', 'КИЇВ', 'киів'],
    ['sees no asterisks and nothing invisible', 'he*at*ed de\u200bbate', 'heated debate'],
    ['sees one space for a run of spaces and marks', 'seven  to – two,\n“yes”', 'seven to two yes'],
    ['sees none at either end', ' “heated” ', 'heated'],
    ['sees digits', '$66,000', '66 000'],
    ['sees no words in marks', '“…” – *', ''],
    ['sees nothing in nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('knows where each letter stood, and each space before a word, and the end', () => {
    expect(fold('A  “b”.').offsets).toEqual([0, 3, 4, 5])
    expect(fold('é 𝐀b').offsets).toEqual([0, 1, 2, 2, 4, 5])
    expect(fold('b𝐀').offsets.at(-1)).toBe(3)
    expect(fold('—').offsets).toEqual([0])
  })

  it('sets folded words between spaces, so that only whole ones are found', () => {
    expect(spaced('The debate.')).toBe(' the debate ')
    expect(spaced('the heated debate').includes(spaced('he'))).toBe(false)
  })

  it('sets the same words between them, whichever way it finds them', () => {
    const texts = fc.oneof(
      fc.string({unit: fc.constantFrom(...'aZ09 *\n“”‘’–—….,')}),
      fc.string({unit: 'grapheme-ascii'}),
      fc.string({unit: 'binary'}),
    )
    fc.assert(fc.property(texts, text => { expect(spaced(text)).toBe(` ${fold(text).text} `) }))
  })
})
