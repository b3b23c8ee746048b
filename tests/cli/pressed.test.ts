import {expect, test} from 'vitest'
import {wishOf} from '../../src/cli/students/pressed.ts'

test.each([
  ['q', 'quit'], ['Q', 'quit'], ['й', 'quit'], ['\u0003', 'quit'], ['\u0004', 'quit'], ['\u001b', 'quit'],
  ['r', 'grade'], ['R', 'grade'], ['\r', 'grade'], ['к', 'grade'],
  ['h', 'hint'], ['H', 'hint'], ['р', 'hint'], ['k', 'key'], ['л', 'key'],
  ['x', undefined], ['\u001b[A', undefined], ['qq', undefined], ['', undefined],
] as const)('%j asks for %s', (pressed, wish) => {
  expect(wishOf(pressed)).toBe(wish)
})

test('no key asks for two things', () => {
  const letters = [...'qQйЙ;ض/rRкКρΡقרhHрРηΗاיkKлЛκΚنל']
  expect(new Set(letters).size).toBe(letters.length)
})
