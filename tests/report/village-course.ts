import type {GradedFile} from '../../src/disk/grade-file.ts'
import type {Key} from '../../src/lesson/key.ts'
import {unreadable} from '../../src/grading/marks.ts'
import {modelAnswer, opened} from '../engine.ts'
import {feedback, grade, readHandIn, writeHandIn} from '../engine.ts'
import type {Exercise, Terms} from '../../src/lesson/exercise.ts'
import type {Diagnostic} from '../../src/typecheck/compiler.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import type {ReportRow} from '../../src/report/row.ts'
import {articles} from '../grading/village.ts'

const source: Terms = {
  'the mayor': {means: 'Ada Marsh, mayor of the village', ask: 'Is it the mayor who says it here?'},
  'the engineer': {means: 'the engineer of the council', ask: 'Is it the engineer who says it here?'},
  'the farmers': {means: 'the farmers of the valley', ask: 'Do the farmers say it here?'},
  none: {means: 'nobody is named', ask: 'Is there really nobody who says it?'},
}

const form: Terms = {
  direct: {means: 'the speaker’s words between quotation marks', ask: 'Do the words stand between quotation marks?'},
  indirect: {means: 'the speaker’s meaning in the writer’s words', ask: 'Is there a source, and are there no quotation marks?'},
  none: {means: 'the writer says it', ask: 'Is there nobody who says it?'},
}

const shared = {weight: 20, hints: ['Read the sentence aloud.', 'Who speaks?'], prompt: ['Replace every `todo`, then: npm test']}

const record = {
  form: 'record' as const,
  fields: {
    source: {kind: 'term' as const, terms: source, typeName: 'Source', asks: 'Who says it?'},
    cue: {kind: 'quotation' as const, asks: 'Which words show that somebody says it?'},
    form: {kind: 'term' as const, terms: form, typeName: 'Form', asks: 'How does it reach the reader?'},
  },
}

/** A worked example, a spans exercise and a record, about the village council and its bridge. */
export const course: readonly [Exercise, Exercise, Exercise] = [
  {
    ...shared, ...record,
    id: '0-warm-up', number: 0, title: 'Warm-up', aim: 'I can see how it is done.', minutes: 3, workedExample: true,
    typeName: 'WarmUp', answerName: 'Example',
    items: {vote: {article: 'A', paragraph: 'A.P1', asks: 'the bridge is to be closed'}},
  },
  {
    ...shared,
    id: '1-claims', number: 1, title: 'What is claimed?', aim: 'I can find a claim.', minutes: 10, form: 'spans',
    typeName: 'Claims', answerName: 'Claim',
    fields: {
      quote: {kind: 'quotation', asks: 'Which words could somebody check?'},
      type: {
        kind: 'term', typeName: 'ClaimType', asks: 'Of what type is it?',
        terms: {
          event: {means: 'something that happened', ask: 'Did something happen at a time?'},
          quantity: {means: 'a number or an amount', ask: 'Is there a number in it?'},
        },
      },
    },
    items: {'A.P1': {article: 'A', asks: 'the vote'}, 'A.P2': {article: 'A', asks: 'the money'}},
  },
  {
    ...shared, ...record,
    id: '2-sources', number: 2, title: 'Who says so?', aim: 'I can name a source.', minutes: 8,
    typeName: 'Sources', answerName: 'Statement',
    items: {
      repairs: {article: 'A', paragraph: 'A.P2', asks: 'what repairs would cost'},
      lorries: {article: 'A', paragraph: 'A.P3', asks: 'where lorries will go'},
      asked: {article: 'B', paragraph: 'B.P1', asks: 'who was asked'},
      detour: {article: 'B', paragraph: 'B.P3', asks: 'what the detour will cost'},
    },
  },
]

const says = (article: 'A' | 'B', words: string, paragraph: string) => ({passages: [{core: {article, words, paragraph}}]})

/** The key of each exercise of the village. */
export const keys: Readonly<Record<string, Key>> = {
  '0-warm-up': {
    vote: {
      fields: {source: {terms: {'the mayor': 1}}, cue: says('A', 'announced', 'A.P1'), form: {terms: {indirect: 1}}},
      reason: 'The mayor announced it.',
    },
  },
  '1-claims': {
    'A.P1': [{
      status: 'required', passage: {core: {article: 'A', words: 'The vote was seven to two'}},
      labels: {type: {quantity: 1}}, reason: 'Votes are counted.',
    }],
    'A.P2': [{
      status: 'required', passage: {core: {article: 'A', words: 'cracked again within a year'}},
      labels: {type: {event: 1}}, reason: 'Bridges are inspected.',
    }],
  },
  '2-sources': {
    repairs: {
      fields: {source: {terms: {'the engineer': 1}}, cue: says('A', 'said', 'A.P2'), form: {terms: {indirect: 1}}},
      reason: 'The engineer said it.',
    },
    lorries: {
      fields: {source: {terms: {'the mayor': 1}}, cue: says('A', 'said', 'A.P3'), form: {terms: {indirect: 1}}},
      reason: 'The mayor said it.',
    },
    asked: {
      fields: {source: {terms: {'the farmers': 1}}, cue: says('B', 'claim', 'B.P1'), form: {terms: {indirect: 1}}},
      reason: 'The farmers claim it.',
    },
    detour: {
      fields: {source: {terms: {'the farmers': 1}}, cue: says('B', 'say', 'B.P3'), form: {terms: {indirect: 1}}},
      reason: 'The farmers say it.',
    },
  },
}

/** A student's file with nothing answered. */
export function blank(exercise: Exercise): string {
  return writeHandIn(exercise)
}

/** A student's file written from the key. */
export function model(exercise: Exercise): string {
  return writeHandIn(exercise, modelAnswer(exercise, keyOf(exercise)))
}

export function keyOf(exercise: Exercise): Key {
  const key = keys[exercise.id]
  if (!key) throw new Error(`no key for ${exercise.id}`)
  return key
}

/** A student's file, graded: what `gradeFile` makes of it, with the village's articles. */
export function graded(exercise: Exercise, text: string): GradedFile {
  const {answers, problems} = readHandIn(exercise, text)
  const marks = answers ? grade(exercise, keyOf(exercise), answers, articles) : unreadable(opened(exercise))
  return {outcome: {kind: 'marked', marked: {marks, problems, feedback: feedback(exercise, marks)}}, text}
}

/** The row of a student's file about which the compiler says `errors`. */
export function rowOf(exercise: Exercise, text: string, errors: readonly Diagnostic[] = []): ReportRow {
  return composeRow(exercise, graded(exercise, text), {kind: 'checked', errors})
}
