import {readFileSync} from 'node:fs'
import {posix} from 'node:path'
import ts from 'typescript'
import type {OpenLesson} from '../../lesson/open.ts'
import {MADE_WITH, stampOf} from '../../lesson/stamp.ts'
import {inProject} from '../../reading/generated-files.ts'
import {firstFile} from '../blank-files.ts'
import {studentLock} from './student-lock.ts'
import type {Lock, Manifest} from './student-lock.ts'

/** What a copy is made of: its path, with forward slashes, → its text or bytes. */
export type Copy = ReadonlyMap<string, string | Uint8Array>

/** What a student starts, and what the editor opens: all that these import goes along, and nothing else. */
const ENTRIES = [
  'src/cli/doorstep.cjs', 'src/cli/start.js', 'src/cli/test.js', 'src/cli/main.ts', 'src/cli/bun-test.js', 'vitest.config.ts', 'tests/exercises.test.ts',
]

/** Taken as they are. */
const BESIDE = [
  'exercises/README.md', 'exercises/tsconfig.json', 'tsconfig.exercises.json', '.vscode/extensions.json', '.vscode/settings.json',
  '.vscode/tasks.json', '.devcontainer/devcontainer.json', '.editorconfig', '.gitattributes', '.node-version', 'bunfig.toml',
  'LICENSE', 'LICENSE-CC-BY-4.0',
]

/** The compiler: a program that is run, and imported nowhere. */
const PROGRAMS = ['typescript-native']

/** Not among the commands of a copy, and yet a script: whoever types it is told so in a sentence. */
const TELLS = ['key']

/** The commands that a copy has not. */
const LEFT = [/^src\/cli\/(?:teachers|authors)\//, ...TELLS.map(name => new RegExp(`^src/cli/students/${name}\\.ts$`))]

/**
 * Returns a student's copy of the project: the exercises as they are at the beginning, all that their commands need, and no
 * key. What the commands import is followed file by file, so that nothing goes along by oversight: a room that no student's
 * command needs, such as that of the slides, is not in it.
 */
export function studentCopy(open: OpenLesson): Map<string, string | Uint8Array> {
  const {folder} = open.lesson
  const written = new Map<string, string>([
    ...open.exercises.map(exercise => [`exercises/${exercise.definition.id}.ts`, firstFile(exercise)] as const),
    [`${folder}/keys.ts`, withoutKeys(open)],
  ])
  const manifest = JSON.parse(read('package.json')) as Manifest
  const frontDoor = manifest.imports['#lesson']!.replace(/^\.\//, '')
  const {files, packages} = follow([...ENTRIES, frontDoor, ...written.keys()], written, frontDoor)
  const own = ownManifest(manifest, packages, name => name === 'test' || files.has(`src/cli/students/${name}.ts`))
  return new Map<string, string | Uint8Array>([
    ...files,
    ...BESIDE.map(path => [path, new Uint8Array(readFileSync(inProject(path)))] as const),
    ...['a.md', 'b.md'].map(name => [`${folder}/${name}`, read(`${folder}/${name}`)] as const),
    // So that a clone or a folder of answers says it, too, when it is graded.
    [`exercises/${MADE_WITH}`, json(stampOf(open.lesson))],
    ['package.json', json(own)],
    ['package-lock.json', json(studentLock(JSON.parse(read('package-lock.json')) as Lock, own))],
    ['tsconfig.json', json(withoutPaths(JSON.parse(read('tsconfig.json')) as Config))],
    ['.gitignore', 'node_modules/\n# What your tools remember: hints shown, files kept before a reset.\n.parallax/\nhand-ins/\n'],
    ['README.md', readme(open)],
  ])
}

/** The workflow that runs `npm test` on every push. */
export function workflow(): Map<string, string> {
  return new Map([['.github/workflows/exercises.yml', read('src/cli/teachers/student-workflow.yml')]])
}

/** What stands in the place of the keys. */
function withoutKeys({exercises}: OpenLesson): string {
  const examples = Object.fromEntries(exercises.filter(({definition}) => definition.workedExample)
    .map(exercise => [exercise.definition.id, firstFile(exercise)]))
  return [
    'import type {Key} from \'../lesson/key.ts\'',
    '',
    '/** This copy is a student\'s: it has no keys, and marks come from the teacher. */',
    'export const keys: Readonly<Record<string, Key>> = {}',
    '',
    'export const hints: Readonly<Record<string, readonly string[]>> = {}',
    '',
    '/** The files that come filled in. */',
    `export const examples: Readonly<Record<string, string>> = ${JSON.stringify(examples, null, 2)}`,
    '',
  ].join('\n')
}

interface Followed {
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>
  /** The packages that they import. */
  readonly packages: ReadonlySet<string>
}

/** What some files import, and what that imports; `written` stands in the place of what is on the disk. */
function follow(entries: readonly string[], written: ReadonlyMap<string, string>, frontDoor: string): Followed {
  const files = new Map<string, string>()
  const packages = new Set<string>()
  const waiting = [...entries]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path) || LEFT.some(pattern => pattern.test(path))) continue
    const text = written.get(path) ?? read(path)
    files.set(path, text)
    // What says of a file in plain JavaScript which types it has.
    if (path.endsWith('.js')) waiting.push(...typesBeside(path))
    for (const {fileName} of ts.preProcessFile(text, true, true).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(posix.join(posix.dirname(path), fileName))
      else if (fileName === '#lesson') waiting.push(frontDoor)
      else if (!fileName.startsWith('node:')) packages.add(packageOf(fileName))
    }
  }
  return {files: new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1))), packages}
}

function typesBeside(path: string): string[] {
  const types = path.replace(/\.js$/, '.d.ts')
  return ts.sys.fileExists(inProject(types)) ? [types] : []
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

function ownManifest(manifest: Manifest, packages: ReadonlySet<string>, hasCommand: (name: string) => boolean): Manifest {
  const {version, type, license, engines, imports, scripts, dependencies, allowScripts} = manifest
  return {
    name: `${manifest.name}-exercises`, version, private: true, type, license, engines, imports,
    scripts: Object.fromEntries(Object.entries(scripts).filter(([name]) => hasCommand(name) || TELLS.includes(name) || name === manifest.name)),
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([name]) => packages.has(name) || PROGRAMS.includes(name))),
    allowScripts,
  }
}

interface Config {
  readonly compilerOptions: Readonly<Record<string, unknown>>
}

/** The paths lead to rooms that are not here. */
function withoutPaths(config: Config): unknown {
  const {paths: _, ...compilerOptions} = config.compilerOptions
  return {compilerOptions, include: ['src', 'tests', 'exercises', '*.ts']}
}

function readme({lesson, exercises}: OpenLesson): string {
  const minutes = exercises.reduce((sum, {definition}) => sum + definition.minutes, 0)
  const {grader} = stampOf(lesson)
  return read(`${lesson.folder}/student-readme.md`)
    .replace('{{exercises}}', exercises.map(({definition: {id, title, minutes: about}}) => `| [${id}](exercises/${id}.ts) | ${title} | ${about} |`).join('\n'))
    .replace('{{hours}}', String(Math.round(minutes / 60)))
    .replace('{{version}}', grader)
}

function read(path: string): string {
  return readFileSync(inProject(path), 'utf8')
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
