import type * as Files from 'node:fs'
import {mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, sep} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {gradeClass} from '../../src/cli/teachers/grade-class.ts'
import {isOfSystem, whyUnread} from '../../src/disk/unread.ts'
import {files, put, run} from './mini-class.ts'

/** Names of files for which the disk has no room. */
const full = vi.hoisted(() => ({for: /^$/, code: 'ENOSPC'}))
vi.mock('node:fs', async original => {
  const real = await original<typeof Files>()
  const writeFileSync: typeof Files.writeFileSync = (file, ...rest) => {
    if (full.for.test(String(file))) throw Object.assign(new Error(`${full.code}, write`), {code: full.code, syscall: 'write'})
    real.writeFileSync(file, ...rest)
  }
  return {...real, writeFileSync}
})

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parallax full '))
  put(root, files('hand-ins/ada/'))
})
afterEach(() => {
  Object.assign(full, {for: /^$/, code: 'ENOSPC'})
  rmSync(root, {recursive: true})
})

const at = (...path: readonly string[]): string => join(root, ...path)
const remedy = 'The disk is full, or your share of it: delete what you do not need, then type the command again.'

describe('a full disk is told, and leaves everything as it was', () => {
  it.each([['a page', /ada\.html$/], ['the mark', /parallax\.json$/], ['half results', /passing$/]])('at %s', async (_, name) => {
    full.for = name
    // Not by the command, which may run a bundle of an earlier run: there the disk is as it is.
    await expect(gradeClass({_: [at('hand-ins')], out: at('results'), jobs: '1'})).rejects.toThrow(`${at('results')} could not be written: ENOSPC, write\n${remedy}`)
    full.for = /^$/
    expect(readdirSync(root)).toEqual(['hand-ins'])
  })
})

it('a place where nobody may write is told, with another', async () => {
  Object.assign(full, {for: /passing$/, code: 'EACCES'})
  await expect(gradeClass({_: [at('hand-ins')], out: at('results')}))
    .rejects.toThrow(`${at('results')} could not be written: EACCES, write\nYou may not write there. Name a folder that is empty, or not there yet, as in: --out results-2`)
})

describe('what cannot be read is told', () => {
  const told = async (place: string, ...more: readonly string[]): Promise<string> => {
    const {code, out, err} = await run('grade', place, '--out', at('results'), ...more)
    expect({code, out}).toEqual({code: 1, out: ''})
    return err.replaceAll(root, '').replaceAll(sep, '/')
  }

  it('of hand-ins', async () => {
    put(root, {file: 'x'})
    symlinkSync(at('loop'), at('loop'))
    expect(await told(at('file', 'x'))).toBe('There is no /file/x.\nIs its name written as it is?')
    expect(await told(at('loop'))).toMatch(/^\/loop could not be read: ELOOP.*\nIt is a link that leads back to itself/)
  })

  it('of tables', async () => {
    put(root, {file: 'x'})
    expect(await told(at('hand-ins'), '--roster', at('hand-ins'))).toBe('/hand-ins is a folder, not a table.\nName the CSV file itself.')
    expect(await told(at('hand-ins'), '--overrides', at('file', 'x.csv'))).toBe('There is no file /file/x.csv.\nIs its name written as it is?')
  })

  it('without a word of writing', () => {
    const error = Object.assign(new Error('EACCES: permission denied, scandir \'x\''), {code: 'EACCES', syscall: 'scandir'})
    expect(isOfSystem(error) && whyUnread(error)).toBe('EACCES: permission denied, scandir \'x\'\nYou may not read it: change its permissions, or copy it to a folder of your own and name that copy.')
    expect(isOfSystem(Object.assign(new Error('x'), {code: 'ERR_WORKER_OUT_OF_MEMORY'}))).toBe(false)
  })
})

it('who handed in other exercises is told which', async () => {
  put(root, {'hand-ins/ben/2-sources.ts': 'x', 'hand-ins/carla/essay.docx': 'x'})
  const {out} = await run('grade', at('hand-ins'), '--out', at('results'), '--exercises', '3')
  const text = out.replaceAll(/\s+/g, ' ')
  expect(text).toContain('3 students: 1 graded, 1 unreadable, 1 missing')
  expect(text).toContain('ben: 3-wording is not in it, only 2-sources: ask for what is missing, or grade without --exercises.')
  expect(text).toContain('carla: There is no file of answers in it, only essay.docx.')
})
