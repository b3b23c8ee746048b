import type {Lesson} from '../lesson/lesson.ts'
import {findClaim, listed} from './lesson-parts.ts'
import {find, isWrong, type Place, type Reference} from './references.ts'
import type {Tag} from './tags.ts'

/**
 * The places of the articles whose words a tag prints as a passage of its own. Short words in a table of answers, such as
 * a cue, are none; a reference that leads nowhere is told elsewhere.
 */
export function partsShown({name, attributes}: Tag, lesson: Lesson): readonly Place[] {
  const written = (attribute: string) => attributes.get(attribute)
  const at = (reference: Reference) => [find(reference, lesson)].filter((place): place is Place => !isWrong(place))
  const of = written('of') ?? written('in') ?? written('item') ?? ''
  if (name === 'ClaimLevels') {
    return listed(of, '|').flatMap(claim => {
      const found = findClaim(written('exercise') ?? '', claim, lesson)
      if ('what' in found) return []
      const {words} = found.passage.maximal ?? found.passage.core
      return at({of: claim.split(' ')[0] ?? '', exact: words})
    })
  }
  const prints = ['Passage', 'Words', 'Swap'].includes(name) && written('exact') !== undefined
  return prints ? at({of, sentence: written('sentence'), exact: written('exact')}) : []
}
