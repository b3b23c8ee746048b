import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'

/** The lesson of the site, opened once. The site's other files take it from here. */
export const lesson = open(phoneCall)
