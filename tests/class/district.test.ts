import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {blank, files, keyed, put, run} from './mini-class.ts'

const project = join(import.meta.dirname, '../..')
const workflow = readFileSync(join(project, '.github/workflows/grade.yml'), 'utf8')

/** What a step of the workflow has the shell do. */
function step(name: string): string {
  const [, block, line] = new RegExp(`- name: ${name}\\n +run: (?:\\|\\n((?: {10}.*\\n)+)|(.+)\\n)`).exec(workflow) ?? []
  return block ?? line ?? ''
}

let root = ''
const at = (...path: readonly string[]): string => join(root, ...path)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax-district-'))
  put(root, {
    ...files('hand-ins/Ada Marsh/'), ...files('hand-ins/Ben Okoro/', new Map([...keyed].slice(0, 1))), ...files('hand-ins/Carla Nunes/', blank),
    'hand-ins/roster.csv': 'name,id\nCarla Nunes,3\nAda Marsh,1\nElif Kaya,4\nBen Okoro,2\n',
    'hand-ins/overrides.csv': 'student,exercise,points,reason\nmaximum,7,24,rubric\nada-marsh,7,20,clear\n',
  })
})
afterAll(() => rmSync(root, {recursive: true}))

it.skipIf(process.platform === 'win32' /* the workflow runs on Linux */)('the workflow of a district comes to what one command does', {timeout: 120_000}, async () => {
  const bash = (script: string): void => {
    // Here the project is elsewhere than the hand-ins; paths are as the workflow has them, and so absolute.
    const absolute = script.replace('npm run grade --', `node ${join(project, 'src/cli/start.js')} grade`).replaceAll(/(?<=[ "(])(hand-ins|results)/g, `${root}/$1`)
    execFileSync('bash', ['-e', '-c', absolute], {cwd: root, stdio: 'pipe'})
  }
  const parts = /matrix: \{part: \[(.*)\]\}/.exec(workflow)?.[1]?.split(', ') ?? []
  expect(step('Grade one of eight parts')).toContain(`/${parts.length} `)
  for (const part of parts) bash(step('Grade one of eight parts').replaceAll('${{ matrix.part }}', part))
  bash(step('Put the parts together'))
  const more = ['--roster', at('hand-ins/roster.csv'), '--overrides', at('hand-ins/overrides.csv')]
  expect(await run('grade', at('hand-ins'), '--out', at('at-once'), ...more)).toMatchObject({code: 0})
  for (const file of ['grades.csv', 'class.html', 'feedback/ada-marsh.html']) {
    expect(readFileSync(at('results', file), 'utf8'), file).toBe(readFileSync(at('at-once', file), 'utf8'))
  }
})
