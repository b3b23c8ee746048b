import {expect, test} from 'vitest'
import {evidence} from '../../src/phone-call/evidence.generated.ts'
import {dollars, SUMS} from '../../src/phone-call/deck/aid.ts'

test('every sum of the chart stands on its card, in its currency', () => {
  const told = SUMS.filter(({card}) => card !== undefined).map(({card, billions, currency}) => {
    const text = evidence.find(({id}) => id === card)?.text ?? ''
    return text.includes(String(billions)) && text.includes(currency === 'USD' ? 'dollars' : 'euros')
  })
  expect(told).toEqual([true, true, true])
})

test('euros become dollars, and dollars stay', () => {
  expect(SUMS.map(sum => Math.round(dollars(sum)))).toEqual([66, 66, 120, 144])
})
