import {describe, expect, it} from 'vitest'
import {explain} from '../../src/grading/explain.ts'
import type {Remark} from '../../src/grading/remark.ts'
import type {TextCheck} from '../../src/lesson/exercise.ts'
import {opened} from '../engine.ts'
import {claims, coverage, sources} from './exercises.ts'

const at = {line: 1, column: 1}
const cue = {field: 'cue', quoted: 'the toll', at}

const say = (remark: Remark, item = 'cost', exercise = sources): string => explain(opened(exercise), item, remark)

describe('a remark on a quotation', () => {
  it('says what was seen', () => {
    const remarks: readonly Remark[] = [
      {...cue, kind: 'not found', article: 'A'},
      {...cue, quoted: '', kind: 'not found', article: 'A'},
      {...cue, kind: 'other article', article: 'B', wanted: 'A'},
      {...cue, kind: 'over the limit', words: 31, most: 30},
      {...cue, kind: 'inexact', why: 'half word', paragraph: 'A.P2'},
      {...cue, kind: 'inexact', why: 'asterisks', paragraph: 'A.P2'},
      {...cue, kind: 'inexact', why: 'folded', paragraph: 'A.P2'},
      {...cue, kind: 'inexact', why: 'near', paragraph: 'A.P2'},
      {...cue, kind: 'elsewhere', paragraph: 'A.P1', wanted: 'A.P2', counts: true},
      {...cue, kind: 'elsewhere', paragraph: 'A.P1', counts: false},
      {...cue, kind: 'elsewhere', paragraph: 'A.P1', wanted: 'A.P2', counts: false},
      {...cue, kind: 'too long', words: 1, side: 'before', counts: true},
      {...cue, kind: 'too long', words: 2, side: 'after', counts: true},
      {...cue, kind: 'too long', words: 9, side: 'both', counts: false},
      {...cue, kind: 'too short', words: 1, side: 'before', counts: true},
      {...cue, kind: 'too short', words: 2, side: 'after', counts: false},
      {...cue, kind: 'too short', words: 3, side: 'both', counts: true},
      {...cue, kind: 'not asked for', paragraph: 'A.P1'},
      {...cue, kind: 'not in italics', paragraph: 'A.P1'},
      {...cue, kind: 'defensible'},
      {...cue, kind: 'distractor', reason: 'A toll is no cue.'},
      {...cue, kind: 'neutral'},
      {...cue, kind: 'duplicate'},
      {...cue, kind: 'under wrong verdict', verdict: 'in'},
    ]
    expect(remarks.map((remark) => say(remark)).join('\n')).toMatchInlineSnapshot(`
      "“the toll” is not in article A. Copy words exactly as they are printed.
      An empty quotation is not in article A. Copy words exactly as they are printed.
      “the toll” is quoted from article B; this asks about article A.
      “the toll” has 31 words, and the limit is 30: choose the part that answers.
      “the toll” cuts a word in A.P2. Copy whole words. \`npm run read -- a.p2\` prints it.
      “the toll” has asterisks in it, which only mark italics. Leave them out.
      “the toll” differs from A.P2 in capitals, spaces or punctuation. Copy it letter for letter. \`npm run read -- a.p2\` prints it.
      “the toll” is close to words of A.P2, but not the same. Copy them letter for letter. \`npm run read -- a.p2\` prints it.
      “the toll” counts, but it is from A.P1. Move it there.
      “the toll” is from A.P1.
      “the toll” is from A.P1; the question is about A.P2. \`npm run read -- a.p2\` prints it.
      “the toll” is right, with 1 word too many at its start.
      “the toll” is right, with 2 words too many at its end.
      “the toll” has an answer in it, but 9 words too many at its ends.
      “the toll” is right, and 1 more word before it belongs to it.
      “the toll” is only part of an answer: 2 more words after it belong to it.
      “the toll” is right, and 3 more words on both sides belong to it.
      “the toll” does not answer this: Which words show it?
      “the toll” is not in italics in A.P1. Only words in italics are asked for: they are the source’s own.
      “the toll” can be argued for; other words show it better.
      “the toll”: A toll is no cue.
      “the toll” neither earns nor costs anything: readers may differ about it.
      “the toll” is part of an answer you already have. It costs nothing and counts once.
      “the toll” is good proof. It counts as soon as \`in\` is right."
    `)
  })

  it('in a table has the question of its item', () => {
    const asking = (asks: string) => say({...cue, kind: 'not asked for', paragraph: 'A.P1'}, 'toll',
      {...coverage, items: {toll: {article: 'both', asks}}})
    expect(asking('that a toll is planned')).toMatchInlineSnapshot(`"“the toll” does not show this: that a toll is planned."`)
    expect(asking('Is a toll planned?')).toMatchInlineSnapshot(`"“the toll” does not show this. Is a toll planned?"`)
  })

  it('has the question of its field up to the question mark, and all of it where there is none', () => {
    const asking = (asks: string) => say({...cue, kind: 'not asked for', paragraph: 'A.P1'}, 'cost',
      {...sources, fields: {...sources.fields, cue: {kind: 'quotation', asks}}})
    expect(asking('Which words? Only a few.')).toMatchInlineSnapshot(`"“the toll” does not answer this: Which words?"`)
    expect(asking('the words')).toMatchInlineSnapshot(`"“the toll” does not answer this: the words"`)
  })
})

