import {mkdirSync, readdirSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {vi} from 'vitest'
import {seeded} from '../../src/audit/gamer.ts'
import {halfKey, keyWithRandomLabels} from '../../src/audit/strategies.ts'
import {gradedExercises} from '../../src/class/grade-hand-in.ts'
import {main} from '../../src/cli/main.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {pack} from '../../src/handin/parcel.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import type {Draft} from '../../src/lesson/answer.ts'
import type {OpenExercise} from '../../src/lesson/open.ts'
import {phoneCall} from '../open.ts'

/** The exercises that are graded. */
export const exercises = gradedExercises(phoneCall)
export const ids = exercises.map(({definition: {id}}) => id)

/** Exercise's id → the file as the key has it; that of exercise 7 is blank, for it has no key. */
export const keyed = new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, modelAnswer(exercise))]))
export const blank = new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise)]))

/** Path with forward slashes → what stands there. */
export type Tree = Readonly<Record<string, string | Uint8Array>>

/** Writes files below a folder. */
export function put(root: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(root, ...path.split('/'))
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
}

/** A student's files below a path, `ada/exercises/`. */
export function files(path: string, texts: ReadonlyMap<string, string> = keyed): Tree {
  return Object.fromEntries([...texts].map(([id, text]) => [`${path}${id}.ts`, text]))
}

export function zip(tree: Tree): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(tree).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])))
}

/** A hand-in whose drafts are made in one way for every exercise that has a key. */
export function drafted(make: (exercise: OpenExercise) => Draft): ReadonlyMap<string, string> {
  return new Map(exercises.map(exercise => [exercise.definition.id, writeHandIn(exercise, exercise.key ? make(exercise) : undefined)]))
}

/** What `npm run hand-in` packs. */
export function parcel(name: string, made: string, texts: ReadonlyMap<string, string> = keyed): Uint8Array {
  return pack({name, made: new Date(made), files: new Map([...texts].map(([id, text]) => [`${id}.ts`, strToU8(text)]))})
}

/** Runs a command in this process; what it prints, and how it ends. */
export async function run(...typed: readonly string[]): Promise<{readonly out: string, readonly err: string, readonly code: number}> {
  const [out, err]: [string[], string[]] = [[], []]
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation(text => err.push(String(text)) > 0),
    vi.spyOn(console, 'error').mockImplementation((...all) => { err.push(all.join(' ')) }),
  ]
  try {
    await main(typed)
    return {out: out.join(''), err: err.join(''), code: Number(process.exitCode ?? 0)}
  } finally {
    process.exitCode = 0
    for (const spy of spies) spy.mockRestore()
  }
}

const [late, early] = ['2026-03-04T09:00:00Z', '2026-03-03T09:00:00Z']

/** Twelve students: every status, and what befalls hand-ins. Ends of lines as the files have them. */
export function miniClass(root: string): void {
  const own = keyed.get('2-sources') ?? ''
  const mixed = new Map([...keyed].filter(([id]) => id !== '1-claims'))
  put(root, {
    'roster.csv': [
      'name,id', 'Ada Marsh,4701', 'Ben Okoro,4702', 'Carla Nunes,4703', 'Dev Patel,4704', 'Elif Kaya,4705', 'Finn O’Neil,4706',
      'Gita Rao,4707', '=SUM(1),4708', 'Ivo Horvat,4709', 'Юлия Орлова,4710', '"Lee, ""Kim""",4712', '',
    ].join('\n'),
    'overrides.csv': 'student,exercise,points,reason\nmaximum,7,24,by the rubric\nada-marsh,7,21,by the rubric\n4710,2,"12,5","talked it over, orally"\n',
    ...files('hand-ins/ada-marsh/exercises/'),
    'hand-ins/parallax-ben-okoro.zip': parcel('Ben Okoro', early, drafted(exercise => halfKey(exercise, seeded(2)))),
    ...files('hand-ins/Carla Nunes/', blank),
    'hand-ins/Dev Patel_4704_assignsubmission_file.zip': zip(files('')).subarray(0, 700),
    'hand-ins/finn.zip': parcel('Finn O’Neil', late, drafted(exercise => keyWithRandomLabels(exercise, seeded(6)))),
    ...files('hand-ins/gita rao/'), 'hand-ins/Gita Rao.zip': zip(files('exercises/')),
    'hand-ins/x.zip': parcel('=SUM(1)', early),
    ...files('hand-ins/ivo-horvat/', mixed), 'hand-ins/ivo-horvat/1-claims (1).ts': keyed.get('1-claims') ?? '', 'hand-ins/ivo-horvat/3-wording.ts': own,
    ...files('hand-ins/Юлия Орлова/'),
    'hand-ins/jonas/essay.docx': 'x',
    ...files('hand-ins/kim-lee/parallax/exercises/'), 'hand-ins/kim-lee/parallax/.git/HEAD': 'x', 'hand-ins/kim-lee/parallax/node_modules/1-claims.ts': 'x',
    'hand-ins/kim-lee/parallax/exercises/2-sources.ts': own.replaceAll('source:', 'source: ,'),
  })
  for (const name of readdirSync(root, {recursive: true, encoding: 'utf8'})) utimesSync(join(root, name), 0, new Date(name.includes('ivo') ? late : early).getTime() / 1_000)
}
