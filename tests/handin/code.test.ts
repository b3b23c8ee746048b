import {describe, expect, test} from 'vitest'
import {beside, cueLost, fileWith, fileWithCue, readOut, told} from './told.ts'

interface Case {
  readonly title: string
  readonly piece: string
  readonly at: string
  readonly what: string
  readonly remedy: string
}

const code: readonly Case[] = [
  {
    title: 'a calculation with todo',
    piece: "todo ?? 'none'",
    at: '4:40',
    what: "“todo ?? 'none'” would have to be worked out, and an answer file is read, never run.",
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'a sum of texts',
    piece: "inB('the ' + 'toll')",
    at: '4:44',
    what: "“'the ' + 'toll'” would have to be worked out, and an answer file is read, never run.",
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'a condition',
    piece: "true ? 'none' : todo",
    at: '4:40',
    what: "“true ? 'none' : todo” would have to be worked out, and an answer file is read, never run.",
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'a template with a substitution',
    piece: 'inB(`the ${toll}`)',
    at: '4:44',
    what: 'This text has a ${…} in it, which would have to be worked out.',
    remedy: 'Write the words out in full.',
  },
  {
    title: 'a template with substitutions within a substitution',
    piece: "inB(`the ${'}' + `${'`'} {` + {a: {}} + '` //'} // toll`)",
    at: '4:44',
    what: 'This text has a ${…} in it, which would have to be worked out.',
    remedy: 'Write the words out in full.',
  },
  {
    title: 'a call of process.exit',
    piece: 'process.exit(1)',
    at: '4:40',
    what: '“process.exit” cannot be called: an answer file is read, never run.',
    remedy: "Write the answer itself, or `todo`; words of an article go in inA('…') or inB('…').",
  },
  {
    title: 'a call of another function',
    piece: "inC('the toll')",
    at: '4:40',
    what: '“inC” cannot be called: an answer file is read, never run.',
    remedy: "Write the answer itself, or `todo`; words of an article go in inA('…') or inB('…').",
  },
  {
    title: 'an import',
    piece: "await import('node:fs')",
    at: '4:40',
    what: "“await import('node:fs')” would have to be worked out, and an answer file is read, never run.",
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'a function that never ends',
    piece: '(() => { for (;;) {} })()',
    at: '4:40',
    what: '“() => { for (;;) {} }” cannot be called: an answer file is read, never run.',
    remedy: "Write the answer itself, or `todo`; words of an article go in inA('…') or inB('…').",
  },
  {
    title: 'a class',
    piece: 'class {}',
    at: '4:40',
    what: '“class {}” would have to be worked out, and an answer file is read, never run.',
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'something new',
    piece: 'new Array(1e9)',
    at: '4:40',
    what: '“new Array(1e9)” would have to be worked out, and an answer file is read, never run.',
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'a name',
    piece: 'none',
    at: '4:40',
    what: '`none` has no quotation marks around it.',
    remedy: 'Put them around it: \'none\'. Or write `todo`.',
  },
  {
    title: 'inB without its words',
    piece: 'inB',
    at: '4:40',
    what: 'inB takes the words of one passage between quotation marks, and nothing else.',
    remedy: "Write inB('…') with the words copied from the article, or `todo` in place of all of it.",
  },
  {
    title: 'inB with nothing',
    piece: 'inB()',
    at: '4:40',
    what: 'inB takes the words of one passage between quotation marks, and nothing else.',
    remedy: "Write inB('…') with the words copied from the article, or `todo` in place of all of it.",
  },
  {
    title: 'inB with two texts',
    piece: "inB('the', 'toll')",
    at: '4:40',
    what: 'inB takes the words of one passage between quotation marks, and nothing else.',
    remedy: "Write inB('…') with the words copied from the article, or `todo` in place of all of it.",
  },
  {
    title: 'inB with a name',
    piece: 'inB(toll)',
    at: '4:44',
    what: '`toll` has no quotation marks around it.',
    remedy: 'Put them around it: \'toll\'. Or write `todo`.',
  },
  {
    title: 'inB as a tag',
    piece: 'inB`the toll`',
    at: '4:40',
    what: 'inB takes the words of one passage between quotation marks, and nothing else.',
    remedy: "Write inB('…') with the words copied from the article, or `todo` in place of all of it.",
  },
  {
    title: 'inB with words spread out',
    piece: "inB(...['the toll'])",
    at: '4:40',
    what: 'inB takes the words of one passage between quotation marks, and nothing else.',
    remedy: "Write inB('…') with the words copied from the article, or `todo` in place of all of it.",
  },
  {
    title: 'inB with a list',
    piece: "inB(['the toll'])",
    at: '4:44',
    what: 'inB takes the words of one passage between quotation marks, and nothing else.',
    remedy: "Write inB('…') with the words copied from the article, or `todo` in place of all of it.",
  },
  {
    title: 'inB with a question mark',
    piece: "inB?.('the toll')",
    at: '4:40',
    what: "“inB?.('the toll')” would have to be worked out, and an answer file is read, never run.",
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'another tag',
    piece: 'inC`the toll`',
    at: '4:40',
    what: '“inC” cannot be called: an answer file is read, never run.',
    remedy: "Write the answer itself, or `todo`; words of an article go in inA('…') or inB('…').",
  },
  {
    title: 'a number without end',
    piece: '5n',
    at: '4:40',
    what: 'A number is not an answer here.',
    remedy: 'Answers are words between quotation marks; write `todo` where you have none yet.',
  },
  {
    title: 'NaN',
    piece: 'NaN',
    at: '4:40',
    what: '`NaN` is not an answer.',
    remedy: 'Write `todo` where you have not answered yet.',
  },
  {
    title: 'undefined',
    piece: 'undefined',
    at: '4:40',
    what: '`undefined` is not an answer.',
    remedy: 'Write `todo` where you have not answered yet.',
  },
  {
    title: 'null',
    piece: 'null',
    at: '4:40',
    what: '`null` is not an answer.',
    remedy: 'Write `todo` where you have not answered yet.',
  },
  {
    title: 'a number',
    piece: '5',
    at: '4:40',
    what: 'A number is not an answer here.',
    remedy: 'Answers are words between quotation marks; write `todo` where you have none yet.',
  },
  {
    title: 'a negative number',
    piece: '-5',
    at: '4:40',
    what: '“-5” would have to be worked out, and an answer file is read, never run.',
    remedy: 'Write the answer itself, or `todo`.',
  },
  {
    title: 'a truth value',
    piece: 'true',
    at: '4:40',
    what: '`true` and `false` are not answers here.',
    remedy: 'Answers are words between quotation marks; write `todo` where you have none yet.',
  },
]

