import type {Exercise} from '../../src/lesson/exercise.ts'
import type {RowsKey} from '../../src/lesson/key.ts'
import type {Lesson} from '../../src/lesson/lesson.ts'
import {claims, claimsKey, coverage, coverageKey, sources, sourcesKey} from '../grading/exercises.ts'
import {articles} from '../grading/village.ts'

const report: Exercise = {
  id: '4-report', number: 4, title: 'Write it yourself', aim: 'I can.', prompt: ['Write.'], minutes: 5, weight: 0,
  form: 'text', typeName: 'Report', answerName: 'Piece', hints: [],
  fields: {
    text: {
      kind: 'text', asks: 'Your words.',
      checks: [
        {kind: 'names', to: 'name the mayor', anyOf: ['Marsh', 'the mayor']},
        {kind: 'avoids', to: 'leave out words that steer', of: 'exercise 3'},
      ],
    },
  },
  items: {opening: {article: 'both', asks: 'one sentence on the vote'}},
}

const reportKey: RowsKey = {
  opening: {
    fields: {text: {terms: {'The mayor announced the vote.': 1}, avoid: [{article: 'A', words: 'beloved'}]}},
    reason: 'Who says it comes first.',
  },
}

/** A small invented lesson: two reports on a village and its bridge, and one exercise of each form. */
export const village: Lesson = {
  folder: 'tests/lesson',
  articles,
  exercises: [claims, sources, {...coverage, id: '3-coverage', number: 3}, report],
  keys: {[claims.id]: claimsKey, [sources.id]: sourcesKey, '3-coverage': coverageKey, [report.id]: reportKey},
  evidence: {about: '', cards: []},
}
