import type {Lesson} from '../lesson/lesson.ts'
import type {Problem} from '../text/problem.ts'
import {checkReference, type Known} from './attribute-checks.ts'
import {partsShown} from './parts-shown.ts'
import {COMPONENT_RULES, EVERYWHERE} from './component-rules.ts'
import {find, isWrong, type Wrong} from './references.ts'
import {lostSpeaker} from './speakers.ts'
import {placeAt, tagsIn, type Tag} from './tags.ts'

/**
 * The references of a slide file that lead nowhere, in the order of the file: tags of unknown components, attributes
 * that a component does not have, places that an article does not have, words that do not stand there, and words
 * quoted in the notes as “words” (B.P4) that do not stand there either; and parts of a sentence shown without the source
 * that the sentence names. Empty when all is right.
 */
export function checkSlides(markdown: string, known: Known): readonly Problem[] {
  const tags = tagsIn(markdown).flatMap(tag => checkTag(tag, known).map(wrong => ({at: tag.at, ...wrong})))
  return [...tags, ...checkQuoted(markdown, known.lesson)].sort((one, other) => one.at.line - other.at.line)
}

/** One line for each problem, with file, line, column and remedy. */
export function reportSlides(file: string, problems: readonly Problem[]): string {
  return problems.map(({at, what, remedy}) => `${file}:${at.line}:${at.column}  ${what} ${remedy}`).join('\n')
}

function checkTag(tag: Tag, known: Known): readonly Wrong[] {
  if (!known.components.includes(tag.name)) {
    const remedy = `The talk's are in src/deck/components, the lesson's own in ${known.lesson.folder}/deck/components.`
    return [{what: `There is no component <${tag.name}>.`, remedy}]
  }
  const rules = COMPONENT_RULES[tag.name]
  if (rules === undefined) return []
  const missing = rules.needs.filter(name => !tag.attributes.has(name)).map(name => ({
    what: `<${tag.name}> has no ${name}="…".`,
    remedy: 'Write it out; the comment at the top of the component shows how.',
  }))
  const attributes = [...tag.attributes].flatMap(([name, value]) => checkAttribute(tag, name, value, known))
  return [...missing, ...attributes, ...checkSpeakers(tag, known.lesson)]
}

/** A quotation never loses its speaker: a part of a sentence shows the source that the sentence names, or says why not. */
function checkSpeakers(tag: Tag, lesson: Lesson): readonly Wrong[] {
  if (tag.attributes.get('unsourced')) return []
  return partsShown(tag, lesson).flatMap(place => {
    const lost = lostSpeaker(place)
    return lost === undefined ? [] : [{
      what: `<${tag.name}> shows a part of ${place.paragraph} without its source, “${lost}”.`,
      remedy: 'Show the words up to the source, or say in unsourced="…" why it may be missing.',
    }]
  })
}

function checkAttribute(tag: Tag, name: string, value: string, known: Known): readonly Wrong[] {
  const checks = COMPONENT_RULES[tag.name]?.checks ?? {}
  const check = checks[name]
  if (check === undefined) {
    if (EVERYWHERE.includes(name)) return []
    const names = Object.keys(checks).join(', ')
    return [{what: `<${tag.name}> has no attribute ${name}.`, remedy: `It has ${names}, each written out in full.`}]
  }
  const wrong = check(value, tag, known)
  return wrong === undefined ? [] : [wrong]
}

/** Words quoted with the paragraph they stand in: “said” (B.P5). */
function checkQuoted(markdown: string, lesson: Lesson): readonly Problem[] {
  return [...markdown.matchAll(/“([^”]+)” \(([AB]\.[A-Z]\d*)\)/g)].flatMap(match => {
    const [, exact = '', of = ''] = match
    const inside = find({of}, lesson)
    const answer = isWrong(inside) ? inside : checkReference({of, exact}, lesson)
    // Words that stand twice are rightly quoted.
    if (answer === undefined || /times in/.test(answer.what)) return []
    return [{at: placeAt(markdown, match.index), ...answer}]
  })
}