const wrongKind: readonly Case[] = [
  {
    title: 'fields in braces',
    piece: "{words: inB('the toll')}",
    at: '4:40',
    what: 'One answer belongs here, and these are fields in braces.',
    remedy: 'Take the braces away and keep the answer.',
  },
  {
    title: 'a list',
    piece: "[inB('the toll')]",
    at: '4:40',
    what: 'One answer belongs here, and this is a list.',
    remedy: 'Take the square brackets away and keep one answer.',
  },
  {
    title: 'a quotation without words',
    piece: "inB(' ')",
    at: '4:40',
    what: 'No words were copied between these quotation marks.',
    remedy: 'Copy at least one word from article B, or write `todo`.',
  },
  {
    title: 'a quotation of dots',
    piece: "inB('…')",
    at: '4:40',
    what: 'No words were copied between these quotation marks.',
    remedy: 'Copy at least one word from article B, or write `todo`.',
  },
  {
    title: 'a plain text',
    piece: "'the toll'",
    at: '4:40',
    what: 'Words of an article belong here, and this is plain text.',
    remedy: "Copy the words with inB('…'), or write 'none'.",
  },
]

describe.each([
  {of: 'code in place of an answer', cases: code},
  {of: 'an answer of another kind', cases: wrongKind},
])('$of', ({cases}) => {
  test.each(cases)('$title is told and costs its own field only', ({piece, at, what, remedy}) => {
    expect(told(fileWithCue(piece))).toBe(`${at}  ${what}\n  ${remedy}`)
    expect(readOut(fileWithCue(piece))).toBe([beside[0], cueLost, beside[1]].join('\n'))
  })
})

test('a slip within backticks is told, and so is what became of them', () => {
  const source = fileWithCue('inB(`\\u{zz}`)')
  expect(told(source)).toBe('4:44  “`\\u{zz}`” would have to be worked out, and an answer file is read, never run.\n'
    + '  Write the answer itself, or `todo`.\n4:46  The backslash before this does not belong there.\n  Delete the \\, or write two of them.')
  expect(readOut(source)).toBe([beside[0], cueLost, beside[1]].join('\n'))
})

test('what stands in the file is never run', () => {
  const ran: string[] = []
  Object.assign(globalThis, {report: (name: string) => ran.push(name)})
  readOut(fileWithCue('report(`called`)'))
  readOut(fileWith('', 'report("at the top")'))
  expect(ran).toEqual([])
  Object.assign(globalThis, {report: undefined})
})
