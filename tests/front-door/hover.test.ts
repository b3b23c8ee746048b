import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {beforeAll, describe, expect, it} from 'vitest'
import {answerTypesModule} from '../../src/reading/answer-types.ts'
import {ferry} from './ferry.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const student = `import {inA, todo} from '../../src/phone-call/front-door.ts'
import type {Coverage, Forms, Marks} from './answers.ts'

export default {
  sailing: {speaker: 'the ferryman', cue: inA('generous funding'), form: todo},
  fog: todo,
} satisfies Forms
export const marks = {'A.P2': [{quote: todo, forms: ['direct']}]} satisfies Marks
export const coverage = {crossing: {in: todo, a: todo}} satisfies Coverage
`

/** Files that stand beside this one only for the editor's service. */
const written = new Map([
  [path('student.ts'), student],
  [path('answers.ts'), answerTypesModule(ferry).replace('../lesson/quotation-types.ts', '../../src/lesson/quotation-types.ts')],
])

const editor = ts.createLanguageService({
  getScriptFileNames: () => [...written.keys()],
  getScriptVersion: () => '1',
  getScriptSnapshot: file => {
    const text = written.get(file) ?? ts.sys.readFile(file)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => path('.'),
  getCompilationSettings: () => ({
    target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: [], module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler, allowImportingTsExtensions: true, noEmit: true, strict: true,
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: file => written.has(file) || ts.sys.fileExists(file),
  readFile: file => written.get(file) ?? ts.sys.readFile(file),
})

/** What the editor shows over the last place where `words` stand in the student's file. */
function hover(words: string): string {
  const info = editor.getQuickInfoAtPosition(path('student.ts'), student.lastIndexOf(words) + 1)
  return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`
}

// The first question loads the compiler's library, which is slow on a busy machine.
beforeAll(() => void hover('todo'), 60_000)

describe('hovering', () => {
  it('over a field opens its glossary', () => {
    expect(hover('form:')).toBe(`(property) StatementA.form: Form
How do the speaker's words reach you?

- \`'direct'\`: the speaker's words between quotation marks
- \`'indirect'\`: the speaker's meaning in the writer's words`)
  })

  it('over a list of terms opens its glossary', () => {
    expect(hover('forms:')).toContain('- `\'direct\'`: the speaker\'s words between quotation marks')
  })

  it('over a field for words says what is to be copied, and what may stand there instead', () => {
    expect(hover('cue:')).toContain('"words of article A, copied with inA(\'…\')"')
    expect(hover('cue:')).toContain(`
Which words tell you so?

- \`'none'\`: no words say who claims it`)
  })

  it('over an item says where to look and what it asks', () => {
    expect(hover('fog:')).toContain('B.P1: what the fog did')
  })

  it('over proof says what it proves', () => {
    expect(hover('a: todo')).toContain('Where A tells it.')
  })

  it('over inA says how to quote', () => {
    expect(hover('inA(')).toContain('Words copied from article A, exactly as they stand there')
  })

  it('over todo says that it may stay', () => {
    expect(hover('todo, a')).toContain('"Not answered yet." It fits every field.')
  })

  it('over the name of an exercise says what it is for', () => {
    expect(hover('Coverage\n')).toContain('3 · Who tells what? I can compare.')
  })
})

it('typing in a field offers its terms', () => {
  const at = student.indexOf('\'the ferryman\'') + 1
  const names = editor.getCompletionsAtPosition(path('student.ts'), at, {})?.entries.map(({name}) => name)
  expect(names).toEqual(['the ferryman', 'the harbour office'])
})
