import {execFile, spawn} from 'node:child_process'
import {closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, describe, expect, test, vi} from 'vitest'
import {commands, main} from '../../src/cli/main.ts'
import {columns} from '../../src/report/wrap.ts'
import {inProject} from '../../src/reading/generated-files.ts'

const {scripts} = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {scripts: Record<string, string>}
const listed = Object.entries(commands).flatMap(([, group]) => Object.entries(group))
const own = listed.flatMap(([name, {load}]) => load ? [{name, load}] : [])

interface Ran {
  readonly out: string
  readonly err: string
  readonly code: number
}

function run(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const {NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, TEST: _test, ...env} = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/start.js', ...args], {cwd: inProject(''), env: {...env, ...variables}}, (error, out, err) =>
      resolve({out, err, code: error ? Number(error.code) : 0}))
  })
}

test('all commands are listed, a line each', async () => {
  const {out, err, code} = await run(['--help'])
  expect({err, code}).toEqual({err: '', code: 0})
  expect(out).toMatchInlineSnapshot(`
    "For students
      npm test           Grades the exercises and checks that they compile.
      npm run watch      Grades whenever you save.
      npm run read       Prints an article or the evidence cards.
      npm run hint       Shows the hints of an exercise, one by one.
      npm run key        Shows the key beside your answers.
      npm run reset      Makes an exercise blank again.
      npm run hand-in    Packs the exercises for the teacher.

    For teachers
      npm start          Presents the talk at http://localhost:3030
      npm run site       Builds the course for the browser, with talk.
      npm run serve      Shows what npm run site has built.
      npm run build      Writes the talk into dist/, to be put on the web.
      npm run export     Makes a PDF of the slides, before the answers.
      npm run assign     Writes a copy for students, without keys.
      npm run grade      Grades a class.
      npm run handout    Makes PDFs of everything a class needs on paper.
      npm run originals  Shows the original articles in the talk.

    For authors
      npm run generate   Writes the generated files.
      npm run blanks     Writes the blank exercises.
      npm run validity   Tries to earn marks without reading.
      npm run agreement  Compares the stored readings.
      npm run bench      Measures what the README says about speed.
      npm run capture    Captures a screen for the slides.
      npm run pictures   Draws the README’s pictures.

    What you add to a command goes after --, as in: npm run hint -- 2. More about
    one command: npm run hint -- --help
    "
  `)
  for (const line of out.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(80)
  expect(await run([])).toEqual({out, err, code})
})

test('whatever is listed is a script of npm, and every script of ours is listed', () => {
  const ours = Object.entries(scripts).filter(([, script]) => script.startsWith('node src/cli/')).map(([name]) => name)
  expect(listed.map(([name]) => name).toSorted()).toEqual(ours.filter((name) => name !== 'parallax' && name !== 'dev').toSorted())
  // The name by which other talks are started.
  expect(scripts.dev).toBe(scripts.start)
  for (const {name} of own) expect(scripts[name]).toBe(`node src/cli/doorstep.cjs ${name}`)
})

describe('a command', () => {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  afterEach(() => { out.mockClear() })

  test.each(own)('npm run $name does nothing when it is imported, and says what it does when it is asked', async ({name, load}) => {
    const {meta} = await load()
    expect(out).not.toHaveBeenCalled()
    expect(meta).toMatchObject({name: `${name} --`, description: expect.stringMatching(/^[A-Z].*\.$/s)})
    await main([name, '--help'])
    expect(out.mock.calls.join('')).toContain(`USAGE npm run ${name} --`)
    expect(process.exitCode).toBeUndefined()
  })
})

describe('help', () => {
  test.each([
    ['plain in a pipe', {}, false],
    ['coloured where that is forced', {FORCE_COLOR: '1'}, true],
    ['plain where NO_COLOR is set', {FORCE_COLOR: '1', NO_COLOR: 'yes'}, false],
  ])('is %s', async (_, variables, coloured) => {
    const {out} = await run(['hint', '--help'], variables)
    expect(out.includes('\u001b[')).toBe(coloured)
  })

  test('that is part of what another command is given is not asked of this one', async () => {
    expect(await run(['read', 'b.d', '--', '--help'])).toMatchObject({out: expect.stringMatching(/^B\.D\n/), code: 0})
  })
})

test.each([
  [['soup'], 'There is no command \'soup\'. There are: test, watch, '],
  [['so\u001b[31mup'], 'There is no command \'soup\'.'],
  [['toString'], 'There is no command \'toString\'.'],
  [['start'], 'Type: npm start\n'],
])('%j is no command here', async (args, told) => {
  expect(await run(args)).toEqual({out: '', err: expect.stringContaining(told), code: 1})
})

describe('what is typed wrong after a command is told before anything is done', () => {
  test.each([
    ['an option that is none, with the one that was meant', ['grade', 'hand-ins', '--rooster', 'roster.csv'], 'There is no option --rooster here. Did you mean --roster?'],
    ['one that is like none', ['read', 'a', '-x'], 'There is no option -x here.'],
    ['one with a sign that a terminal would obey', ['read', 'a', '--so\u001b[31mup'], 'There is no option --soup here.'],
    ['one that every object has', ['read', 'a', '--constructor'], 'There is no option --constructor here.'],
    ['a value that is missing at the end', ['grade', 'hand-ins', '--out'], 'A value is missing after --out.'],
    ['a value that is missing before another option', ['grade', '--exercises', '--excel', 'hand-ins'], 'A value is missing after --exercises.'],
    ['a value that is empty', ['serve', '--port='], 'A value is missing after --port.'],
    ['one that comes twice', ['grade', 'hand-ins', '--only', '2', '--only=3'], '--only is there twice, and only one can count: leave one of them out.'],
    ['one that comes twice, in both spellings', ['grade', 'hand-ins', '--late-after', '2026-03-03', '--lateAfter=2026-03-04'], '--lateAfter is there twice, and only one can count: leave one of them out.'],
    ['one that comes twice, of another command', ['serve', '--port', '1', '--port', '1'], '--port is there twice, and only one can count: leave one of them out.'],
    ['one that says the contrary of another', ['grade', 'hand-ins', '--pages', '--no-pages'], '--pages and --no-pages say the contrary: leave one of them out.'],
    ['a value where none is taken', ['grade', 'hand-ins', '--excel=yes'], '--excel takes no value: type it alone, or leave it out.'],
    ['a word too many', ['assign', 'my', 'class'], '“class” is a word too many. If a name has a space in it, put quotation marks round the name.'],
  ])('%s', async (_, typed, told) => {
    expect(await run(typed)).toEqual({out: '', err: `${told}\nMore: npm run ${typed[0]} -- --help\n`, code: 1})
  })

  test('and what is typed right is not', async () => {
    expect(await run(['grade', 'no-such-folder', '--no-pages', '--withKey', '--only=2', '--jobs', '1'])).toMatchObject({err: expect.stringContaining('There is no no-such-folder')})
    expect(await run(['grade', 'no-such-folder', '--no-pages', '--no-pages', '--excel', '--excel'])).toMatchObject({err: expect.stringContaining('There is no no-such-folder')})
    expect(await run(['watch', '--', '1', '2', 'soup'])).toMatchObject({err: expect.stringContaining('There is no exercise \'soup\'')})
  })
})

test('whoever reads only the first line has it, and no more is said', async () => {
  const child = spawn(process.execPath, ['src/cli/start.js', 'read', 'a'], {cwd: inProject(''), stdio: ['ignore', 'pipe', 'pipe']})
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (piece) => { said += String(piece) })
  const code = await new Promise((resolve) => { child.on('close', resolve) })
  expect({said, code}).toEqual({said: '', code: 0})
})

