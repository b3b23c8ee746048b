import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {MAX_PROBLEMS, MAX_ROWS} from '../../src/handin/limits.ts'
import {readHandIn, writeHandIn} from '../engine.ts'
import type {Exercise} from '../../src/lesson/exercise.ts'
import {draftFrom, draftOf, nastyText, plainText} from './drafts.ts'
import {exercises, sources} from './invented.ts'

/** What is wrong with a reading, whatever was read: nothing, it is hoped. */
function faultsOf(exercise: Exercise, source: string | Uint8Array): string[] {
  const {answers, problems} = readHandIn(exercise, source)
  const faults: string[] = []
  if (problems.length > MAX_PROBLEMS + 1) faults.push(`${problems.length} problems`)
  for (const {at, what, remedy} of problems) {
    if (!(at.line >= 1 && at.column >= 1)) faults.push(`at ${at.line}:${at.column}`)
    if (/\p{Cc}|[\u202a-\u202e]/u.test(what + remedy)) faults.push(`unprintable: ${what} ${remedy}`)
    if (!/[.?]$/.test(what) || remedy === '') faults.push(`no sentence: ${what} ${remedy}`)
  }
  if (answers === undefined) return problems.length > 0 ? faults : [...faults, 'nothing read and nothing said']
  if (`${[...answers.keys()]}` !== `${Object.keys(exercise.items)}`) faults.push(`items ${[...answers.keys()]}`)
  for (const [item, {rows = []}] of answers) {
    if (rows.length > MAX_ROWS) faults.push(`${rows.length} rows of ${item}`)
    for (const row of rows) {
      if (`${[...row.keys()]}` !== `${Object.keys(exercise.fields)}`) faults.push(`fields ${[...row.keys()]} of ${item}`)
    }
  }
  return faults
}

/** Pieces of which code is made, so that random files get past the first bracket. None is an item's name. */
const piece = fc.constantFrom(
  'export default {', '} satisfies Sources', 'import {inA} from \'#lesson\'', 'const a = ',
  ': ', ',', '{', '}', '[', ']', '(', ')', 'source', 'cue', 'todo', 'inA', '(\'x\')', 'inB("y")', '\'nobody\'', '\'', '"', '`',
  '${', '...', '?', '??', '=>', '<', '>', '!', '/', '//', '/*', '*/', '\n', '\r\n', '\u2028', ' ', ' as ', 'async ', 'get ',
  'new ', '__proto__', 'null', '5', '\\', '\\u', '\0', '\ufeff', '🌉', '\ud83c', 'e\u0301', ';', '.', '=', '@', '#', '-',
  'class ', 'enum ', 'module ', 'declare ', 'abstract ', 'type ', 'if (a)', 'import(', 'static ', 'let ',
)

const name = fc.constantFrom('cost', '\'cost\': ', '\'toll-plan\': ')
const pieceOrName = fc.oneof({weight: 5, arbitrary: piece}, name)

describe('whatever a file holds, reading ends and its result is whole', () => {
  test('random text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
      expect(faultsOf(sources, text)).toEqual([])
    }), {numRuns: 300})
  })

  test('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
      expect(faultsOf(sources, bytes)).toEqual([])
    }), {numRuns: 300})
  })

  test('random pieces of code', () => {
    fc.assert(fc.property(fc.array(pieceOrName, {maxLength: 60}), (pieces) => {
      expect(faultsOf(sources, pieces.join(''))).toEqual([])
    }), {numRuns: 400})
  })

  test('random pieces of code in a list of answers', () => {
    fc.assert(fc.property(fc.array(pieceOrName, {maxLength: 40}), (pieces) => {
      expect(faultsOf(sources, `export default {cost: todo, ${pieces.join('')}`)).toEqual([])
      expect(faultsOf(sources, `export default {cost: ${pieces.join('')}, wait: todo}`)).toEqual([])
    }), {numRuns: 300})
  })
})

interface Edit {
  /** Where, as a share of the text. */
  readonly where: number
  readonly deleted: number
  readonly inserted: string
}

const edits = fc.array(fc.record({
  where: fc.double({min: 0, max: 1, noNaN: true}),
  deleted: fc.nat({max: 4}),
  inserted: fc.oneof(fc.constant(''), fc.string({maxLength: 3}), fc.array(piece, {maxLength: 2}).map((all) => all.join(''))),
}), {minLength: 1, maxLength: 3})

function edit(text: string, all: readonly Edit[]): string {
  let edited = text
  for (const {where, deleted, inserted} of all) {
    const at = Math.floor(where * edited.length)
    edited = edited.slice(0, at) + inserted + edited.slice(at + deleted)
  }
  return edited
}

describe('a sound file with random damage', () => {
  test.each(exercises)('is read to the end: $id', (exercise) => {
    fc.assert(fc.property(draftOf(exercise, plainText), edits, (draft, all) => {
      expect(faultsOf(exercise, edit(writeHandIn(exercise, draft), all))).toEqual([])
    }), {numRuns: 100})
  })

  test.each(exercises)('in one item\'s answer keeps the answers of all others: $id', (exercise) => {
    const names = Object.keys(exercise.items)
    fc.assert(fc.property(draftOf(exercise, plainText), fc.constantFrom(...names), edits, (draft, hurt, all) => {
      const source = writeHandIn(exercise, draft)
      const start = source.indexOf(`\n  '${hurt}': `) + `\n  '${hurt}': `.length
      const end = source.slice(start).search(/,\n {2}\/\/|,\n\}/) + start
      const damaged = source.slice(0, start) + edit(source.slice(start, end), all) + source.slice(end)
      const read = draftFrom(exercise, damaged)
      for (const name of names) if (name !== hurt) expect(read.get(name)).toEqual(draft.get(name))
    }), {numRuns: 100})
  })
})

describe('whatever is written', () => {
  test.each(exercises)('is read again: $id', (exercise) => {
    fc.assert(fc.property(draftOf(exercise, nastyText), (draft) => {
      const source = writeHandIn(exercise, draft)
      expect(draftFrom(exercise, source)).toEqual(draft)
      expect(draftFrom(exercise, new TextEncoder().encode(source))).toEqual(draft)
      expect(readHandIn(exercise, source).problems).toEqual([])
    }), {numRuns: 60})
  })
})
