import {describe, expect, it} from 'vitest'
import {coverageOfBoth} from '../../../src/phone-call/exercises/4-coverage.ts'
import {toldOf} from './told.ts'

const told = toldOf(coverageOfBoth)

describe('what is said in exercise 4 of', () => {
  it('both, where only A reports it', () => {
    expect(told(
      `money: {in: 'both', a: inA('$66 billion'), b: inB('territory trade')}`,
    )).toMatchInlineSnapshot(`
      "0.9231
      money: For \`in\` you chose 'both' (both articles report it, whoever they name as the source). Can you point to it in both articles? If so: with the same strength, and in the same tense?"
    `)
  })

  it('neither, where both report it under other names', () => {
    expect(told(
      `call: {in: 'neither'}`,
    )).toMatchInlineSnapshot(`
      "0.9231
      call: For \`in\` you chose 'neither' (neither article reports it). Did you search both, paragraph by paragraph?"
    `)
  })

  it('both, where the tense differs', () => {
    expect(told(
      `contact: {in: 'both', a: inA('intends to engage President Volodymyr Zelenskyy'), b: inB('also phoned Zelensky')}`,
    )).toMatchInlineSnapshot(`
      "0.9885
      contact: \`a\` is right; for \`in\` you chose 'both', which can be argued for; something fits better. Can you point to it in both articles? If so: with the same strength, and in the same tense?"
    `)
  })

  it('a proof that proves something else', () => {
    expect(told(
      `venue: {in: 'only B', b: inB('a meeting in Brussels')}`,
    )).toMatchInlineSnapshot(`
      "0.9615
      venue: “a meeting in Brussels” does not show this: the country where the two presidents may meet."
    `)
  })

  it('a proof longer than allowed', () => {
    expect(told(
      `prisoner: {in: 'only A', a: inA('For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin. Hegseth, on the other hand')}`,
    )).toMatchInlineSnapshot(`
      "0.9615
      prisoner: “For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin. Hegseth, on the o…” has 23 words, and the limit is 20: choose the part that answers."
    `)
  })

  it('a proof from the other article', () => {
    expect(told(
      `borders: {in: 'only B', b: inA('Ukraine’s future')}`,
    )).toMatchInlineSnapshot(`
      "0.9615
      borders: These words are quoted from article A, but this is about article B. Copy the words from article B, with inB('…')."
    `)
  })

  it('a proof that is not asked for', () => {
    expect(told(
      `promise: {in: 'only A', a: inA('keeping a campaign promise'), b: inB('pursuing peace')}`,
    )).toMatchInlineSnapshot(`"1.0000"`)
  })

  it('a verdict without its proof', () => {
    expect(told(
      `team: {in: 'only A', a: todo}`,
    )).toMatchInlineSnapshot(`
      "0.9615
      team: Still to do: a."
    `)
  })

  it('a verdict from what one knows', () => {
    expect(told(
      `'who-began': {in: 'only B', b: inB('the escalation of the Ukraine conflict')}`,
    )).toMatchInlineSnapshot(`
      "0.9231
      who-began: For \`in\` you chose 'only B' (article B reports it, article A does not). Do words of B report it, and none of A, under any name?"
    `)
  })

  it('partly, where both say it in other words', () => {
    expect(told(
      `nato: {in: 'partly', a: inA('not practical, Defense Secretary Pete Hegseth has stated'), b: inB('NATO membership for Ukraine is not')}`,
    )).toMatchInlineSnapshot(`"1.0000"`)
  })

  it('only A, where B reports it too', () => {
    expect(told(
      `together: {in: 'only A', a: inA('working together')}`,
    )).toMatchInlineSnapshot(`
      "0.9231
      together: For \`in\` you chose 'only A' (article A reports it, article B does not). Do words of A report it, and none of B, under any name?"
    `)
  })

  it('only a name for a proof', () => {
    expect(told(
      `prisoner: {in: 'only A', a: inA('Marc Fogel')}`,
    )).toMatchInlineSnapshot(`
      "0.9872
      prisoner: “Marc Fogel” is right, and 2 more words before it belong to it."
    `)
  })

  it('a refusal, in the place of the offer', () => {
    expect(told(
      `trade: {in: 'only B', b: inB('has ruled out any territory swap with Kiev')}`,
    )).toMatchInlineSnapshot(`
      "0.9731
      trade: “has ruled out any territory swap with Kiev” can be argued for; other words show it better."
    `)
  })
})