/** A disk that is always full. */
const FULL = '/dev/full'

test.skipIf(!existsSync(FULL))('whose output goes to a full disk is told so once, in a sentence', async () => {
  const full = openSync(FULL, 'w')
  const child = spawn(process.execPath, ['src/cli/start.js', 'read', 'a'], {cwd: inProject(''), stdio: ['ignore', full, 'pipe']})
  let said = ''
  child.stderr?.on('data', (piece) => { said += String(piece) })
  const code = await new Promise((resolve) => { child.on('close', resolve) })
  closeSync(full)
  expect({said, code}).toEqual({said: expect.stringMatching(/^What is printed could not be written where you send it: .*\nIs that disk full\? .*\n$/), code: 1})
})

describe('where nothing can be written for a moment', () => {
  const home = mkdtempSync(join(tmpdir(), 'parallax-no-place-'))
  const none = join(home, 'a-file')
  writeFileSync(none, '')
  const nowhere = {TMPDIR: none, TEMP: none, TMP: none}
  afterAll(() => rmSync(home, {recursive: true}))

  test('a command that needs no place runs all the same', async () => {
    expect(await run(['read', 'b.d'], nowhere)).toMatchObject({out: expect.stringMatching(/^B\.D\n/), err: '', code: 0})
  })

  test.each([['site', '--scorm', '--out', join(home, 'x.zip')], ['export', '--browser', process.execPath, '--out', join(home, 'x.pdf')]])('one that needs it says so, and what to do: %s', async (...typed) => {
    expect(await run(typed, nowhere)).toEqual({
      out: '', code: 1,
      err: expect.stringMatching(/^Nothing can be written into .*a-file, where this command puts what it needs for a moment\.\nSet TE?MP(?:DIR)? to a folder of your own/),
    })
  })
})

describe('an option that npm takes for its own, as on PowerShell, where the -- is lost', () => {
  test.each([
    [['read', 'a'], {npm_config_unwrapped: 'true'}, 'npm run read \'--\' a --unwrapped'],
    [['hint', '1'], {npm_config_again: 'true'}, 'npm run hint \'--\' 1 --again'],
    [['hand-in'], {npm_config_name: 'Ada Marsh'}, 'npm run hand-in \'--\' --name "Ada Marsh"'],
    [['assign', 'my class'], {npm_config_zip: 'true'}, 'npm run assign \'--\' "my class" --zip'],
    [['site'], {npm_config_keys: ''}, 'npm run site \'--\' --no-keys'],
  ])('%j is noticed', async (typed, variables, command) => {
    const {out, err, code} = await run(typed, variables)
    expect({out, code}).toEqual({out: '', code: 1})
    expect(err).toBe(`npm has taken ${/--[\w-]+/.exec(command.slice(15))?.[0]} for itself. Put quotation marks round the two dashes before it:\n  ${command}\n`)
  })

  test('is none where it is a setting that people keep for good', async () => {
    const {err} = await run(['grade', 'no-such-folder'], {npm_config_jobs: 'max'})
    expect(err).toContain('There is no no-such-folder')
  })

  test('is not missed where it is typed', async () => {
    expect(await run(['read', 'a', '--unwrapped'], {npm_config_unwrapped: 'true'})).toMatchObject({err: '', code: 0})
  })
})
