import {describe, expect, test} from 'vitest'
import {excerpt, printable} from '../../src/text/problem.ts'
import {problemText} from '../../src/text/problem.ts'
import {suggest} from '../../src/handin/suggest.ts'
import {fileWith, fileWithCue, told} from './told.ts'

describe('what a message repeats of a file', () => {
  test.each([
    ['a short text', 'the toll', 'the toll'],
    ['40 characters', 'z'.repeat(40), 'z'.repeat(40)],
    ['41 characters', 'z'.repeat(41), `${'z'.repeat(39)}…`],
    ['60,000 characters', 'z'.repeat(60_000), `${'z'.repeat(39)}…`],
    ['emoji, never cut in two', '🌉'.repeat(41), `${'🌉'.repeat(39)}…`],
    ['lines', 'the\r\n  toll\n', 'the toll'],
    ['colours', '\u001b[31;1mthe\u001b[0m toll', 'the toll'],
    ['a window title', '\u001b]0;owned\u0007the toll', 'the toll'],
    ['a cleared screen', '\u001b[2J\u001b[Hthe toll', 'the toll'],
    ['C1 controls', '\u009b31mthe toll\u0085', 'the toll'],
    ['control characters', '\0the\b\u007f toll', 'the toll'],
    ['turned writing', '\u202ellot eht', 'llot eht'],
    ['half of an emoji', 'toll \ud83c', 'toll'],
    ['nothing', '', ''],
  ])('%s', (_, text, shown) => {
    expect(excerpt(text)).toBe(shown)
  })

  test('no control character of the file reaches the terminal', () => {
    const nasty = '\u001b[31m\u0007\u009b2J\u202e'
    const messages = [
      told(fileWith(`  '${nasty}': todo,`)),
      told(fileWithCue(`todo, '${nasty}': todo`)),
      told(fileWithCue(`f('${nasty}')('x')`)),
      told(fileWithCue('todo').replace('\'direct\'', `'${nasty}'`)),
      told(fileWithCue(`${nasty}`)),
      told(fileWith('  \'toll-plan\': todo,', `import '${nasty}'`)),
    ]
    for (const message of messages) {
      expect(message).not.toBe('')
      expect(message).not.toMatch(/[^\n\P{Cc}]|\u202e/u)
    }
  })

  test('stands on one line with path, line and column', () => {
    const problem = {at: {line: 14, column: 12}, what: 'Seen.', remedy: 'Mend it.'}
    expect(problemText('exercises/2-sources.ts', problem)).toBe('exercises/2-sources.ts:14:12  Seen. Mend it.')
    expect(problemText('a\u001b[31m\n.ts', problem)).toBe('a .ts:14:12  Seen. Mend it.')
    expect(printable('a\tb')).toBe('a b')
  })
})

describe('"did you mean"', () => {
  test.each([
    ['one letter wrong', 'dirett', 'direct'],
    ['a letter missing', 'indirct', 'indirect'],
    ['capitals', 'DIRECT', 'direct'],
    ['spaces', ' mixed ', 'mixed'],
    ['the nearest', 'indirec', 'indirect'],
    ['nothing like it', 'telephone', undefined],
    ['nothing', '', undefined],
    ['a novel', 'direct'.repeat(1_000), undefined],
  ])('%s', (_, given, meant) => {
    expect(suggest(given, ['direct', 'indirect', 'mixed'])).toBe(meant)
  })

  test('none of two that are equally near', () => {
    expect(suggest('only', ['only A', 'only B'])).toBeUndefined()
    expect(suggest('onlyB', ['only A', 'only B'])).toBe('only B')
  })
})
