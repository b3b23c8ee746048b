import search from 'approx-string-match'
import {normalise} from '../articles/normalise.ts'
import type {Problem} from '../lesson/answer.ts'
import {form as forms, stance as stances} from '../lesson/glossary.ts'
import type {Terms} from '../lesson/terms.ts'
import {LIGHTS, MARK_LABELS} from './marks.ts'
import {find, isWrong, type Articles, type Place, type Reference, type Wrong} from './references.ts'
import {placeAt, tagsIn, type Tag} from './tags.ts'

/** What the slides may refer to. */
export interface Known {
  readonly articles: Articles
  /** Names of all components that a slide can use. */
  readonly components: readonly string[]
  /** Names of the captured screens. */
  readonly screens: readonly string[]
}

/**
 * The references of a slide file that lead nowhere, in the order of the file: tags of unknown components, attributes
 * that a component does not have, places that an article does not have, words that do not stand there, and words
 * quoted in the notes as “words” (B.P4) that do not stand there either. Empty when all is right.
 */
export function checkSlides(markdown: string, known: Known): readonly Problem[] {
  const tags = tagsIn(markdown).flatMap(tag => checkTag(tag, known).map(wrong => ({at: tag.at, ...wrong})))
  return [...tags, ...checkQuoted(markdown, known)].sort((one, other) => one.at.line - other.at.line)
}

/** One line for each problem, with file, line, column and remedy. */
export function reportSlides(file: string, problems: readonly Problem[]): string {
  return problems.map(({at, what, remedy}) => `${file}:${at.line}:${at.column}  ${what} ${remedy}`).join('\n')
}

type Check = (value: string, tag: Tag, known: Known) => Wrong | undefined

const words: Check = (value, tag, known) => {
  const reference = referenceOf(tag)
  return reference && checkReference({...reference, exact: value}, known)
}

const COMMON = ['class', 'style', 'id', 'v-click', 'v-after', 'at', 'hide', 'every']

/** Component → attribute → how it is checked. A component that is not listed may have any attribute. */
const RULES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  Passage: {of: paragraph, sentence, exact: words, click, bare: flag},
  Words: {in: paragraph, sentence, exact: words, click},
  Mark: {as: kind, exact: words, click, label: anything},
  Headline: {of: articleName},
  ArticleBadge: {of: articleName},
  Provenance: {of: articleName},
  Attribution: {
    of: paragraph, sentence, source: pieces, cue: pieces, content: pieces, form: term(forms), stance: term(stances),
  },
  ArticleShape: {of: articleName, own: click, speech: click},
  Legend: {marks: kinds, at: anything},
  Terminal: {screen, lines},
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  Passage: ['of'],
  Words: ['in', 'exact'],
  Mark: ['as'],
  Headline: ['of'],
  ArticleBadge: ['of'],
  Provenance: ['of'],
  Attribution: ['of', 'source', 'cue', 'content', 'form', 'stance'],
  ArticleShape: ['of'],
  Legend: ['marks'],
  Terminal: ['screen'],
}

function checkTag(tag: Tag, known: Known): readonly Wrong[] {
  if (!known.components.includes(tag.name)) {
    return [{what: `There is no component <${tag.name}>.`, remedy: 'Those of the project are in src/deck/components.'}]
  }
  const rules = RULES[tag.name]
  if (rules === undefined) return []
  const missing = (NEEDED[tag.name] ?? []).filter(name => !tag.attributes.has(name)).map(name => ({
    what: `<${tag.name}> has no ${name}="…".`,
    remedy: 'Write it out; the comment at the top of the component shows how.',
  }))
  return [...missing, ...[...tag.attributes].flatMap(([name, value]) => checkAttribute(tag, name, value, known))]
}

function checkAttribute(tag: Tag, name: string, value: string, known: Known): readonly Wrong[] {
  const rules = RULES[tag.name] ?? {}
  const check = rules[name]
  if (check === undefined) {
    if (COMMON.includes(name)) return []
    const names = Object.keys(rules).join(', ')
    return [{what: `<${tag.name}> has no attribute ${name}.`, remedy: `It has ${names}, each written out in full.`}]
  }
  const wrong = check(value, tag, known)
  return wrong === undefined ? [] : [wrong]
}

/** What a tag refers to; a mark refers to what the passage around it does. */
function referenceOf(tag: Tag): Reference | undefined {
  const owner = tag.name === 'Mark' ? tag.inside : tag
  const of = owner?.attributes.get('of') ?? owner?.attributes.get('in')
  return of === undefined ? undefined : {of, sentence: owner?.attributes.get('sentence')}
}

