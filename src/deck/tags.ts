import type {Place as FilePlace} from '../text/problem.ts'

/** A component's tag as it stands in a slide. */
export interface Tag {
  readonly name: string
  /** Attribute → what stands between its quotation marks; an attribute without a value is the empty string. */
  readonly attributes: ReadonlyMap<string, string>
  readonly at: FilePlace
  /** The component in which it stands, where there is one. */
  readonly inside?: Tag
}

const TAG = /<(\/?)([A-Z]\w*)((?:\s+[^\s=<>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/g
const ATTRIBUTE = /([^\s=<>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g

/** The component tags of a slide file, in order, each with its line and column. Tags inside code are tags, too. */
export function tagsIn(markdown: string): readonly Tag[] {
  const tags: Tag[] = []
  const open: Tag[] = []
  for (const match of markdown.matchAll(TAG)) {
    const [, closing, name = '', attributes = '', selfClosing] = match
    if (closing === '/') {
      open.length = Math.max(0, open.findLastIndex(tag => tag.name === name))
      continue
    }
    const inside = open.at(-1)
    const at = placeAt(markdown, match.index)
    const tag: Tag = {name, attributes: attributesOf(attributes), at, ...(inside && {inside})}
    tags.push(tag)
    if (selfClosing !== '/') open.push(tag)
  }
  return tags
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const matches = [...written.matchAll(ATTRIBUTE)]
  return new Map(matches.map(([, name = '', double, single]) => [name, double ?? single ?? '']))
}

/** Line and column, both from 1, of an offset in a file. */
export function placeAt(text: string, offset: number): FilePlace {
  const before = text.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
