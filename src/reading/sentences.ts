import type {Heading, Paragraph} from 'mdast'
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Nodes, Sentence} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {VFile} from 'vfile'
import type {Range} from '../text/article.ts'
import {paragraphOffset, type Phrasing} from './phrasing.ts'

/**
 * The sentences of one paragraph, in order, as ranges of its printed words. They cover every word; a quotation mark
 * that ends a sentence belongs to it. parse-english knows that “U.S.” and “Gen.” end no sentence.
 */
export function readSentences(node: Paragraph | Heading, markdown: string, phrasing: Phrasing): Range[] {
  const tree = toNlcst(node, new VFile(markdown), ParseEnglish)
  return sentencesOf(tree).flatMap(({position}) => {
    const start = paragraphOffset(phrasing, position?.start.offset ?? -1)
    const last = paragraphOffset(phrasing, (position?.end.offset ?? 0) - 1)
    return start === undefined || last === undefined ? [] : [{start, end: last + 1}]
  })
}

function sentencesOf(node: Nodes): Sentence[] {
  if (node.type === 'SentenceNode') return [node]
  return 'children' in node ? node.children.flatMap(sentencesOf) : []
}
