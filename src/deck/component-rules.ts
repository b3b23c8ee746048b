import type {AnswerForm} from '../lesson/exercise.ts'
import {form, stance} from '../lesson/schemes.ts'
import {
  anything, articleName, click, flag, lines, markKind, markKinds, paragraph, pieces, screen, sentence, term, words,
  type Check,
} from './attribute-checks.ts'
import {
  findCard, findClaim, findExercise, findItem, findRowKey, findShared, findSpanKey, findSpanKeys, findTerms, listed,
} from './lesson-parts.ts'
import {find, type Wrong} from './references.ts'
import type {Tag} from './tags.ts'

/** How the attributes of a component are checked, and which it needs. */
export interface Rules {
  readonly needs: readonly string[]
  readonly checks: Readonly<Record<string, Check>>
}

/** What may stand on any component: what Vue and Slidev allow, and why a part of a sentence is shown without its source. */
export const EVERYWHERE = ['unsourced', 'class', 'style', 'id', 'v-click', 'v-after', 'at', 'hide', 'every']

/** What is wrong with the first of several names, or `undefined`. */
function firstWrong(value: string, find: (name: string) => object, between = ','): Wrong | undefined {
  return listed(value, between).map(find).find((answer): answer is Wrong => 'what' in answer && 'remedy' in answer)
}

const attribute = (tag: Tag, name: string) => tag.attributes.get(name) ?? ''

/** Exercises, with commas between: `2-sources, 3-wording`. */
const exercises: Check = (value, _, {lesson}) => firstWrong(value, name => findExercise(name, lesson))

/** An exercise of one form. */
const exerciseOf = (form: AnswerForm): Check => (value, _, {lesson}) => {
  const exercise = findExercise(value, lesson)
  if ('what' in exercise) return exercise
  return exercise.form === form ? undefined
    : {what: `Exercise ${value} is a ${exercise.form}.`, remedy: `Name one of the form ${form}.`}
}

/** Items of the tag's exercise, with commas between. */
const items: Check = (value, tag, {lesson}) => (
  firstWrong(value, name => findItem(attribute(tag, 'exercise'), name, lesson)))

/** Items of the tag's exercise that have a key, with commas between. */
const keyedRows: Check = (value, tag, {lesson}) => (
  firstWrong(value, name => findRowKey(attribute(tag, 'exercise'), name, lesson)))

/** Questions that the tag's exercise puts to both articles, with commas between. */
const sharedQuestions: Check = (value, tag, {lesson}) => (
  firstWrong(value, name => findShared(attribute(tag, 'exercise'), name, lesson)))

/** A paragraph that has keyed passages in the tag's exercise. */
const keyedParagraph: Check = (value, tag, {lesson}) => (
  firstWrong(value, name => findSpanKeys(attribute(tag, 'exercise'), name, lesson)))

/** Sentences of the tag's `item`, or runs of them, with commas between. */
const sentences: Check = (value, tag, {lesson}) => (
  firstWrong(value, sentence => find({of: attribute(tag, 'item'), sentence}, lesson)))

/** The core of a keyed passage; the paragraph is the tag's `item`. */
const keyedCore: Check = (value, tag, {lesson}) => (
  firstWrong(value, words => findSpanKey(attribute(tag, 'exercise'), attribute(tag, 'item'), words, lesson), '|'))

/** Keyed claims, each its paragraph and then its core, with bars between: `A.P2 an old boat | B.P1 millions`. */
const keyedClaims: Check = (value, tag, {lesson}) => (
  firstWrong(value, written => findClaim(attribute(tag, 'exercise'), written, lesson), '|'))

/** An evidence card. */
const card: Check = (value, _, {lesson}) => firstWrong(value, name => findCard(name, lesson))

/** One of the closed lists. */
const termList: Check = value => firstWrong(value, findTerms)

/** Component → its rules. One that is not listed refers to nothing and may have any attribute. */
export const COMPONENT_RULES: Readonly<Record<string, Rules>> = {
  Passage: {needs: ['of'], checks: {of: paragraph, sentence, exact: words, bare: flag}},
  Words: {needs: ['in', 'exact'], checks: {in: paragraph, sentence, exact: words}},
  Mark: {needs: ['as'], checks: {as: markKind, exact: words, click, label: anything}},
  Headline: {needs: ['of'], checks: {of: articleName}},
  ArticleBadge: {needs: ['of'], checks: {of: articleName}},
  ArticleShape: {needs: ['of'], checks: {of: articleName, own: click, speech: click}},
  OriginalText: {needs: ['of'], checks: {of: articleName}},
  PageSketch: {needs: ['of', 'around'], checks: {of: articleName, around: anything}},
  Provenance: {needs: ['of'], checks: {of: articleName}},
  Attribution: {
    needs: ['of', 'source', 'cue', 'content', 'form', 'stance'],
    checks: {
      of: paragraph, sentence, source: pieces, cue: pieces, content: pieces, form: term(form), stance: term(stance),
    },
  },
  Legend: {needs: ['marks'], checks: {marks: markKinds, at: anything}},
  Aims: {needs: ['of'], checks: {of: exercises}},
  Statements: {needs: ['exercise', 'items'], checks: {exercise: exercises, items}},
  Reveal: {needs: ['exercise', 'items'], checks: {exercise: exercises, items: keyedRows, fields: anything}},
  Swap: {
    needs: ['exercise', 'item', 'core', 'click'],
    checks: {exercise: exerciseOf('spans'), item: keyedParagraph, core: keyedCore, sentence, exact: words, says: anything, click},
  },
  KeyedPassage: {
    needs: ['exercise', 'item', 'click'],
    checks: {exercise: exerciseOf('spans'), item: keyedParagraph, sentence: sentences, click},
  },
  ClaimLevels: {needs: ['exercise', 'of'], checks: {exercise: exerciseOf('spans'), of: keyedClaims, silent: flag}},
  Frames: {needs: ['exercise', 'of'], checks: {exercise: exerciseOf('table'), of: sharedQuestions}},
  YesNo: {needs: ['exercise', 'of'], checks: {exercise: exerciseOf('table'), of: sharedQuestions}},
  CoverageSort: {
    needs: ['exercise', 'items', 'click'], checks: {exercise: exerciseOf('table'), items: keyedRows, click},
  },
  Verdict: {needs: ['exercise', 'item', 'click'], checks: {exercise: exerciseOf('table'), item: keyedRows, click, reason: flag}},
  EvidenceCard: {needs: ['of'], checks: {of: card}},
  WorkedSentence: {needs: ['source', 'cue', 'content'], checks: {source: anything, cue: anything, content: anything}},
  Glossary: {needs: ['of'], checks: {of: termList}},
  Moment: {needs: ['when'], checks: {when: anything}},
  Terminal: {needs: ['screen'], checks: {screen, lines}},
}
