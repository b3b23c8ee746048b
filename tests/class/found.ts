import {shapeOf} from '../../src/class/intake/shape.ts'
import type {FoundFile, FoundFolder} from '../../src/class/intake/found-folder.ts'
import {ids} from './mini-class.ts'

/** Folders as they would be found where these files lie; what ends in `.rar` or in `/` is refused, or empty. */
export function folderOf(paths: readonly string[], name = 'hand-ins'): FoundFolder {
  const [files, below] = [[] as FoundFile[], new Map<string, string[]>()]
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/')
    if (rest.length > 0 || first.endsWith('.rar')) below.set(first, [...below.get(first) ?? [], ...rest.length > 0 && rest[0] !== '' ? [rest.join('/')] : []])
    else files.push({name: first, source: {kind: 'disk', path}})
  }
  const refused = {at: {line: 1, column: 1}, what: 'This is packed in a way that is not opened here.', remedy: 'Ask for a zip.'}
  return {name, files, folders: [...below].map(([one, inside]) => ({...folderOf(inside, one), ...(one.endsWith('.rar') && {refused})})), notes: []}
}

/** The seven files of answers, or some of them by their numbers, below a path. */
export function answers(path: string, numbers = '1234567'): readonly string[] {
  return ids.filter(id => numbers.includes(id[0]!)).map(id => `${path}${id}.ts`)
}

/** Of each student name, number and the numbers of the exercises that were found; what belongs to nobody, in brackets. */
export function told(paths: readonly string[]): readonly string[] {
  const {units, loose} = shapeOf(folderOf(paths), ids)
  return [
    ...units.map(({name, id, files}) => `${name}${id === undefined ? '' : ` ${id}`}: ${Object.keys(files).map(one => one[0]).join('') || 'nothing'}`),
    ...loose.map(one => `(${one})`),
  ].toSorted()
}
