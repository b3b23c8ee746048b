import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {steeringIn} from '../../src/grading/steering.ts'
import type {Steering, Wanted} from '../../src/grading/steering.ts'
import {open} from '../../src/lesson/open.ts'
import {OPINION_WORDS} from '../../src/lesson/opinion-words.ts'
import phoneCall from '../../src/phone-call/lesson.ts'
import {spaced} from '../../src/text/fold.ts'
import {words} from '../../src/text/words.ts'

const avoid = ['beloved bridge', 'insists', 'cracked', 'sad toll'].map(one => ({words: one, spaced: spaced(one)}))
const village: Wanted = {avoid, speech: [spaced('It is cracked, and that is a shameful thing.')]}
const seen = (text: string, wanted = village) => steeringIn(text, spaced(text), wanted)

test.each<[what: string, text: string, expected: Steering]>([
  ['are none', 'The bridge is shut', {found: [], opinions: [], marks: 'quote'}],
  ['are the key’s and opinions', 'The brave mayor insists', {found: ['insists'], opinions: ['brave'], marks: undefined}],
  ['are found between marks that no article has', 'The “beloved bridge” is shut', {found: ['beloved bridge'], opinions: [], marks: 'unquote'}],
  ['are told together where only one has such marks', 'A “brave” mayor insists', {found: ['insists'], opinions: ['brave'], marks: 'unquote'}],
  ['may be quoted where an article has them in direct speech', 'A cracked bridge, a shameful thing', {found: ['cracked'], opinions: ['shameful'], marks: 'quote'}],
  ['are not looked for there', 'One says “it is cracked”', {found: [], opinions: [], marks: 'quote'}],
  ['are told without a word of marks where one may be quoted, and one may not', 'The “brave” mayor sees a cracked bridge', {found: ['cracked'], opinions: ['brave'], marks: undefined}],
])('words that steer %s', (_, text, expected) => {
  expect(seen(text)).toEqual(expected)
})

const exercise = open(phoneCall).exercise('7-rewrite')
const keyed = exercise.keyed
if (keyed?.form !== 'text') throw new Error('Exercise 7 is a text exercise.')
const wanted: Wanted = {avoid: keyed.avoid.get('headline')!.get('text')!, speech: keyed.speech}
const marks = fc.constantFrom('“”', '""', '„“', '«»', '»«')

describe('on the phone call', () => {
  const phrases = [...wanted.avoid.map(one => one.words), ...OPINION_WORDS]
  const isSaid = (phrase: string) => wanted.speech.some(one => one.includes(spaced(phrase)))

  it('no marks hide a word that steers, unless an article has it in direct speech', () => {
    fc.assert(fc.property(fc.constantFrom(...phrases.filter(one => !isSaid(one))), marks, (phrase, [left, right]) => {
      const {found, opinions, marks: about} = seen(`Trump and Putin ${left}${phrase}${right} by phone`, wanted)
      expect([...found, ...opinions]).not.toEqual([])
      expect(about).toBe('unquote')
    }))
  })

  it('nobody is told to quote what no article has in direct speech', () => {
    for (const phrase of phrases.filter(one => !isSaid(one))) expect(seen(`Trump ${phrase} Putin`, wanted).marks).toBeUndefined()
  })

  it('whatever an article has in direct speech may be quoted, in whole or in part', () => {
    const said = Object.values(exercise.articles).flatMap(({printed, speech}) => speech.map(({start, end}) => printed.slice(start, end)))
    fc.assert(fc.property(fc.constantFrom(...said), fc.nat(), fc.nat(), marks, (whole, from, length, [left, right]) => {
      const all = words(whole)
      const first = from % all.length
      const part = whole.slice(all[first]!.start, all[first + length % (all.length - first)]!.end)
      const some = seen(`Hegseth said ${left}${part}${right}`, {...wanted, avoid: [{words: part, spaced: spaced(part)}]})
      expect(some.found).toEqual([])
    }))
  })
})
