import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import {articleA, articleB} from '../../src/phone-call/articles.generated.ts'
import {rewrite} from '../../src/phone-call/exercises/7-rewrite.ts'
import {grade, modelAnswer} from '../engine.ts'
import {writeHandIn, readHandIn} from '../engine.ts'

const key = keys['7-rewrite']!
const articles = {A: articleA, B: articleB}

/** What is still to do in an item with this text: "name the US side". */
function open(item: string, text: string): string[] {
  const file = writeHandIn(rewrite, new Map([...modelAnswer(rewrite, key), [item, [{text}]]]))
  const marks = grade(rewrite, key, readHandIn(rewrite, file).answers!, articles)
  const {remarks} = marks.items.find(one => one.item === item)!
  return remarks.flatMap(remark => remark.kind === 'check open' ? [remark.check.to] : [])
}

describe('a headline names both sides', () => {
  it.each([
    ['Trump', 'Putin'],
    ['Washington', 'Moscow'],
    ['The White House', 'the Kremlin'],
    ['The US', 'Russia'],
    ['U.S', 'Russia'],
    ['USA', 'Russia'],
    ['U.S.A.', 'the Russian Federation'],
    ['The United States', 'the Russian Federation'],
    ['America', 'Russia'],
    ['American', 'Russian'],
    ['Americans', 'Russians'],
    ['Pentagon', 'Kremlin'],
    ['Hegseth', 'Putin'],
    ['Rubio', 'Lavrov'],
  ])('as %s and %s, in any letters', (us, russia) => {
    const said = (one: string, other: string) => `${one} and ${other} plan talks on Ukraine`
    for (const [one, other] of [[us, russia], [russia, us]] as const) {
      expect(open('headline', said(one, other))).toEqual([])
      expect(open('headline', said(one, other).toUpperCase())).toEqual([])
      expect(open('headline', said(one, other).toLowerCase())).toEqual([])
      expect(open('headline', said(`${one}’s envoys`, other))).toEqual([])
    }
    expect(open('headline', `${us} and nobody else plan talks`)).toEqual(['name the Russian side'])
    expect(open('headline', `${russia} and nobody else plan talks`)).toEqual(['name the US side'])
  })

  it('and not by a word that only looks like a country', () => {
    expect(open('headline', 'Putin told us of talks on Ukraine')).toEqual(['name the US side'])
  })
})

describe('an opening names a source', () => {
  const who = 'The leaders of the US and Russia spoke by phone on Wednesday about the war in Ukraine.'

  it.each([
    'Trump, saying that talks would start at once', 'Trump declared that talks would start at once',
    'Putin added that it was time for talks', 'Putin, adding that it was time for talks',
    'The Kremlin confirmed the talks', 'Washington confirms the talks', 'Moscow has confirmed them',
    'Zelensky explained his terms', 'Hegseth explains his terms', 'Both articles mention a call', 'Article A mentions it',
    'Both articles describe a call', 'Article B describes it', 'Hegseth denies it', 'Moscow has denied it', 'Moscow, denying it, is silent',
    'Hegseth dismisses it', 'Zelensky dismissed it', 'Both presidents of the US and Russia agree on it', 'Trump is writing about it',
    'According to the Kremlin it went well', 'Zelensky claims so', 'Trump claimed so',
  ])('by “%s”', sentence => {
    expect(open('opening', `${who} ${sentence}.`)).toEqual([])
  })

  it.each(['There was a phone call of Trump’s', 'The Secretary of State of the United States was there', 'Trump spoke with Putin'])('and not by “%s”', sentence => {
    expect(open('opening', `${who} ${sentence}.`)).toEqual(['name a source, with a verb such as “said”'])
  })
})

describe('words that steer in an article', () => {
  it.each([
    'Europe has committed 138 billion euros', 'The US has committed 66 billion', 'The war has been costly for Ukraine', 'Talks would be costly for Russia',
    'Talks without Kyiv would be dangerous', 'A war with Russia would be dangerous', 'Washington is pressing Kyiv', 'Moscow is pressing Kyiv',
    'Kyiv is welcoming the talks', 'Moscow is welcoming the talks',
  ])('are innocent in “%s”', sentence => {
    expect(open('opening', `Trump and Putin spoke by phone about Ukraine, both articles report. ${sentence}, according to Article B.`)).toEqual([])
  })

  it.each([
    'dangerous betrayal', 'costly war', 'pressing need', 'committed to keeping it', 'welcoming each other’s teams',
  ])('are not, in “%s”', phrase => {
    expect(open('headline', `Trump and Putin: ${phrase}, says Hegseth`)).toEqual(['leave out words that steer'])
  })
})
