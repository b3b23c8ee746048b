import type {Exercise, Terms} from '../../src/lesson/exercise.ts'

const term = {means: 'an invented term', ask: 'Does it apply?'}
const form: Terms = {direct: term, indirect: term, mixed: term, none: term}
const stance: Terms = {neutral: term, doubting: term, endorsing: term}
const source: Terms = {'the mayor': term, 'the bridge office': term, nobody: term}

const shared = {
  aim: 'I can say who says so.',
  minutes: 12,
  weight: 25,
  hints: [],
}

/** A record exercise about an invented village and its bridge. */
export const sources: Exercise = {
  ...shared,
  id: '2-sources',
  number: 2,
  title: 'Who says so?',
  prompt: ['Who is the source of each, and by which words?  Replace every `todo`.', 'Then: npm test'],
  form: 'record',
  typeName: 'Sources',
  answerName: 'Statement',
  fields: {
    source: {kind: 'term', terms: source, typeName: 'Source', asks: 'who says so'},
    cue: {kind: 'quotation', instead: {none: term}, asks: 'the words that show it'},
    form: {kind: 'term', terms: form, typeName: 'Form', asks: 'how the words reach you'},
    stance: {kind: 'term', terms: stance, typeName: 'Stance', asks: 'what the verb does'},
  },
  items: {
    cost: {article: 'A', paragraph: 'A.P1', asks: 'what the bridge cost'},
    'toll-plan': {article: 'B', paragraph: 'B.P2', asks: 'that a toll is planned'},
    'wait': {article: 'both', asks: 'how long the village has waited'},
  },
}

/** A spans exercise: paragraph by paragraph. */
export const claims: Exercise = {
  ...shared,
  id: '1-claims',
  number: 1,
  title: 'What can be checked?',
  prompt: ['Copy every claim that can be checked.'],
  form: 'spans',
  typeName: 'Claims',
  answerName: 'Claim',
  fields: {
    quote: {kind: 'quotation', asks: 'the words of the claim'},
    type: {kind: 'term', terms: {event: term, quantity: term}, typeName: 'ClaimType', asks: 'of what type it is'},
  },
  items: {
    'A.P1': {article: 'A', paragraph: 'A.P1', asks: 'the bridge, and what it cost'},
    'B.P2': {article: 'B', paragraph: 'B.P2', asks: 'the toll'},
  },
}

/** A table: quotations from both articles under their verdicts, a list of terms, an item with a list of its own. */
export const coverage: Exercise = {
  ...shared,
  id: '4-coverage',
  number: 4,
  title: 'Who tells what?',
  prompt: ['In which article does each fact stand?'],
  form: 'table',
  typeName: 'Coverage',
  answerName: 'Fact',
  fields: {
    in: {kind: 'term', terms: {both: term, 'only A': term, 'only B': term}, typeName: 'In', asks: 'where it stands'},
    a: {kind: 'quotation', article: 'A', under: ['both', 'only A'], asks: 'the proof in A'},
    b: {kind: 'quotation', article: 'B', under: ['both', 'only B'], asks: 'the proof in B'},
    topics: {kind: 'terms', terms: {money: term, people: term, time: term}, typeName: 'Topic', asks: 'what it is about'},
  },
  items: {
    toll: {article: 'both', asks: 'the toll'},
    opening: {
      article: 'both',
      asks: 'the day of the opening',
      fields: {in: {kind: 'term', terms: {yes: term, no: term}, typeName: 'YesNo', asks: 'whether it is told'}},
    },
  },
}

/** A text exercise: one text an item, without braces. */
export const rewrite: Exercise = {
  ...shared,
  id: '7-rewrite',
  number: 7,
  title: 'Say it plainly',
  prompt: ['Write one headline and one opening for both articles together.'],
  minutes: 1,
  form: 'text',
  typeName: 'Rewrite',
  answerName: 'Text',
  fields: {text: {kind: 'text', asks: 'your words'}},
  items: {
    headline: {article: 'both', asks: 'a neutral headline'},
    opening: {article: 'both', asks: 'an opening sentence'},
  },
}

export const exercises: readonly Exercise[] = [sources, claims, coverage, rewrite]
