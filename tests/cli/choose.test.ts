import {describe, expect, test} from 'vitest'
import {choose} from '../../src/cli/choose.ts'
import {vitestArguments} from '../../src/cli/vitest-arguments.js'
import {Mendable} from '../../src/text/problem.ts'
import {course} from '../report/village-course.ts'

describe('an exercise', () => {
  test.each([
    ['2', ['2-sources']],
    ['2-sources', ['2-sources']],
    ['sources', ['2-sources']],
    ['exercises/2-sources.ts', ['2-sources']],
    ['exercises\\2-sources.ts', ['2-sources']],
  ])('is found by %s', (name, ids) => {
    expect(choose([name], course).map(({id}) => id)).toEqual(ids)
  })

  test('is not found by half of its name, and the names there are are told', () => {
    expect(() => choose(['2', 'sour'], course))
      .toThrow(new Mendable('There is no exercise \'sour\'. There are: 0-warm-up, 1-claims, 2-sources.'))
  })
})

test('several are given in the course’s order, and none means all', () => {
  expect(choose(['2', '0'], course)).toEqual([course[0], course[2]])
  expect(choose([], course)).toEqual(course)
})

describe('npm test hands to vitest', () => {
  test.each([
    [[], ['run']],
    [['2'], ['run', '--testNamePattern', '^2-']],
    [['2', 'sources'], ['run', '--testNamePattern', '^2-|sources']],
    [['exercises/2-sources.ts'], ['run', '--testNamePattern', '2-sources']],
    [['2', '--reporter', 'json'], ['run', '--testNamePattern', '^2-', '--reporter', 'json']],
    [['--reporter', 'json'], ['run', '--reporter', 'json']],
    [['(a|'], ['run', '--testNamePattern', '.a.']],
  ])('%j as %j', (given, expected) => {
    expect(vitestArguments(given)).toEqual(expected)
  })
})
