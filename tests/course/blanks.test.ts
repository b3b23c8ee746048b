import {describe, expect, it} from 'vitest'
import {blankFiles, firstFile, nowWritten, strangers} from '../../src/cli/blank-files.ts'
import {phoneCall} from '../open.ts'

const [headlines, sources] = [phoneCall.exercise('0-headlines'), phoneCall.exercise('2-sources')]
const some = [headlines, sources]
const example = firstFile(headlines)
const blank = firstFile(sources)

/** What an earlier edition wrote. */
const earlier = blank.replace('//', '// Once:')
const written = nowWritten([{name: '2-sources.ts', text: blank}], nowWritten([{name: '2-sources.ts', text: earlier}], {}))

const statesOf = (folder: Readonly<Record<string, string | undefined>>) =>
  blankFiles(some, new Map(Object.entries(folder)), written).map(({state}) => state)

describe('the files that students begin with', () => {
  it('are blank, but for the worked example', () => {
    expect(blank).toContain('{source: todo, cue: todo, form: todo, stance: todo}')
    expect(example).not.toContain(': todo')
  })

  it.each<[state: string, file: string | undefined, expected: string]>([
    ['are fresh where they say what they should', blank, 'fresh'],
    ['are fresh with the line ends of Windows too', blank.replaceAll('\n', '\r\n'), 'fresh'],
    ['are outdated where they are a blank that was written before', earlier, 'outdated'],
    ['are outdated with the line ends of Windows too', earlier.replaceAll('\n', '\r\n'), 'outdated'],
    ['are worked on where there is a note in an earlier blank', earlier.replace('export', '// ask Ada!\nexport'), 'worked on'],
    ['are worked on where an answer is commented out', `${blank}// 'stop-aid': {source: 'Trump'}\n`, 'worked on'],
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

  it('are known again when their items have changed since', () => {
    const old = 'export default {older: todo}\n'
    const known = nowWritten([{name: '2-sources.ts', text: blank}], nowWritten([{name: '2-sources.ts', text: old}], {}))
    expect(blankFiles([sources], new Map([['2-sources.ts', old]]), known)[0]?.state).toBe('outdated')
  })

  it('are listed once each, the newest last', () => {
    const again = nowWritten([{name: '2-sources.ts', text: blank}], written)
    expect(again).toEqual(written)
    expect(again['2-sources.ts']).toHaveLength(2)
  })

  it('stand alone, with the page that explains them', () => {
    const folder = new Map([['0-headlines.ts', example], ['README.md', ''], ['tsconfig.json', ''], ['notes.txt', ''], ['old', undefined]])
    expect(strangers(some, folder)).toEqual(['notes.txt', 'old'])
  })
})
