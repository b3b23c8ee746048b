import type {Plugin} from 'vite'
import {course} from './course-references.ts'

const NAME = 'virtual:aims'

/**
 * The aims of the exercises as a module of a few lines, written when the talk is built: the second slide needs nothing
 * else of them, and would make the first page fetch all exercises, keys and cards.
 */
export function aimsModule(): Plugin {
  return {
    name: 'parallax:aims',
    resolveId: source => source === NAME ? `\0${NAME}` : undefined,
    load: id => id === `\0${NAME}`
      ? `export default ${JSON.stringify(Object.fromEntries(course.exercises.map(({id, aim}) => [id, aim])))}` : undefined,
  }
}