function checkReference(reference: Reference, known: Known): Wrong | undefined {
  const answer = find(reference, known.articles)
  if (!isWrong(answer)) return undefined
  const within = reference.exact === undefined ? answer : find({...reference, exact: undefined}, known.articles)
  if (isWrong(within)) return reference.exact === undefined ? answer : undefined
  const near = nearest(within, reference.exact ?? '')
  return near === undefined ? answer : {...answer, what: `${answer.what} Nearest there: “${near}”.`}
}

/** The words of a place that look most like the given ones, when at most a third of the letters differ. */
function nearest(within: Place, words: string): string | undefined {
  const text = within.article.text.slice(within.start, within.end)
  const [best] = [...search(text, normalise(words), Math.floor(words.length / 3))].sort((a, b) => a.errors - b.errors)
  if (best === undefined || best.errors === 0) return undefined
  return within.article.printed.slice(within.start + best.start, within.start + best.end)
}

function paragraph(value: string, tag: Tag, known: Known): Wrong | undefined {
  return checkReference({of: value}, known)
}

function sentence(value: string, tag: Tag, known: Known): Wrong | undefined {
  const of = tag.attributes.get('of') ?? tag.attributes.get('in') ?? ''
  return isWrong(find({of}, known.articles)) ? undefined : checkReference({of, sentence: value}, known)
}

function pieces(value: string, tag: Tag, known: Known): Wrong | undefined {
  return value.split('|').map(piece => words(piece.trim(), tag, known)).find(wrong => wrong !== undefined)
}

function articleName(value: string): Wrong | undefined {
  return value === 'A' || value === 'B' ? undefined
    : {what: `“${value}” names no article.`, remedy: 'Write A or B.'}
}

function kind(value: string, tag: Tag): Wrong | undefined {
  if (tag.inside?.name !== 'Passage') return {what: '<Mark> stands outside a passage.', remedy: 'Put it inside <Passage …>.'}
  const light = LIGHTS.some(one => one === value)
  if (!light && !(value in MARK_LABELS)) return noKind(value)
  if (light === tag.attributes.has('exact')) {
    return light ? {what: `The mark “${value}” is for the whole passage.`, remedy: 'Leave out exact="…".'}
      : {what: `The mark “${value}” names no words.`, remedy: 'Add exact="…".'}
  }
  return undefined
}

function kinds(value: string): Wrong | undefined {
  const wrong = value.split(',').map(one => one.trim()).find(one => !(one in MARK_LABELS) && !LIGHTS.some(light => light === one))
  return wrong === undefined ? undefined : noKind(wrong)
}

function noKind(value: string): Wrong {
  const all = [...Object.keys(MARK_LABELS), ...LIGHTS].join(', ')
  return {what: `There is no mark “${value}”.`, remedy: `There are ${all}.`}
}

function term(terms: Terms): Check {
  return value => value in terms ? undefined
    : {what: `The glossary has no term “${value}” here.`, remedy: `It has ${Object.keys(terms).join(', ')}.`}
}

function click(value: string): Wrong | undefined {
  return /^\d+$/.test(value) ? undefined
    : {what: `“${value}” is no click.`, remedy: 'Write a whole number; 0 shows it from the start.'}
}

function lines(value: string): Wrong | undefined {
  return /^\d+(-\d+)?(\s*,\s*\d+(-\d+)?)*$/.test(value) ? undefined
    : {what: `“${value}” names no lines.`, remedy: 'Write them as in 1-2, 6-20.'}
}

function screen(value: string, tag: Tag, known: Known): Wrong | undefined {
  return known.screens.includes(value) ? undefined
    : {what: `There is no captured screen “${value}”.`, remedy: `There are: ${known.screens.join(', ')}.`}
}

function flag(value: string): Wrong | undefined {
  return value === '' ? undefined : {what: `“${value}” is not needed.`, remedy: 'The attribute stands alone.'}
}

function anything(): undefined {
  return undefined
}

/** Words quoted with the paragraph they stand in: “said” (B.P5). */
function checkQuoted(markdown: string, known: Known): readonly Problem[] {
  return [...markdown.matchAll(/“([^”]+)” \(([AB]\.[A-Z]\d*)\)/g)].flatMap(match => {
    const [, exact = '', of = ''] = match
    const inside = find({of}, known.articles)
    const answer = isWrong(inside) ? inside : checkReference({of, exact}, known)
    // Words that stand twice are rightly quoted.
    if (answer === undefined || /times in/.test(answer.what)) return []
    return [{at: placeAt(markdown, match.index), ...answer}]
  })
}
