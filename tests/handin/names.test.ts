import {describe, expect, test} from 'vitest'
import type {Exercise, Terms} from '../../src/lesson/exercise.ts'
import {claims, sources} from './invented.ts'
import {beside, fileWith, itemLost, itemSound, readOut, sound, told} from './told.ts'

interface Case {
  readonly title: string
  readonly piece: string
  readonly at: string
  readonly what: string
  readonly remedy: string
}

const unread: readonly Case[] = [
  {
    title: 'a getter',
    piece: "  get 'toll-plan'() { return todo },",
    at: '4:3',
    what: '“toll-plan” is a function here, and an answer file is read, never run.',
    remedy: "Write its name, a colon and the answer: 'toll-plan': todo",
  },
  {
    title: 'a method',
    piece: "  'toll-plan'() { for (;;) {} },",
    at: '4:3',
    what: '“toll-plan” is a function here, and an answer file is read, never run.',
    remedy: "Write its name, a colon and the answer: 'toll-plan': todo",
  },
  {
    title: 'a computed name',
    piece: "  ['toll-plan']: {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:3',
    what: 'A name in square brackets would have to be worked out.',
    remedy: 'Write the name as in the blank file, without the brackets.',
  },
  {
    title: 'a name alone',
    piece: "  'toll-plan': toll,",
    at: '4:16',
    what: '`toll` has no quotation marks around it.',
    remedy: 'Put them around it: \'toll\'. Or write `todo`.',
  },
]

const around: readonly Case[] = [
  {
    title: 'a spread',
    piece: `  ...others,\n  ${sound},`,
    at: '4:3',
    what: 'Three dots (...) copy from somewhere else, and an answer file is read, never run.',
    remedy: 'Write every answer out in its own place.',
  },
  {
    title: 'a name to be worked out',
    piece: `  ['toll' + 1]: todo,\n  ${sound},`,
    at: '4:3',
    what: 'A name in square brackets would have to be worked out.',
    remedy: 'Write the name as in the blank file, without the brackets.',
  },
  {
    title: '__proto__',
    piece: `  __proto__: {cost: todo},\n  ${sound},`,
    at: '4:3',
    what: '`__proto__` is not the name of anything in this exercise.',
    remedy: 'Delete it.',
  },
  {
    title: '__proto__ in quotation marks',
    piece: `  '__proto__': null,\n  ${sound},`,
    at: '4:3',
    what: '`__proto__` is not the name of anything in this exercise.',
    remedy: 'Delete it.',
  },
  {
    title: '__proto__ twice',
    piece: `  __proto__: 1, '__proto__': 2,\n  ${sound},`,
    at: '4:3',
    what: '`__proto__` is not the name of anything in this exercise.',
    remedy: 'Delete it.\n4:17  `__proto__` is not the name of anything in this exercise.\n  Delete it.',
  },
  {
    title: 'a key twice',
    piece: `  ${sound},\n  'toll-plan': todo,`,
    at: '5:3',
    what: "The item 'toll-plan' is here twice; only the first one counts.",
    remedy: 'Keep one of the two and delete the other.',
  },
  {
    title: 'a key three times',
    piece: `  ${sound},\n  'toll-plan': todo, 'toll-plan': 1,`,
    at: '5:3',
    what: "The item 'toll-plan' is here twice; only the first one counts.",
    remedy: 'Keep one of the two and delete the other.',
  },
  {
    title: 'an unknown item',
    piece: `  ${sound},\n  ferry: todo,`,
    at: '5:3',
    what: "This exercise has no item 'ferry'.",
    remedy: 'Choose from: cost, toll-plan, wait.',
  },
  {
    title: 'constructor',
    piece: `  ${sound},\n  constructor: todo,`,
    at: '5:3',
    what: "This exercise has no item 'constructor'.",
    remedy: 'Choose from: cost, toll-plan, wait.',
  },
  {
    title: 'a field twice',
    piece: "  'toll-plan': {source: 'nobody', source: todo, cue: inB('the toll'), form: 'direct', stance: todo},",
    at: '4:35',
    what: '`source` is here twice; only the first one counts.',
    remedy: 'Keep one of the two and delete the other.',
  },
  {
    title: 'a number for a name',
    piece: `  ${sound},\n  5: todo,`,
    at: '5:3',
    what: "This exercise has no item '5'.",
    remedy: 'Choose from: cost, toll-plan, wait.',
  },
  {
    title: 'a name of other letters',
    piece: `  ${sound},\n  міст: todo,`,
    at: '5:3',
    what: "This exercise has no item 'міст'.",
    remedy: 'Choose from: cost, toll-plan, wait.',
  },
  {
    title: 'a long name of other letters',
    piece: `  ${sound},\n  ${'ї'.repeat(500)}: todo,`,
    at: '5:3',
    what: `This exercise has no item '${'ї'.repeat(39)}…'.`,
    remedy: 'Choose from: cost, toll-plan, wait.',
  },
  {
    title: 'an unknown field',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo, when: 'never'},",
    at: '4:87',
    what: "'when' is not asked for here.",
    remedy: 'Choose from: source, cue, form, stance.',
  },
  {
    title: 'a missing field',
    piece: "  'toll-plan': {source: 'nobody', cue: inB('the toll'), form: 'direct'},",
    at: '4:16',
    what: '`stance` is missing here; it counts as not answered.',
    remedy: 'Add stance: todo, or your answer in place of todo.',
  },
  {
    title: 'braces in a list',
    piece: "  'toll-plan': [{source: 'nobody', cue: inB('the toll'), form: 'direct', stance: todo}],",
    at: '4:16',
    what: 'One answer belongs here, and this is a list.',
    remedy: 'Take the square brackets away.',
  },
]

