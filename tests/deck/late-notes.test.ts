import type {ResolvedSlidevOptions} from '@slidev/types'
import {expect, test, vi} from 'vitest'
import {readLate} from '../../src/deck/slidev/late-note.ts'
import {lateNotes} from '../../src/deck/slidev/late-notes.ts'

/** What Slidev writes for a slide, in short. */
const meta = (html: string) => `export const meta = {\n  slide: {\n    ...(${JSON.stringify({title: 'The ferry', noteHTML: html})}),\n`
  + '    frontmatter,\n  },\n}'

function plugin() {
  const {transform, load} = lateNotes({mode: 'build'} as ResolvedSlidevOptions) as unknown as {
    transform(this: {warn(text: string): void}, code: string, id: string): {code: string} | undefined
    load(id: string): string | undefined
  }
  return {transform, load}
}

test('a slide’s notes leave the first page and become a module of their own', () => {
  const {transform, load} = plugin()
  const written = transform.call({warn: vi.fn()}, meta('<p>Say: “ferry”\n</p>'), '/talk/part.md__slidev_3.frontmatter')
  expect(written?.code).not.toContain('ferry”')
  expect(written?.code).toContain('get noteHTML() { return lateNote() }')
  expect(load('\0virtual:note/3')).toBe('export default "<p>Say: “ferry”\\n</p>"')
})

test('a talk that is built without notes is left as it is', () => {
  expect(plugin().transform.call({warn: vi.fn()}, meta(''), '/talk/part.md__slidev_3.frontmatter')).toBeUndefined()
})

test('says so when Slidev keeps its notes elsewhere', () => {
  const warn = vi.fn()
  expect(plugin().transform.call({warn}, 'export const meta = {}', '/talk/part.md__slidev_3.frontmatter')).toBeUndefined()
  expect(warn).toHaveBeenCalledOnce()
})

test('a late text is fetched once, when it is first read', async () => {
  const load = vi.fn(async () => ({default: 'the notes'}))
  const read = readLate(load)
  expect(load).not.toHaveBeenCalled()
  expect([read(), read()]).toEqual(['', ''])
  await vi.waitFor(() => expect(read()).toBe('the notes'))
  expect(load).toHaveBeenCalledOnce()
})
