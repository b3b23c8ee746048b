import {describe, expect, test} from 'vitest'
import {readHandIn} from '../engine.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {claims, coverage, rewrite, sources} from './invented.ts'
import {fileWith, fileWithCue, readOut, told} from './told.ts'

/** A hand-in that holds these entries, each on a line of its own from line 2 on. */
function entries(...lines: readonly string[]): string {
  return `export default {\n${lines.map((line) => `${line},`).join('\n')}\n}`
}

interface Case {
  readonly title: string
  readonly source: string
  readonly tells: string
  readonly reads: string
}

function run(exercise: Exercise, {source, tells, reads}: Case): void {
  expect(told(source, exercise)).toBe(tells)
  expect(readOut(source, exercise)).toContain(reads)
}

describe('spans', () => {
  const other = '\'B.P2\': todo'
  const cases: readonly Case[] = [
    {
      title: 'todo is not started',
      source: entries('\'A.P1\': todo', other),
      tells: '',
      reads: 'A.P1: todo\nB.P2: todo',
    },
    {
      title: 'an empty list says that there is nothing here',
      source: entries('\'A.P1\': []', other),
      tells: '',
      reads: 'A.P1: \n',
    },
    {
      title: 'each quotation is a row, in the file\'s order',
      source: entries('\'A.P1\': [{quote: inA(\'b\'), type: \'event\'}, {type: todo, quote: inA("a")}]', other),
      tells: '',
      reads: 'A.P1: quote=A“b” type=event | quote=A“a” type=todo',
    },
    {
      title: 'todo in the list is a row without answers',
      source: entries('\'A.P1\': [todo]', other),
      tells: '',
      reads: 'A.P1: quote=todo type=todo\n',
    },
    {
      title: 'a row without its list is read and told',
      source: entries('\'A.P1\': {quote: inA(\'b\'), type: \'event\'}', other),
      tells: '2:9  The answer to a paragraph is a list in square brackets.\n'
        + '  Write \'A.P1\': [{…}], or [] if there is nothing to mark, or todo.',
      reads: 'A.P1: quote=A“b” type=event\n',
    },
    {
      title: 'what is no answer is told, and costs its own paragraph only',
      source: entries('\'A.P1\': null', other),
      tells: '2:9  `null` is not an answer.\n  Write `todo` where you have not answered yet.',
      reads: 'A.P1: quote=unreadable type=unreadable\nB.P2: todo',
    },
    {
      title: 'words without their braces are read and told',
      source: entries('\'A.P1\': [inA(\'b\')]', other),
      tells: '2:10  This answer has no field name.\n  Put braces and the field around it: {quote: …}',
      reads: 'A.P1: quote=A“b” type=todo\n',
    },
    {
      title: 'a row that is not one is unreadable and costs no other',
      source: entries('\'A.P1\': [\'b\', {quote: inA(\'b\'), type: \'event\'}, ...more]', other),
      tells: '2:10  The answer to this item needs its fields in braces.\n  Write it in this shape: {quote: todo, type: todo}\n'
        + '2:49  Three dots (...) copy from somewhere else, and an answer file is read, never run.\n'
        + '  Write every answer out in its own place.',
      reads: 'A.P1: quote=unreadable type=unreadable | quote=A“b” type=event | quote=unreadable type=unreadable\n',
    },
    {
      title: 'a gap in the list is told',
      source: entries('\'A.P1\': [, {quote: inA(\'b\'), type: \'event\'}]', other),
      tells: '2:9  There is one comma too many in this list.\n  Delete it.',
      reads: '| quote=A“b” type=event\n',
    },
    {
      title: 'words of the other article are told and kept',
      source: entries('\'A.P1\': [{quote: inB(\'b\'), type: \'event\'}]', other),
      tells: '2:18  These words are quoted from article B, but this is about article A.\n'
        + '  Copy the words from article A, with inA(\'…\').',
      reads: 'A.P1: quote=B“b” type=event\n',
    },
  ]
  test.each(cases)('$title', (each) => run(claims, each))

  test('40 quotations in a paragraph are read without a word', () => {
    const {answers, problems} = readHandIn(claims, entries(`'A.P1': [${'{quote: inA(\'b\'), type: todo}, '.repeat(40)}]`, other))
    expect(answers?.get('A.P1')?.rows).toHaveLength(40)
    expect(problems).toEqual([])
  })

  test('of more than 40 quotations in a paragraph the first 40 are read', () => {
    const source = entries(`'A.P1': [${'{quote: inA(\'b\'), type: todo}, '.repeat(41)}]`, other)
    const {answers, problems} = readHandIn(claims, source)
    expect(answers?.get('A.P1')?.rows).toHaveLength(40)
    expect(problems).toEqual([{
      at: {line: 2, column: 10 + 40 * '{quote: inA(\'b\'), type: todo}, '.length},
      what: 'There are 41 answers to one paragraph; only the first 40 are read.',
      remedy: 'Keep those that answer the question.',
      item: 'A.P1',
    }])
  })
})

