import type {Article} from '../text/article.ts'

/** An article, or one paragraph of it; or why there is none. */
export type ArticleChoice =
  | {readonly article: Article, readonly paragraph: string | undefined}
  | {readonly why: string}

/** Returns what is named by `a`, `B`, or `a.p2`, capital or not. */
export function chooseArticle(name: string, articles: readonly Article[]): ArticleChoice {
  const names = [...articles.map((each) => each.id.toLowerCase()), 'evidence'].join(', ')
  if (name === '') return {why: `What do you want to read? Type its name, as in: npm run read -- a\nThere are: ${names}.`}
  const [id = '', ...rest] = name.toUpperCase().split('.')
  const article = articles.find((each) => each.id === id)
  if (!article) return {why: `There is nothing named '${name}'. There are: ${names}.`}
  if (rest.length === 0) return {article, paragraph: undefined}
  const paragraph = `${id}.${rest.join('.')}`
  const paragraphs = article.paragraphs.map((each) => each.id)
  if (paragraphs.includes(paragraph)) return {article, paragraph}
  return {why: `Article ${id} has no paragraph '${name}'. There are: ${paragraphs.join(', ')}.`}
}
