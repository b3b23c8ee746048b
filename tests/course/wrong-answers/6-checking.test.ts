import {describe, expect, it} from 'vitest'
import {checking} from '../../../src/phone-call/exercises/6-checking.ts'
import {toldOf} from './told.ts'

const told = toldOf(checking)

describe('what is said in exercise 6 of', () => {
  it('confirmed, by a card on something near', () => {
    expect(told(
      `'aid-stops': {verdict: 'confirmed', cards: ['aid-military']}`,
    )).toMatchInlineSnapshot(`
      "0.8261
      aid-stops: For \`verdict\` you chose 'confirmed' (the evidence at hand bears it out). Does a card say the same, in substance and in strength?
      aid-stops: In \`cards\`, 'aid-military' does not belong, and 1 is missing."
    `)
  })

  it('confirmed, since the number is the same', () => {
    expect(told(
      `'aid-share': {verdict: 'confirmed', cards: ['aid-military']}`,
    )).toMatchInlineSnapshot(`
      "0.8696
      aid-share: For \`verdict\` you chose 'confirmed' (the evidence at hand bears it out). Does a card say the same, in substance and in strength?
      aid-share: In \`cards\`, 1 is missing."
    `)
  })

  it('one card of two', () => {
    expect(told(
      `'aid-share': {verdict: 'missing context', cards: ['aid-total']}`,
    )).toMatchInlineSnapshot(`
      "0.9565
      aid-share: In \`cards\`, 1 is missing."
    `)
  })

  it('every card that could fit', () => {
    expect(told(
      `topics: {verdict: 'confirmed', cards: ['call-post', 'call-readout', 'first-call', 'contact-group']}`,
    )).toMatchInlineSnapshot(`
      "0.9420
      topics: In \`cards\`, 'first-call' and 'contact-group' do not belong."
    `)
  })

  it('contradicted, where nothing settles it', () => {
    expect(told(
      `interview: {verdict: 'contradicted', cards: ['economist']}`,
    )).toMatchInlineSnapshot(`
      "0.9130
      interview: For \`verdict\` you chose 'contradicted' (the evidence at hand says otherwise). Does a card say something that cannot be true at the same time?"
    `)
  })

  it('unconfirmed, without what would settle it', () => {
    expect(told(
      `interview: {verdict: 'unconfirmed', cards: ['economist'], settle: todo}`,
    )).toMatchInlineSnapshot(`
      "1.0000
      interview: Still to do: settle."
    `)
  })

  it('confirmed, where the subject has changed', () => {
    expect(told(
      `borders: {verdict: 'confirmed', cards: ['contact-group']}`,
    )).toMatchInlineSnapshot(`
      "0.9565
      borders: For \`verdict\` you chose 'confirmed', which can be argued for; something fits better. Does a card say the same, in substance and in strength?"
    `)
  })

  it('unconfirmed throughout, to be on the safe side', () => {
    expect(told(
      `readout: {verdict: 'unconfirmed', cards: [], settle: 'A recording.'}`,
    )).toMatchInlineSnapshot(`
      "0.8261
      readout: For \`verdict\` you chose 'unconfirmed' (the evidence at hand settles it neither way). Do the cards settle exactly this, one way or the other, or only something close to it?
      readout: In \`cards\`, 1 is missing."
    `)
  })

  it('a card that does not exist', () => {
    expect(told(
      `team: {verdict: 'confirmed', cards: ['moscow-times']}`,
    )).toMatchInlineSnapshot(`
      "0.9130
      team: 'moscow-times' is not in the list for this field. Hover over the field in the editor to see the list."
    `)
  })

  it('one card without its brackets', () => {
    expect(told(
      `team: {verdict: 'confirmed', cards: 'call-post'}`,
    )).toMatchInlineSnapshot(`
      "1.0000
      team: A list belongs here, and this is a single answer. Put square brackets around it."
    `)
  })

  it('a doubt where the card says the same', () => {
    expect(told(
      `'first-known': {verdict: 'missing context', cards: ['first-call']}`,
    )).toMatchInlineSnapshot(`
      "0.9565
      first-known: For \`verdict\` you chose 'missing context', which can be argued for; something fits better. Does a card leave the sentence as it stands, change how you read it, or rule it out?"
    `)
  })

  it('the card on the same person', () => {
    expect(told(
      `'aid-stops': {verdict: 'contradicted', cards: ['call-post']}`,
    )).toMatchInlineSnapshot(`
      "0.9130
      aid-stops: In \`cards\`, 'call-post' does not belong, and 1 is missing."
    `)
  })
})
