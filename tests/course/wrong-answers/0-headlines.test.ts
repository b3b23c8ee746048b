import {describe, expect, it} from 'vitest'
import {headlines} from '../../../src/phone-call/exercises/0-headlines.ts'
import {toldOf} from './told.ts'

const told = toldOf(headlines)

describe('what is said in exercise 0 of', () => {
  it('one man of two', () => {
    expect(told(
      `'headline-a': {who: 'Trump', does: inA('Initiate Peace Talks'), is: 'asserted', source: 'none'}`,
    )).toMatchInlineSnapshot(`
      "0.9171
      headline-a: \`does\` is right; for \`who\` you chose 'Trump', which can be argued for; something fits better. Does he act alone in this headline?"
    `)
  })

  it('the actor, taken for the source', () => {
    expect(told(
      `'headline-a': {who: 'Trump and Putin', does: inA('Initiate Peace Talks'), is: 'asserted', source: 'both leaders'}`,
    )).toMatchInlineSnapshot(`
      "0.8341
      headline-a: \`does\` is right; for \`source\` you chose 'both leaders' (Trump and Putin together, as one source). Who says, thinks or plans it in this very sentence: both men, one of them, somebody else, or nobody?"
    `)
  })

  it('the speaker, taken for the actor', () => {
    expect(told(
      `'headline-b': {who: 'Hegseth', does: inB('betraying Ukraine'), is: 'denied', source: 'Hegseth'}`,
    )).toMatchInlineSnapshot(`
      "0.8341
      headline-b: \`does\` is right; for \`who\` you chose 'Hegseth' (the Pentagon chief). Does he do what the headline reports, or does he only say it?"
    `)
  })

  it('a denial, taken for an assertion', () => {
    expect(told(
      `'headline-b': {who: 'Trump', does: inB('betraying Ukraine'), is: 'asserted', source: 'Hegseth'}`,
    )).toMatchInlineSnapshot(`
      "0.8341
      headline-b: \`does\` is right; for \`is\` you chose 'asserted' (the headline says that it is so, or will be). Is there no “not” in it?"
    `)
  })

  it('no source, for all the dash', () => {
    expect(told(
      `'headline-b': {who: 'Trump', does: inB('betraying Ukraine'), is: 'denied', source: 'none'}`,
    )).toMatchInlineSnapshot(`
      "0.8341
      headline-b: \`does\` is right; for \`source\` you chose 'none' (nobody is named: the article says it in its own voice). Is there anybody in this very sentence who says, thinks or plans it?"
    `)
  })

  it('the whole headline', () => {
    expect(told(
      `'headline-b': {who: 'Trump', does: inB('Trump not betraying Ukraine – Pentagon chief'), is: 'denied', source: 'Hegseth'}`,
    )).toMatchInlineSnapshot(`
      "0.9447
      headline-b: “Trump not betraying Ukraine – Pentagon chief” is right, with 3 words too many at its ends."
    `)
  })

  it('one word of it', () => {
    expect(told(
      `'headline-a': {who: 'Trump and Putin', does: inA('Talks'), is: 'asserted', source: 'none'}`,
    )).toMatchInlineSnapshot(`
      "0.9171
      headline-a: “Talks” is right, and 2 more words before it belong to it."
    `)
  })

  it('another place of the article', () => {
    expect(told(
      `'headline-a': {who: 'Trump and Putin', does: inA('Immediate Negotiations'), is: 'asserted', source: 'none'}`,
    )).toMatchInlineSnapshot(`
      "0.8341
      headline-a: “Immediate Negotiations” is from A.S1; the question is about A.H. \`npm run read -- a.h\` prints it."
    `)
  })

  it('the other headline', () => {
    expect(told(
      `'headline-a': {who: 'Trump and Putin', does: inB('betraying Ukraine'), is: 'asserted', source: 'none'}`,
    )).toMatchInlineSnapshot(`
      "0.8341
      headline-a: These words are quoted from article B, but this is about article A. Copy the words from article A, with inA('…')."
    `)
  })

  it('small letters for capitals', () => {
    expect(told(
      `'headline-a': {who: 'Trump and Putin', does: inA('initiate peace talks'), is: 'asserted', source: 'none'}`,
    )).toMatchInlineSnapshot(`
      "0.9967
      headline-a: “initiate peace talks” differs from A.H in capitals, spaces or punctuation. Copy it letter for letter. \`npm run read -- a.h\` prints it."
    `)
  })
})
