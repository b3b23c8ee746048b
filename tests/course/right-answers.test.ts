import {describe, expect, it} from 'vitest'
import {checking} from '../../src/phone-call/exercises/6-checking.ts'
import {claims} from '../../src/phone-call/exercises/1-claims.ts'
import {coverageOfBoth} from '../../src/phone-call/exercises/4-coverage.ts'
import {framing} from '../../src/phone-call/exercises/5-framing.ts'
import {sources} from '../../src/phone-call/exercises/2-sources.ts'
import {wording} from '../../src/phone-call/exercises/3-wording.ts'
import {toldOf} from './wrong-answers/told.ts'

const inClaims = toldOf(claims)
const inSources = toldOf(sources)
const inWording = toldOf(wording)
const inCoverage = toldOf(coverageOfBoth)
const inFraming = toldOf(framing)
const inChecking = toldOf(checking)

/** A file that is right but for these entries keeps all its marks, and nothing is said of them: they are right as well. */
describe('is as right as the model answer', () => {
  it.each([
    'peace talks', 'peace talks with Russian President Vladimir Putin', 'commit to a larger share of Ukraine’s aid',
    'announced plans of working together', 'negotiations are slated to start immediately',
  ])('“%s” for a way to end the war in A', words => {
    expect(inFraming(`'A-responsibility-solution': {is: 'yes', quote: inA('${words}')}`)).toBe('1.0000')
  })

  it.each([
    'peace talks', 'any peace negotiations', 'Negotiations to end the Ukraine conflict', 'getting Russia and Ukraine to the negotiating table',
    'By talking to Russian President Vladimir Putin', 'phoned Zelensky, in order to discuss, among other issues, the peace settlement',
  ])('“%s” for a way to end the war in B', words => {
    expect(inFraming(`'B-responsibility-solution': {is: 'yes', quote: inB('${words}')}`)).toBe('1.0000')
  })

  it.each(['spend more on defense', 'a larger share of Ukraine’s aid', 'U.S. funding for Ukraine expected to wane'])('“%s” for money as the problem of A', words => {
    expect(inFraming(`'A-problem': {is: 'cost of the war', quote: inA('${words}')}`)).toBe('1.0000')
  })

  it('a heading, for praise', () => {
    expect(inFraming(`'A-judgement': {is: 'praise for Trump', quote: inA('Taking Charge: Trump’s Team of Diplomats')}`)).toBe('1.0000')
  })

  it.each([
    'ruled out US peacekeepers', 'is “unrealistic', 'a feasible outcome', 'Any agreement must uphold Kiev’s territorial integrity', 'territory trade',
  ])('“%s” for the listed terms of B', words => {
    expect(inFraming(`'B-remedy': {is: 'settlement on listed terms', quote: inB('${words}')}`)).toBe('1.0000')
  })

  it.each(['must accept', 'must uphold', 'must be recognized'])('“%s” for what ought to be done in B', words => {
    expect(inFraming(`'B-morality-conduct': {is: 'yes', quote: inB('${words}')}`)).toBe('1.0000')
  })

  it('a share of all aid for a sum', () => {
    expect(inFraming(`'A-economic-sums': {is: 'yes', quote: inA('over a third of the global financial aid')}`)).toBe('1.0000')
  })

  it('a speaker copied with the cue, and where it was said', () => {
    expect(inSources(
      `'nato-wish': {source: 'Hegseth', cue: inA('clarified at a recent NATO conference'), form: 'indirect', stance: 'endorsing'}`,
      `troops: {source: 'Hegseth', cue: inA('according to Hegseth'), form: 'indirect', stance: 'neutral'}`,
      `'saving-lives': {source: 'both leaders', cue: inA('The two leaders agreed'), form: 'indirect', stance: 'neutral'}`,
      `danger: {source: 'Zelensky', cue: inB('suggested to The Economist'), form: 'indirect', stance: 'tentative'}`,
    )).toBe('1.0000')
  })

  it.each(['expressed', 'his plans', 'has expressed his plans to'])('“%s” for the cue of a plan', words => {
    expect(inSources(`'stop-aid': {source: 'Trump', cue: inA('${words}'), form: 'indirect', stance: 'commissive'}`)).toBe('1.0000')
  })

  it.each([
    ['a U.S. national held under detention in Russia', 'event', 'content'],
    ['they will achieve successful outcomes', 'prediction', 'utterance'],
    ['making it a member of NATO', 'evaluation', 'utterance'],
  ])('“%s”, a claim within another, beside what is asked for', (words, type, level) => {
    expect(inClaims(`'A.P7': [
      {quote: inA('release of Marc Fogel'), type: 'event', level: 'content'},
      {quote: inA('should not be met'), type: 'evaluation', level: 'utterance'},
      {quote: inA('${words}'), type: '${type}', level: '${level}'},
    ]`)).toBe('1.0000')
  })

  it('a claim typed by when it is to happen, where that is asked', () => {
    expect(inClaims(`'B.P6': [{quote: inB('Negotiations to end the Ukraine conflict would start “immediately'), type: 'timing', level: 'utterance'}]`))
      .toBe('1.0000')
  })

  it.each(['utterance', 'content'])('an act of asking that the article vouches for, at level %s', level => {
    const entry = (quote: string) => `{quote: inA('${quote}'), type: 'speech_act', level: '${level}'}`
    expect(inClaims(`'A.P8': [
      {quote: inA('U.S. troops are not going to be deployed'), type: 'rule_or_status', level: 'utterance'},
      ${entry('Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid')},
    ]`)).toBe('1.0000')
  })

  it.each(['controversial', 'controversial practice', 'a controversial practice'])('“%s”: the word that steers, or the phrase round it', words => {
    expect(inWording(`'A.K2': [{quote: inA('${words}'), how: 'loaded', neutral: 'earlier'}]`)).toBe('1.0000')
  })

  it('“partly”, where strength or source differ', () => {
    expect(inCoverage(
      `nato: {in: 'partly', a: inA('not practical'), b: inB('not, from these negotiations, a feasible outcome')}`,
      `together: {in: 'partly', a: inA('working together'), b: inB('work together')}`,
    )).toBe('1.0000')
  })

  it.each<[item: string, row: string]>([
    ['borders', `{in: 'only B', b: inB('unrealistic')}`],
    ['money', `{in: 'only A', a: inA('over a third of the global financial aid')}`],
    ['venue', `{in: 'only B', b: inB('Saudi Arabia')}`],
    ['together', `{in: 'both', a: inA('Close Work'), b: inB('work together')}`],
    ['call', `{in: 'both', a: inA('Putin-Trump discussions'), b: inB('By talking to Russian President Vladimir Putin')}`],
  ])('other words for a proof: %s, %s', (item, row) => {
    expect(inCoverage(`${item}: ${row}`)).toBe('1.0000')
  })

  it.each(['topics', 'readout'])('the other side’s account of the call beside the one that shows it: %s', item => {
    expect(inChecking(`${item}: {verdict: 'confirmed', cards: ['call-post', 'call-readout']}`)).toBe('1.0000')
  })

  it.each([
    ['team', 'confirmed', ['call-post', 'munich']],
    ['borders', 'missing context', ['contact-group', 'not-my-word']],
  ] as const)('a card on something near, beside the one that shows it: %s', (item, verdict, cards) => {
    expect(inChecking(`${item}: {verdict: '${verdict}', cards: ['${cards.join('\', \'')}']}`)).toBe('1.0000')
  })

  it.each(['contradicted', 'missing context'])('“%s”, of a plan and a “not yet”', verdict => {
    expect(inChecking(`'aid-stops': {verdict: '${verdict}', cards: ['aid-continues']}`)).toBe('1.0000')
  })
})
