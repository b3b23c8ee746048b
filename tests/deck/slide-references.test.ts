import type {ResolvedSlidevOptions} from '@slidev/types'
import {expect, test} from 'vitest'
import {slideReferences} from '../../src/deck/slide-references.ts'
import {ferry} from './ferry.ts'

const start = (mode: string, raw: string) => {
  const options = {mode, userRoot: '/talk', data: {markdownFiles: {'/talk/parts/two.md': {raw}}, slides: []}}
  const plugin = slideReferences(options as unknown as ResolvedSlidevOptions, ferry)
  return (plugin.buildStart as () => void)()
}

test.each(['build', 'export'])('a wrong reference in any file of the talk stops a %s', mode => {
  expect(() => start(mode, '# Two\n\n<Passage of="A.P99"/>')).toThrow(
    /^The slides refer to what is not there:\n\nparts\/two\.md:3:1 {2}Article A has no paragraph A\.P99\. It has H, K1/)
})

test('right references let it go on', () => {
  expect(start('build', '<Passage of="A.P1"/>')).toBeUndefined()
})

test('while the talk is being written, the server starts all the same', () => {
  expect(start('dev', '<Passage of="A.P99"/>')).toBeUndefined()
})
