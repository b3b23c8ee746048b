import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import type {ArticleId} from '../../src/text/article.ts'
import {evidence} from '../../src/phone-call/evidence.generated.ts'
import {modelAnswer} from '../engine.ts'
import {places} from '../../src/text/locate.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {claims} from '../../src/phone-call/exercises/1-claims.ts'
import {sources} from '../../src/phone-call/exercises/2-sources.ts'
import {wording} from '../../src/phone-call/exercises/3-wording.ts'
import {coverageOfBoth} from '../../src/phone-call/exercises/4-coverage.ts'
import {framing} from '../../src/phone-call/exercises/5-framing.ts'
import {checking} from '../../src/phone-call/exercises/6-checking.ts'
import type {RowsKey, SpansKey} from '../../src/lesson/key.ts'
import {articles} from './course-findings.ts'

/** How often each best answer to a field occurs, over all items or those about one article. */
function tally(exercise: Exercise, field: string, article?: ArticleId): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const [item, rows] of modelAnswer(exercise, keys[exercise.id]!)) {
    if (article && exercise.items[item]?.article !== article) continue
    const term = String(rows?.[0]?.[field])
    counts[term] = (counts[term] ?? 0) + 1
  }
  return counts
}

const required = (exercise: Exercise, article: ArticleId) => Object.values(keys[exercise.id] as SpansKey).flat()
  .filter(({status, passage}) => status === 'required' && passage.core.article === article).length

/** What hints and questions say of the whole must be true, or a student counts in vain. */
describe('what the course promises is so', () => {
  it.each(['A', 'B'] as const)('in article %s there are at least four claims to find', article => {
    expect(required(claims, article)).toBeGreaterThanOrEqual(4)
  })

  it.each(['A', 'B'] as const)('in article %s at least four phrases steer', article => {
    expect(required(wording, article)).toBeGreaterThanOrEqual(4)
  })

  it('each paragraph of B holds a claim, and so does each of A', () => {
    for (const some of Object.values(keys['1-claims'] as SpansKey)) {
      expect(some.some(({status}) => status === 'required' || status === 'accepted')).toBe(true)
    }
  })

  it('two sentences of these paragraphs of A hold no claim', () => {
    const empty = Object.entries(keys['1-claims'] as SpansKey).filter(([paragraph]) => paragraph.startsWith('A.')).flatMap(([paragraph, some]) => {
      const claimed = some.filter(({status}) => status === 'required' || status === 'accepted')
        .map(({passage: {core}}) => places(articles.A, core.words, paragraph)[0]!.range.start)
      return articles.A.paragraphs.find(({id}) => id === paragraph)!.sentences
        .filter(({start, end}) => !claimed.some(at => start <= at && at < end))
    })
    expect(empty).toHaveLength(2)
  })

  it('only words in italics are graded as wording', () => {
    for (const [paragraph, some] of Object.entries(keys['3-wording'] as SpansKey)) {
      for (const {passage: {core}} of some) {
        const [place] = places(articles[core.article], core.words, paragraph)
        expect(articles[core.article].ownWords.some(({start, end}) => start <= place!.range.start && place!.range.end <= end), core.words)
          .toBe(true)
      }
    }
  })

  it('six statements of each article have sources of every form', () => {
    expect(Object.values(tally(sources, 'form', 'A')).reduce((sum, count) => sum + count)).toBe(6)
    expect(Object.values(tally(sources, 'form', 'B')).reduce((sum, count) => sum + count)).toBe(6)
    expect(Object.keys(tally(sources, 'form')).toSorted()).toEqual(['direct', 'indirect', 'mixed', 'none'])
  })

  it('four facts are only in A, four only in B, three in neither, and in one the tense differs', () => {
    expect(tally(coverageOfBoth, 'in')).toEqual({both: 4, 'only A': 4, 'only B': 4, neither: 3, partly: 1})
  })

  it.each(['A', 'B'] as const)('about half of the yes/no questions on article %s are to be answered with yes', article => {
    const {yes = 0, no = 0} = tally(framing, 'is', article)
    expect(yes + no).toBe(10)
    expect(Math.abs(yes - no)).toBeLessThanOrEqual(2)
  })

  it.each(['A', 'B'] as const)('of four statements of article %s two are borne out', article => {
    const {confirmed, ...others} = tally(checking, 'verdict', article)
    expect(confirmed).toBe(2)
    // One more asks who wrote the article, which it does not say itself.
    expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBe(2 + 1)
  })

  it('there are cards that nothing asks for, so that choosing is a task', () => {
    const used = Object.values(keys['6-checking'] as RowsKey)
      .flatMap(({fields}) => Object.entries(fields['cards']?.terms ?? {}).filter(([, credit]) => credit > 0).map(([card]) => card))
    expect(evidence.filter(({id}) => !used.includes(id)).length).toBeGreaterThanOrEqual(3)
  })
})
