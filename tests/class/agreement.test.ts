import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {blind, halfKey, hasty, keyWithRandomLabels, otherArticle} from '../../src/audit/strategies.ts'
import {seeded} from '../../src/audit/gamer.ts'
import {classGrader} from '../../src/class/class-grader.ts'
import {studentsOf} from '../../src/class/people/roster.ts'
import {shapeOf} from '../../src/class/intake/shape.ts'
import {gradeFile} from '../../src/disk/grade-file.ts'
import {findHandIns, UnitReader} from '../../src/disk/hand-ins.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {phoneCall} from '../open.ts'
import {damages} from '../hostile/hand-ins.ts'
import {exercises, files, ids, keyed, put, zip} from './mini-class.ts'
import type {Tree} from './mini-class.ts'

/** In a check; far more by `npm run fuzz`. */
const [RUNS, DAMAGED] = process.env['FUZZ_RUNS'] ? [2_000, 10_000] : [500, 200]

let root = ''
let number = 0
beforeAll(() => { root = mkdtempSync(join(tmpdir(), 'parallax agree ')) })
afterAll(() => rmSync(root, {recursive: true}))

/** A folder for each run, taken away after it. */
async function inFolder(tree: Tree, look: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = join(root, String(number++))
  try {
    put(folder, tree)
    await look(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const grade = classGrader(phoneCall, {overrides: new Map()})
const gradedIn = (folder: string) => {
  const students = studentsOf(shapeOf(findHandIns(folder, {ids}), ids).units, {})
  return students.map(student => grade(student, {files: student.unit ? new UnitReader().read(student.unit) : new Map()}).student)
}

const ways = [modelAnswer, halfKey, keyWithRandomLabels, blind, hasty, otherArticle]
/** Shown as what made it where a property fails: a file is long. */
const drafts = fc.record({id: fc.constantFrom(...ids), way: fc.nat(ways.length - 1), seed: fc.nat(), damage: fc.option(damages, {nil: undefined})})

function fileOf({id, way, seed, damage}: typeof drafts extends fc.Arbitrary<infer Draft> ? Draft : never): Uint8Array {
  const exercise = exercises.find(({definition}) => definition.id === id)!
  const sound = writeHandIn(exercise, exercise.key ? ways[way]!(exercise, seeded(seed)) : undefined)
  return damage ? damage[1](sound) : new TextEncoder().encode(sound)
}

it(`${RUNS} hand-ins earn in a class what npm test gives them, to the last digit`, {timeout: 1_200_000}, async () => {
  await fc.assert(fc.asyncProperty(drafts, fc.boolean(), (draft, zipped) => {
    const [{id}, bytes] = [draft, fileOf(draft)]
    const tree: Tree = {[`one/exercises/${id}.ts`]: bytes, ...zipped && {'two.zip': zip({[`exercises/${id}.ts`]: bytes})}}
    return inFolder(tree, async folder => {
      const {outcome} = await gradeFile(join(folder, 'one'), phoneCall, id)
      const {marks} = outcome.kind === 'marked' ? outcome.marked : {marks: undefined}
      for (const student of gradedIn(folder)) {
        const result = student.exercises.find(exercise => exercise.id === id)!
        expect(result.score).toBe(marks?.score ?? 0)
        expect(result.items).toEqual(marks?.items.map(({remarks: _, ...item}) => item) ?? [])
        expect(Math.abs(result.points - result.score * phoneCall.exercise(id).definition.weight)).toBeLessThan(0.01)
      }
    })
  }), {numRuns: RUNS})
})

const whole = zip(files('exercises/'))

it(`of ${DAMAGED} damaged zips none is a crash, none takes a second, and none earns more than the sound one`, {timeout: 1_200_000}, async () => {
  const place = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true})
  const byte = fc.tuple(place, fc.integer({min: 0, max: 255}))
  const damage = fc.oneof(
    fc.array(byte, {minLength: 1, maxLength: 20}).map(flips => (zipped: Uint8Array) => {
      const bytes = zipped.slice()
      for (const [where, value] of flips) bytes[Math.floor(where * bytes.length)] = value
      return bytes
    }),
    // The list of what is in it stands at the end.
    fc.array(byte, {minLength: 1, maxLength: 8}).map(flips => (zipped: Uint8Array) => {
      const bytes = zipped.slice()
      for (const [where, value] of flips) bytes[bytes.length - 1 - Math.floor(where * 700)] = value
      return bytes
    }),
    place.map(where => (zipped: Uint8Array) => zipped.slice(0, where * zipped.length)),
    fc.tuple(place, place, place).map(([from, to, into]) => (zipped: Uint8Array) => {
      const [start, end] = [from, to].map(where => Math.floor(where * zipped.length)).sort((a, b) => a - b)
      const at = Math.floor(into * zipped.length)
      return Uint8Array.from([...zipped.slice(0, at), ...zipped.slice(start, end), ...zipped.slice(at)])
    }),
  )
  await fc.assert(fc.asyncProperty(damage, change => inFolder({'ada.zip': change(whole)}, folder => {
    const start = performance.now()
    const students = gradedIn(folder)
    // Many share two cores in a check.
    expect(performance.now() - start).toBeLessThan(5_000)
    expect(students).toHaveLength(1)
    for (const {exercises: results} of students) for (const {score} of results) expect(score >= 0 && score <= 1).toBe(true)
    expect(students[0]!.total).toBeLessThanOrEqual(100)
  })), {numRuns: DAMAGED})
})

it('what is left of a cut file earns no more than the whole one', {timeout: 600_000}, () => {
  fc.assert(fc.property(fc.constantFrom(...ids), fc.double({min: 0, max: 1, noNaN: true}), (id, share) => {
    const sound = keyed.get(id) ?? ''
    const student = {key: 'a', name: 'a', late: false, notes: []}
    const scoreOf = (source: string) => grade(student, {files: new Map([[id, new TextEncoder().encode(source)]])}).student.total
    expect(scoreOf(sound.slice(0, share * sound.length))).toBeLessThanOrEqual(scoreOf(sound))
  }), {numRuns: 100})
})
