import {describe, expect, test} from 'vitest'
import {suggest} from '../../src/text/suggest.ts'
import {fileWith, fileWithCue, told} from './told.ts'

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

  test.each([
    ['one letter of three, and of six two', 'bxh', ['both'], undefined],
    ['one letter of a short word', 'bo', ['bok'], 'bok'],
    ['a third of the letters', 'dirxxt', ['direct'], 'direct'],
    ['more than a third', 'dixxxt', ['direct'], undefined],
    ['the same, where the list has it twice', 'Direct', ['direct', 'DIRECT'], 'direct'],
    ['the nearest, though two others are as far as each other', 'directe', ['directest', 'directess', 'direct'], 'direct'],
    ['60 letters', `${'z'.repeat(59)}y`, ['z'.repeat(60)], 'z'.repeat(60)],
    ['61 letters', `${'z'.repeat(60)}y`, ['z'.repeat(61)], undefined],
  ])('of %s', (_, given, known, meant) => {
    expect(suggest(given, known)).toBe(meant)
  })

  test('none of two that are equally near', () => {
    expect(suggest('only', ['only A', 'only B'])).toBeUndefined()
    expect(suggest('onlyB', ['only A', 'only B'])).toBe('only B')
  })
})
