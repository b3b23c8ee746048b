import type {ArticleId} from '../../../src/text/article.ts'
import type {Draft, DraftRow, DraftValue} from '../../../src/lesson/answer.ts'
import {fieldOf} from '../../definition.ts'
import type {Credits, RowsKey, SpansKey} from '../../../src/lesson/key.ts'
import {change, exchange} from './way.ts'
import type {Desk, Edit} from './way.ts'

const labelField: Readonly<Record<string, string>> = {
  '1-claims': 'type', '2-sources': 'stance', '3-wording': 'how', '4-coverage': 'in', '5-framing': 'is', '6-checking': 'verdict',
}

/** The same label throughout: the first of its list, the second, and so on. */
export function guess({exercise}: Desk, turn: number): Edit {
  const name = labelField[exercise.id]!
  return (row, item) => {
    const field = fieldOf(exercise, item, name)
    return {...row, [name]: field && 'terms' in field ? Object.keys(field.terms)[turn] : undefined}
  }
}

/** The term of the greatest credit below 1, or the best where there is none. */
function lesser(credits: Credits): string | undefined {
  const [next] = Object.entries(credits).filter(([, credit]) => credit > 0 && credit < 1).toSorted((one, other) => other[1] - one[1])
  return next?.[0]
}

/** Every term and every passage as it can be argued for, where something better can too. */
export function secondBest({exercise, key}: Desk): Edit {
  return (row, item) => {
    if (exercise.form === 'spans') {
      const keyed = (key as SpansKey)[item]!.find(({passage}) => Object.values(row).some(value => isWords(value, passage.core.words)))
      const labels = Object.entries(keyed?.labels ?? {}).flatMap(([name, credits]) => {
        const term = fieldOf(exercise, item, name)?.kind === 'text' ? undefined : lesser(credits)
        return term === undefined ? [] : [[name, term]]
      })
      return {...row, ...Object.fromEntries(labels)}
    }
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, secondField(key as RowsKey, item, name, value)]))
  }
}

function secondField(key: RowsKey, item: string, name: string, value: DraftValue): DraftValue {
  const {terms = {}, passages = []} = key[item]?.fields[name] ?? {}
  const passage = passages.find(({credit = 1}) => credit < 1)?.core
  if (passage) return {article: passage.article, words: passage.words}
  const term = lesser(terms)
  return term === undefined ? value : Array.isArray(value) ? [term] : term
}

function isWords(value: DraftValue, words: string): boolean {
  return value !== undefined && typeof value === 'object' && 'words' in value && value.words === words
}

/** Something found everywhere, whether it is there or not. */
export function everywhere({exercise}: Desk): Edit {
  const words = (article: ArticleId): DraftValue => ({article, words: article === 'A' ? 'high-profile' : 'press release'})
  switch (exercise.id) {
    case '2-sources':
      return (row, item) => ({
        source: row.source === 'none' ? 'Trump' : row.source, form: row.form === 'none' ? 'indirect' : row.form,
        cue: row.cue === 'none' ? words(exercise.items[item]!.article as ArticleId) : row.cue, stance: 'endorsing',
      })
    case '4-coverage':
      return ({a = words('A'), b = words('B')}) => ({in: 'both', a, b})
    case '5-framing':
      return ({is, quote}, item) => ({is: is === 'no' ? 'yes' : is, quote: quote ?? words(item.slice(0, 1) as ArticleId)})
    default:
      return row => ({...row, verdict: 'missing context', cards: ['aid-military', 'call-readout', 'contact-group', 'economist']})
  }
}

/** What somebody said, taken for what is so. */
export function reported({exercise, key, model}: Desk): Draft {
  switch (exercise.id) {
    case '1-claims':
      return exchange(change(model, row => ({...row, level: 'content'})), new Map([
        ['A.P8', [{quote: {article: 'A', words: 'Hopes remain high'}, type: 'prediction', level: 'content'}]],
      ]), item => item === 'A.P8')
    case '2-sources':
      return change(model, (row, _, number) => number % 4 === 3 ? row : {source: 'none', cue: 'none', form: 'none', stance: 'none'})
    case '3-wording':
      return new Map(Object.entries(key as SpansKey).map(([item, keyed]) => [item, keyed
        .filter(({status}) => status === 'distractor')
        .map(({passage}): DraftRow => ({quote: {...passage.core}, how: 'loaded', neutral: ''}))]))
    case '4-coverage':
      return change(model, (row, item) => {
        if (['who-began', 'europe'].includes(item)) return {in: 'only A', a: {article: 'A', words: item === 'europe' ? 'European nations' : 'conflict'}}
        return item === 'nato' || item === 'borders' ? {in: 'partly', ...row.a && {a: row.a}, b: row.b ?? {article: 'B', words: 'peacekeepers'}} : row
      })
    case '5-framing':
      return change(model, (row, item) => {
        const others: Readonly<Record<string, DraftRow>> = {
          'A-problem': {is: 'Russian aggression', quote: {article: 'A', words: 'Russia-Ukraine war'}},
          'A-cause': {is: 'attack by Russia', quote: {article: 'A', words: 'their war with Russia'}},
          'B-cause': {is: 'conduct of Ukraine', quote: {article: 'B', words: 'root causes'}},
          'B-remedy': {is: 'peace talks', quote: {article: 'B', words: 'pursuing peace'}},
          'B-morality-message': {is: 'yes', quote: {article: 'B', words: 'dangerous betrayal'}},
          'B-conflict-winners': {is: 'yes', quote: {article: 'B', words: 'Kiev must accept'}},
          'A-morality-conduct': {is: 'no'},
          'B-human-affected': {is: 'yes', quote: {article: 'B', words: 'escalation'}},
        }
        return others[item] ?? row
      })
    default:
      return change(model, row => ({verdict: 'confirmed', cards: row.cards}))
  }
}
