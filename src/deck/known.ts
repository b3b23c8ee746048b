import type {Course} from './course-references.ts'
import type {Articles} from './references.ts'

/** What the slides may refer to. */
export interface Known {
  readonly articles: Articles
  /** Names of all components that a slide can use. */
  readonly components: readonly string[]
  /** Names of the captured screens. */
  readonly screens: readonly string[]
  readonly course: Course
}
