import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {firstFile} from '../../src/cli/blank-files.ts'
import {gradeFile} from '../../src/disk/grade-file.ts'
import {copiesOf} from '../../src/disk/grade-file.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {verdict} from '../../src/report/row.ts'
import {statusOf} from '../../src/report/status.ts'
import {phoneCall} from '../open.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax misplaced '))
  mkdirSync(join(root, 'exercises'))
})
afterEach(() => rmSync(root, {recursive: true}))

const put = (name: string, text: string): void => writeFileSync(join(root, 'exercises', name), text)
const answersTo = (id: string): string => writeHandIn(phoneCall.exercise(id), modelAnswer(phoneCall.exercise(id)))
const rowOf = async (id: string) =>
  composeRow(phoneCall.exercise(id).definition, await gradeFile(root, phoneCall, id), {kind: 'checked', errors: []})

describe('answers under the name of another exercise', () => {
  it.each(phoneCall.exercises.flatMap(({definition: {id: theirs, workedExample}}) =>
    workedExample ? [] : phoneCall.exercises.flatMap(({definition: {id}}) => (id === theirs ? [] : [[theirs, id] as const]))))('those of %s as %s', async (theirs, id) => {
    put(`${id}.ts`, answersTo(theirs))
    const row = await rowOf(id)
    expect(verdict(row)).toBe('failed')
    expect(row.outcome).toMatchObject({kind: 'unread', problem: {what: expect.stringContaining(`the answers of exercise ${Number.parseInt(theirs)},`)}})
  })

  it('are not looked for in a blank file, nor in one with answers of its own', async () => {
    put('2-sources.ts', firstFile(phoneCall.exercise('2-sources')))
    expect(verdict(await rowOf('2-sources'))).toBe('skipped')
    put('2-sources.ts', answersTo('2-sources'))
    expect(verdict(await rowOf('2-sources'))).toBe('passed')
  })
})

it('a file with something in it that is not read is never "not started"', async () => {
  put('2-sources.ts', answersTo('2-sources').replaceAll(/^ {2}'?([a-z-]+)'?: \{/gm, '  \'my-$1\': {'))
  const row = await rowOf('2-sources')
  expect(verdict(row)).toBe('failed')
  expect(statusOf(row).word).toBe('not read')
})

it('what the reader finds in an answer keeps an exercise from passing, whatever the compiler was told', async () => {
  put('2-sources.ts', `// @ts-nocheck\n${answersTo('2-sources')}`)
  expect(verdict(await rowOf('2-sources'))).toBe('passed')
  put('2-sources.ts', `// @ts-nocheck\n${answersTo('2-sources').replace(/source: '[^']*'/, '$&, source: \'Trump\'')}`)
  const row = await rowOf('2-sources')
  expect(verdict(row)).toBe('failed')
  expect(statusOf(row).reasons[0]).toBe('1 place to fix first')
})

describe('copies', () => {
  it('are known by their names', async () => {
    const copies = ['1-claims (1).ts', '1-claims copy.ts', '1-claims - Copy.ts', 'Copy of 1-claims.ts', '1-claims.ts.txt', '1-claims.txt', '1-claims 2.ts']
    const others = ['1-claims.ts', '11-claims.ts', '2-sources.ts', '1-claimsmanship.ts', '.1-claims.ts.swp', '1-claims.ts.99.part', '1-claims.ts~', 'README.md']
    for (const name of [...copies, ...others]) put(name, '')
    expect(await copiesOf(root, '1-claims')).toEqual(copies.toSorted())
  })

  it('are offered where the file itself is not there', async () => {
    put('1-claims (1).ts', answersTo('1-claims'))
    expect((await rowOf('1-claims')).outcome).toMatchObject({
      kind: 'unread', problem: {what: 'There is no file here.', remedy: 'Is it exercises/1-claims (1).ts? Then rename it to 1-claims.ts.'},
    })
  })

  it('are named where the file itself is there', async () => {
    put('1-claims.ts', firstFile(phoneCall.exercise('1-claims')))
    put('1-claims copy.ts', answersTo('1-claims'))
    expect((await rowOf('1-claims')).copies).toEqual(['1-claims copy.ts'])
  })

  it('of nothing are none', async () => {
    rmSync(join(root, 'exercises'), {recursive: true})
    expect(await copiesOf(root, '1-claims')).toEqual([])
    mkdirSync(join(root, 'exercises'))
  })
})
