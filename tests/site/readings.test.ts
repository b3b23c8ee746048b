import {expect, it} from 'vitest'
import {inProject} from '../../src/reading/generated-files.ts'
import {readingsOf} from '../../src/site/building/readings-module.ts'
import {phoneCall} from '../open.ts'

const readings = readingsOf(phoneCall, inProject('answers/readings'))

it('of an item that no stored reading was asked nothing is said', () => {
  expect(readings['6-checking']).not.toHaveProperty('writer-a')
  expect(readings['6-checking']).not.toHaveProperty('writer-b')
})

it('of every other item at least two readings are counted, and none twice', () => {
  const counted = Object.values(readings).flatMap(items => Object.values(items))
  expect(counted.length).toBeGreaterThan(80)
  for (const {readers, otherwise} of counted) {
    expect(readers).toBeGreaterThanOrEqual(2)
    expect(readers).toBeLessThanOrEqual(5)
    expect(otherwise).toBeLessThanOrEqual(readers)
  }
})

it('of a folder without readings nothing is said', () => {
  expect(readingsOf(phoneCall, inProject('no-such-folder'))).toEqual({})
})
