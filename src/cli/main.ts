import {existsSync} from 'node:fs'
import {stripVTControlCharacters} from 'node:util'
import {defineCommand, renderUsage, runCommand} from 'citty'
import type {ArgsDef, CommandDef, SubCommandsDef} from 'citty'
import {isWithoutPlace, withoutPlace} from '../disk/write-whole.ts'
import {command, wrap} from '../report/wrap.ts'
import {Mendable, printable} from '../text/problem.ts'
import {asked, hasKeys, missingPackage} from './door.js'
import {lostOptions} from './lost.ts'
import {look, print} from './screen.ts'
import {slip} from './typed.ts'

/** A command as it is listed; its own file says more of it. */
interface Listed {
  readonly does: string
  /** The same in a student's copy, where nothing is graded. */
  readonly doesInCopy?: string
  /** Takes as many words as somebody types. */
  readonly many?: true
  /** Imports it. Not there where another program does the work, which has a door of its own. */
  readonly load?: () => Promise<CommandDef>
}

/** Whom a command is for: the folder in which its file stands, and the heading under which it is listed. */
const HEADINGS = {students: 'For students', teachers: 'For teachers', authors: 'For authors'} as const

type Whom = keyof typeof HEADINGS

/** All commands. A name is what is typed after `npm run`, or after `npm` in two cases. */
export const commands: Readonly<Record<Whom, Readonly<Record<string, Listed>>>> = {
  students: {
    test: {does: 'Grades the exercises and checks that they compile.', doesInCopy: 'Checks the exercises, and that they compile.'},
    watch: {does: 'Grades whenever you save.', doesInCopy: 'Checks whenever you save.', many: true, load: from(() => import('./students/watch.ts'))},
    read: {does: 'Prints an article or the evidence cards.', load: from(() => import('./students/read.ts'))},
    hint: {does: 'Shows the hints of an exercise, one by one.', load: from(() => import('./students/hint.ts'))},
    key: {does: 'Shows the key beside your answers.', load: from(() => import('./students/key.ts'))},
    reset: {does: 'Makes an exercise blank again.', load: from(() => import('./students/reset.ts'))},
    'hand-in': {does: 'Packs the exercises for the teacher.', many: true, load: from(() => import('./students/hand-in.ts'))},
  },
  teachers: {
    start: {does: 'Presents the talk at http://localhost:3030'},
    site: {does: 'Builds the course for the browser, with talk.', load: from(() => import('./teachers/site.ts'))},
    serve: {does: 'Shows what npm run site has built.', load: from(() => import('./teachers/serve.ts'))},
    build: {does: 'Writes the talk into dist/, to be put on the web.'},
    export: {does: 'Makes a PDF of the slides, before the answers.', load: from(() => import('./teachers/export.ts'))},
    assign: {does: 'Writes a copy for students, without keys.', load: from(() => import('./teachers/assign.ts'))},
    grade: {does: 'Grades a class.', many: true, load: from(() => import('./teachers/grade.ts'))},
    handout: {does: 'Makes PDFs of everything a class needs on paper.', many: true, load: from(() => import('./teachers/handout.ts'))},
    originals: {does: 'Shows the original articles in the talk.', many: true, load: from(() => import('./teachers/originals.ts'))},
  },
  authors: {
    generate: {does: 'Writes the generated files.', load: from(() => import('./authors/generate.ts'))},
    blanks: {does: 'Writes the blank exercises.', load: from(() => import('./authors/blanks.ts'))},
    validity: {does: 'Tries to earn marks without reading.', many: true, load: from(() => import('./authors/validity.ts'))},
    agreement: {does: 'Compares the stored readings.', load: from(() => import('./authors/agreement.ts'))},
    bench: {does: 'Measures what the README says about speed.', load: from(() => import('./authors/bench.ts'))},
    capture: {does: 'Captures a screen for the slides.', many: true, load: from(() => import('./authors/capture.ts'))},
    pictures: {does: 'Draws the README’s pictures.', load: from(() => import('./authors/pictures.ts'))},
  },
}

