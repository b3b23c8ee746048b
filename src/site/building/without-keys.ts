import type {Plugin} from 'vite'
import type {Key} from '../../lesson/key.ts'
import type {OpenLesson} from '../../lesson/open.ts'

/**
 * Builds a site that holds no key: in the place of the lesson's `keys.ts` stands one that has only the worked example's,
 * so that nothing is graded, and hints and figures that tell of keys are not there either.
 */
export function withoutKeys({exercises, lesson: {folder}}: OpenLesson): Plugin {
  const keys: Record<string, Key> = {}
  for (const {definition: {id, workedExample}, key} of exercises) if (workedExample && key) keys[id] = key
  const stands = `export const keys = ${JSON.stringify(keys)}\nexport const hints = {}\nexport const examples = {}\n`
  return {
    name: 'parallax:without-keys',
    enforce: 'pre',
    resolveId: id => id === 'virtual:readings' ? '\0parallax:no-readings' : undefined,
    load(id) {
      if (id === '\0parallax:no-readings') return 'export default {}'
      return id.replaceAll('\\', '/').endsWith(`/${folder}/keys.ts`) ? stands : undefined
    },
  }
}