describe('a remark on a term', () => {
  const stance = {kind: 'label', field: 'stance', term: 'neutral', better: true, at} as const

  it('says what was seen', () => {
    const remarks: readonly Remark[] = [
      {...stance, credit: 0},
      {...stance, credit: 0, beside: 'cue'},
      {...stance, credit: 0, quoted: 'the toll'},
      {...stance, credit: 0.5},
      {...stance, credit: 0.5, better: false},
      {...stance, credit: 0, term: 'loud'},
      {...stance, credit: 0, term: 'toString'},
      {kind: 'terms', field: 'topics', wrong: [], missing: 1, at},
      {kind: 'terms', field: 'topics', wrong: ['time'], missing: 0, at},
      {kind: 'terms', field: 'topics', wrong: ['time', 'money', 'people'], missing: 2, at},
      {kind: 'terms', field: 'topics', wrong: ['a', 'b', 'c', 'd'], missing: 0, at},
    ]
    expect(remarks.map((remark) => say(remark)).join('\n')).toMatchInlineSnapshot(`
      "For \`stance\` you chose 'neutral' (only reports that it was said). Could you put “told” there and change nothing?
      \`cue\` is right; for \`stance\` you chose 'neutral' (only reports that it was said). Could you put “told” there and change nothing?
      For “the toll” you chose \`stance\` 'neutral' (only reports that it was said). Could you put “told” there and change nothing?
      For \`stance\` you chose 'neutral', which can be argued for; something fits better. Could you put “told” there and change nothing?
      For \`stance\` you chose 'neutral', which can be argued for and earns part of the credit.
      'loud' is not in the list for \`stance\`.
      'toString' is not in the list for \`stance\`.
      In \`topics\`, 1 is missing.
      In \`topics\`, 'time' does not belong.
      In \`topics\`, 'time', 'money' and 'people' do not belong, and 2 are missing.
      In \`topics\`, 4 do not belong. Name as few as you need."
    `)
  })

  it('does not say that another of two fits better: that would say which', () => {
    const all = sources.fields['stance']
    const {none: _, ...two} = all?.kind === 'term' ? all.terms : {}
    const fields = {...sources.fields, stance: {kind: 'term' as const, terms: two, typeName: 'Stance', asks: ''}}
    expect(say({...stance, credit: 0.5}, 'cost', {...sources, fields})).toMatchInlineSnapshot(`"For \`stance\` you chose 'neutral', which can be argued for and earns part of the credit."`)
  })
})

