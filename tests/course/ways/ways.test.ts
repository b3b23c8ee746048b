import {describe, expect, it} from 'vitest'
import {keys} from '../../../answers/index.ts'
import {spoils} from '../../engine.ts'
import {readHandIn} from '../../engine.ts'
import {exercises} from '../../../src/phone-call/exercises/index.ts'
import {noticesOf} from '../../../src/report/notice.ts'
import {verdict} from '../../../src/report/row.ts'
import {columns} from '../../../src/report/wrap.ts'
import {diagnose, scoreOf, screenOf} from './screens.ts'
import type {Screen} from './screens.ts'
import {rewriteWays} from './rewrite.ts'
import {waysThrough} from './students.ts'
import {deskOf} from './way.ts'
import type {Desk, Step, Way} from './way.ts'

const desks = exercises.filter(({number}) => number > 0).map(exercise => deskOf(exercise, keys[exercise.id]!))
const played = desks.map(desk => ({desk, ways: desk.exercise.form === 'text' ? rewriteWays(desk) : waysThrough(desk)}))

const nameOf = (desk: Desk, way: Way, number: number) => `${desk.exercise.id}--${way.student}--${number + 1}`
const diagnostics = await diagnose(Object.fromEntries(played.flatMap(({desk, ways}) =>
  ways.flatMap(way => way.steps.map((step, number) => [nameOf(desk, way, number), step.file])))))

interface Seen extends Screen {
  readonly step: Step
}

function seen(desk: Desk, way: Way): Seen[] {
  return way.steps.map((step, number) => {
    const screen = screenOf(desk.exercise, step.file, diagnostics.get(nameOf(desk, way, number)) ?? [])
    return {...screen, step}
  })
}

const cases = played.flatMap(({desk, ways}) => ways.map(way => ({
  exercise: desk.exercise.id, student: way.student, habit: way.habit, desk, way, screens: seen(desk, way),
})))

/** For each form of answers, students whose screens are kept to be read; of the others the properties are tested. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  '1-claims': ['ada', 'ben'], '2-sources': ['carla', 'dev'], '4-coverage': ['elif', 'jonas'], '7-rewrite': ['ada', 'ben'],
}

describe.each(cases)('in $exercise, $student, who $habit,', ({exercise, student, habit, desk, screens}) => {
  if (KEPT[exercise]?.includes(student)) it('sees these screens', async () => {
    const text = screens.map(({step, score, text}, number) =>
      `${'═'.repeat(80)}\n${number + 1}. ${student} ${step.did} (${score.toFixed(4)})\n${'═'.repeat(80)}\n${text}`)
    await expect(`${student}, who ${habit}\n\n${text.join('\n')}`).toMatchFileSnapshot(`${exercise}/${student}.txt`)
  })

  it('passes in the end, and not before', () => {
    expect(verdict(screens.at(-1)!.row)).toBe('passed')
    expect(screens.at(-1)!.score).toBeGreaterThan(0.999)
    expect(screens[0]!.score < 0.999 || verdict(screens[0]!.row) === 'failed').toBe(true)
  })

  it('never loses by putting right', () => {
    for (const [number, {step, score}] of screens.entries()) {
      if (number > 0 && step.mends) expect(score, step.did).toBeGreaterThanOrEqual(screens[number - 1]!.score - 1e-9)
    }
  })

  it('is always told where to go on', () => {
    for (const {row, step, text} of screens) {
      expect(text.split('\n').filter(line => columns(line) > 80)).toEqual([])
      if (verdict(row) === 'passed') continue
      const places = [...text.matchAll(/exercises\/[\w-]+\.ts:(\d+):(\d+)/g)]
      expect(places.length > 0 || /^Next: .*(?:at '|hint)/ms.test(text), text).toBe(true)
      const lines = step.file.split('\n')
      for (const [place, line, column] of places) {
        expect(lines[Number(line) - 1]?.length, place).toBeGreaterThanOrEqual(Number(column) - 1)
      }
    }
  })

  it('is told nothing of the key', () => {
    for (const {row, step} of screens) {
      const {answers = new Map()} = readHandIn(desk.exercise, step.file)
      for (const sentence of noticesOf(row).flatMap(({sentences}) => sentences)) {
        const bare = sentence.replace(/“([^”]*)”/g, (all, words: string) => step.file.includes(words) ? '“”' : all)
        expect(spoils(bare, desk.key, answers, desk.exercise), sentence).toBeUndefined()
      }
    }
  })

  it('gains, or keeps what there is, by following the first message', () => {
    for (const {row, step, score} of screens) {
      const first = noticesOf(row).find(({tone}) => tone !== 'good')
      const mended = first && followed(desk, step.file, first.about.split(', ')[0] ?? '')
      if (mended === undefined) continue
      expect(scoreOf(desk.exercise, mended), first?.sentences[0]).toBeGreaterThanOrEqual(score - 1e-9)
    }
  })
})

/**
 * The file with the right answer to one item; nothing where it has more than that, for what is more may be good, and
 * where no such item stands in the file.
 */
function followed({right}: Desk, file: string, item: string): string | undefined {
  const [mine, its] = [entryOf(file, item), entryOf(right, item)]
  return mine && its && mine.split('{').length <= its.split('{').length ? file.replace(mine, () => its) : undefined
}

function entryOf(file: string, item: string): string | undefined {
  const lines = file.split('\n')
  const start = lines.findIndex(line => line.startsWith(`  '${item}': `) || line.startsWith(`  ${item}: `))
  if (start < 0) return undefined
  const length = lines.slice(start + 1).findIndex(line => line.startsWith('  //') || line.startsWith('}'))
  return lines.slice(start, start + 1 + length).join('\n')
}
