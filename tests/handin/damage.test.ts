import {describe, expect, test} from 'vitest'
import {readHandIn} from '../../src/handin/read.ts'
import {phoneCall} from '../open.ts'
import {rewrite, sources} from './invented.ts'
import {beside, cueLost, fileWith, fileWithCue, first, itemLost, itemSound, last, readOut, sound, told} from './told.ts'

interface Case {
  readonly title: string
  readonly piece: string
  readonly at: string
  readonly what: string
  readonly remedy: string
}

const inside: readonly Case[] = [
  {
    // The parser would read it to the next closing brace, and over the answers there.
    title: 'an escape outside quotation marks',
    piece: "  'toll-plan': \\u{source: 'nobody',",
    at: '4:16',
    what: 'There is a \\ here outside quotation marks.',
    remedy: 'Delete it.',
  },
  {
    title: 'an apostrophe in single quotation marks',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the ferry's toll'), form: 'direct', stance: todo},",
    at: '4:55',
    what: 'The quotation mark before “s” has closed the text already.',
    remedy: 'If it is an apostrophe, put the words between double ones: "…"; if not, a comma is missing.',
  },
  {
    title: 'an apostrophe at the end of a word',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the ferries' toll'), form: 'direct', stance: todo},",
    at: '4:58',
    what: 'The quotation mark before “toll” has closed the text already.',
    remedy: 'If it is an apostrophe, put the words between double ones: "…"; if not, a comma is missing.',
  },
  {
    title: 'a quotation mark that is not closed',
    piece: "  'toll-plan': {source: 'nobody', form: 'direct', stance: todo, cue: inB('the toll)},",
    at: '4:74',
    what: 'A quotation mark opens here and nothing closes it on the same line.',
    remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
  },
  {
    title: 'a line break inside a quotation',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the\n    toll'), form: 'direct', stance: todo},",
    at: '4:44',
    what: 'These words go on in the next line, but everything between two quotation marks has to be on one line.',
    remedy: 'Join the lines; `npm run read -- b --unwrapped` prints each paragraph on one line.',
  },
  {
    title: 'a line break inside a quotation with spaces in its brackets',
    piece: "  'toll-plan': {source: 'nobody', cue: inB( 'the\r\n    old\n    toll' ), form: 'direct', stance: todo},",
    at: '4:45',
    what: 'These words go on in the next line, but everything between two quotation marks has to be on one line.',
    remedy: 'Join the lines; `npm run read -- b --unwrapped` prints each paragraph on one line.',
  },
  {
    title: 'a line break inside a term',
    piece: "  'toll-plan': {source: 'no\n    body', cue: todo, form: 'direct', stance: todo},",
    at: '4:25',
    what: 'These words go on in the next line, but everything between two quotation marks has to be on one line.',
    remedy: 'Join the lines; `npm run read -- a --unwrapped` prints each paragraph on one line.',
  },
  {
    title: 'a line break inside a text between double quotation marks',
    piece: "  'toll-plan': {source: \"the\n    mayor\" , cue: todo, form: 'direct', stance: todo},",
    at: '4:25',
    what: 'These words go on in the next line, but everything between two quotation marks has to be on one line.',
    remedy: 'Join the lines; `npm run read -- a --unwrapped` prints each paragraph on one line.',
  },
  {
    title: 'a quotation mark that is not closed, above a text with an apostrophe',
    piece: "  'toll-plan': {cue: inB('the toll), source: \n    it's (so), form: 'direct', stance: todo},",
    at: '4:26',
    what: 'A quotation mark opens here and nothing closes it on the same line.',
    remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
  },
  {
    title: 'a quotation mark that is not closed, above one of the other kind',
    piece: "  'toll-plan': {cue: inB('the toll), form: todo,\n    source\", stance: todo},",
    at: '4:26',
    what: 'A quotation mark opens here and nothing closes it on the same line.',
    remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
  },
  {
    title: 'a quotation mark that is closed many lines below',
    piece: `  'toll-plan': {source: 'nobody', cue: inB('the${'\n    old'.repeat(6)}\n    toll'), form: 'direct', stance: todo},`,
    at: '4:44',
    what: 'A quotation mark opens here and nothing closes it on the same line.',
    remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
  },
  {
    title: 'a quotation mark that is not closed, above other fields',
    piece: "  'toll-plan': {\n    source: 'nobody,\n    cue: inB('the toll'),\n    form: 'direct',\n    stance: todo,\n  },",
    at: '5:13',
    what: 'A quotation mark opens here and nothing closes it on the same line.',
    remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
  },
  {
    title: 'a quotation mark that is not closed, above the end of an item',
    piece: "  'toll-plan': {\n    source: 'nobody', cue: todo, form: todo, stance: 'neutral\n  },",
    at: '5:54',
    what: 'A quotation mark opens here and nothing closes it on the same line.',
    remedy: 'Close it; around words with an apostrophe use double quotation marks: "…".',
  },
  {
    title: 'a double quotation mark that is not closed, further up',
    piece: "  'toll-plan': {source: \"nobody, cue: \"none\", form: 'direct', stance: todo},",
    at: '4:40',
    what: 'After “nobody” a quotation mark is missing.',
    remedy: 'Put one there, as before the words.',
  },
  {
    title: 'an invisible character',
    piece: "  'toll-plan': {source: \u200b'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:25',
    what: 'An invisible character (U+200B) stands here.',
    remedy: 'Delete it.',
  },
  {
    title: 'a quotation mark that is not closed, further up',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll), form: 'direct', stance: todo},",
    at: '4:63',
    what: 'After “the toll” a quotation mark is missing.',
    remedy: 'Put one there, as before the words.',
  },
  {
    title: 'a stray quotation mark',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll'), ' form: 'direct', stance: todo},",
    at: '4:66',
    what: 'The quotation mark before “direct” has closed the text already.',
    remedy: 'If it is an apostrophe, put the words between double ones: "…"; if not, a comma is missing.',
  },
  {
    title: 'a curly quotation mark',
    piece: "  'toll-plan': {source: 'nobody', cue: inB(‘the toll’), form: 'direct', stance: todo},",
    at: '4:44',
    what: 'The curly quotation mark ‘ cannot open or close a text.',
    remedy: 'Type a straight one, \' or ", on the keyboard.',
  },
  {
    title: 'a backtick that is not closed',
    piece: "  'toll-plan': {source: 'nobody', cue: inB(`the toll), form: 'direct', stance: todo},",
    at: '4:45',
    what: 'A backtick (`) opens here and nothing closes it.',
    remedy: 'Use ordinary quotation marks: \'…\' or "…".',
  },
  {
    title: 'a bracket that is not closed',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll', form: 'direct', stance: todo},",
    at: '4:43',
    what: 'The ( here is never closed.',
    remedy: 'Put ) after the last thing that belongs between the two.',
  },
  {
    // Between two substitutions the bracket is text.
    title: 'a bracket that is not closed, with one in backticks',
    piece: "  'toll-plan': {source: 'nobody', cue: inB(`${a})${b}`, form: 'direct', stance: todo},",
    at: '4:43',
    what: 'The ( here is never closed.',
    remedy: 'Put ) after the last thing that belongs between the two.',
  },
  {
    title: 'a bracket of another kind, with one in backticks',
    piece: "  'toll-plan': {source: 'nobody', cue: [`${a}(${b}`), form: 'direct', stance: todo},",
    at: '4:52',
    what: 'The ) here closes nothing.',
    remedy: 'Delete it, or see whether something is missing before it.',
  },
  {
    title: 'a bracket of another kind',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll'], form: 'direct', stance: todo},",
    at: '4:54',
    what: 'The ] here closes nothing.',
    remedy: 'Delete it, or see whether something is missing before it.',
  },
  {
    title: 'a brace that is not closed',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo,",
    at: '4:16',
    what: 'The { here is never closed.',
    remedy: 'Put } after the last thing that belongs between the two.',
  },
  {
    title: 'a comment that is not closed',
    piece: "  'toll-plan': {source: 'nobody', cue: /* inB('the toll'), form: 'direct', stance: todo},",
    at: '4:40',
    what: 'A comment opens here with /* and is never closed.',
    remedy: 'Close it with */, or begin each line of it with //.',
  },
  {
    title: 'a comment whose only star should both open and close it',
    piece: "  'toll-plan': {source: 'nobody', cue: /*/ inB('the toll'), form: 'direct', stance: todo},",
    at: '4:40',
    what: 'A comment opens here with /* and is never closed.',
    remedy: 'Close it with */, or begin each line of it with //.',
  },
  {
    title: 'a comment that is not closed, right behind one that is',
    piece: "  'toll-plan': {source: 'nobody', cue: /* it *//* inB('the toll'), form: 'direct', stance: todo},",
    at: '4:48',
    what: 'A comment opens here with /* and is never closed.',
    remedy: 'Close it with */, or begin each line of it with //.',
  },
  {
    title: 'a missing comma between fields',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll') form: 'direct', stance: todo},",
    at: '4:56',
    what: 'A comma is missing before “form”.',
    remedy: 'Put one there.',
  },
  {
    title: 'a missing comma between fields with spaces about them',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll')  form  : 'direct', stance: todo},",
    at: '4:57',
    what: 'A comma is missing before “form”.',
    remedy: 'Put one there.',
  },
  {
    title: 'a number too many',
    piece: "  'toll-plan': {source: 'nobody', cue: todo 5, form: 'direct', stance: todo},",
    at: '4:45',
    what: '“5” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a missing comma after todo',
    piece: "  'toll-plan': {source: 'nobody', cue: todo form: 'direct', stance: todo},",
    at: '4:45',
    what: 'A comma is missing before “form”.',
    remedy: 'Put one there.',
  },
  {
    title: 'a missing comma, further on than a space before one',
    piece: "  'toll-plan': {source: todo , cue: inB('the toll') form: 'direct', stance: todo},",
    at: '4:53',
    what: 'A comma is missing before “form”.',
    remedy: 'Put one there.',
  },
  {
    title: 'a semicolon in place of a comma',
    piece: "  'toll-plan': {source: todo; cue: inB('toll-plan'), form: 'direct', stance: todo},",
    at: '4:29',
    what: 'The character ; was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
  {
    title: 'two texts in a row',
    piece: "  'toll-plan': {source: 'nobody' 'none', cue: todo, form: 'direct', stance: todo},",
    at: '4:34',
    what: '“\'none\'” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a word before a text',
    piece: "  'toll-plan': {source: the 'mayor', cue: todo, form: 'direct', stance: todo},",
    at: '4:29',
    what: '“\'mayor\'” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a missing colon before a text with a curly apostrophe',
    piece: "  'toll-plan': {source 'it’s the mayor', cue: todo, form: 'direct', stance: todo},",
    at: '4:24',
    what: '“\'it’s the mayor\'” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a character that cannot be printed',
    piece: "  'toll-plan': {source: 'nobody', cue: \u0001, form: 'direct', stance: todo},",
    at: '4:40',
    what: 'The character here was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
  {
    title: 'a missing comma after a term',
    piece: "  'toll-plan': {source: 'nobody' cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:34',
    what: 'A comma is missing before “cue”.',
    remedy: 'Put one there.',
  },
  {
    title: 'a term of two words without quotation marks',
    piece: "  'toll-plan': {source: the mayor, cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:29',
    what: '“the mayor” has no quotation marks around it.',
    remedy: 'Put them around it: \'the mayor\'.',
  },
  {
    title: 'a term of four words without quotation marks',
    piece: "  'toll-plan': {source:the  mayor of it , cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:29',
    what: '“the mayor of it” has no quotation marks around it.',
    remedy: 'Put them around it: \'the mayor of it\'.',
  },
  {
    title: 'a missing colon before double quotation marks',
    piece: "  'toll-plan': {source \"nobody\", cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:24',
    what: '“"nobody"” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a missing colon',
    piece: "  'toll-plan': {source 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:24',
    what: "“'nobody'” was not expected here.",
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'an equals sign in place of a colon',
    piece: "  'toll-plan': {source = 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:24',
    what: 'The character = was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
  {
    title: 'a missing answer',
    piece: "  'toll-plan': {source: 'nobody', cue: , form: 'direct', stance: todo},",
    at: '4:40',
    what: 'The character , was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
  {
    title: 'a bracket too many',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll')), form: 'direct', stance: todo},",
    at: '4:55',
    what: 'The ) here closes nothing.',
    remedy: 'Delete it, or see whether something is missing before it.',
  },
  {
    title: 'a regular expression',
    piece: "  'toll-plan': {source: 'nobody', cue: /toll/, form: 'direct', stance: todo},",
    at: '4:40',
    what: 'There is a / here outside quotation marks.',
    remedy: 'Delete it; a comment begins with // and text goes between quotation marks.',
  },
  {
    title: 'a slash at the end of an answer',
    piece: "  'toll-plan': todo /,",
    at: '4:21',
    what: 'There is a / here outside quotation marks.',
    remedy: 'Delete it; a comment begins with // and text goes between quotation marks.',
  },
  {
    title: 'an emoji',
    piece: "  'toll-plan': {source: 'nobody', cue: 🌉, form: 'direct', stance: todo},",
    at: '4:40',
    what: 'The character 🌉 was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
]

const between: readonly Case[] = [
  {
    title: 'a missing comma after an item',
    piece: `  ${sound}`,
    at: '5:3',
    what: '“wait” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a brace too many',
    piece: `  ${sound}},`,
    at: '4:87',
    what: 'The character , was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
  {
    title: 'a missing colon',
    piece: "  'toll-plan' {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:15',
    what: '“{” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a name without its first quotation mark',
    piece: "  toll-plan': {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:7',
    what: 'A name with a hyphen in it needs quotation marks.',
    remedy: "Put them around the whole name: 'toll-plan'.",
  },
  {
    title: 'a name without its second quotation mark',
    piece: "  'toll-plan: {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:25',
    what: 'The quotation mark before “nobody” has closed the text already.',
    remedy: 'If it is an apostrophe, put the words between double ones: "…"; if not, a comma is missing.',
  },
  {
    title: 'a name without quotation marks',
    piece: "  toll-plan: {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:7',
    what: 'A name with a hyphen in it needs quotation marks.',
    remedy: "Put them around the whole name: 'toll-plan'.",
  },
  {
    title: 'a name in curly quotation marks',
    piece: "  ‘toll-plan’: {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:3',
    what: 'The curly quotation mark ‘ cannot open or close a text.',
    remedy: 'Type a straight one, \' or ", on the keyboard.',
  },
  {
    title: 'another name without quotation marks',
    piece: `  my-toll-plan: todo,\n  ${sound},`,
    at: '4:5',
    what: 'A name with a hyphen in it needs quotation marks.',
    remedy: "Put them around the whole name: 'my-toll-plan'.",
  },
  {
    title: 'a name with a hyphen before it',
    piece: `  -toll: todo,\n  ${sound},`,
    at: '4:3',
    what: 'The character - was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
  {
    title: 'a very long name without quotation marks',
    piece: `  ${'a'.repeat(100)}-${'b'.repeat(100)}: todo,\n  ${sound},`,
    at: '4:103',
    what: 'A name with a hyphen in it needs quotation marks.',
    remedy: `Put them around the whole name: '${'a'.repeat(40)}-${'b'.repeat(39)}'.`,
  },
  {
    title: 'stray words',
    piece: `  this is the toll\n  ${sound},`,
    at: '4:8',
    what: '“is” was not expected here.',
    remedy: 'See whether a comma, a colon or a closing bracket is missing just before it.',
  },
  {
    title: 'a slash',
    piece: `  ${sound}, /`,
    at: '4:88',
    what: 'There is a / here outside quotation marks.',
    remedy: 'Delete it; a comment begins with // and text goes between quotation marks.',
  },
  {
    title: 'a comma too many',
    piece: `  ${sound},,`,
    at: '4:87',
    what: 'The character , was not expected.',
    remedy: 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.',
  },
]

describe('damage inside an item', () => {
  test.each(inside)('$title is told and costs its own item only', ({piece, at, what, remedy}) => {
    expect(told(fileWith(piece))).toBe(`${at}  ${what}\n  ${remedy}`)
    expect(readOut(fileWith(piece))).toBe([beside[0], itemLost, beside[1]].join('\n'))
  })
})

describe('damage between items', () => {
  test.each(between)('$title is told and costs nothing', ({piece, at, what, remedy}) => {
    expect(told(fileWith(piece))).toBe(`${at}  ${what}\n  ${remedy}`)
    expect(readOut(fileWith(piece))).toBe([beside[0], itemSound, beside[1]].join('\n'))
  })
})

describe('beside damage', () => {
  const comma = 'See whether an answer, a quotation mark or a bracket is missing just before it, or one is too many.'

  test('an item that is there twice is told, and the first one read', () => {
    const source = fileWith("  'toll-plan': {source: 'nobody', cue: inB('the ferry's toll')},\n  cost: todo,")
    expect(told(source)).toBe('4:55  The quotation mark before “s” has closed the text already.\n'
      + '  If it is an apostrophe, put the words between double ones: "…"; if not, a comma is missing.\n'
      + "5:3  The item 'cost' is here twice; only the first one counts.\n  Keep one of the two and delete the other.")
    expect(readOut(source)).toBe([beside[0], itemLost, beside[1]].join('\n'))
  })

  test('of an item that is there twice, the first one is read wherever it stands in its line', () => {
    const source = 'export default {cost: {source: \'the mayor\'}, wait: {source: ,},\n  cost: {source: \'nobody\'}}'
    expect(told(source)).toContain('2:3  The item \'cost\' is here twice; only the first one counts.')
    expect(readOut(source)).toContain('cost: source=the mayor')
  })

  test('a comma that is missing before a damaged item is told when that one is whole', () => {
    const damaged = fileWith('  \'toll-plan\': {source: , cue: todo, form: todo, stance: todo},').replace('\'neutral\'},', '\'neutral\'}')
    expect(told(damaged)).toBe(`4:25  The character , was not expected.\n  ${comma}`)
    expect(told(damaged.replace('source: ,', 'source: todo,'))).toContain('4:3  “\'toll-plan\'” was not expected here.')
  })

  test('items are found in a file that begins with them', () => {
    const source = `${first.trim()}\n  ${sound},\n${last}`
    expect(readOut(source)).toBe([beside[0], itemSound, beside[1]].join('\n'))
  })

  test('no item is found where each is called as a field is', () => {
    const exercise = {...sources, items: {form: sources.items['cost']!}}
    expect(told('export default {form: {source: todo},\n  [', exercise)).toBe('2:3  The [ here is never closed.\n'
      + '  Put ] after the last thing that belongs between the two.')
  })

  test('an item’s name that stands elsewhere in an answer is no item', () => {
    const source = fileWith(`  ${sound.replace('inB(\'the toll\')', 'a ? wait : 5')},,`)
    expect(readOut(source)).toBe([beside[0], cueLost, beside[1]].join('\n'))
  })

  test('commas and brackets in a text are part of it', () => {
    const source = fileWith(`  ${sound.replace('the toll', 'the {old} (toll], now')},,`)
    expect(readOut(source)).toBe([beside[0], itemSound.replace('the toll', 'the {old} (toll], now'), beside[1]].join('\n'))
    expect(readOut('export default {headline: \'A bridge, at last\', opening: {text: }}', rewrite))
      .toBe('headline: text=“A bridge, at last”\nopening: text=unreadable')
  })

  test('items are found that stand on the same line', () => {
    const line = (file: string) => file.split('\n').slice(1).join(' ')
    const source = line(fileWith("  'toll-plan': {source: , cue: todo},"))
    expect(told(source)).toBe(`1:${source.indexOf('source: ,') + 9}  The character , was not expected.\n  ${comma}`)
    expect(readOut(source)).toBe([beside[0], itemLost, beside[1]].join('\n'))
  })

  test('items are found on the same line, whatever letters their names are made of', () => {
    const names = ['azAZ', '_$09', 'A0', 'z9', 'Z_a', '$міст']
    const exercise = {...sources, items: Object.fromEntries(names.map(name => [name, sources.items['cost']!]))}
    const source = `export default {${names.map(name => `${name}: {source: ${name === 'A0' ? '' : '\'nobody\''}, cue: todo}`).join(', ')}}`
    expect(readOut(source, exercise).split('\n').map(line => line.split(' ')[1]))
      .toEqual(names.map(name => name === 'A0' ? 'source=unreadable' : 'source=nobody'))
  })

  test.each([['LF', '\n'], ['a lone CR', '\r']])('items are found on the line behind a quotation mark that is not closed, with %s', (_, end) => {
    const source = `export default {cost: {source: 'the mayor},${end}'toll-plan': {source: 'nobody'}, wait: {source: 'nobody'}}`
    expect(readOut(source).split('\n').map(line => line.split(' ')[1])).toEqual(['source=unreadable', 'source=nobody', 'source=nobody'])
  })

  test('items are found on the same line, behind a substitution', () => {
    const source = 'export default {cost: {cue: `${a}`}, \'toll-plan\': {source: }, wait: {source: \'nobody\', cue: `${a}`}}'
    expect(readOut(source).split('\n').map(line => line.split(' ')[1])).toEqual(['source=todo', 'source=unreadable', 'source=nobody'])
  })

  test('a slip within a text that is read is told in its place', () => {
    const source = fileWith(`  ${sound.replace('the toll', 'the \\xtoll')},\n , ,`)
    expect(told(source)).toBe('4:51  The backslash before this does not belong there.\n  Delete the \\, or write two of them.\n'
      + `5:2  The character , was not expected.\n  ${comma}`)
    expect(readOut(source)).toContain('toll-plan: source=nobody')
  })

  test('more slips than a key that stuck could explain are told five times', () => {
    const source = fileWithCue(`inB('${'\\xtoll'.repeat(400)}')`)
    expect(told(source).match(/The backslash before this/g)).toHaveLength(5)
    expect(readOut(source)).toContain('form=direct')
  })

  test('an item that is called as a field is leaves the others whole', () => {
    const exercise = {...sources, items: {...sources.items, form: {article: 'A', asks: 'in what form'}}} as const
    const file = `export default {\n${first}\n  ${sound},,\n${last}\n}`
    expect(readOut(file, exercise).split('\n').slice(0, 3)).toEqual([beside[0], itemSound, beside[1]])
  })

  test('an item’s name within a text is no item', () => {
    const source = fileWith(`  ${sound.replace('the toll', 'wait: {the toll')},,`)
    expect(readOut(source)).toBe([beside[0], itemSound.replace('the toll', 'wait: {the toll'), beside[1]].join('\n'))
  })
})

test('what is damaged is told before what is missing since then, and an editor goes to it first', () => {
  const source = 'export default {\n  \'A.P2\': [{quote: inA(\'costly war\'), type: \'causal\', level: \'utterance\'}],\n  \'A.P7\': [\n}\n'
  const {problems} = readHandIn(phoneCall.exercise('1-claims'), source)
  expect(problems[0]).toMatchObject({at: {line: 4, column: 1}, what: 'The } here closes nothing.'})
  expect(problems.slice(1).map(({item}) => item)).toEqual(['A.P8', 'B.P2', 'B.P3', 'B.P6', 'B.P8'])
})
