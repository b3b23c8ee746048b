import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'

/** The lesson of the site, opened once. The site's other files take it from here. */
export const lesson = open(phoneCall)

/** What the course is called. */
export const title = 'One phone call, two articles'

/** Whether answers are graded here; a site that was built without keys checks them only. */
export const graded = lesson.exercises.some(({key, definition}) => key !== undefined && !definition.workedExample)
