import {originalTexts} from '../phone-call/deck/originals.ts'
import lesson from '../phone-call/lesson.ts'
import {originalsOf} from './originals.ts'

/** The lesson of the talk. The deck's other files are handed it, or take it from here. */
export default lesson

/** What the page with both articles is called. */
export const title = 'One phone call, two articles'

/** The originals that this machine holds. */
export const originals = originalsOf(originalTexts)
