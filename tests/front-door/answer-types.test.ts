import {describe, expect, it} from 'vitest'
import {answerTypesModule} from '../../src/reading/answer-types.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {ferry} from './ferry.ts'

const [record, spans, table, text] = ferry as [Exercise, Exercise, Exercise, Exercise]

describe('the types of a record', () => {
  it('have a glossary on every field, and one answer for each article', () => {
    expect(answerTypesModule([record])).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the exercises' definitions: change those, not this.

      import type {WordsOfA, WordsOfB} from '../lesson/quotation-types.ts'

      export type Speaker =
        /**
         * The man who steers the ferry.
         * Does he say so himself?
         */
        | 'the ferryman'
        /**
         * The office, in writing or by its clerk.
         * Which clerk?
         */
        | 'the harbour office'

      export type Form =
        /**
         * The speaker's words between quotation marks.
         * Do the words stand between quotation marks?
         * For example: “We sail at six,” the ferryman said.
         */
        | 'direct'
        /**
         * The speaker's meaning in the writer's words.
         * Whose words are these?
         */
        | 'indirect'

      /** 1 · Who says so? One answer about article A. */
      export interface StatementA {
        /**
         * Who says it?
         *
         * - \`'the ferryman'\`: the man who steers the ferry
         * - \`'the harbour office'\`: the office, in writing or by its clerk
         */
        speaker: Speaker
        /**
         * Which words tell you so?
         *
         * - \`'none'\`: no words say who claims it
         */
        cue: WordsOfA | 'none'
        /**
         * How do the speaker's words reach you?
         *
         * - \`'direct'\`: the speaker's words between quotation marks
         * - \`'indirect'\`: the speaker's meaning in the writer's words
         */
        form: Form
      }

      /** 1 · Who says so? One answer about article B. */
      export interface StatementB {
        /**
         * Who says it?
         *
         * - \`'the ferryman'\`: the man who steers the ferry
         * - \`'the harbour office'\`: the office, in writing or by its clerk
         */
        speaker: Speaker
        /**
         * Which words tell you so?
         *
         * - \`'none'\`: no words say who claims it
         */
        cue: WordsOfB | 'none'
        /**
         * How do the speaker's words reach you?
         *
         * - \`'direct'\`: the speaker's words between quotation marks
         * - \`'indirect'\`: the speaker's meaning in the writer's words
         */
        form: Form
      }

      /** 1 · Who says so? I can tell who says a thing. */
      export interface Forms {
        /** A.P2: when the ferry sails */
        sailing: StatementA
        /** B.P1: what the fog did */
        fog: StatementB
      }
      "
    `)
  })
})

describe('the types of spans', () => {
  it('are lists of quotations with labels', () => {
    expect(answerTypesModule([spans])).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the exercises' definitions: change those, not this.

      import type {WordsOfA} from '../lesson/quotation-types.ts'

      export type Form =
        /**
         * The speaker's words between quotation marks.
         * Do the words stand between quotation marks?
         * For example: “We sail at six,” the ferryman said.
         */
        | 'direct'
        /**
         * The speaker's meaning in the writer's words.
         * Whose words are these?
         */
        | 'indirect'

      /** 2 · What is claimed? One answer about article A. */
      export interface SpanA {
        /** The claim, copied. */
        quote: WordsOfA
        /**
         * Every form it has.
         *
         * - \`'direct'\`: the speaker's words between quotation marks
         * - \`'indirect'\`: the speaker's meaning in the writer's words
         */
        forms: Form[]
      }

      /** 2 · What is claimed? I can mark a claim. */
      export interface Marks {
        /** The second paragraph. */
        'A.P2': SpanA[]
      }
      "
    `)
  })
})

