import {describe, expect, it} from 'vitest'
import {wording} from '../../../src/phone-call/exercises/3-wording.ts'
import {toldOf} from './told.ts'

const told = toldOf(wording)

describe('what is said in exercise 3 of', () => {
  it('a number, taken for steering', () => {
    expect(told(
      `'A.P2': [{quote: inA('$66 billion'), how: 'loaded', neutral: 'money'}]`,
    )).toMatchInlineSnapshot(`
      "0.8462
      A.P2: 1 more to find in A.P2. \`npm run read -- a.p2\` prints it.
      A.P2: “$66 billion”: A number informs: take it out and information is gone."
    `)
  })

  it('a name that only names', () => {
    expect(told(
      `'A.P5': [{quote: inA('clarified'), how: 'cue_stance', neutral: 'said'}, {quote: inA('European nations'), how: 'naming', neutral: 'Europe'}]`,
    )).toMatchInlineSnapshot(`
      "0.9231
      A.P5: “European nations”: It names who is meant, and no more."
    `)
  })

  it('the right word with another type', () => {
    expect(told(
      `'A.P5': [{quote: inA('clarified'), how: 'naming', neutral: 'said'}]`,
    )).toMatchInlineSnapshot(`
      "0.9000
      A.P5: For “clarified” you chose \`how\` 'naming' (chooses one name or title among several, and the choice says something). Could the same person, place or thing be called by another name that others would prefer?"
    `)
  })

  it('a neutral wording that steers still', () => {
    expect(told(
      `'A.K2': [{quote: inA('controversial practice'), how: 'loaded', neutral: 'controversial practice of spending'}]`,
    )).toMatchInlineSnapshot(`
      "1.0000
      A.K2: The words that steer are still in \`neutral\`. Which plainer words tell the same?"
    `)
  })

  it('a neutral wording that loses a name', () => {
    expect(told(
      `'B.P3': [{quote: inB('Ukrainian leader Vladimir Zelensky'), how: 'naming', neutral: 'the president'}]`,
    )).toMatchInlineSnapshot(`
      "0.9231
      B.P3: 1 more to find in B.P3. \`npm run read -- b.p3\` prints it.
      B.P3: \`neutral\` loses information: “Zelensky”."
    `)
  })

  it('a neutral wording that explains too much', () => {
    expect(told(
      `'B.P11': [{quote: inB('reality on the ground'), how: 'euphemism_or_vagueness', neutral: 'the land that each of the two armies now holds after three years of fighting'}]`,
    )).toMatchInlineSnapshot(`
      "1.0000
      B.P11: \`neutral\` has 15 words. The limit is 8."
    `)
  })

  it('a neutral wording left for later', () => {
    expect(told(
      `'B.P10': [{quote: inB('insisted'), how: 'cue_stance', neutral: todo}]`,
    )).toMatchInlineSnapshot(`
      "0.9167
      B.P10: 1 more to find in B.P10. \`npm run read -- b.p10\` prints it.
      B.P10: Still to do: neutral."
    `)
  })

  it('a clause instead of a word', () => {
    expect(told(
      `'A.P7': [{quote: inA('Everyone hopes that it will be resolved in peace'), how: 'universal_claim', neutral: 'Many hope'}]`,
    )).toMatchInlineSnapshot(`
      "0.8333
      A.P7: 1 more to find in A.P7. \`npm run read -- a.p7\` prints it.
      A.P7: “Everyone hopes that it will be resolved in peace” has 9 words, and the limit is 5: choose the part that answers."
    `)
  })

  it('the speaker copied with the verb', () => {
    expect(told(
      `'B.P10': [{quote: inB('Zelensky previously insisted'), how: 'cue_stance', neutral: 'Zelensky said'}]`,
    )).toMatchInlineSnapshot(`
      "0.9167
      B.P10: 1 more to find in B.P10. \`npm run read -- b.p10\` prints it."
    `)
  })

  it('"nothing here" where a verb takes sides', () => {
    expect(told(
      `'B.P8': []`,
    )).toMatchInlineSnapshot(`
      "0.8333
      B.P8: You left B.P8 empty, but there are 2 to find. \`npm run read -- b.p8\` prints it."
    `)
  })

  it('one word between quotation marks', () => {
    expect(told(
      `'B.P8': [{quote: inB('acknowledged'), how: 'cue_stance', neutral: 'said'}, {quote: inB('unrealistic'), how: 'scare_quote', neutral: 'hard to reach'}]`,
    )).toMatchInlineSnapshot(`
      "0.9167
      B.P8: 1 more to find in B.P8. \`npm run read -- b.p8\` prints it."
    `)
  })

  it('words that are retold', () => {
    expect(told(
      `'A.P7': [{quote: inA('Everyone hopes'), how: 'universal_claim', neutral: 'Some hope'}, {quote: inA('will be resolved in peace'), how: 'loaded', neutral: 'will end'}]`,
    )).toMatchInlineSnapshot(`
      "0.8462
      A.P7: 1 more to find in A.P7. \`npm run read -- a.p7\` prints it.
      A.P7: “will be resolved in peace” is not in italics in A.P7. Only words in italics are asked for: they are the source’s own."
    `)
  })

  it('every phrase in italics of a paragraph', () => {
    expect(told(
      `'B.P11': [
        {quote: inB('reality on the ground'), how: 'loaded', neutral: 'the front'},
        {quote: inB('has maintained'), how: 'loaded', neutral: 'has said'},
        {quote: inB('has ruled out'), how: 'loaded', neutral: 'does not want'},
        {quote: inB('territory swap'), how: 'loaded', neutral: 'exchange'},
      ]`,
    )).toMatchInlineSnapshot(`
      "0.9571
      B.P11: For “has maintained” you chose \`how\` 'loaded', which can be argued for; something fits better. Does the word bring in a feeling or a verdict, and would a plainer word tell the same?"
    `)
  })
})
