import pico from 'picocolors'
import {expect, test} from 'vitest'
import {screenLines} from '../../src/deck/ansi.ts'
import {screenText} from '../../src/cli/authors/capture.ts'

const c = pico.createColors(true)

test('keeps plain lines, empty ones too', () => {
  expect(screenLines('one\r\n\r\ntwo\n')).toEqual([
    [{text: 'one', looks: []}], [], [{text: 'two', looks: []}],
  ])
})

test('knows what picocolors writes', () => {
  const written = [c.bold(c.red('1 failed')), c.dim('and'), c.underline('more'), c.cyanBright('blue')].join(' ')
  expect(screenLines(written)[0]?.filter(({text}) => text !== ' ')).toEqual([
    {text: '1 failed', looks: ['bold', 'red']},
    {text: 'and', looks: ['dim']},
    {text: 'more', looks: ['underline']},
    {text: 'blue', looks: ['cyan']},
  ])
})

test('carries a look over the end of a line', () => {
  expect(screenLines(c.green('one\ntwo'))).toEqual([[{text: 'one', looks: ['green']}], [{text: 'two', looks: ['green']}]])
})

test('leaves out what only moves the cursor', () => {
  expect(screenLines('\u001b[?25l\u001b[2K\u001b[1Gdone\u001b[?25h')).toEqual([[{text: 'done', looks: []}]])
})

test('a captured screen begins with the command and ends its lines where the words end', () => {
  expect(screenText(['npm', 'test'], '\none  \r\n\r\ntwo\n\n')).toBe('$ npm test\n\none\n\ntwo\n')
})
