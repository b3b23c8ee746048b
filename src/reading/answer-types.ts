import type {ArticleId} from '../text/article.ts'
import type {Exercise, Field, Item, Terms} from '../lesson/exercise.ts'
import {literalText, nameText} from '../text/source.ts'

const WIDTH = 120

/** What an item is about; a type is written for each that an exercise needs. */
type About = Item['article']

/** Declarations in the order in which they are needed, each name once. */
type Declarations = Map<string, string>

/**
 * The TypeScript module with the types that the files in exercises/ satisfy. For each closed list of terms there is
 * a union whose members carry their definitions; for each exercise an interface, and one for an answer to it, whose
 * fields carry what they ask and the whole list: hovering over a field in an editor opens the glossary.
 *
 * Throws when two exercises want the same name for different types: a name means one thing throughout the lesson.
 */
export function answerTypesModule(exercises: readonly Exercise[]): string {
  const declarations: Declarations = new Map()
  for (const exercise of exercises) declareExercise(exercise, declarations)
  const body = [...declarations.values()]
  const imports = ['WordsOfA', 'WordsOfB'].filter(name => body.some(text => text.includes(name)))
  return [
    '// Written by `npm run generate` from the exercises\' definitions: change those, not this.\n',
    imports.length > 0 ? `import type {${imports.join(', ')}} from '../lesson/quotation-types.ts'\n` : 'export {}\n',
    ...body,
  ].join('\n')
}

function declareExercise(exercise: Exercise, declarations: Declarations): void {
  const {fields, items, typeName, answerName, number, title, aim} = exercise
  for (const field of Object.values(fields)) declareTerms(field)
  const properties = Object.entries(items).map(([name, item]) => {
    for (const field of Object.values(item.fields ?? {})) declareTerms(field)
    const answer = answerTypeName(exercise, item)
    declare(declarations, exercise, answer, answerSource(exercise, item))
    return property(nameText(name), exercise.form === 'spans' ? `${answer}[]` : answer, [itemDoc(name, item)])
  })
  const doc = comment([`${number} · ${sentence(title)} ${sentence(aim)}`], '')
  declare(declarations, exercise, typeName, `${doc}\nexport interface ${typeName} {\n${properties.join('\n')}\n}\n`)
  if (typeName === answerName) throw new TypeError(`Exercise ${exercise.id}: typeName and answerName are both ${typeName}.`)

  function declareTerms(field: Field): void {
    if ('terms' in field) declare(declarations, exercise, field.typeName, unionSource(field))
  }
}

function declare(declarations: Declarations, {id}: Exercise, name: string, source: string): void {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new TypeError(`Exercise ${id}: ${name} is no name for a type.`)
  if ((declarations.get(name) ?? source) !== source) {
    throw new TypeError(`Exercise ${id}: the type name ${name} stands for something else already. Choose another.`)
  }
  declarations.set(name, source)
}

function unionSource({terms, typeName}: Extract<Field, {terms: Terms}>): string {
  const members = Object.entries(terms).map(([name, {means, ask, example}]) => {
    const lines = [sentence(means), ask, ...example === undefined ? [] : [`For example: ${example}`]]
    return `${comment(lines, '  ')}\n  | ${literalText(name)}`
  })
  return `export type ${typeName} =\n${members.join('\n')}\n`
}

function answerSource(exercise: Exercise, item: Item): string {
  const name = answerTypeName(exercise, item)
  const properties = Object.entries({...exercise.fields, ...item.fields}).map(([field, its]) =>
    property(`${nameText(field)}${mayBeLeftOut(its) ? '?' : ''}`, fieldType(exercise, its, item.article), [its.asks, ...glossary(its)]))
  const whose = dependsOnArticle(exercise, item) ? `One answer about article ${item.article}.` : 'One answer.'
  const doc = comment([`${exercise.number} · ${sentence(exercise.title)} ${whose}`], '')
  return `${doc}\nexport interface ${name} {\n${properties.join('\n')}\n}\n`
}

/** With the names of the item's own lists of terms, if any, and with the article's letter where the type depends on it. */
function answerTypeName(exercise: Exercise, item: Item): string {
  const own = Object.values(item.fields ?? {}).flatMap(field => 'terms' in field ? [field.typeName] : [])
  return [exercise.answerName, ...own, dependsOnArticle(exercise, item) ? item.article : ''].join('')
}

function dependsOnArticle({fields}: Exercise, item: Item): boolean {
  const all = Object.values({...fields, ...item.fields})
  return item.article !== 'both' && all.some(field => field.kind === 'quotation' && field.article === undefined)
}

function fieldType({id}: Exercise, field: Field, about: About): string {
  switch (field.kind) {
    case 'term': return field.typeName
    case 'terms': return `${field.typeName}[]`
    case 'text': return 'string'
    case 'quotation': {
      const article: ArticleId | 'both' = field.article ?? about
      if (article === 'both') throw new TypeError(`Exercise ${id}: an item about both articles, a quotation from neither.`)
      // A field that may be left out may say so, in the word that other exercises have for it.
      const none = field.under === undefined ? [] : ['none']
      const instead = new Set([...Object.keys(field.instead ?? {}), ...none])
      return [`WordsOf${article}`, ...[...instead].map(literalText)].join(' | ')
    }
    default: return field satisfies never
  }
}

/** What only some verdicts need. */
function mayBeLeftOut(field: Field): boolean {
  return (field.kind === 'quotation' || field.kind === 'text') && field.under !== undefined
}

function glossary(field: Field): string[] {
  const terms = 'terms' in field ? field.terms : 'instead' in field ? field.instead : undefined
  return Object.entries(terms ?? {}).map(([name, {means}], index) =>
    `${index === 0 ? '\n' : ''}- \`${literalText(name)}\`: ${means}`)
}

function itemDoc(name: string, {paragraph, asks}: Item): string {
  return paragraph === undefined || paragraph === name ? asks : `${paragraph}: ${asks}`
}

function property(name: string, type: string, doc: readonly string[]): string {
  return `${comment(doc, '  ')}\n  ${name}: ${type}`
}

/** A doc comment of these paragraphs, on one line where it fits; nothing in them can end it early. */
function comment(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs.join('\n').replaceAll('*/', '*\\/').split('\n').flatMap(line => wrap(line, WIDTH - indent.length - 3))
  const [only, second] = lines
  if (only !== undefined && second === undefined && indent.length + only.length + 7 <= WIDTH) return `${indent}/** ${only} */`
  return [`${indent}/**`, ...lines.map(line => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n')
}

/** Further lines of a list item are indented, so that the editor shows them as part of it. */
function wrap(text: string, width: number): string[] {
  const hang = text.startsWith('- ') ? '  ' : ''
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? ''
    if (last.trim() === '') lines[lines.length - 1] = last + word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(hang + word)
  }
  return lines
}

function sentence(text: string): string {
  const capital = `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
