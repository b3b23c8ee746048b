import type {ArticleId} from '../text/article.ts'

/** The paragraphs of the originals that this machine holds (`npm run originals`), as they are printed. */
export type Originals = Readonly<Partial<Record<ArticleId, readonly string[]>>>

/** Text files by their path, `a.txt` and `b.txt`, as paragraphs; other files are left out. */
export function originalsOf(files: Readonly<Record<string, string>>): Originals {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const id = /(?:^|\/)([ab])\.txt$/.exec(path)?.[1]?.toUpperCase()
    return id === undefined ? [] : [[id, text.split(/\n+/).map(line => line.trim()).filter(Boolean)] as const]
  })
  return Object.fromEntries(entries)
}

/**
 * The originals, while the talk is given from this machine; none where there are no copies, and never in a site that
 * is built: they are other people's work. A build knows no `import.meta.hot`, whatever its settings.
 */
export const originals: Originals = import.meta.hot ? originalsOf(
  import.meta.glob<string>('../phone-call/originals/*.txt', {query: '?raw', import: 'default', eager: true})) : {}
