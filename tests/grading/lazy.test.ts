import {describe, expect, it, vi} from 'vitest'
import {lazily} from '../../src/grading/lazy.ts'

const withSum = lazily<'sum', number | undefined>('sum')

describe('a property that is worked out when it is asked for', () => {
  it('is worked out once, and not before', () => {
    const make = vi.fn(() => 3)
    const object = withSum({one: 1, two: 2}, make)
    expect(make).not.toHaveBeenCalled()
    expect([object.sum, object.sum]).toEqual([3, 3])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is worked out once where it comes to nothing', () => {
    const make = vi.fn(() => undefined)
    const object = withSum({}, make)
    expect([object.sum, object.sum]).toEqual([undefined, undefined])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it.each<[string, (object: object) => unknown]>([
    ['copied', object => ({...object})],
    ['sent to a thread', object => structuredClone(object)],
    ['written as JSON', object => JSON.parse(JSON.stringify(object))],
  ])('is there as a value when the object is %s', (_, copy) => {
    expect(copy(withSum({one: 1, two: 2}, () => 3))).toEqual({one: 1, two: 2, sum: 3})
  })

  it('has one getter for all objects, so that they are of one shape', () => {
    const getter = (object: object): unknown => Object.getOwnPropertyDescriptor(object, 'sum')?.get
    expect(getter(withSum({}, () => 1))).toBe(getter(withSum({}, () => 2)))
  })

  it('is each object’s own', () => {
    expect([1, 2].map(number => withSum({}, () => number).sum)).toEqual([1, 2])
  })
})
