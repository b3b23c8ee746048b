import {form, stance} from '../lesson/schemes.ts'
import {
  anything, articleName, click, flag, lines, markKind, markKinds, paragraph, pieces, screen, sentence, term, words,
  type Check,
} from './attribute-checks.ts'

import {
  bothRows, cardName, exerciseName, exerciseNames, itemNames, keyedClaims, keyedCore, keyedParagraph, keyedRows, termList,
} from './course-checks.ts'

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
  OriginalText: {needs: ['of'], checks: {of: articleName}},
  Provenance: {needs: ['of'], checks: {of: articleName}},
  Attribution: {
    needs: ['of', 'source', 'cue', 'content', 'form', 'stance'],
    checks: {
      of: paragraph, sentence, source: pieces, cue: pieces, content: pieces, form: term(form), stance: term(stance),
    },
  },
  Legend: {needs: ['marks'], checks: {marks: markKinds, at: anything}},
  Aims: {needs: ['of'], checks: {of: exerciseNames}},
  Statements: {needs: ['exercise', 'items'], checks: {exercise: exerciseName, items: itemNames}},
  Reveal: {needs: ['exercise', 'items'], checks: {exercise: exerciseName, items: keyedRows()}},
  Swap: {
    needs: ['item', 'core', 'click'],
    checks: {item: keyedParagraph('3-wording'), core: keyedCore('3-wording'), sentence, exact: words, click},
  },
  KeyedPassage: {needs: ['item', 'click'], checks: {item: keyedParagraph('3-wording'), sentence: anything, click}},
  ClaimLevels: {needs: ['of'], checks: {of: keyedClaims, silent: flag}},
  Frames: {needs: ['of'], checks: {of: bothRows}},
  YesNo: {needs: ['of'], checks: {of: bothRows}},
  CoverageSort: {needs: ['items', 'click'], checks: {items: keyedRows('4-coverage'), click}},
  EvidenceCard: {needs: ['of'], checks: {of: cardName}},
  Verdict: {needs: ['item', 'click'], checks: {item: keyedRows('6-checking'), click}},
  WorkedSentence: {needs: ['source', 'cue', 'content'], checks: {source: anything, cue: anything, content: anything}},
  Glossary: {needs: ['of'], checks: {of: termList}},
  Moment: {needs: ['when'], checks: {when: anything}},
  Terminal: {needs: ['screen'], checks: {screen, lines}},
}
