import {expect, test} from 'vitest'
import {annotations} from '../../src/report/annotations.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {mark} from '../../src/mark.ts'
import {firstFile} from '../../src/cli/blank-files.ts'
import {phoneCall} from '../open.ts'

const rowOf = (id: string, text: string) =>
  composeRow(phoneCall.exercise(id).definition, {outcome: {kind: 'marked', marked: mark(phoneCall, id, text)}, text}, {kind: 'checked', errors: []})
const blank = firstFile(phoneCall.exercise('2-sources'))

test('what is to be mended is told at its line', () => {
  expect(annotations([rowOf('2-sources', blank.replace('source: todo', 'source: \'100%, Trump\''))])).toContain(
    '::error file=exercises/2-sources.ts,line=10,col=24,title=2 Who says so?::\'100%25, Trump\' is not in the list for this field.')
})

test('what fails without that is told at the first line', () => {
  expect(annotations([rowOf('2-sources', blank.replace('source: todo', 'source: \'Trump\''))]))
    .toMatch(/^::error file=exercises\/2-sources\.ts,line=1,col=1,title=2 Who says so\?::\w+: \d+ of 12 answered\n$/)
})

test('nothing is said of what passes or is not started', () => {
  expect(annotations([rowOf('2-sources', blank), rowOf('0-headlines', firstFile(phoneCall.exercise('0-headlines')))])).toBe('')
})