describe('a record', () => {
  const cases: readonly Case[] = [
    {
      title: 'todo for an item is todo for its fields',
      source: fileWith('  \'toll-plan\': todo,'),
      tells: '',
      reads: 'toll-plan: source=todo cue=todo form=todo stance=todo',
    },
    {
      title: 'a term in place of words is read where the field has it',
      source: fileWithCue('\'none\''),
      tells: '',
      reads: 'cue=none form=direct',
    },
    {
      title: 'words of the other article are told and kept',
      source: fileWithCue('inA(\'the toll\')'),
      tells: '4:40  These words are quoted from article A, but this is about article B.\n'
        + '  Copy the words from article B, with inB(\'…\').',
      reads: 'cue=A“the toll” form=direct',
    },
    {
      title: 'words of either article are read where the item is about both',
      source: fileWithCue('todo').replace('cue: \'none\'', 'cue: inA(\'the toll\')'),
      tells: '',
      reads: 'wait: source=nobody cue=A“the toll”',
    },
    {
      title: 'a term that is nearly in the list is told with its neighbour',
      source: fileWithCue('todo').replace('\'direct\'', '\'Dirct \''),
      tells: '4:52  \'Dirct\' is not in the list for this field.\n  Did you mean \'direct\'?',
      reads: 'form=unreadable',
    },
    {
      title: 'a term far from the list is told with the list',
      source: fileWithCue('todo').replace('\'direct\'', '\'by telephone\''),
      tells: '4:52  \'by telephone\' is not in the list for this field.\n'
        + '  Choose from: direct, indirect, mixed, none.',
      reads: 'form=unreadable',
    },
    {
      title: 'no property of JavaScript\'s is taken for a term',
      source: fileWithCue('\'toString\'').replace('\'direct\'', '\'constructor\''),
      tells: '4:40  Words of an article belong here, and this is plain text.\n'
        + '  Copy the words with inB(\'…\'), or write \'none\'.\n'
        + '4:58  \'constructor\' is not in the list for this field.\n  Choose from: direct, indirect, mixed, none.',
      reads: 'cue=unreadable form=unreadable',
    },
    {
      title: 'words where a term is asked are told',
      source: fileWithCue('todo').replace('\'direct\'', 'inB(\'direct\')'),
      tells: '4:52  A term from a list belongs here, and these are words of an article.\n'
        + '  Choose from: direct, indirect, mixed, none.',
      reads: 'form=unreadable',
    },
    {
      title: 'a list where a term is asked is told',
      source: fileWithCue('todo').replace('\'direct\'', '[\'direct\']'),
      tells: '4:52  One answer belongs here, and this is a list.\n  Take the square brackets away and keep one answer.',
      reads: 'form=unreadable',
    },
    {
      title: 'an empty term is told',
      source: fileWithCue('todo').replace('\'direct\'', '\'\''),
      tells: '4:52  There is nothing between these quotation marks.\n  Choose from: direct, indirect, mixed, none.',
      reads: 'form=unreadable',
    },
    ...['[{source: \'nobody\'}, {source: todo}]', '[\'nobody\']', '[]', '\'nobody\''].map((answer): Case => ({
      title: `${answer} is not taken for fields in braces`,
      source: fileWith(`  'toll-plan': ${answer},`),
      tells: '4:16  The answer to this item needs its fields in braces.\n'
        + '  Write it in this shape: {source: todo, cue: todo, form: todo, stance: todo}',
      reads: 'toll-plan: source=unreadable cue=unreadable form=unreadable stance=unreadable',
    })),
    {
      title: 'words alone are taken for the field that asks for words',
      source: fileWith('  \'toll-plan\': inB(\'the toll\'),'),
      tells: '4:16  This answer has no field name.\n  Put braces and the field around it: {cue: …}',
      reads: 'toll-plan: source=todo cue=B“the toll” form=todo stance=todo',
    },
    {
      title: 'a field is missed though the first one is to do',
      source: fileWith('  \'toll-plan\': {source: todo, cue: inB(\'the toll\'), form: \'direct\'},'),
      tells: '4:16  `stance` is missing here; it counts as not answered.\n  Add stance: todo, or your answer in place of todo.',
      reads: 'toll-plan: source=todo cue=B“the toll” form=direct stance=todo',
    },
    {
      title: 'where the item is about both, words are to be copied from the article that is named',
      source: fileWithCue('todo').replace('cue: \'none\'', 'cue: inA(\'…\')'),
      tells: '5:33  No words were copied between these quotation marks.\n  Copy at least one word from article A, or write `todo`.',
      reads: 'wait: source=nobody cue=unreadable',
    },
    {
      title: 'a misspelt field is told once',
      source: fileWithCue('todo').replace('stance: todo},\n  wait', 'stanse: todo},\n  wait'),
      tells: '4:62  \'stanse\' is not asked for here.\n  Did you mean \'stance\'?',
      reads: 'toll-plan: source=nobody cue=todo form=direct stance=todo',
    },
  ]
  test.each(cases)('$title', (each) => run(sources, each))

  test('every field and every item is there, in the exercise\'s order', () => {
    const {answers} = readHandIn(sources, 'export default {wait: {form: todo}, cost: 5}')
    expect([...answers?.keys() ?? []]).toEqual(['cost', 'toll-plan', 'wait'])
    for (const {rows} of answers?.values() ?? []) {
      expect(rows?.map((row) => [...row.keys()])).toEqual([['source', 'cue', 'form', 'stance']])
    }
  })

  test('a problem names its item', () => {
    expect(readHandIn(sources, fileWithCue('5')).problems[0]?.item).toBe('toll-plan')
    expect(readHandIn(sources, fileWithCue('inB(\'the ferry\'s\')')).problems[0]?.item).toBe('toll-plan')
  })
})

