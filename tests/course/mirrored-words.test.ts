import {describe, expect, it} from 'vitest'
import wordingKey from '../../answers/3-wording.ts'
import rewriteKey from '../../answers/7-rewrite.ts'
import {places} from '../../src/text/locate.ts'
import type {SpanKeyItem, Status} from '../../src/lesson/key.ts'
import {rewrite} from '../../src/phone-call/exercises/7-rewrite.ts'
import {articles} from './course-findings.ts'

const key: Readonly<Record<string, readonly SpanKeyItem[]>> = wordingKey

/** Where a word stands: its paragraph, and the word as the key has it. */
type Word = readonly [paragraph: string, core: string]

interface Twins {
  readonly what: string
  readonly words: readonly Word[]
  /** They do the same, for two sides: each label earns the same. */
  readonly mirrored?: true
  /** Words of the family that have another price, and what in their sentence makes the difference. */
  readonly but?: readonly {readonly word: Word; readonly because: string}[]
}

/** The same word, or one that does the same for another side. */
const families: readonly Twins[] = [
  {
    what: 'what somebody must do', mirrored: true,
    words: [['B.P8', 'must'], ['B.P10', 'must']],
    but: [{word: ['B.P11', 'must'], because: 'A second demand from the side of “must accept”: one from either side is asked for.'}],
  },
  {what: 'verdicts on the aid', words: [['A.K2', 'controversial'], ['A.P2', 'generous']]},
  {what: 'verbs that present what is said as a fact', words: [['A.P5', 'clarified'], ['A.P7', 'highlighted'], ['B.P8', 'acknowledged']]},
  {
    what: 'verbs that make somebody hold to it, or put it gently',
    words: [
      ['A.P5', 'suggested'], ['A.P8', 'suggesting'], ['A.P8', 'encouraged'], ['B.P3', 'suggested'], ['B.P10', 'suggested'],
      ['B.P7', 'reiterated'], ['B.P11', 'has maintained'],
    ],
    but: [{
      word: ['B.P10', 'insisted'],
      because: 'It makes him push, and everybody marks it; “has maintained” is the weaker verb, credited where it is found.',
    }],
  },
  {what: 'verbs that only report', words: [['A.P8', 'according to'], ['B.P6', 'said'], ['B.P7', 'stated'], ['B.P8', 'stating']]},
  {what: 'verbs of thinking', words: [['A.P2', 'deemed it necessary'], ['A.P7', 'believes'], ['B.P7', 'view']]},
  {what: 'saying no', words: [['B.P8', 'ruled out'], ['B.P11', 'has ruled out']]},
  {what: 'saying yes', words: [['A.P3', 'agreed'], ['B.P7', 'agreed']]},
  {what: 'what a peace has to respect', mirrored: true, words: [['B.P10', 'integrity'], ['B.P11', 'reality']]},
  {what: 'who hopes', words: [['A.P7', 'Everyone'], ['A.P8', 'Hopes remain high']]},
  {what: 'softer names for the war', mirrored: true, words: [['A.P3', 'crisis'], ['A.P8', 'conflict'], ['B.P6', 'conflict'], ['B.P7', 'conflict']]},
  {what: 'plain names for the war', words: [['A.K2', 'war'], ['A.P3', 'Russia-Ukraine war']]},
  {what: 'colours of the war', words: [['A.P2', 'costly'], ['A.P2', 'war-stricken'], ['A.P7', 'on the line'], ['A.P7', 'linger']]},
  {
    what: 'success',
    words: [['A.P3', 'successful'], ['A.P7', 'successful']],
    but: [{word: ['B.P10', 'succeeded'], because: 'It stands in a condition: nothing is praised.'}],
  },
  {what: 'lofty words for wanting', words: [['A.P5', 'endeavors'], ['A.P5', 'aspirations']]},
  {
    what: 'binding oneself',
    words: [['A.P2', 'committed']],
    but: [{word: ['A.P8', 'commit'], because: 'It is what somebody is asked to do; “committed”, of a man, praises.'}],
  },
  {what: 'warmth of the leaders’ plans', words: [['A.P3', 'pressing'], ['A.P3', 'welcoming'], ['A.P3', 'kickstart']]},
  {what: 'working together', words: [['A.P3', 'working together'], ['B.P7', 'time has come']]},
  {what: 'what cannot be had', words: [['A.P5', 'practical'], ['B.P8', 'feasible outcome'], ['B.P8', 'unrealistic']]},
  {what: 'what is to be had', words: [['A.P5', 'security guarantees'], ['B.P7', 'long-term settlement']]},
  {what: 'exchanging land', words: [['B.P10', 'territory trade'], ['B.P11', 'territory swap']]},
  {what: 'soldiers', words: [['A.P8', 'troops'], ['B.P8', 'peacekeepers']]},
  {what: 'the alliance', words: [['A.P5', 'NATO membership'], ['B.P8', 'NATO membership']]},
  {what: 'saying it again, and holding to it', mirrored: true, words: [['B.P7', 'reiterated'], ['B.P11', 'has maintained']]},
  {what: 'Russian forms of names', mirrored: true, words: [['B.P3', 'Kiev'], ['B.P8', 'Kiev'], ['B.P10', 'Kiev’s'], ['B.P3', 'Vladimir'], ['B.P3', 'leader']]},
  {what: 'one word between quotation marks', words: [['B.P6', 'immediately'], ['B.P6', 'probably'], ['B.P8', 'unrealistic']]},
  {
    what: 'numbers',
    words: [['A.P2', '$66 billion'], ['A.P2', 'over a third'], ['B.P6', '90-minute']],
    but: [{word: ['A.K2', 'giving billions'], because: 'No number but a picture of handing out; “giving” is part of it.'}],
  },
  {what: 'when it was', words: [['B.P3', 'hours before'], ['B.P10', 'Last week']]},
]