describe('an item whose answer cannot be read', () => {
  test.each(unread)('$title is told and costs its own item only', ({piece, at, what, remedy}) => {
    expect(told(fileWith(piece))).toBe(`${at}  ${what}\n  ${remedy}`)
    expect(readOut(fileWith(piece))).toBe([beside[0], itemLost, beside[1]].join('\n'))
  })
})

describe('what does not belong', () => {
  test.each(around)('$title is told and costs nothing', ({piece, at, what, remedy}) => {
    expect(told(fileWith(piece))).toBe(`${at}  ${what}\n  ${remedy}`)
    expect(readOut(fileWith(piece))).toBe([beside[0], itemSound, beside[1]].join('\n'))
  })
})

test('a field’s name alone is told and costs its own field only', () => {
  const source = fileWith(`  ${sound.replace("source: 'nobody'", 'source')},`)
  expect(told(source)).toBe('4:17  `source` has no answer.\n  Write a colon and the answer after it: source: todo')
  expect(readOut(source)).toBe([beside[0], itemSound.replace('source=nobody', 'source=unreadable'), beside[1]].join('\n'))
})

describe('what there is to choose from', () => {
  const listed = (count: number) => Array.from({length: count}, (_, index) => `name${String.fromCharCode(97 + index).repeat(9)}`)
  const terms = (count: number): Terms => Object.fromEntries(listed(count).map(name => [name, {means: 'it', ask: 'Is it?'}]))
  const withTerms = (of: Terms): Exercise => ({...sources, items: {cost: sources.items['cost']!}, fields: {source: {kind: 'term', terms: of, typeName: 'Source', asks: 'who'}}})
  const remedy = (exercise: Exercise, source: string) => told(`export default {cost: {source: ${source}}}`, exercise).split('\n  ')[1]

  test('is listed up to twelve terms, and else seen in the editor', () => {
    for (const wrong of ['\'a bird\'', 'inA(\'a bird\')']) {
      expect(remedy(withTerms(terms(12)), wrong)).toBe(`Choose from: ${listed(12).join(', ')}.`)
      expect(remedy(withTerms(terms(13)), wrong)).toBe('Hover over the field in the editor to see the list.')
    }
  })

  test('stands between quotation marks where one has a comma in it', () => {
    const {nameaaaaaaaaa: a} = terms(1)
    expect(remedy(withTerms({'in all, none': a!, some: a!}), '\'a bird\'')).toBe('Choose from: \'in all, none\', \'some\'.')
  })

  test('is not all that is asked for, where that is much', () => {
    const items = Object.fromEntries(listed(13).map(name => [name, sources.items['cost']!]))
    expect(told('export default {a: todo}', {...sources, items})).toContain('no item \'a\'.\n  Delete it, or give it its name from the blank file.')
    const fields = Object.fromEntries(listed(13).map(name => [name, sources.fields['source']!]))
    expect(told('export default {cost: {a: todo}}', {...sources, fields, items: {cost: sources.items['cost']!}})).toContain('\'a\' is not asked for here.\n  Delete it.')
  })

  test.each([
    ['\' \'', 'There is nothing between these quotation marks.', 'Choose from: direct, indirect, mixed, none.'],
    ['\'dir\u200bect\'', 'An invisible character (U+200B) stands after ‘dir’.', 'Type it again: \'direct\''],
  ])('is told of %j', (form, what, how) => {
    expect(told(fileWith(`  ${sound.replace('\'direct\'', form)},`))).toContain(`  ${what}\n  ${how}`)
  })

  test('for words of an article is each article that is asked for, and each term in their place', () => {
    const both = (file: string) => told(file).split('\n  ').at(-1)
    expect(both(fileWith(`  ${sound},`).replace('cue: \'none\'', 'cue: \'a bird\''))).toBe('Copy the words with inA(\'…\') or inB(\'…\'), or write \'none\'.')
    expect(told('export default {\'A.P1\': [{quote: \'a bird\', type: todo}], \'B.P2\': todo}', claims)).toContain('  Copy the words with inA(\'…\').')
  })
})
