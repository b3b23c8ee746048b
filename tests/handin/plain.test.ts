import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readFile} from '../../src/handin/literal.ts'
import type {FileContent} from '../../src/handin/literal.ts'
import {syntaxOf} from '../../src/handin/parse.ts'
import {readPlain} from '../../src/handin/plain.ts'
import {writeHandIn as written} from '../../src/handin/write.ts'
import {writeHandIn} from '../engine.ts'
import {damages} from '../hostile/hand-ins.ts'
import {phoneCall} from '../open.ts'
import {draftOf, nastyText} from './drafts.ts'
import {exercises} from './invented.ts'

/** What the parser makes of a file; `undefined` where it finds damage. */
function parsed(text: string): FileContent | undefined {
  const {parsed: {node}, ...origin} = syntaxOf(text)
  return node && readFile(node, origin)
}

/** Fails where the two do not read the same. Returns whether the file was plain. */
function agree(text: string): boolean {
  const plain = readPlain(text)
  if (plain) expect({exported: plain, problems: []}, JSON.stringify(text)).toEqual(parsed(text))
  return plain !== undefined
}

const file = (value: string, above = 'import {inA, inB, todo, type Sources} from \'#lesson\'\n'): string => `${above}export default ${value}`

describe('a plain file is read as the parser would read it', () => {
  test.each(phoneCall.exercises.map(exercise => [exercise.definition.id, exercise] as const))('the blank of %s', (_, exercise) => {
    expect(agree(written(exercise))).toBe(true)
  })

  test.each([
    ['an empty record', file('{}')],
    ['satisfies', file('{} satisfies Sources;')],
    ['no import', file('{a: todo}', '')],
    ['types by themselves', file('{a: todo}', 'import type {Sources} from "#lesson"\nimport {todo,} from \'#lesson\';')],
    ['names with and without quotation marks', file('{a: todo, \'b-c\': todo, "d": todo, default: todo, $: todo,}')],
    ['lists and records in each other', file('{a: [], b: [{c: \'x\'}, {c: "y",},], d: {e: [todo, [\'z\']]}}')],
    ['quotations', file('{a: inA(\'x\'), b: inB ("y",), c: inA( `it is\n5` )}')],
    ['quotation marks in a text', file('{a: \'it\\\'s\', b: "\\"\\\\", c: \'“’\', d: `\'"`}')],
    ['a name twice', file('{a: \'x\', a: \'y\'}')],
    ['comments anywhere', file('/* a */ { // b: c\n /**/ a /*\n*/ : /* \' */ inA // (\n ( \'x\' /* ) */ ) // }\n}\n// end')],
    ['comments with what looks like a text', file('{\n// don\'t\na: todo, /* `${ */ }')],
    ['other white space and ends of lines', file('{\u00a0a:\u2003todo,\u2028b: \'c\u2028d\',\r\n\tc: todo\ufeff}\r')],
  ])('%s', (_, text) => {
    expect(agree(text)).toBe(true)
  })

  test('as far down as answers go', () => {
    expect(agree(file(`{a: ${'['.repeat(6)}'x'${']'.repeat(6)}}`))).toBe(true)
  })
})

