import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {shellWord} from '../../src/cli/typed.ts'

describe('a text as one word of a command', () => {
  test.each([
    ['out/', 'out/'], ['../my-class_2', '../my-class_2'], ['Übung', 'Übung'], ['my class/', '"my class/"'], ['it\'s', '"it\'s"'], ['(1)', '"(1)"'], ['', '""'],
  ])('is quoted only where it has to be: %s', (text, expected) => {
    expect(shellWord(text)).toBe(expected)
  })

  const hostile = ['my class/', 'it\'s', '$HOME', '`id`', 'a"b', 'a"b\'c', '!!', '*', '~', 'a;b', 'a & b', '#1', 'back\\slash', '']
  test.skipIf(process.platform === 'win32').each(hostile)('is what a shell reads it as: %s', (text) => {
    expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(text)}`], {encoding: 'utf8'})).toBe(text)
  })
})
