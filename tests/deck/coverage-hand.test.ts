import {expect, test} from 'vitest'
import {announced, laidOut, nextCard} from '../../src/deck/coverage-hand.ts'

const cards = ['ferry', 'toll', 'mayor', 'flood']
const places = ['both', 'neither']

test('cards lie place by place, those that are not sorted last, and keep their order within a place', () => {
  expect(laidOut(cards, places, {mayor: 'both', ferry: 'neither', flood: 'both'})).toEqual(['mayor', 'flood', 'ferry', 'toll'])
})

test('nothing sorted changes nothing', () => {
  expect(laidOut(cards, places, {})).toEqual(cards)
})

test('after a card comes the next that is not sorted, and after the last the first', () => {
  expect(nextCard(cards, {toll: 'both'}, 'ferry')).toBe('mayor')
  expect(nextCard(cards, {toll: 'both'}, 'flood')).toBe('ferry')
})

test('after the last of all comes none', () => {
  expect(nextCard(['ferry'], {ferry: 'both'}, 'ferry')).toBeUndefined()
})

test('a screen reader is told what was put where and how many are done', () => {
  expect(announced(cards, {toll: 'both', ferry: 'both'}, 'who pays the toll', 'both')).toBe('who pays the toll: both. 2 of 4 sorted.')
})