describe('a table', () => {
  const other = 'opening: {in: \'no\', topics: []}'
  const cases: readonly Case[] = [
    {
      title: 'a quotation that the verdict does not ask for may be left out',
      source: entries('toll: {in: \'only A\', a: inA(\'toll\'), topics: []}', other),
      tells: '',
      reads: 'toll: in=only A a=A“toll” b=todo topics=[]',
    },
    {
      title: 'a quotation that the verdict does not ask for may be said to be none',
      source: entries('toll: {in: \'only A\', a: inA(\'toll\'), b: \'none\', topics: []}', other),
      tells: '',
      reads: 'toll: in=only A a=A“toll” b=todo topics=[]',
    },
    {
      title: 'it may be said so in any capitals, with spaces around it',
      source: entries('toll: {in: \'only A\', a: inA(\'toll\'), b: \' None \', topics: []}', other),
      tells: '',
      reads: 'toll: in=only A a=A“toll” b=todo topics=[]',
    },
    {
      title: 'it may be said before there is a verdict',
      source: entries('toll: {in: todo, a: inA(\'toll\'), b: \'none\', topics: []}', other),
      tells: '',
      reads: 'toll: in=todo a=A“toll” b=todo topics=[]',
    },
    {
      title: 'words alone are taken for none of two fields that ask for words',
      source: entries('toll: inA(\'toll\')', other),
      tells: '2:7  The answer to this item needs its fields in braces.\n  Write it in this shape: {in: todo, a: todo, b: todo, topics: todo}',
      reads: 'toll: in=unreadable a=unreadable b=unreadable topics=unreadable',
    },
    {
      title: 'a list, a number and braces are told for what they are',
      source: entries('toll: {in: \'both\', a: [inA(\'toll\')], b: 5, topics: []}', 'opening: {in: \'no\', a: {}, topics: inA(\'day\')}'),
      tells: '2:23  One answer belongs here, and this is a list.\n  Take the square brackets away and keep one answer.\n'
        + '2:41  A number is not an answer here.\n  Answers are words between quotation marks; write `todo` where you have none yet.\n'
        + '3:24  One answer belongs here, and these are fields in braces.\n  Take the braces away and keep the answer.\n'
        + '3:36  A term from a list belongs here, and these are words of an article.\n  Choose from: money, people, time.',
      reads: 'toll: in=both a=unreadable b=unreadable topics=[]\nopening: in=no a=unreadable b=todo topics=unreadable',
    },
    {
      title: 'one that the verdict asks for cannot be none',
      source: entries('toll: {in: \'both\', a: inA(\'toll\'), b: \'none\', topics: []}', other),
      tells: '2:39  `b` says that there are no words to copy, but \'both\' needs some.\n  Copy them, or change `in`.',
      reads: 'toll: in=both a=A“toll” b=todo topics=[]',
    },
    ...['\'\'', '\' \'', 'null', 'undefined', 'inB(\'\')', '[]'].map((nothing): Case => ({
      title: `of ${nothing} for "it is not in B" the remedy is to leave it out`,
      source: entries(`toll: {in: 'only A', a: inA('toll'), b: ${nothing}, topics: []}`, other),
      tells: '2:41  Words of an article belong here, and there are none.\n'
        + '  Copy them with inB(\'…\'). Where there are none to copy, leave `b` out, or write \'none\'.',
      reads: 'toll: in=only A a=A“toll” b=unreadable topics=[]',
    })),
    {
      title: 'of a sentence for "it is not in B" as well',
      source: entries('toll: {in: \'only A\', a: inA(\'toll\'), b: \'not reported\', topics: []}', other),
      tells: '2:41  Words of an article belong here, and this is plain text.\n'
        + '  Copy the words with inB(\'…\'). Where there are none to copy, leave `b` out, or write \'none\'.',
      reads: 'toll: in=only A a=A“toll” b=unreadable topics=[]',
    },
    {
      title: 'a quotation that the verdict asks for may not',
      source: entries('toll: {in: \'both\', a: inA(\'toll\'), topics: []}', other),
      tells: '2:7  `b` is missing here; it counts as not answered.\n  Add b: todo, or your answer in place of todo.',
      reads: 'toll: in=both a=A“toll” b=todo topics=[]',
    },
    {
      title: 'nothing is asked for as long as there is no verdict',
      source: entries('toll: {in: todo, topics: todo}', other),
      tells: '',
      reads: 'toll: in=todo a=todo b=todo topics=todo',
    },
    {
      title: 'each field has its own article',
      source: entries('toll: {in: \'both\', a: inB(\'toll\'), b: inB(\'toll\'), topics: []}', other),
      tells: '2:23  These words are quoted from article B, but this is about article A.\n'
        + '  Copy the words from article A, with inA(\'…\').',
      reads: 'toll: in=both a=B“toll” b=B“toll” topics=[]',
    },
    {
      title: 'an item may have a list of terms of its own',
      source: entries('toll: {in: \'yes\', topics: []}', other),
      tells: '2:12  \'yes\' is not in the list for this field.\n  Choose from: both, only A, only B.',
      reads: 'opening: in=no',
    },
    {
      title: 'a list of terms is read',
      source: entries('toll: {in: todo, topics: [\'time\', \'money\']}', other),
      tells: '',
      reads: 'topics=[time, money]',
    },
    {
      title: 'of a list, a wrong and a doubled term are told and the others read',
      source: entries('toll: {in: todo, topics: [\'time\', \'tyme\', \'time\', inA(\'x\'), 5]}', other),
      tells: '2:35  \'tyme\' is not in the list for this field.\n  Did you mean \'time\'?\n'
        + '2:43  \'time\' is in this list twice.\n  Delete one of the two.\n'
        + '2:51  A term from a list belongs here, and these are words of an article.\n'
        + '  Choose from: money, people, time.\n'
        + '2:61  A number is not an answer here.\n'
        + '  Answers are words between quotation marks; write `todo` where you have none yet.',
      reads: 'topics=[time]',
    },
    {
      title: 'todo in a list leaves the list open',
      source: entries('toll: {in: todo, topics: [\'time\', todo]}', other),
      tells: '',
      reads: 'topics=todo',
    },
    {
      title: 'one term without its list is read and told',
      source: entries('toll: {in: todo, topics: \'time\'}', other),
      tells: '2:26  A list belongs here, and this is a single answer.\n  Put square brackets around it.',
      reads: 'topics=[time]',
    },
    {
      title: 'a list of nothing but mistakes is unreadable',
      source: entries('toll: {in: todo, topics: [\'weather\']}', other),
      tells: '2:27  \'weather\' is not in the list for this field.\n  Choose from: money, people, time.',
      reads: 'topics=unreadable',
    },
  ]
  test.each(cases)('$title', (each) => run(coverage, each))
})

