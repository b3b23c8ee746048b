import {form, stance} from '../lesson/glossary.ts'
import {
  anything, articleName, click, flag, lines, markKind, markKinds, paragraph, pieces, screen, sentence, term, words,
  type Check,
} from './attribute-checks.ts'

/** How the attributes of a component are checked, and which it needs. */
export interface Rules {
  readonly needs: readonly string[]
  readonly checks: Readonly<Record<string, Check>>
}

/** What Vue and Slidev let stand on any component. */
export const EVERYWHERE = ['class', 'style', 'id', 'v-click', 'v-after', 'at', 'hide', 'every']

/** Component → its rules. One that is not listed refers to nothing and may have any attribute. */
export const COMPONENT_RULES: Readonly<Record<string, Rules>> = {
  Passage: {needs: ['of'], checks: {of: paragraph, sentence, exact: words, bare: flag}},
  Words: {needs: ['in', 'exact'], checks: {in: paragraph, sentence, exact: words}},
  Mark: {needs: ['as'], checks: {as: markKind, exact: words, click, label: anything}},
  Headline: {needs: ['of'], checks: {of: articleName}},
  ArticleBadge: {needs: ['of'], checks: {of: articleName}},
  ArticleShape: {needs: ['of'], checks: {of: articleName, own: click, speech: click}},
  ArticleText: {needs: ['of'], checks: {of: articleName}},
  Provenance: {needs: ['of'], checks: {of: articleName}},
  Attribution: {
    needs: ['of', 'source', 'cue', 'content', 'form', 'stance'],
    checks: {
      of: paragraph, sentence, source: pieces, cue: pieces, content: pieces, form: term(form), stance: term(stance),
    },
  },
  Legend: {needs: ['marks'], checks: {marks: markKinds, at: anything}},
  Terminal: {needs: ['screen'], checks: {screen, lines}},
}
