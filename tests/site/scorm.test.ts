import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import type {Platform} from '../../src/site/keeping/scorm.ts'

/** What a browser has, as far as keeping asks for it. */
let page: EventTarget
let stored: Map<string, string>
let asked: string[]
let values: Map<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  page = new EventTarget()
  stored = new Map()
  asked = []
  values = new Map()
  const put = {getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => { stored.set(key, value) }}
  vi.stubGlobal('localStorage', put)
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('location', {hash: ''})
  vi.stubGlobal('__SCORM__', true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A platform that does everything but what it refuses. */
function platform(refuses: Partial<Platform> = {}): Platform {
  return {
    Initialize: () => 'true',
    GetValue: element => values.get(element) ?? '',
    SetValue(element, value) {
      values.set(element, value)
      return 'true'
    },
    Commit: () => 'true',
    Terminate: () => (asked.push('Terminate'), 'true'),
    GetLastError: () => '101',
    ...refuses,
  }
}

/** The course as it begins in a frame of the platform. */
async function begin(refuses?: Partial<Platform>) {
  const frame = {API_1484_11: platform(refuses), opener: null}
  const [{keepAnswers}, {answer, state}, {notices}] = await Promise.all([
    import('../../src/site/keeping/keep.ts'), import('../../src/site/course.ts'), import('../../src/site/keeping/notices.ts'),
  ])
  // Not before: what Vue draws with asks more of a document.
  vi.stubGlobal('document', Object.assign(new EventTarget(), {visibilityState: 'visible'}))
  vi.stubGlobal('window', frame)
  await keepAnswers()
  return {
    platform: frame.API_1484_11,
    state,
    told: () => notices.map(({id, text}) => `${id}: ${text}`),
    /** Answers something, and waits until it should be kept. */
    async answer(item: string) {
      answer('1-claims', item, [])
      await vi.advanceTimersByTimeAsync(2_000)
    },
    leave: (persisted: boolean) => page.dispatchEvent(Object.assign(new Event('pagehide'), {persisted})),
  }
}

const keptItems = async () => {
  const {unpackState} = await import('../../src/site/keeping/scorm.ts')
  return Object.keys((JSON.parse(unpackState(values.get('cmi.suspend_data') ?? '') || '{}') as {answers?: Record<string, object>}).answers?.['1-claims'] ?? {})
}

describe('on a learning platform', () => {
  test('an attempt is suspended from its beginning, so that a page that is ended without a word is taken up again', async () => {
    await begin()
    expect(values.get('cmi.exit')).toBe('suspend')
  })

  test('a page that is put by and comes back goes on, and ends once', async () => {
    const course = await begin()
    await course.answer('A.P1')
    course.leave(true)
    expect(asked).toEqual([])
    await course.answer('A.P2')
    expect(await keptItems()).toEqual(['A.P1', 'A.P2'])
    course.leave(false)
    course.leave(false)
    expect(asked).toEqual(['Terminate'])
    expect(course.told()).toEqual([])
    expect(stored.size).toBe(0)
  })

  test.each<[string, Partial<Platform>]>([
    ['an answer', {SetValue: element => element === 'cmi.suspend_data' ? 'false' : 'true'}],
    ['a score', {SetValue: element => element.startsWith('cmi.score') ? 'false' : 'true'}],
    ['to commit', {Commit: () => false}],
    ['to be there', {Commit() { throw new Error('gone') }}],
  ])('one that refuses %s is told once, until it takes all', async (_, refuses) => {
    const course = await begin(refuses)
    await course.answer('A.P1')
    expect(course.told()).toEqual([expect.stringMatching(/^storage: The learning platform does not take your answers\. .*save them as a file/)])
    const {withdraw} = await import('../../src/site/keeping/notices.ts')
    withdraw('storage')
    await course.answer('A.P2')
    expect(course.told()).toEqual([])
    Object.assign(course.platform, platform())
    await course.answer('A.P3')
    Object.assign(course.platform, refuses)
    await course.answer('A.P4')
    expect(course.told()).toHaveLength(1)
    Object.assign(course.platform, platform())
    await course.answer('A.P5')
    expect(course.told()).toEqual([])
  })

  test.each<[string, Platform['Initialize']]>([
    ['does not begin', () => 'false'],
    ['is gone', () => { throw new Error('gone') }],
  ])('where it %s, this browser keeps the answers, and says so', async (_, Initialize) => {
    const course = await begin({Initialize})
    await course.answer('A.P1')
    expect([...stored.values()].join()).toContain('A.P1')
    expect(course.told()).toEqual([expect.stringMatching(/^platform: .*This browser keeps them/)])
    expect(values.size).toBe(0)
  })

  test('what was begun and not ended is gone on with', async () => {
    const course = await begin({Initialize: () => 'false', GetLastError: () => '103'})
    await course.answer('A.P1')
    expect(await keptItems()).toEqual(['A.P1'])
    expect(course.told()).toEqual([])
  })
})
