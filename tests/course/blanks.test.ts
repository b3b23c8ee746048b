import {describe, expect, it} from 'vitest'
import {blankFiles, firstFile, strangers} from '../../src/cli/blank-files.ts'
import {phoneCall} from '../open.ts'

const [headlines, sources] = [phoneCall.exercise('0-headlines'), phoneCall.exercise('2-sources')]
const some = [headlines, sources]
const example = firstFile(headlines)
const blank = firstFile(sources)

const statesOf = (folder: Readonly<Record<string, string | undefined>>) =>
  blankFiles(some, new Map(Object.entries(folder))).map(({state}) => state)

describe('the files that students begin with', () => {
  it('are blank, but for the worked example', () => {
    expect(blank).toContain('{source: todo, cue: todo, form: todo, stance: todo}')
    expect(example).not.toContain(': todo')
  })

  it.each<[state: string, file: string | undefined, expected: string]>([
    ['are fresh where they say what they should', blank, 'fresh'],
    ['are fresh with the line ends of Windows too', blank.replaceAll('\n', '\r\n'), 'fresh'],
    ['are outdated where a comment has changed since', blank.replace('//', '// Once:'), 'outdated'],
    ['are worked on as soon as there is one answer', blank.replace('source: todo', 'source: \'Trump\''), 'worked on'],
    ['are worked on where they cannot be read', 'export default {', 'worked on'],
    ['are worked on where somebody wrote beside the answers', `${blank}const mine = 1\n`, 'worked on'],
    ['are left alone where a folder has their name', undefined, 'worked on'],
  ])('%s', (_, file, expected) => {
    expect(statesOf({'0-headlines.ts': example, '2-sources.ts': file})).toEqual(['fresh', expected])
  })

  it('are missing where they are missing', () => {
    expect(statesOf({})).toEqual(['missing', 'missing'])
  })

  it('may be written anew where a worked example has its first answers', () => {
    expect(statesOf({'0-headlines.ts': example.replace('//', '// Once:'), '2-sources.ts': blank})).toEqual(['outdated', 'fresh'])
    expect(statesOf({'0-headlines.ts': example.replace('\'denied\'', '\'asserted\''), '2-sources.ts': blank}))
      .toEqual(['worked on', 'fresh'])
  })

  it('stand alone, with the page that explains them', () => {
    const folder = new Map([['0-headlines.ts', example], ['README.md', ''], ['notes.txt', ''], ['old', undefined]])
    expect(strangers(some, folder)).toEqual(['notes.txt', 'old'])
  })
})
