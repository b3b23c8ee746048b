import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {ResolvedSlidevOptions} from '@slidev/types'
import type {Plugin} from 'vite'
import {describe, expect, test, vi} from 'vitest'
import {readLate} from '../../src/deck/slidev/late-note.ts'
import {lateNotes} from '../../src/deck/slidev/late-notes.ts'
import {lighterPage} from '../../src/deck/slidev/lighter-page.ts'
import {mendedControls} from '../../src/deck/slidev/mended-controls.ts'

interface Hooks {
  configResolved?(config: {command: 'build' | 'serve'}): void
  resolveId(source: string, importer?: string): string | undefined
  load(id: string): string | undefined
  transform(this: object, code: string, id: string): {code: string} | undefined
  buildEnd(this: object, error?: Error): void
}

/** A plugin as the bundler runs it, in a build or for a talk that is served: an error stops it. */
function running(plugin: Plugin, command: 'build' | 'serve' = 'build') {
  const hooks = plugin as unknown as Hooks
  const context = {
    error(message: string): never {
      throw new Error(message)
    },
  }
  hooks.configResolved?.({command})
  return {
    resolveId: (source: string, importer?: string) => hooks.resolveId.call(context, source, importer),
    load: (id: string) => hooks.load(id),
    transform: (code: string, id: string) => hooks.transform.call(context, code, id)?.code,
    buildEnd: (error?: Error) => hooks.buildEnd.call(context, error),
  }
}

describe('notes that come late', () => {
  const slide = '/talk/part.md__slidev_3.frontmatter'
  /** What Slidev writes for a slide, in short. */
  const meta = (html: string) => `export const meta = {\n  slide: {\n    ...(${JSON.stringify({title: 'The ferry', noteHTML: html})}),\n`
    + '    frontmatter,\n  },\n}'
  const notes = () => running(lateNotes({mode: 'build'} as ResolvedSlidevOptions))

  test('leave the first page and become a module of their own', () => {
    const {transform, load, buildEnd} = notes()
    const written = transform(meta('<p>Say: “ferry”\n</p>'), slide)
    expect(written).not.toContain('ferry”')
    expect(written).toContain('get noteHTML() { return lateNote() }')
    expect(load('\0virtual:note/3')).toBe('export default "<p>Say: “ferry”\\n</p>"')
    expect(() => buildEnd()).not.toThrow()
  })

  test('are left as they are in a talk that is built without notes', () => {
    expect(notes().transform(meta(''), slide)).toBeUndefined()
  })

  test.each([
    ['notes elsewhere', 'export const meta = {frontmatter}', 'Slidev\'s module of slide 3 no longer has its notes as noteHTML'],
    ['the front matter elsewhere', meta('<p>x</p>').replace('frontmatter', 'matter'),
      'Slidev\'s module of slide 3 no longer has a line for its front matter'],
  ])('fail where Slidev keeps %s', (_, code, message) => {
    expect(() => notes().transform(code, slide)).toThrow(message)
  })

  test('fail where Slidev has no module for a slide', () => {
    const {transform, buildEnd} = notes()
    expect(transform(meta('<p>x</p>'), '/talk/part.md?slide=3')).toBeUndefined()
    expect(() => buildEnd()).toThrow('no longer has a module for each slide')
  })

  test('are fetched once, when they are first read', async () => {
    const load = vi.fn(async () => ({default: 'the notes'}))
    const read = readLate(load)
    expect(load).not.toHaveBeenCalled()
    expect([read(), read()]).toEqual(['', ''])
    await vi.waitFor(() => expect(read()).toBe('the notes'))
    expect(load).toHaveBeenCalledOnce()
  })
})

describe('controls that are mended', () => {
  const pathOf = (file: string) => createRequire(import.meta.url).resolve(`@slidev/client/internals/${file}`)
  const sourceOf = (file: string) => readFileSync(pathOf(file), 'utf8')
  const FILES = ['MenuButton.vue', 'Goto.vue'] as const

  test('no button stands round a button, and the search is a landmark', () => {
    const {transform, buildEnd} = running(mendedControls())
    const [menu, goto] = FILES.map(file => transform(sourceOf(file), pathOf(file)))
    expect(menu).not.toMatch(/<\/?button/)
    expect(goto).toContain('role="search"')
    expect(() => buildEnd()).not.toThrow()
  })

  test.each([
    ['MenuButton.vue', '<button :class', '<button class', 'Slidev\'s MenuButton.vue no longer has <button :class="{ disabled }" @click=,'],
    ['Goto.vue', 'slidev-goto-dialog', 'goto', 'Slidev\'s Goto.vue no longer has id="slidev-goto-dialog",'],
  ])('a changed %s fails, in a build and in a talk that is served', (file, was, is, message) => {
    for (const command of ['build', 'serve'] as const) {
      const {transform} = running(mendedControls(), command)
      expect(() => transform(sourceOf(file).replaceAll(was, is), pathOf(file))).toThrow(message)
    }
  })

  test('a control that Slidev has no longer fails a build', () => {
    const [build, served] = (['build', 'serve'] as const).map(command => running(mendedControls(), command))
    for (const {transform} of [build!, served!]) transform(sourceOf('Goto.vue'), pathOf('Goto.vue'))
    expect(() => build!.buildEnd()).toThrow('Slidev\'s client no longer has internals/MenuButton.vue')
    expect(() => build!.buildEnd(new Error('of another kind'))).not.toThrow()
    expect(() => served!.buildEnd()).not.toThrow()
  })
})

describe('a page without pop-ups', () => {
  const ASKED = [
    ['@shikijs/vitepress-twoslash/client', 'main.ts'], ['@shikijs/vitepress-twoslash/style.css', 'main.ts'],
    ['floating-vue', 'main.ts'], ['floating-vue', '/@slidev/client/internals/DrawingControls.vue'],
  ] as const

  test('what shows them is stood in for, but for the drawing tools', () => {
    const {resolveId, load, buildEnd} = running(lighterPage())
    expect(ASKED.map(([source, importer]) => resolveId(source, importer))).toEqual(
      [...ASKED.slice(0, 3).map(([source]) => `\0stand-in:${source}`), undefined])
    expect(load('\0stand-in:floating-vue')).toContain('Tooltip')
    expect(resolveId('vue', 'main.ts')).toBeUndefined()
    expect(() => buildEnd()).not.toThrow()
  })

  test.each([
    ['an import of floating-vue', 2], ['an import of @shikijs/vitepress-twoslash/client', 0], ['a pop-up in DrawingControls.vue', 3],
  ])('a build fails when Slidev no longer has %s; a talk that is served does not', (what, left) => {
    for (const command of ['build', 'serve'] as const) {
      const {resolveId, buildEnd} = running(lighterPage(), command)
      for (const [source, importer] of ASKED.filter((_, index) => index !== left)) resolveId(source, importer)
      if (command === 'build') expect(() => buildEnd()).toThrow(`Slidev's client no longer has ${what}`)
      else expect(() => buildEnd()).not.toThrow()
    }
  })
})
