import {definePreparserSetup} from '@slidev/types'
import {appended, classFolder, slidesOf} from '../class-module.ts'
import lesson from '../lesson.ts'

export default definePreparserSetup(() => {
  const folder = classFolder()
  return folder === undefined ? [] : [appended(slidesOf(lesson, folder))]
})
