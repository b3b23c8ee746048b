import type {Plugin} from 'vite'
import type {OpenLesson} from '../../lesson/open.ts'
import type {Contents} from '../contents.ts'
import {progressOf} from '../progress.ts'

function contentsOf({exercises, articles}: OpenLesson): Contents {
  return {
    headlines: {A: articles.A.headline, B: articles.B.headline},
    exercises: exercises.map(({definition: {id, number, title, aim, minutes, workedExample = false}}) =>
      ({id, number, title, aim, minutes, workedExample, blank: progressOf(id)})),
  }
}

const NAME = 'virtual:contents'

/** Gives the page `virtual:contents`: the little that it shows of the lesson before the lesson is there. */
export function contentsModule(lesson: OpenLesson): Plugin {
  return {
    name: 'parallax:contents',
    resolveId: id => id === NAME ? `\0${NAME}` : undefined,
    load: id => id === `\0${NAME}` ? `export default ${JSON.stringify(contentsOf(lesson))}` : undefined,
  }
}