/** Whom each required phrase helps: Ukraine and the aid to it, or the new course of Washington and Moscow. */
const favours: Readonly<Record<string, 'Ukraine and its aid' | 'the new course'>> = {
  'A.K2 controversial': 'the new course',
  'A.P2 generous': 'Ukraine and its aid',
  'A.P5 clarified': 'the new course',
  'A.P7 Everyone': 'the new course',
  'A.P7 highlighted': 'Ukraine and its aid',
  'A.P8 Hopes remain high': 'the new course',
  'B.P3 betrayal': 'Ukraine and its aid',
  'B.P7 root causes': 'the new course',
  'B.P8 must': 'the new course',
  'B.P8 acknowledged': 'the new course',
  'B.P10 insisted': 'the new course',
  'B.P10 must': 'Ukraine and its aid',
}

const all = Object.entries(key).flatMap(([paragraph, items]) => items.map(item => ({paragraph, ...item})))

const folded = (words: string) => words.replaceAll('’', '\'')

function keyed([paragraph, core]: Word): SpanKeyItem {
  const found = (key[paragraph] ?? []).find(({passage}) => folded(passage.core.words) === folded(core))
  if (!found) throw new Error(`The key has no “${core}” in ${paragraph}.`)
  return found
}

const statuses = (words: readonly Word[]): Status[] => [...new Set(words.map(word => keyed(word).status))]

/** Words that say little of what a phrase is about. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'on', 'to', 'it', 'has', 'is', 'in', 'all', 'out', 'be'])

/** The word without the endings that make no other word of it: suggested and suggesting, Kiev and Kiev’s. */
const stem = (word: string) => folded(word).toLowerCase().replace(/'s$|'$|(?:ed|ing|ful|s)$/, '')

const stems = (words: string) => words.split(' ').filter(word => !SMALL.has(word)).map(stem)

/** The keyed words of a paragraph, and the phrases in italics that the key passes over: whoever marks them is wrong. */
function phrases(paragraph: string): {readonly words: string; readonly price: Status}[] {
  const article = articles[paragraph.startsWith('A') ? 'A' : 'B']
  const {start, end} = article.paragraphs.find(({id}) => id === paragraph)!
  const items = key[paragraph]!
  const ranges = items.map(({passage}) => places(article, passage.core.words, paragraph)[0]!.range)
  const passedOver = article.ownWords.filter(own => start <= own.start && own.end <= end
    && !ranges.some(range => own.start <= range.start && range.end <= own.end))
  return [
    ...items.map(({passage, status}) => ({words: passage.core.words, price: status})),
    ...passedOver.map(own => ({words: article.text.slice(own.start, own.end), price: 'distractor' as const})),
  ]
}