describe('a remark on a paragraph or a field', () => {
  it('says what was seen', () => {
    const remarks: readonly Remark[] = [
      {kind: 'todo', fields: ['cue', 'stance'], at},
      {kind: 'unreadable', field: 'cue', at},
      {kind: 'found', found: 2, of: 3},
      {kind: 'missing', missing: 2, at},
      {kind: 'nothing here'},
      {kind: 'something here', missing: 1, at},
      {kind: 'something here', missing: 2, at},
      {kind: 'right', fields: ['source', 'cue']},
      {kind: 'text too long', field: 'swap', words: 9, most: 8, at},
      {kind: 'swap steers', field: 'swap', at},
      {kind: 'swap loses', field: 'swap', words: ['66', 'not'], at},
      {kind: 'swap done', field: 'swap', at},
    ]
    expect(remarks.map((remark) => say(remark, 'A.P1', claims)).join('\n')).toMatchInlineSnapshot(`
      "Still to do: cue, stance.
      \`cue\` cannot be read, so it does not count yet.
      Found: 2 of 3 in A.P1.
      2 more to find in A.P1. \`npm run read -- a.p1\` prints it.
      Right: there is nothing to copy from A.P1.
      You left A.P1 empty, but there is 1 to find. \`npm run read -- a.p1\` prints it.
      You left A.P1 empty, but there are 2 to find. \`npm run read -- a.p1\` prints it.
      Right: source, cue.
      \`swap\` has 9 words. The limit is 8.
      The words that steer are still in \`swap\`. Which plainer words tell the same?
      \`swap\` loses information: “66”, “not”.
      In \`swap\`, 1 answer keeps numbers and names and leaves out the words that steer. How neutral it is, no program can tell."
    `)
  })
})

describe('a check that is open', () => {
  const open = (check: TextCheck, seen: Partial<Extract<Remark, {kind: 'check open'}>> = {}): string =>
    say({kind: 'check open', field: 'text', check, words: 0, sentences: 0, steering: {found: [], opinions: [], marks: undefined}, at, ...seen})
  const avoids: TextCheck = {kind: 'avoids', to: 'leave out words that steer', of: 'exercise 3'}
  const prose: TextCheck = {kind: 'prose', to: 'write plain English'}

  it('says what was seen', () => {
    const told = [
      open({kind: 'length', to: 'write 3 words', least: 3, most: 8}),
      open({kind: 'length', to: 'write 3 words', least: 3, most: 8}, {words: 1}),
      open({kind: 'length', to: 'write 3 words', least: 3, most: 8}, {words: 2}),
      open({kind: 'sentences', to: 'write one', most: 1}, {sentences: 2}),
      open({kind: 'names', to: 'name the mayor', anyOf: ['Ada', 'Marsh', 'the mayor', 'she']}),
      open({kind: 'names', to: 'name a source', anyOf: ['Ada'], beside: ['said', 'told']}),
      open(avoids, {steering: {found: ['beloved'], opinions: [], marks: undefined}}),
      open(avoids, {steering: {found: [], opinions: ['sad', 'bad'], marks: 'unquote'}}),
      open(avoids, {steering: {found: ['beloved'], opinions: ['sad'], marks: 'quote'}}),
      open(prose, {fault: {kind: 'word', word: 'toll'}}),
      open(prose, {fault: {kind: 'doubled', word: 'toll'}}),
      open(prose, {fault: {kind: 'asked'}}),
      open(prose, {fault: {kind: 'list'}}),
      open(prose, {fault: {kind: 'sentence'}}),
      open(prose, {fault: {kind: 'copy', of: 'headline'}}),
      open(prose, {fault: {kind: 'language'}}),
    ]
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "Not done yet: write 3 words. There are none.
      Not done yet: write 3 words. There is 1.
      Not done yet: write 3 words. There are 2.
      Not done yet: write one. There are 2.
      Not done yet: name the mayor. The computer looks for a name such as “Ada”, “Marsh”, “the mayor”.
      Not done yet: name a source. The computer looks for a name such as “Ada” in one sentence with a word such as “said”, “told”.
      Not done yet: leave out words that steer. Exercise 3 counts “beloved” as steering. Say it plainly.
      Not done yet: leave out words that steer. “sad” and “bad” are opinions. Say them plainly: neither article has them between quotation marks, so nobody is quoted there.
      Not done yet: leave out words that steer. Exercise 3 counts “beloved” as steering. “sad” is an opinion. Say them plainly, or put them between double quotation marks as somebody’s words.
      Not done yet: write plain English. “toll” is repeated again and again.
      Not done yet: write plain English. “toll” is there twice in a row. Leave one out.
      Not done yet: write plain English. These are the words of the task. Write your own.
      Not done yet: write plain English. It reads like a list of words. Say in sentences who did or said what.
      Not done yet: write plain English. The same sentence is there twice.
      Not done yet: write plain English. The same words are in \`headline\`.
      Not done yet: write plain English. As far as a program can tell, it is not English."
    `)
  })

  it('is told beside those that are done', () => {
    expect(say({kind: 'checks done', checks: [avoids, prose], at})).toMatchInlineSnapshot(`"Done: leave out words that steer; write plain English."`)
  })
})
