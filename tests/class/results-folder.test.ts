import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ResultsFolder} from '../../src/disk/results-folder.ts'
import {put} from './mini-class.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax folder ')) })
afterEach(() => rmSync(root, {recursive: true}))

const at = (...path: readonly string[]): string => join(root, ...path)
const write = (text: string): void => {
  const folder = new ResultsFolder(at('results'))
  folder.append('grades.csv', text)
  folder.folder('feedback')
  folder.finish()
}
const table = (): string => readFileSync(at('results', 'grades.csv'), 'utf8')
/** Numbers that no process has; the last is this one's own. */
const DEAD = ['999999', '999998-2', String(process.pid)]

describe('what a writer that was stopped has left', () => {
  /** A folder as it stands between two renames: it says by which name. */
  const passing = (name: string, from = 'results'): void => {
    cpSync(at(from), at(name), {recursive: true})
    put(root, {[`${name}/.parallax.passing`]: name})
  }

  it.each(DEAD)('is put back, results.%s.old, where no results stand', number => {
    write('first')
    passing(`results.${number}.old`)
    rmSync(at('results'), {recursive: true})
    new ResultsFolder(at('results')).abandon()
    expect(readdirSync(root)).toEqual(['results'])
    expect(table()).toBe('first')
    write('second')
    expect(readdirSync(root)).toEqual(['results'])
    expect(readdirSync(at('results')).toSorted()).toEqual(['.parallax.json', 'feedback', 'grades.csv'])
  })

  it.each(DEAD)('is deleted, results.%s.part and .old, where results stand', number => {
    write('first')
    passing(`results.${number}.part`)
    passing(`results.${number}.old`)
    write('second')
    expect(readdirSync(root)).toEqual(['results'])
    expect(table()).toBe('second')
  })

  it('is deleted where it was stopped before it could say what it is, or when nothing else was left of it', () => {
    mkdirSync(at('results.999999.part'))
    put(root, {'results.999998.old/.parallax.passing': ''})
    write('first')
    expect(readdirSync(root)).toEqual(['results'])
  })

  it('is deleted where it was being deleted, and not put back', () => {
    put(root, {'results.999999.old/.parallax.passing': 'results.999999.old', 'results.999999.old/feedback/a.html': 'x'})
    write('first')
    expect(readdirSync(root)).toEqual(['results'])
  })

  it('stays while its writer lives', () => {
    const name = `results.${process.ppid}.part`
    put(root, {[`${name}/.parallax.passing`]: name})
    write('first')
    expect(readdirSync(root)).toContain(name)
  })
})

describe('a folder of somebody’s own stays', () => {
  it.each(['results.2025.old', 'results.999999.part', `results.${process.pid}.old`, `results.${process.pid}.part`])('%s', name => {
    put(root, {[`${name}/thesis.txt`]: 'x'})
    write('first')
    write('second')
    expect(readdirSync(root).toSorted()).toEqual(['results', name])
    expect(readdirSync(at(name))).toEqual(['thesis.txt'])
  })

  it('that was results, and got another name', () => {
    write('first')
    renameSync(at('results'), at('results.999999.old'))
    write('second')
    write('third')
    expect(readFileSync(at('results.999999.old', 'grades.csv'), 'utf8')).toBe('first')
  })

  it('that belongs to results of a longer name', () => {
    put(root, {'results.b.999999.old/.parallax.passing': 'results.b.999999.old', 'results.b.999999.old/.parallax.json': '{}'})
    write('first')
    expect(readdirSync(root).toSorted()).toEqual(['results', 'results.b.999999.old'])
  })
})

describe('results go', () => {
  it('into a folder that is empty', () => {
    mkdirSync(at('results'))
    put(root, {'results/.DS_Store': 'x'})
    write('first')
    expect(table()).toBe('first')
  })

  it('nowhere where a file has the name, or stands on the way', () => {
    put(root, {results: 'mine'})
    expect(() => write('first')).toThrow('is a file, and results are a folder.\nName a folder that is empty, or not there yet, as in: --out results-2')
    expect(() => new ResultsFolder(at('results', 'inside'))).toThrow('leads through a file, which holds no folders.\nName a folder')
    expect(() => new ResultsFolder(at('results', 'inside', 'more'))).toThrow('leads through a file, which holds no folders.\nName a folder')
    expect(readFileSync(at('results'), 'utf8')).toBe('mine')
    expect(readdirSync(root)).toEqual(['results'])
  })

  it('nowhere where they are given up', () => {
    const folder = new ResultsFolder(at('results'))
    folder.append('grades.csv', 'half')
    folder.abandon()
    expect(existsSync(at('results'))).toBe(false)
    expect(readdirSync(root)).toEqual([])
  })
})
