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
