import type {Plugin} from 'vite'
import type {Lesson} from '../lesson/lesson.ts'

const NAME = 'virtual:aims'

/**
 * The aims of the exercises as a module of a few lines, written when the talk is built: the second slide needs nothing
 * else of them, and would make the first page fetch all exercises, keys and cards.
 */
export function aimsModule({exercises}: Lesson): Plugin {
  return {
    name: 'parallax:aims',
    resolveId: source => source === NAME ? `\0${NAME}` : undefined,
    load: id => id === `\0${NAME}`
      ? `export default ${JSON.stringify(Object.fromEntries(exercises.map(({id, aim}) => [id, aim])))}` : undefined,
  }
}
