import {cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ResultsFolder, writePage} from '../../src/disk/results-folder.ts'
import {put} from './mini-class.ts'

let root = ''
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'parallax folder ')) })
afterEach(() => rmSync(root, {recursive: true}))

const at = (...path: readonly string[]): string => join(root, ...path)
const write = (text: string): void => {
  const folder = new ResultsFolder(at('results'))
  folder.append('grades.csv', text)
  folder.note([writePage(folder.feedback(), 'ada.html', `<p>${text}`)])
  folder.append('class.html', `<h1>${text}`)
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
    expect(readdirSync(at('results')).toSorted()).toEqual(['.parallax.json', 'class.html', 'feedback', 'grades.csv'])
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

describe('what a teacher put or wrote among results stays', () => {
  beforeEach(() => write('first'))
  const refused = (said: string): void => {
    expect(() => write('second')).toThrow(said)
    expect(table()).toBe('first')
    expect(readdirSync(root)).toEqual(['results'])
  }

  it.each(['notes.docx', 'ben.html', 'ada_files/style.css'])('feedback/%s', name => {
    put(root, {[`results/feedback/${name}`]: 'mine'})
    refused(`holds what is not from here: feedback/${name.split('/')[0]}\nPut it elsewhere`)
    expect(readFileSync(at('results', 'feedback', ...name.split('/')), 'utf8')).toBe('mine')
  })

  it.each([
    [['overrides.csv'], 'Put it beside this folder, where it is read, for'],
    [['feedback/overrides.csv'], 'Put it beside this folder, where it is read, for'],
    [['notes.txt', 'overrides.csv'], 'Put overrides.csv beside this folder, where it is read, and the rest elsewhere, for'],
    [['notes.txt'], 'Put it elsewhere, for'],
  ])('%j, with where it goes', (names, where) => {
    put(root, Object.fromEntries(names.map(name => [`results/${name}`, 'mine'])))
    refused(`holds what is not from here: ${names.join(', ')}\n${where} the whole folder is written anew.`)
  })

  it('points of their own where there are no results yet', () => {
    put(root, {'new/overrides.csv': 'mine'})
    expect(() => new ResultsFolder(at('new'))).toThrow('has files of yours in it, and no results.\nPut it beside this folder, where it is read, or name a folder that is empty')
  })

  it.each(['feedback/ada.html', 'class.html', 'grades.csv'])('a change of %s, of one letter too', name => {
    const before = readFileSync(at('results', name), 'utf8')
    put(root, {[`results/${name}`]: before.replace('first', 'FIRST')})
    expect(() => write('second')).toThrow(`${name} was changed by hand, and would be lost.\nPut it elsewhere`)
    expect(readFileSync(at('results', name), 'utf8')).toContain('FIRST')
    put(root, {[`results/${name}`]: before})
    write('second')
    expect(table()).toBe('second')
  })
})

describe('results are written anew', () => {
  beforeEach(() => write('first'))
  it.each<readonly [string, () => void]>([
    ['where pages were opened, or got another date', () => utimesSync(at('results', 'feedback', 'ada.html'), new Date(), new Date(Date.now() + 60_000))],
    ['where they were copied here', () => {
      renameSync(at('results'), at('elsewhere'))
      cpSync(at('elsewhere'), at('results'), {recursive: true})
    }],
    ['where pages were taken away', () => rmSync(at('results', 'feedback'), {recursive: true})],
    ['where a system has put something there', () => put(root, {'results/feedback/.DS_Store': 'x', 'results/feedback/.~lock.ada.html#': 'x'})],
  ])('%s', (_, done) => {
    done()
    write('second')
    expect(table()).toBe('second')
    expect(readdirSync(at('results', 'feedback'))).toEqual(['ada.html'])
  })
})

describe.skipIf(process.platform === 'win32')('a link', () => {
  beforeEach(() => symlinkSync('share', at('results')))

  it('to results leads to them still', () => {
    mkdirSync(at('share'))
    write('first')
    write('second')
    expect(readdirSync(root).toSorted()).toEqual(['results', 'share'])
    expect(lstatSync(at('results')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('share', 'grades.csv'), 'utf8')).toBe('second')
  })

  it('to files of somebody’s own harms none', () => {
    put(root, {'share/thesis.txt': 'mine'})
    expect(() => write('first')).toThrow('has files of yours in it')
    expect(readdirSync(at('share'))).toEqual(['thesis.txt'])
  })

  it('to nothing is told before anything is written', () => {
    expect(() => new ResultsFolder(at('results'))).toThrow('is a link to a folder that is not there.\nMake that folder')
    expect(readdirSync(root)).toEqual(['results'])
  })
})
