import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {mark} from '../../src/mark.ts'
import {phoneCall} from '../open.ts'
import {firstFile} from '../../src/cli/blank-files.ts'
import {inProject} from '../../src/reading/generated-files.ts'
import {between} from '../../src/cli/authors/marked-part.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {reportText} from '../../src/report/terminal.ts'

const readme = readFileSync(inProject('README.md'), 'utf8')

test('the README shows what npm test prints on a fresh copy', () => {
  const rows = phoneCall.exercises.map((exercise) => {
    const {id} = exercise.definition
    const text = firstFile(exercise)
    return composeRow(exercise.definition, {outcome: {kind: 'marked', marked: mark(phoneCall, id, text)}, text}, {kind: 'checked', errors: []})
  })
  const screen = reportText({rows, faults: [], whole: true}, {width: 80, colour: false, unicode: true})
  expect(between(readme, 'fresh')).toBe(`\`\`\`\n${screen.trim()}\n\`\`\``)
})

test('every npm command that the README names is there', () => {
  const {scripts} = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {scripts: Record<string, string>}
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !scripts[name!])).toEqual([])
})