describe('the types of a table', () => {
  it('let proof be left out that a verdict does not need', () => {
    expect(answerTypesModule([table])).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the exercises' definitions: change those, not this.

      import type {WordsOfA, WordsOfB} from '../lesson/quotation-types.ts'

      export type Verdict =
        /**
         * Both articles tell it.
         * Where does each?
         */
        | 'both'
        /**
         * Neither article tells it.
         * Did you read the headline?
         */
        | 'neither'

      /** 3 · Who tells what? One answer. */
      export interface Fact {
        /**
         * Who tells it?
         *
         * - \`'both'\`: both articles tell it
         * - \`'neither'\`: neither article tells it
         */
        in: Verdict
        /** Where A tells it. */
        a?: WordsOfA | 'none'
        /** Where B tells it. */
        b?: WordsOfB | 'none'
      }

      /** 3 · Who tells what? I can compare. */
      export interface Coverage {
        /** the ferry crossed */
        crossing: Fact
      }
      "
    `)
  })
})

describe('the types of an item with its own list of terms', () => {
  const tides = {ebb: {means: 'the water goes', ask: 'Does it go?'}, flood: {means: 'the water comes', ask: 'Does it come?'}}
  const own: Exercise = {
    ...record,
    fields: {is: {kind: 'terms', terms: {}, typeName: 'Weather', asks: 'Which?'}},
    items: {
      sky: {article: 'A', asks: 'the sky'},
      tide: {article: 'A', asks: 'the tide', fields: {is: {kind: 'term', terms: tides, typeName: 'Tide', asks: 'Ebb or flood?'}}},
    },
  }

  it('are named after that list, beside the exercise\'s own', () => {
    const written = answerTypesModule([own])
    expect(written).toContain('export interface Statement {')
    expect(written).toContain('  is: Weather[]')
    expect(written).toContain('export interface StatementTide {')
    expect(written).toContain('  is: Tide\n')
    expect(written).toContain('  sky: Statement\n')
    expect(written).toContain('  tide: StatementTide\n')
  })
})

describe('the types of a text', () => {
  it('are the student\'s own sentences', () => {
    expect(answerTypesModule([text])).toMatchInlineSnapshot(`
      "// Written by \`npm run generate\` from the exercises' definitions: change those, not this.

      export {}

      /** 4 · Your words. One answer. */
      export interface Draft {
        /** A headline for both. */
        headline: string
      }

      /** 4 · Your words. I can write plainly. */
      export interface Opening {
        /** A headline. */
        opening: Draft
      }
      "
    `)
  })
})

describe('the student\'s own words', () => {
  it('may be left out where only one verdict needs them', () => {
    const open: Exercise = {...table, fields: {...table.fields, why: {kind: 'text', under: ['neither'], asks: 'Why?'}}}
    expect(answerTypesModule([open])).toContain('why?: string')
  })
})

describe('the module', () => {
  it('writes a list of terms once, however many exercises use it', () => {
    expect(answerTypesModule([record, spans]).match(/export type Form =/g)).toHaveLength(1)
  })

  it('is a module even without exercises', () => {
    expect(answerTypesModule([])).toContain('export {}')
  })

  it('keeps a definition from ending its comment early', () => {
    const tricky = {...text, fields: {headline: {kind: 'text', asks: 'Not */ the end'}}} satisfies Exercise
    expect(answerTypesModule([tricky])).toContain('/** Not *\\/ the end */')
  })

  it('breaks long comments, so that no line is longer than 120', () => {
    const wordy = {...text, aim: 'I can '.repeat(60)}
    expect(Math.max(...answerTypesModule([...ferry.slice(0, 3), wordy]).split('\n').map(line => line.length))).toBeLessThanOrEqual(120)
  })

  it.each<[string, Exercise[], string]>([
    ['two lists of one name', [record, {...spans, fields: {forms: {kind: 'terms', terms: {}, typeName: 'Form', asks: '?'}}}],
      'Exercise 2-marks: the type name Form stands for something else already. Choose another.'],
    ['two exercises of one name', [record, {...text, typeName: 'Forms'}],
      'Exercise 4-opening: the type name Forms stands for something else already. Choose another.'],
    ['a name that is no type\'s', [{...text, typeName: 'my opening'}], 'Exercise 4-opening: my opening is no name for a type.'],
    ['a quotation from neither article', [{...table, fields: {a: {kind: 'quotation', asks: '?'}}}],
      'Exercise 3-both: an item about both articles, a quotation from neither.'],
  ])('refuses %s', (_, exercises, message) => {
    expect(() => answerTypesModule(exercises)).toThrow(message)
  })
})
