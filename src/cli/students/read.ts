import {defineCommand} from 'citty'
import {articleText} from '../../report/article-text.ts'
import {evidenceText} from '../../report/evidence-text.ts'
import type {Article} from '../../text/article.ts'
import {Mendable, printable} from '../../text/problem.ts'
import {lesson} from '../lesson.ts'
import {look, print} from '../screen.ts'

export default defineCommand({
  meta: {
    name: 'read --',
    description: 'Prints an article, each paragraph under its name, or the evidence cards. '
      + 'Italics are the source’s own words.',
  },
  args: {
    article: {type: 'positional', required: false, description: 'a or b; a.p2 for one paragraph; or evidence'},
    unwrapped: {type: 'boolean', description: 'Each paragraph on one line, so that copied words have no line breaks'},
  },
  run({args}) {
    const {articles, evidence, folder} = lesson.lesson
    if (args.article?.toLowerCase() === 'evidence') return print(evidenceText(evidence.about, evidence.cards, look()))
    const chosen = chooseArticle(args.article ?? '', Object.values(articles))
    print(articleText({...chosen, folder, unwrapped: args.unwrapped}, look()) ?? '')
  },
})

/** An article, or one paragraph of it. */
export interface ChosenArticle {
  readonly article: Article
  readonly paragraph: string | undefined
}

/** Returns what is named by `a`, `B`, or `a.p2`, capital or not. Throws a `Mendable` when it names nothing. */
export function chooseArticle(name: string, articles: readonly Article[]): ChosenArticle {
  const names = [...articles.map((each) => each.id.toLowerCase()), 'evidence'].join(', ')
  if (name === '') throw new Mendable(`What do you want to read? Type its name, as in: npm run read -- a\nThere are: ${names}.`)
  const [id = '', ...rest] = name.toUpperCase().split('.')
  const article = articles.find((each) => each.id === id)
  if (!article) throw new Mendable(`There is nothing named '${printable(name)}'. There are: ${names}.`)
  if (rest.length === 0) return {article, paragraph: undefined}
  const paragraph = `${id}.${rest.join('.')}`
  const paragraphs = article.paragraphs.map((each) => each.id)
  if (paragraphs.includes(paragraph)) return {article, paragraph}
  throw new Mendable(`Article ${id} has no paragraph '${printable(name)}'. There are: ${paragraphs.join(', ')}.`)
}