describe('mirrored words have one price', () => {
  it.each(families)('$what', ({words, but = []}) => {
    expect(statuses(words)).toHaveLength(1)
    for (const {word, because} of but) {
      expect(keyed(word).status).not.toBe(statuses(words)[0])
      expect(because).not.toBe('')
    }
  })

  it('a word that stands twice, or its mirror, has one price for each label', () => {
    const credited = all.flatMap(({paragraph, passage, labels}) => labels ? [{name: `${paragraph} ${passage.core.words}`, word: stems(passage.core.words).join(' '), labels}] : [])
    const twins = [
      ...new Set(credited.map(({word}) => word)),
    ].map(word => credited.filter(one => one.word === word))
    const mirrors = families.filter(({mirrored}) => mirrored).map(({words}) => credited.filter(({name}) => words.some(word => folded(name) === folded(word.join(' ')))))
    const unlike = [...twins, ...mirrors].filter(some => new Set(some.map(({labels}) => JSON.stringify(Object.entries(labels['how'] ?? {}).toSorted()))).size > 1)
    expect(unlike.map(some => some.map(({name, labels}) => `${name}: ${JSON.stringify(labels['how'])}`))).toEqual([])
  })

  it('a word in italics that stands twice has one price, or is named in a family', () => {
    const priced = Object.keys(key).flatMap(paragraph => phrases(paragraph).map(one => ({...one, name: folded(`${paragraph} ${one.words}`)})))
    const named = families.map(({words, but = []}) => [...words, ...but.map(({word}) => word)].map(word => folded(word.join(' '))))
    const words = [...new Set(priced.flatMap(one => stems(one.words)))]
    const loose = words.map(word => priced.filter(one => stems(one.words).includes(word)))
      .filter(some => new Set(some.map(({price}) => price)).size > 1)
      .filter(some => !named.some(family => some.every(({name}) => family.includes(name))))
    expect(loose.map(some => some.map(({name, price}) => `${name}: ${price}`).join(' | '))).toEqual([])
  })

  it.each(['A', 'B'] as const)('required phrases of article %s help either side', article => {
    const required = all.filter(({status, passage}) => status === 'required' && passage.core.article === article)
    const sides = required.map(({paragraph, passage}) => favours[`${paragraph} ${passage.core.words}`])
    expect(sides).not.toContain(undefined)
    for (const side of ['Ukraine and its aid', 'the new course']) expect(sides.filter(one => one === side).length).toBeGreaterThanOrEqual(2)
  })
})

describe('in a text of one’s own', () => {
  const avoided = new Set(rewriteKey.opening.fields.text.avoid.map(({words}) => folded(words)))

  it.each(families.filter(({mirrored}) => mirrored))('$what: all of it is to be left out, or nothing', ({words}) => {
    expect([...new Set(words.map(([, core]) => avoided.has(folded(core))))]).toHaveLength(1)
  })

  it.each([
    ['man', ['Trump', 'Putin', 'Zelensky']],
    ['capital', ['Washington', 'Moscow', 'Kyiv']],
    ['country', ['US', 'Russia', 'Ukraine']],
    ['adjective', ['American', 'Russian', 'Ukrainian']],
    ['people', ['Americans', 'Russians', 'Ukrainians']],
  ])('each party may be named by its %s', (_, [us, russia, ukraine]) => {
    const field = rewrite.items['opening']?.fields?.['text']
    const lists = field?.kind === 'text' ? field.checks?.flatMap(check => check.kind === 'names' ? [check.anyOf] : []) ?? [] : []
    expect(lists.slice(0, 3)).toEqual([us, russia, ukraine].map(name => expect.arrayContaining([name])))
  })

  it.each([
    [['must accept', 'must uphold', 'must be recognized']],
    [['reality on the ground', 'territorial integrity']],
    [['insisted', 'maintained']],
    [['Ukranian crisis', 'long-standing conflict']],
  ])('phrases that do the same for two sides are to be left out: %s', phrases => {
    expect(phrases.filter(phrase => !avoided.has(phrase))).toEqual([])
  })
})

describe('the fewer words the better', () => {
  it('a core has no word that does not steer: whole phrases are few', () => {
    const long = all.filter(({status, passage}) => status === 'required' && passage.core.words.split(' ').length > 1)
    expect(long.map(({passage}) => passage.core.words)).toEqual(['Hopes remain high', 'root causes'])
  })

  it('the phrase in italics round a core earns all, too', () => {
    for (const {paragraph, status, passage: {core, maximal = core}} of all) {
      if (status !== 'required' && status !== 'accepted') continue
      const article = articles[core.article]
      const at = places(article, core.words, paragraph)[0]!.range
      const phrase = article.ownWords.find(({start, end}) => start <= at.start && at.end <= end)!
      const most = places(article, maximal.words, paragraph)[0]!.range
      expect(most.start, core.words).toBeLessThanOrEqual(phrase.start)
      expect(most.end, core.words).toBeGreaterThanOrEqual(phrase.end)
    }
  })
})
