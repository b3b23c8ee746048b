import {describe, expect, it} from 'vitest'
import {rewrite} from '../../../src/phone-call/exercises/7-rewrite.ts'
import {toldOf} from './told.ts'

const told = toldOf(rewrite)

describe('what is said in exercise 7 of', () => {
  it('a headline that is too long', () => {
    expect(told(
      `headline: {text: 'US President Donald Trump and Russian President Vladimir Putin have spoken by phone about Ukraine, articles say'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      headline: Not done yet: write from 4 to 12 words. There are 17."
    `)
  })

  it('a headline of one side', () => {
    expect(told(
      `headline: {text: 'Trump says talks on Ukraine will begin soon'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      headline: Not done yet: name the Russian side. The computer looks for a name such as “Putin”, “Moscow”, “Russia”."
    `)
  })

  it('a headline with a word that steers', () => {
    expect(told(
      `headline: {text: 'Everyone hopes: Trump and Putin to talk about Ukraine'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      headline: Not done yet: leave out words that steer. Exercise 3 counts “Everyone hopes” as steering. Say it plainly."
    `)
  })

  it('a headline that asks', () => {
    expect(told(
      `headline: {text: 'Peace?'}`,
    )).toMatchInlineSnapshot(`
      "0.8333
      headline: Not done yet: write from 4 to 12 words. There is 1.
      headline: Not done yet: name the US side. The computer looks for a name such as “Trump”, “Washington”, “the US”.
      headline: Not done yet: name the Russian side. The computer looks for a name such as “Putin”, “Moscow”, “Russia”."
    `)
  })

  it('nothing between the quotation marks', () => {
    expect(told(
      `headline: {text: ''}`,
    )).toMatchInlineSnapshot(`
      "0.7222
      headline: Not done yet: write from 4 to 12 words. There are none."
    `)
  })

  it('an opening without a source', () => {
    expect(told(
      `opening: {text: 'There was a phone call on Wednesday between the leaders of the two countries, who are Trump and Putin. It took ninety minutes. Talks on Ukraine will begin.'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      opening: Not done yet: name a source, with a verb such as “said”. The computer looks for a name such as “Putin”, “Hegseth”, “article” in one sentence with a word such as “said”, “according to”, “reports”."
    `)
  })

  it('an opening copied from an article', () => {
    expect(told(
      `opening: {text: 'Negotiations to end the Ukraine conflict would start immediately, Trump said after he and Putin had had a 90-minute conversation. The root causes of the Ukraine conflict need to be addressed.'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      opening: Not done yet: leave out words that steer. Exercise 3 counts “root causes” as steering. Say it plainly."
    `)
  })

  it('an opening of a few words', () => {
    expect(told(
      `opening: {text: 'Trump said he spoke with Putin about Ukraine.'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      opening: Not done yet: write from 15 to 60 words. There are 8."
    `)
  })

  it('an opening as long as an article', () => {
    expect(told(
      `opening: {text: 'Trump said that he spoke with Putin about Ukraine and that it went well. Trump said that he spoke with Putin about Ukraine and that it went well. Trump said that he spoke with Putin about Ukraine and that it went well. Trump said that he spoke with Putin about Ukraine and that it went well. Trump said that he spoke with Putin about Ukraine and that it went well. Trump said that he spoke with Putin about Ukraine and that it went well. '}`,
    )).toMatchInlineSnapshot(`
      "0.8889
      opening: Not done yet: write from 15 to 60 words. There are 84.
      opening: Not done yet: write plain English that does not repeat itself. The same sentence is there twice."
    `)
  })

  it('an opinion in the place of a fact', () => {
    expect(told(
      `'seen-in-a': {text: 'It is better.'}`,
    )).toMatchInlineSnapshot(`
      "0.9444
      seen-in-a: Not done yet: write from 5 to 40 words. There are 3."
    `)
  })

  it('two sentences left for later', () => {
    expect(told(
      `'seen-in-a': {text: todo}`,
      `'seen-in-b': {text: todo}`,
    )).toMatchInlineSnapshot(`"0.6667"`)
  })

  it('somebody else’s words, quoted as proof', () => {
    expect(told(
      `'seen-in-b': {text: inB('territory trade')}`,
    )).toMatchInlineSnapshot(`
      "0.8333
      seen-in-b: Your own words belong here, and these are words of an article. Write them between quotation marks, without inA or inB."
    `)
  })
})