/** Those that are here: a student's copy has not all of them. */
const here = (Object.keys(HEADINGS) as Whom[])
  .map(whom => [whom, Object.entries(commands[whom]).filter(([name, each]) => isHere(whom, name, each))] as const)
  .filter(([, group]) => group.length > 0)

const listed: Readonly<Record<string, Listed>> = Object.fromEntries(here.flatMap(([, group]) => group))

function isHere(whom: Whom, name: string, {load}: Listed): boolean {
  return load ? existsSync(new URL(`./${whom}/${name}.ts`, import.meta.url)) : Object.hasOwn(asked.scripts, name)
}

const parallax = defineCommand({
  meta: {name: 'npm run'},
  subCommands: Object.fromEntries(Object.entries(listed).flatMap(([name, {load}]) => load ? [[name, load]] : [])) satisfies SubCommandsDef,
})

/** Runs the command that is typed. Whatever can be mended is told in a sentence, with exit code 1; a fault of ours with its stack. */
export async function main(typed: readonly string[]): Promise<void> {
  const [name, ...rest] = typed
  try {
    if (name === undefined || isHelp(name)) return print(listText())
    const found = await find(name)
    const end = rest.indexOf('--')
    if (rest.slice(0, end === -1 ? rest.length : end).some(isHelp)) return print(await usageText(found))
    const wrong = lostOptions(typedAs(name), (found.args ?? {}) as ArgsDef, rest, process.env) ?? slip(name, found, rest, listed[name]?.many === true)
    if (wrong !== undefined) throw new Mendable(wrong)
    await runCommand(parallax, {rawArgs: [...typed]})
  } catch (error) {
    const why = missingPackage(error, asked, `npm run ${name}`) ?? sentenceOf(error)
    if (why === undefined) throw error
    console.error(why)
    process.exitCode = 1
  }
}

async function find(name: string): Promise<CommandDef> {
  const found = Object.hasOwn(listed, name) ? listed[name] : undefined
  if (!found && Object.values(commands).some(group => Object.hasOwn(group, name))) {
    throw new Mendable(`This copy has no ${name === 'key' ? 'key' : typedAs(name)}: your teacher has it.`)
  }
  if (!found) throw new Mendable(`There is no command '${printable(name)}'. There are: ${Object.keys(listed).join(', ')}.`)
  if (!found.load) throw new Mendable(`Type: ${typedAs(name)}`)
  return found.load()
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

/** All commands, a line each. */
function listText(): string {
  const {width} = look()
  const widest = Math.max(...Object.keys(listed).map((name) => typedAs(name).length))
  const groups = here.flatMap(([whom, group]) => ['', HEADINGS[whom], ...group.flatMap(([name, {does, doesInCopy = does}]) =>
    wrap(hasKeys ? does : doesInCopy, width, {first: `  ${typedAs(name).padEnd(widest)}  `, rest: ' '.repeat(widest + 4)}))])
  const more = wrap(`What you add to a command goes after --, as in: ${command('npm run hint -- 2')}. More about one command: ${command('npm run hint -- --help')}`, width)
  return [...groups, '', ...more, ''].join('\n').trimStart()
}

function typedAs(name: string): string {
  return name === 'test' || name === 'start' ? `npm ${name}` : `npm run ${name}`
}

/** What can be typed after a command: plain where no colours are wanted. */
async function usageText(found: CommandDef): Promise<string> {
  const text = `${(await renderUsage(found, parallax)).replace(/ +$/gm, '')}\n`
  return look().colour ? text : stripVTControlCharacters(text)
}

/** What is said of an error that is no fault of ours; `undefined` of one that is. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Mendable) return error.message
  if (isWithoutPlace(error)) return withoutPlace()
  // An option without its value, or one that is needed: citty's own, which it does not export.
  return error instanceof Error && error.name === 'CLIError' ? stripVTControlCharacters(error.message) : undefined
}

/** Citty's types tie a command to its arguments; a list holds many. */
function from(load: () => Promise<{readonly default: unknown}>): () => Promise<CommandDef> {
  return async () => (await load()).default as CommandDef
}
