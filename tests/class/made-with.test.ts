import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {afterAll, beforeAll, expect, it, test} from 'vitest'
import {classGrader} from '../../src/class/class-grader.ts'
import {shapeOf} from '../../src/class/intake/shape.ts'
import type {Unit} from '../../src/class/intake/unit.ts'
import {studentsOf} from '../../src/class/people/roster.ts'
import {findHandIns, UnitReader} from '../../src/disk/hand-ins.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {pack} from '../../src/handin/parcel.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {stampOf} from '../../src/lesson/stamp.ts'
import {phoneCall} from '../open.ts'

const ID = '2-sources'
const answers = writeHandIn(phoneCall.exercise(ID), modelAnswer(phoneCall.exercise(ID)))
const here = stampOf(phoneCall.lesson)
const other = {...here, articles: {...here.articles, B: '0000000000000000'}}
const NOTED = ['It was made with other words of article B: a quotation may not be found here.']

/** Answers with what a copy says of itself beside them, below a path. */
const copied = (path: string, stamp: unknown): Record<string, string> =>
  ({[`${path}${ID}.ts`]: answers, [`${path}made-with.json`]: typeof stamp === 'string' ? stamp : JSON.stringify(stamp)})

/** Where each student's work lies → what is told of it. What ends in `.zip` is packed. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['a clone', {...copied('exercises/', other), 'package.json': '{}'}, NOTED],
  ['a folder of answers', copied('', other), NOTED],
  ['a copy in a folder', copied('parallax/exercises/', other), NOTED],
  ['a clone.zip', {...copied('out/exercises/', other), 'out/package.json': '{}'}, NOTED],
  ['a folder of answers.zip', copied('', other), NOTED],
  ['a copy of this lesson', copied('exercises/', here), []],
  ['something else', copied('exercises/', {grader: 7}), []],
  ['no JSON', copied('exercises/', '{'), []],
  ['too much to be ours', copied('exercises/', JSON.stringify({...other, more: ' '.repeat(5000)})), []],
  ['a copy with a newer hand-in', {...copied('', other), 'hand-in.json': JSON.stringify({name: 'a newer hand-in', stamp: here})}, []],
]

let home = ''
let units: readonly Unit[] = []
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'parallax made with '))
  for (const [name, files] of cases) {
    if (name.endsWith('.zip')) {
      writeFileSync(join(home, name), zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))))
      continue
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, name, path)), {recursive: true})
      writeFileSync(join(home, name, path), text)
    }
  }
  writeFileSync(join(home, 'packed.zip'), pack({name: 'packed', made: new Date(), files: new Map([[`${ID}.ts`, strToU8(answers)]]), stamp: other}))
  units = shapeOf(findHandIns(home, {ids: [ID]}), [ID]).units
})
afterAll(() => rmSync(home, {recursive: true}))

function graded(from: string) {
  const unit = units.find(one => one.from === from)
  const [student] = unit ? studentsOf([unit], {}) : []
  const grade = classGrader(phoneCall, {only: [ID], overrides: new Map()})
  return grade(student!, {files: new UnitReader().read(unit!)}).student
}

test('everybody is found once, and nothing else', () => {
  expect(units.map(({from}) => from).toSorted()).toEqual([...cases.map(([name]) => name), 'packed.zip'].toSorted())
})

it.each(cases)('with which lesson it was made is told of %s, and it is graded all the same', (name, _, notes) => {
  const {notes: told, exercises} = graded(name)
  expect(told).toEqual(notes)
  expect(exercises).toEqual(graded('packed.zip').exercises)
})

test('what npm run hand-in has packed says it, too', () => {
  expect(graded('packed.zip').notes).toEqual(NOTED)
})