describe('a text', () => {
  const other = 'opening: {text: todo}'
  const cases: readonly Case[] = [
    {
      title: 'is read as it is written',
      source: entries('headline: {text: ` A  bridge,\n“at last” `}', other),
      tells: '',
      reads: 'headline: text=“ A  bridge,\n“at last” ”',
    },
    {
      title: 'may be empty',
      source: entries('headline: {text: \'\'}', other),
      tells: '',
      reads: 'headline: text=“”',
    },
    {
      title: 'without its field is read and told',
      source: entries('headline: \'A bridge\'', other),
      tells: '2:11  This answer has no field name.\n  Put braces and the field around it: {text: …}',
      reads: 'headline: text=“A bridge”',
    },
    {
      title: 'is not words of an article',
      source: entries('headline: {text: inA(\'bridge\')}', other),
      tells: '2:18  Your own words belong here, and these are words of an article.\n'
        + '  Write them between quotation marks, without inA or inB.',
      reads: 'headline: text=unreadable',
    },
    {
      title: 'is not a list',
      source: entries('headline: {text: [\'a\', \'b\']}', other),
      tells: '2:18  One answer belongs here, and this is a list.\n  Take the square brackets away and keep one answer.',
      reads: 'headline: text=unreadable',
    },
    {
      title: 'has at most 5,000 characters',
      source: entries(`headline: {text: '${'z'.repeat(5_001)}'}`, `opening: {text: '${'z'.repeat(5_000)}'}`),
      tells: '2:18  This text has 5,001 characters; at most 5,000 are read.\n  Shorten it.',
      reads: 'headline: text=unreadable\nopening: text=“zzz',
    },
  ]
  test.each(cases)('$title', (each) => run(rewrite, each))
})
