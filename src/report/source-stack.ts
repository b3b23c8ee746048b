import {existsSync, readFileSync} from 'node:fs'
import {SourceMap} from 'node:module'
import {dirname, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const PLACE = /(?<file>file:\/\/\S+?):(?<line>\d+):(?<column>\d+)/g

/**
 * Returns a stack with the places of our own sources, relative to `root`, where it names places of a bundle that has a
 * map beside it; all else stays.
 */
export function sourceStack(stack: string, root: string): string {
  const maps = new Map<string, SourceMap | undefined>()
  return stack.replace(PLACE, (whole, url: string, line: string, column: string) => {
    const file = fileURLToPath(url)
    if (!maps.has(file)) maps.set(file, mapBeside(file))
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1)
    if (!entry || !('originalSource' in entry)) return whole
    const source = relative(root, resolve(dirname(file), entry.originalSource)).replaceAll('\\', '/')
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  })
}

function mapBeside(file: string): SourceMap | undefined {
  const path = `${file}.map`
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}
