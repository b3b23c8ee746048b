import {describe, expect, it, test} from 'vitest'
import {textRemarks} from '../../src/grading/text-remarks.ts'
import {wording} from '../../src/phone-call/exercises/3-wording.ts'
import {sameNames} from '../../src/phone-call/same-names.ts'
import {opened} from '../engine.ts'
import {givenOf} from '../grading/village.ts'

const neutral = opened(wording).items[0]!.field('neutral')!

/** What a neutral wording of these words loses; a small word stands first, for a capital may only begin the quotation. */
function lost(quotation: string, text: string): readonly string[] {
  const remarks = textRemarks(neutral, givenOf(`"${text}`), {quotation: `the controversial ${quotation}`, steering: ['controversial']})
  return remarks.flatMap(remark => remark.kind === 'swap loses' ? remark.words : [])
}

describe('a neutral wording in exercise 3', () => {
  test.each(sameNames.map(names => [names[0]!, names] as const))('may have any name of %s for any other', (_, names) => {
    // All pairs of a long group would be thousands: each name with the first, both ways round, and with its neighbour.
    const pairs = names.flatMap((name, at) => [[name, names[0]!], [names[0]!, name], [name, names[(at + 1) % names.length]!]] as const)
    for (const [one, other] of pairs) expect(lost(one, `the ${other}`), `${one} → ${other}`).toEqual([])
  })

  it.each([
    ['war', 'Ukrainian', 'Ukraine'], ['war', 'Russian', 'Russia'], ['war', 'American', 'the US'],
    ['government', 'Kyiv', 'Ukraine'], ['government', 'Moscow', 'Russia'], ['government', 'Washington', 'the US'],
    ['president', 'Ukrainian', 'Zelensky'], ['president', 'Russian', 'Putin'], ['president', 'American', 'Trump'],
  ])('keeps a %s that is %s for %s, and the other way round', (what, one, other) => {
    expect(lost(`${one} ${what}`, `the ${what} of ${other}`)).toEqual([])
    expect(lost(`${what} of ${other}`, `the ${one} ${what}`)).toEqual([])
  })

  it.each([
    ['Ukraine', 'Russia'], ['Russian', 'Ukrainian'], ['Putin', 'Zelensky'], ['Zelensky', 'Trump'], ['Trump', 'Putin'],
    ['Moscow', 'Kyiv'], ['Washington', 'Moscow'], ['Trump', 'the president'], ['Putin', 'the president'], ['Zelensky', 'the president'],
  ])('does not keep %s as %s', (one, other) => {
    expect(lost(`plan of ${one}`, `a plan of ${other}`)).toEqual([one])
  })
})
