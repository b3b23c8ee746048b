import {basename} from 'node:path'

/**
 * Returns vitest's arguments for ours: exercises by number, name or file become a pattern of test names.
 *
 * @param {readonly string[]} given
 * @returns {string[]}
 */
export function vitestArguments(given) {
  const end = given.findIndex((one) => one.startsWith('-'))
  const names = end === -1 ? given : given.slice(0, end)
  const rest = end === -1 ? [] : given.slice(end)
  const patterns = names.map((name) => {
    const bare = basename(name.replaceAll('\\', '/'), '.ts')
    return /^\d+$/.test(bare) ? `^${bare}-` : bare.replace(/[^\w-]/g, '.')
  })
  return ['run', ...patterns.length > 0 ? ['--testNamePattern', patterns.join('|')] : [], ...rest]
}
