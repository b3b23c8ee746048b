import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {firstFile} from '../../src/cli/blank-files.ts'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {writeHandIn} from '../../src/handin/write.ts'
import {mark} from '../../src/mark.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {reportText} from '../../src/report/terminal.ts'
import {columns} from '../../src/report/wrap.ts'
import {BREAKS, FOLDED, INVISIBLE} from '../../src/text/normalise.ts'
import {hindranceOf} from '../../src/typecheck/admit.ts'
import {phoneCall} from '../open.ts'
import {damages, kinds} from './hand-ins.ts'

/** 2,000 as a rule, 20,000 by `npm run fuzz`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2_000)

const files = phoneCall.exercises.map((exercise) => ({
  exercise, id: exercise.definition.id, blank: writeHandIn(exercise), full: exercise.key ? writeHandIn(exercise, modelAnswer(exercise)) : firstFile(exercise),
}))
// Shown by its name where a property fails: an opened exercise is long.
const anyFile = fc.constantFrom(...files.map(({id}) => id)).map((name) => files.find(({id}) => id === name)!)

/** What is wrong with the treatment of one file: nothing, it is hoped. */
function faultsOf({exercise, id}: (typeof files)[number], bytes: Uint8Array): string[] {
  const start = performance.now()
  const marked = mark(phoneCall, id, bytes)
  const hindrance = hindranceOf(bytes)
  const took = performance.now() - start
  const {marks: {score}, problems} = marked
  const row = composeRow(exercise.definition, {outcome: {kind: 'marked', marked}, text: ''}, {kind: 'checked', errors: []})
  const text = reportText({rows: [row], faults: [], whole: false}, {width: 60, colour: false, unicode: false})
  return [
    ...score >= 0 && score <= 1 ? [] : [`a score of ${score}`],
    // Many share two cores in a check.
    ...took < 3_000 ? [] : [`${took} ms`],
    ...[...problems, ...hindrance ? [hindrance] : []].flatMap(({at, what, remedy}) =>
      at.line >= 1 && at.column >= 1 && what !== '' && remedy !== '' ? [] : [`${at.line}:${at.column} ${what} ${remedy}`]),
    ...[...text].some((sign) => sign !== '\n' && /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(sign)) ? ['something unprintable'] : [],
    ...text.split('\n').filter((line) => columns(line) > 60),
  ]
}

describe(`of ${RUNS} hostile files`, () => {
  it('each is read to the end, marked and told, and nothing of it reaches the terminal', {timeout: 600_000}, () => {
    fc.assert(fc.property(anyFile, fc.boolean(), damages, (file, full, [, damage]) => {
      expect(faultsOf(file, damage(full ? file.full : file.blank))).toEqual([])
    }), {numRuns: RUNS})
  })

  it('none that was made from a blank earns a mark', {timeout: 600_000}, () => {
    fc.assert(fc.property(anyFile, damages, ({id, blank}, [, damage]) => {
      expect(mark(phoneCall, id, damage(blank)).marks.score).toBe(mark(phoneCall, id, blank).marks.score)
    }), {numRuns: RUNS / 4})
  })
})

it.each(Object.keys(kinds))('the kind “%s” makes files that differ from sound ones', (kind) => {
  const [first] = files
  const made = fc.sample(kinds[kind]!, {numRuns: 60, seed: 5}).map((damage) => new TextDecoder('latin1').decode(damage(first!.full)))
  expect(made.some((text) => text !== first!.full)).toBe(true)
})

it('what counts as the same character costs no mark, wherever it stands in a quotation', () => {
  const spaces = [...FOLDED[' '], ...BREAKS].map((one) => JSON.stringify(one).slice(1, -1))
  const harmless = fc.oneof(
    fc.constantFrom(...spaces, '  ', ' \\u2009').map((space) => (words: string) => words.replaceAll(' ', space)),
    fc.constantFrom(...Object.keys(INVISIBLE)).map((one) => (words: string) => [...words].join(one)),
    fc.constantFrom(...FOLDED['-']).map((dash) => (words: string) => words.replaceAll('-', dash)),
    fc.constant((words: string) => `“${words}”`),
  )
  fc.assert(fc.property(anyFile, harmless, ({id, full}, change) => {
    const copied = full.replace(/in[AB]\((['"])(.*?)\1\)/g, (whole: string, _: string, words: string) => whole.replace(words, () => change(words)))
    expect(mark(phoneCall, id, copied).marks.score).toBe(mark(phoneCall, id, full).marks.score)
    expect(mark(phoneCall, id, copied).problems).toEqual([])
  }), {numRuns: 200})
})
