import {readHandIn} from '../engine.ts'
import type {Given} from '../../src/lesson/answer.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {sources} from './invented.ts'

/** What a student is told of a file: for each problem its place and what was seen, then the remedy. */
export function told(source: string | Uint8Array, exercise: Exercise = sources): string {
  const {problems} = readHandIn(exercise, source)
  return problems
    .map(({at, what, remedy}) => `${at.line}:${at.column}  ${what}\n  ${remedy}`)
    .join('\n')
}

/** What was read, one line for each item; its rows stand between bars. */
export function readOut(source: string | Uint8Array, exercise: Exercise = sources): string {
  const {answers} = readHandIn(exercise, source)
  if (!answers) return 'nothing'
  return [...answers].map(([item, {rows}]) => {
    const each = rows?.map((row) => [...row].map(([field, given]) => `${field}=${short(given)}`).join(' '))
    return `${item}: ${each ? each.join(' | ') : 'todo'}`
  }).join('\n')
}

function short(given: Given): string {
  switch (given.kind) {
    case 'term': return given.term
    case 'terms': return `[${given.terms.join(', ')}]`
    case 'text': return `“${given.text}”`
    case 'quotation': return `${given.article}“${given.words}”`
    default: return given.kind
  }
}

export const first = '  cost: {source: \'the mayor\', cue: inA(\'said that\'), form: \'indirect\', stance: \'neutral\'},'
export const last = '  wait: {source: \'nobody\', cue: \'none\', form: \'none\', stance: todo},'

/** A hand-in whose first and last item are sound, with something else as its fourth line. */
export function fileWith(line: string, above = 'import {inA, inB, todo, type Sources} from \'#lesson\''): string {
  return `${above}\nexport default {\n${first}\n${line}\n${last}\n} satisfies Sources\n`
}

/** The same, with something as the cue of the item in the middle: line 4, column 40. */
export function fileWithCue(cue: string): string {
  return fileWith(`  'toll-plan': {source: 'nobody', cue: ${cue}, form: 'direct', stance: todo},`)
}

/** How the middle item reads when only its cue could not be read. */
export const cueLost = 'toll-plan: source=nobody cue=unreadable form=direct stance=todo'
/** How the middle item reads when nothing of it could be read. */
export const itemLost = 'toll-plan: source=unreadable cue=unreadable form=unreadable stance=unreadable'
/** How the items around it read. */
export const beside = [
  'cost: source=the mayor cue=A“said that” form=indirect stance=neutral',
  'wait: source=nobody cue=none form=none stance=todo',
]

/** A sound item for the middle, without its comma, and how it reads. */
export const sound = '\'toll-plan\': {source: \'nobody\', cue: inB(\'the toll\'), form: \'direct\', stance: todo}'
export const itemSound = 'toll-plan: source=nobody cue=B“the toll” form=direct stance=todo'
