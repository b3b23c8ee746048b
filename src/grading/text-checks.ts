import type {TextCheck} from '../lesson/exercise.ts'
import type {Quotation} from '../lesson/key.ts'
import {contains} from './text-remarks.ts'
import {wordCount} from '../text/words.ts'

/** Whether a check of a student's own sentences is done. An empty text does nothing. */
export function isDone(check: TextCheck, text: string, avoid: readonly Quotation[]): boolean {
  const count = wordCount(text)
  if (count === 0) return false
  switch (check.kind) {
    case 'length':
      return check.least <= count && count <= check.most
    case 'names':
      return (check.beside ? sentences(text) : [text]).some(
        part => names(part, check.anyOf) && (!check.beside || names(withoutNames(part, check.anyOf), check.beside)),
      )
    case 'avoids':
      return steeringWords(text, avoid).length === 0
    default:
      return check satisfies never
  }
}

/** The words to avoid that stand in a text, but between quotation marks: who quotes them does not take them over. */
export function steeringWords(text: string, avoid: readonly Quotation[]): string[] {
  const own = text.replace(/[“"][^“”"]*[”"]/g, ' | ')
  return [...new Set(avoid.map(({words}) => words))].filter(words => contains(own, words))
}

/** Cut after the marks that end one, but not within "U.S." or after an initial: too few cuts do no harm here. */
function sentences(text: string): string[] {
  return text.split(/(?<=[^\p{Lu}.][.!?][”"’)]?)\s+/u)
}

/** Whether one of these words stands there whole, or with the ’s of a possessive. "US" has to have its capitals. */
function names(text: string, anyOf: readonly string[]): boolean {
  return anyOf.some(name => patternOf(name).test(text))
}

/** "The United States" is a name, and no word of saying. */
function withoutNames(text: string, anyOf: readonly string[]): string {
  return anyOf.reduce((rest, name) => rest.replace(patternOf(name, 'g'), ' '), text)
}

function patternOf(name: string, flag = ''): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')
  const flags = name === name.toUpperCase() ? 'u' : 'iu'
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?:['’]s?)?(?![\\p{L}\\p{N}])`, flags + flag)
}
