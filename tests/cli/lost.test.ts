import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {ArgsDef} from 'citty'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {lostOptions} from '../../src/cli/lost.ts'
import {commands} from '../../src/cli/main.ts'
import {talkSlip} from '../../src/cli/teachers/talk-slip.ts'

const SPELT = {npm_config_all: 'true', npm_config_long: 'true', npm_config_loglevel: 'silent'}

const options = {
  'hand-ins': {type: 'positional'}, out: {type: 'string'}, roster: {type: 'string'}, 'late-after': {type: 'string'}, class: {type: 'string'},
  pages: {type: 'boolean'}, excel: {type: 'boolean'}, jobs: {type: 'string'}, browser: {type: 'string'},
} as const

function told(typed: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  return lostOptions('npm run grade', options, typed, env)
}

describe('options that npm has taken are told, with the command that was meant', () => {
  test.each([
    ['one that is switched on', ['h'], {npm_config_excel: 'true'}, '--excel', 'h --excel'],
    ['one that is switched off', ['h'], {npm_config_pages: ''}, '--no-pages', 'h --no-pages'],
    ['one with its value', ['my class'], {npm_config_late_after: '2026-03-03 18:00'}, '--late-after', '"my class" --late-after "2026-03-03 18:00"'],
    ['one that is given twice: the last counts', ['h'], {npm_config_out: 'a\n\nb'}, '--out', 'h --out b'],
    ['several', ['h'], {npm_config_excel: 'true', npm_config_pages: '', npm_config_out: 'r'}, '--out, --no-pages and --excel', 'h --out r --no-pages --excel'],
  ])('%s', (_, typed, env, names, words) => {
    expect(told(typed, env)).toBe(`npm has taken ${names} for itself. Put quotation marks round the two dashes before ${names.includes(' ') ? 'them' : 'it'}:\n  npm run grade '--' ${words}`)
  })

  test.each([
    ['its value is any of the words', ['h', 'r'], {npm_config_out: 'true'}, '--out', '… --out …'],
    ['there is no other word', ['r'], {npm_config_out: 'true'}, '--out', '--out …'],
    ['it has none', [], {npm_config_out: ''}, '--out', '--out …'],
    ['others are plain', ['x.csv', 'h'], {npm_config_roster: 'true', npm_config_out: 'r', npm_config_excel: 'true'}, '--out, --roster and --excel', '… --out r --roster … --excel'],
    ['npm reads it letter by letter', ['r'], SPELT, '--class', '--class …'],
    ['a number of jobs is typed, not kept', ['h', '2'], {npm_config_jobs: 'true'}, '--jobs', '… --jobs …'],
  ])('which word is its value is not guessed where %s', (_, typed, env, names, words) => {
    expect(told(typed, env)).toBe(`npm has taken ${names} for itself. Type the same again, with '--' after grade, in these quotation marks:\n  npm run grade '--' ${words}`)
  })

  test.each([
    ['nothing is taken', ['h'], {}],
    ['it is typed, too', ['h', '--out', 'r', '--no-pages'], {npm_config_out: 'x', npm_config_pages: ''}],
    ['it is typed with its value', ['h', '--out=r'], {npm_config_out: 'x'}],
    ['people keep it in a file', ['h'], {npm_config_jobs: 'max', npm_config_browser: 'firefox'}],
    ['npm was only asked for more, or for less', ['h'], {npm_config_all: 'true', npm_config_long: 'true', npm_config_loglevel: 'notice'}],
    ['it is a word, not an option', ['h'], {npm_config_hand_ins: 'true'}],
  ])('none is told where %s', (_, typed, env) => {
    expect(told(typed, env)).toBeUndefined()
  })
})

describe('what is typed after npm start and npm run build', () => {
  test.each([
    ['start', [], {npm_config_remote: 'true'}, 'npm start \'--\' --remote'],
    ['start', ['4000'], {npm_config_port: 'true'}, 'npm start \'--\' --port …'],
    ['start', ['results/'], SPELT, 'npm start \'--\' --class …'],
    ['build', ['talk/'], {npm_config_out: 'true'}, 'npm run build \'--\' --out …'],
    ['build', [], {npm_config_base: '/talk/'}, 'npm run build \'--\' --base /talk/'],
    ['build', ['results/'], {}, '“results/” is a word too many.\nMore: npm run build -- --help'],
  ] as const)('%s %j %j', (name, typed, env, end) => {
    expect(talkSlip(name, typed, env)).toContain(end)
  })

  test.each([['start', []], ['start', ['--remote']], ['build', ['--out', 'talk/']], ['start', ['other.md', '--open']]] as const)('is left alone where nothing is wrong: %s %j', (name, typed) => {
    expect(talkSlip(name, typed, {})).toBeUndefined()
  })
})

describe('npm itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-npm-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  let own: (readonly [string, ArgsDef])[] = []

  beforeAll(async () => {
    const all = Object.values(commands).flatMap(group => Object.entries(group))
    own = await Promise.all(all.flatMap(([name, {load}]) => load ? [load().then(({args}) => [name, (args ?? {}) as ArgsDef] as const)] : []))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({scripts: {probe: 'node probe.cjs'}}))
    writeFileSync(join(folder, 'probe.cjs'), 'console.log(JSON.stringify([process.argv.slice(2), process.env]))')
  })

  function typedAfterNpm(...words: readonly string[]): [string[], NodeJS.ProcessEnv] {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
    const out = execFileSync('npm', ['run', '--silent', 'probe', ...words], {cwd: folder, env, encoding: 'utf8', shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'ignore']})
    return JSON.parse(out) as [string[], NodeJS.ProcessEnv]
  }

  // The first is npm's own and says so, the second is npm's own and has a meaning there; npm stops at the third, and reads the last as another word.
  const UNSEEN = ['only', 'browser', 'anyway', 'format']

  test('leaves a trace of every option that it takes, but for some of its own', {timeout: 60_000}, () => {
    const kinds = new Map(own.flatMap(([, args]) => Object.entries(args).flatMap(([option, {type}]) => type === 'positional' || UNSEEN.includes(option) ? [] : [[option, type] as const])))
    const [, env] = typedAfterNpm(...[...kinds].map(([option, type]) => type === 'string' ? `--${option}=9.x` : `--${option}`))
    for (const [name, args] of own) {
      for (const option of Object.keys(args).filter(each => kinds.get(each) === args[each]?.type)) expect(lostOptions(`npm run ${name}`, args, [], env)).toContain(`--${option}`)
    }
  })

  test('knows nothing of the option that names the exercises to grade, and hands words on', {timeout: 60_000}, () => {
    const args = Object.fromEntries(own)['grade']!
    const [typed, env] = typedAfterNpm('hand-ins', '--exercises', '2,3')
    expect(typed).toEqual(['hand-ins', '2,3'])
    expect(lostOptions('npm run grade', args, typed, env)).toContain('npm run grade \'--\' … --exercises …')
  })
})