describe('what is not plain is left to the parser', () => {
  test.each([
    ['an empty file', ''],
    ['no export', 'import {todo} from \'#lesson\''],
    ['something behind the answers', file('{a: todo}\nconst b = 1')],
    ['another import', file('{a: todo}', 'import {todo} from \'./other.ts\'\n')],
    ['an import under another name', file('{a: todo}', 'import {todo as a} from \'#lesson\'\n')],
    ['a keyword as a name', file('{a: todo}', 'import {if} from \'#lesson\'\n')],
    ['types twice over', file('{a: todo}', 'import type {type Sources} from \'#lesson\'\n')],
    ['two statements on one line', file('{a: todo}', 'import {todo} from \'#lesson\' ')],
    ['a template for a path', file('{a: todo}', 'import {todo} from `#lesson`\n')],
    ['very many imports', file('{a: todo}', 'import {todo} from \'#lesson\'\n'.repeat(200))],
    ['no list of answers', file('[\'a\']')],
    ['satisfies on a line of its own', file('{a: todo}\nsatisfies Sources')],
    ['a type with more to it', file('{a: todo} satisfies Sources[]')],
    ['two semicolons', file('{a: todo};;')],
    ['a cast', file('{a: todo as \'x\'}')],
    ['brackets', file('{a: (todo)}')],
    ['a calculation', file('{a: \'x\' + \'y\'}')],
    ['a tagged template', file('{a: inA`x`}')],
    ['a substitution', file('{a: `x${todo}`}')],
    ['a dollar sign in a template', file('{a: `x$5`}')],
    ['another escape', file('{a: \'x\\ny\'}')],
    ['an escape in a template', file('{a: `x\\`y`}')],
    ['a line that ends in a template as Windows has it', file('{a: `x\r\ny`}')],
    ['a text that is not closed', file('{a: \'x\n}')],
    ['a text over two lines', file('{a: \'x\\\ny\'}')],
    ['a hole', file('{a: [\'x\',,\'y\']}')],
    ['a spread', file('{...todo}')],
    ['a name alone', file('{todo}')],
    ['a method', file('{a() {}}')],
    ['a number for a name', file('{1: todo}')],
    ['a name that is worked out', file('{[\'a\']: todo}')],
    ['a prototype', file('{__proto__: todo}')],
    ['a name with other letters', file('{é: todo}')],
    ['a word that is longer than it looks', file('{a: todoé}')],
    ['a word that runs on', 'exportdefault {a: todo}'],
    ['a function that is not known', file('{a: inC(\'x\')}')],
    ['two pieces of text', file('{a: inA(\'x\', \'y\')}')],
    ['no text', file('{a: inA()}')],
    ['an article by itself', file('{a: inA}')],
    ['a comment that is not closed', file('{a: todo} /* b')],
    ['a regular expression', file('{a: /b/}')],
    ['a comma too many', file('{a: todo,,}')],
    ['a bracket of the wrong kind', file('{a: [todo}]')],
    ['a first line for a shell', `#!/usr/bin/env node\n${file('{a: todo}')}`],
    ['no name', file('{: todo}')],
    ['records in records beyond what answers need', file(`${'{a: '.repeat(40)}todo${'}'.repeat(40)}`)],
    ['lists in lists beyond what answers need', file(`{a: ${'['.repeat(40)}${']'.repeat(40)}}`)],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toBeUndefined()
  })
})

describe('whatever stands in a file, the two agree', () => {
  test.each(exercises)('on what is written of $id, with any text in it', (exercise) => {
    fc.assert(fc.property(draftOf(exercise, nastyText), (draft) => { agree(writeHandIn(exercise, draft)) }), {numRuns: 60})
  })

  test('on files that were damaged', () => {
    const sound = phoneCall.exercises.map(exercise => written(exercise))
    fc.assert(fc.property(fc.constantFrom(...sound), damages, (text, [, damage]) => { agree(new TextDecoder().decode(damage(text))) }), {numRuns: 500})
  })

  const piece = fc.constantFrom(
    'import ', 'type ', '{', '}', '{', '}', '[', ']', '(', ')', ',', ',', ':', ':', ';', 'a', '\'b\'', 'Sources', 'todo', 'inA', 'inB', '(\'x\')', '"y"', '`z`', '`z',
    ' from ', '\'#lesson\'', '\n', '\n', '\r\n', '\u2028', ' ', ' ', '// c', '/* c */', '/*', '*/', '\\', '\\\'', '\'', '"', '`', '$', '${', '__proto__', '...',
    'export ', 'default ', ' satisfies ', 'é', '\u00a0', '1', 'null', '!', '?', '.', 'get ', 'async ', '#', '\0',
  )

  test('on pieces put together by lot', () => {
    const tried = {plain: 0}
    fc.assert(fc.property(fc.array(piece, {maxLength: 6}), fc.nat(60), fc.nat(6), (pieces, where, deleted) => {
      const sound = 'import {inA, todo, type Sources} from \'#lesson\'\n\nexport default {\n  // c\n  a: {b: todo, c: inA(\'x\')},\n  \'d\': [{e: "y"}],\n} satisfies Sources\n'
      const at = Math.floor(where / 60 * sound.length)
      if (agree(sound.slice(0, at) + pieces.join('') + sound.slice(at + deleted))) tried.plain++
    }), {numRuns: 3_000})
    expect(tried.plain).toBeGreaterThan(100)
  })
})
