import {describe, expect, it} from 'vitest'
import {momentOf} from '../../src/cli/teachers/grade-moment.ts'

const here = (text: string): number => new Date(text).getTime()

describe('--late-after takes', () => {
  it.each<readonly [string, number]>([
    ['2026-03-03', here('2026-03-03T23:59:59.999')],
    ['2026-03-03 18:00', here('2026-03-03T18:00:00')],
    ['2026-03-03T18:00', here('2026-03-03T18:00:00')],
    ['2026-03-03 18:00:30', here('2026-03-03T18:00:30')],
    ['2026-03-03T18:00:00Z', Date.UTC(2026, 2, 3, 18)],
    ['2026-03-03 18:00+02:00', Date.UTC(2026, 2, 3, 16)],
    ['2026-03-03T18:00:00.500Z', Date.UTC(2026, 2, 3, 18) + 500],
    ['2028-02-29', here('2028-02-29T23:59:59.999')],
  ])('%s', (text, time) => expect(momentOf(text)).toBe(time))
})

describe('--late-after refuses', () => {
  it.each([
    '03.04.2026', '3/4/2026', '2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '5', '2026-3-3', '2026-03-03 24:00', '2026-03-03 18:60', '2026-03-03 6 pm',
    '2026-03-03 18', 'March 3, 2026', '2026-03-03Z', '2026-03-03 18:00:00+99:00', 'tomorrow', '26-03-03', '1772560800000',
  ])('%s', text => expect(() => momentOf(text)).toThrow(/^“.*” is no .*\nType it as in: --late-after "2026-03-03 18:00"$/))
})
