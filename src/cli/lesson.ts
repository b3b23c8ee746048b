import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'

/** The lesson that the commands work on. */
export const lesson = open(phoneCall)
