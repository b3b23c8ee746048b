import type {Marked} from '../../grading/marked.ts'
import type {Draft} from '../../lesson/answer.ts'
import {rowAt} from '../../lesson/draft.ts'
import type {OpenItem} from '../../lesson/fields.ts'
import type {OpenExercise} from '../../lesson/open.ts'

/** Something that is told about an item, where it belongs. */
export interface Said {
  readonly tone: 'good' | 'look' | 'todo'
  readonly text: string
  /** The row it is about, from 0; left out where it is about the whole item. */
  readonly row?: number
  /** The field it is about. */
  readonly field?: string
}

/** Where a sentence names a command of the terminal: the article stands beside the question here, and there is no blank file to get. */
const COMMANDS: readonly RegExp[] = [
  /[.;] `npm run [^`]*` prints [^.]*\./g,
  /[,;]? or (?:start|get)\b[^.,;:]*: npm run reset -- \d+/g,
]

/** A message as it is told on a page, where nobody can type a command. */
export function withoutCommands(text: string): string {
  return COMMANDS.reduce((left, command) => left.replace(command, '.'), text)
}

/**
 * What is told of one item. A mistake that a file's reader is told once, with the lines in which it is made again, is told
 * here at each of its places: nobody can jump to a line of a page.
 */
export function saidOf(exercise: OpenExercise, draft: Draft, {feedback, problems}: Marked, item: OpenItem): Said[] {
  const told = [
    ...problems.map(({at, what, remedy}) => ({tone: 'look' as const, at, text: withoutCommands(`${what} ${remedy}`.trim()), again: []})),
    ...feedback.flatMap(({tone, item: about, at, text, again = []}) => about === undefined ? [] : [{tone, about, at, text: withoutCommands(text), again}]),
  ]
  return told.flatMap(({tone, text, at, again, ...rest}): Said[] => {
    if (!at) return 'about' in rest && rest.about === item.name ? [{tone, text}] : []
    return [at, ...again.map(line => ({line, column: 0}))].flatMap(({line, column}): Said[] => {
      const place = rowAt(exercise, draft, line)
      if (place?.item !== item.name) return []
      const field = item.fields[column - 1]?.name
      return [{tone, text, ...(column > 0 && {row: place.row}), ...(again.length > 0 && column === 0 && {row: place.row}), ...(field !== undefined && {field})}]
    })
  })
}

/** What is told of a whole exercise: what is right in all, and what is plain to whoever marks everything. */
export function saidOfAll({feedback}: Marked): Said[] {
  return feedback.flatMap(({tone, item, text}) => item === undefined ? [{tone, text: withoutCommands(text)}] : [])
}
