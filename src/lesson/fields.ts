import type {ArticleId} from '../text/article.ts'
import {wholeWords} from '../text/words.ts'
import type {Exercise, Field, Item, Terms, TextCheck} from './exercise.ts'

/** A check of a student's own sentences, with the patterns that find its words. */
export interface OpenCheck {
  readonly check: TextCheck
  /** Of a `names` check: the names, and what has to stand beside one of them. */
  readonly anyOf: readonly RegExp[]
  readonly beside: readonly RegExp[]
}

/** A field as it is for one item: the exercise's, or the item's own. */
export interface OpenField {
  readonly name: string
  readonly kind: Field['kind']
  readonly asks: string
  /** The terms to choose from, or those that may stand in the place of words. */
  readonly terms: Terms | undefined
  /** The type of its terms, which names their list. */
  readonly typeName: string | undefined
  /** The article that a quotation has to come from; `undefined`: either, or no quotation. */
  readonly article: ArticleId | undefined
  /** The most words that a quotation or a text may have. */
  readonly most: number | undefined
  /** In a table, the verdicts under which it is asked for; `undefined`: under every one. */
  readonly under: readonly string[] | undefined
  /** Only words in italics are asked for: the source's own. */
  readonly italics: boolean
  /** Neutral wording for the row's quotation. */
  readonly swap: boolean
  /** Names of which each may stand for the others in it. */
  readonly sameNames: readonly (readonly string[])[]
  readonly checks: readonly OpenCheck[]
}

/** An item of an exercise: a question, or a paragraph of a spans exercise. */
export interface OpenItem {
  readonly name: string
  readonly asks: string
  readonly article: ArticleId | 'both'
  /** Where to look; of a spans exercise its own name. */
  readonly paragraph: string | undefined
  /** In the file's order, the same names in every item. */
  readonly fields: readonly OpenField[]
  readonly field: (name: string) => OpenField | undefined
}

/** Whether a field is asked for beside a verdict; without one (`undefined`) it is. */
export function isAskedUnder({under}: OpenField, verdict: string | undefined): boolean {
  return under === undefined || verdict === undefined || under.includes(verdict)
}

/** An item of an exercise with its fields resolved. */
export function openItem(definition: Exercise, name: string, item: Item): OpenItem {
  const fields = Object.keys(definition.fields).map(field => openField(definition, item, field))
  const byName = new Map(fields.map(field => [field.name, field]))
  return {
    name,
    asks: item.asks,
    article: item.article,
    paragraph: definition.form === 'spans' ? name : item.paragraph,
    fields,
    field: wanted => byName.get(wanted),
  }
}

function openField({form, fields}: Exercise, item: Item, name: string): OpenField {
  const field = item.fields?.[name] ?? fields[name]!
  const about = item.article === 'both' ? undefined : item.article
  return {
    name,
    kind: field.kind,
    asks: field.asks,
    terms: 'terms' in field ? field.terms : 'instead' in field ? field.instead : undefined,
    typeName: 'terms' in field ? field.typeName : undefined,
    article: field.kind === 'quotation' ? field.article ?? about : undefined,
    most: 'maxWords' in field ? field.maxWords : undefined,
    under: form === 'table' && 'under' in field ? field.under : undefined,
    italics: field.kind === 'quotation' && field.italics === true,
    swap: field.kind === 'text' && field.check === 'swap',
    sameNames: (field.kind === 'text' && field.sameNames) || [],
    checks: field.kind === 'text' ? (field.checks ?? []).map(openCheck) : [],
  }
}

function openCheck(check: TextCheck): OpenCheck {
  const names = check.kind === 'names' ? check : undefined
  return {check, anyOf: wholeWords(names?.anyOf ?? []), beside: wholeWords(names?.beside ?? [])}
}

/** A term as it is said: without the underscores that a name in a program needs. */
export function spoken(term: string): string {
  return term.replaceAll('_', ' ')
}

/** What tells how to type something: a list in brackets, a sentence on an empty pair of quotation marks. */
const FOR_THE_EDITOR = [/: \[[^\]]*\]/g, / [^.?!]*\bempty pair of quotation marks\./g]

/** What a field asks, without what only an editor needs: for paper, and for a form. */
export function withoutEditor(asks: string): string {
  return FOR_THE_EDITOR.reduce((text, how) => text.replace(how, ''), asks)
}
