import {describe, expect, test} from 'vitest'
import {parseDiagnostics} from '../../src/typecheck/compiler.ts'
import {typeProblems} from '../../src/typecheck/type-problems.ts'

const text = 'import\nexport default {\n  \'repairs\': {source: \'Mayor\', cue: inA(\'sayd\')},\n} satisfies Sources\n'
const noName = 'error TS2304: Cannot find name \'none\'.'
const problem = {what: 'A sentence.', remedy: 'A remedy.'}

const lines = (printed: readonly string[], problems: Parameters<typeof typeProblems>[1]['problems'] = []) =>
  typeProblems(parseDiagnostics(printed.join('\n')), {text, problems}).map(({at}) => `${at.line}:${at.column}`)

test('the compiler’s lines are read with their file, on every system', () => {
  expect(parseDiagnostics('exercises\\2-sources.ts(3,9): error TS2304: Cannot find name \'x\'.\r\n  more of it\r\n')).toEqual([
    {file: 'exercises/2-sources.ts', at: {line: 3, column: 9}, code: 2304, message: 'Cannot find name \'x\'.'},
  ])
})

test('an error about no file is read as well', () => {
  expect(parseDiagnostics('error TS18003: No inputs were found.')).toMatchObject([{file: undefined, code: 18003}])
})

describe('what the file’s reader has told already', () => {
  test('is not told again where the compiler points to the field and the reader to its value', () => {
    expect(lines([`exercises/x.ts(3,15): ${noName}`], [{at: {line: 3, column: 23}, ...problem}])).toEqual([])
  })

  test('hides no error in another field of the line', () => {
    expect(lines([`exercises/x.ts(3,32): ${noName}`], [{at: {line: 3, column: 23}, ...problem}])).toEqual(['3:32'])
  })

  test('hides the missing item that the compiler tells at the end of the list', () => {
    const missing = 'exercises/x.ts(4,3): error TS2741: Property \'\'toll-plan\'\' is missing in type \'{}\' but required in type \'Sources\'.'
    expect(lines([missing], [{at: {line: 2, column: 16}, item: 'toll-plan', ...problem}])).toEqual([])
    expect(lines([missing], [{at: {line: 2, column: 16}, item: 'cost', ...problem}])).toEqual(['4:3'])
  })

  test('hides what the compiler says of an undefined, which it tells of the whole item', () => {
    const error = 'exercises/x.ts(3,3): error TS2375: Type \'{}\' is not assignable to type \'Fact\' with \'exactOptionalPropertyTypes: true\'.'
    expect(lines([error], [{at: {line: 3, column: 38}, ...problem}])).toEqual([])
    expect(lines([error])).toEqual(['3:3'])
  })

  test('hides all errors of syntax, which follow from each other', () => {
    const syntax = ['exercises/x.ts(3,40): error TS1002: Unterminated string literal.', 'exercises/x.ts(4,1): error TS1005: \',\' expected.']
    expect(lines(syntax, [{at: {line: 3, column: 38}, ...problem}])).toEqual([])
    expect(lines(syntax)).toEqual(['3:40', '4:1'])
  })
})

test('the same sentence is told once a line', () => {
  expect(lines([`exercises/x.ts(3,15): ${noName}`, `exercises/x.ts(3,32): ${noName}`])).toEqual(['3:15'])
})
