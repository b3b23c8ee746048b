import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate'
import {toRaw, watch} from 'vue'
import type {Marks} from '../../grading/marks.ts'
import type {OpenExercise} from '../../lesson/open.ts'
import {graded} from '../built.ts'
import {markedOf, state} from '../course.ts'
import {lesson} from '../lesson.ts'
import {DEPTH, type State} from '../state.ts'
import {tell, tellUnkept, withdraw} from './notices.ts'
import {offerFile} from './offer-file.ts'
import {mergeStates, readState} from './stored.ts'

/** What a learning platform gives to what it shows: the run-time of SCORM 2004, all in strings. */
export interface Platform {
  Initialize(nothing: ''): string | boolean
  GetValue(element: string): string
  SetValue(element: string, value: string): string | boolean
  Commit(nothing: ''): string | boolean
  Terminate(nothing: ''): string | boolean
  GetLastError(): string
}

/** Characters of `cmi.suspend_data` that SCORM 2004, 4th edition, has every platform keep. */
export const MOST_SUSPENDED = 64_000

/** Bytes of answers, unpacked: what is read of something that a platform hands out. */
const MOST_BYTES = 6_000_000

const SOON = 1_000

/** The platform that shows this page: in a frame above, or in the window that opened it. `undefined` where there is none. */
export function findPlatform(from: Window = window): Platform | undefined {
  for (const start of [from, from.opener as Window | null]) {
    for (let [at, steps] = [start, 0]; at && steps < 20; steps++) {
      try {
        const {API_1484_11: found} = at as unknown as {API_1484_11?: Platform}
        if (found) return found
        if (at.parent === at) break
        at = at.parent
      } catch {
        // A frame of another origin lets nobody look in.
        break
      }
    }
  }
  return undefined
}

/** The error of an `Initialize` after another one: the page was left for a while, and nobody has ended what it had begun. */
const ALREADY = '103'

/**
 * Takes what the platform has kept into the state, and keeps state, place, completion and score there from now on. False
 * where the platform does not take part.
 */
export function keepOnPlatform(platform: Platform): boolean {
  if (!did(() => platform.Initialize('')) && !did(() => String(platform.GetLastError()) === ALREADY)) return false
  const set = (element: string, value: string): boolean => did(() => platform.SetValue(element, value))
  // Not on leaving only, of which a telephone may tell nobody: an attempt that was not suspended begins anew, with nothing.
  set('cmi.exit', 'suspend')
  const begun = Date.now()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let ended = false
  /** What was told of the last attempt to keep all; empty where it went well. */
  let told = ''
  takeIn(platform.GetValue('cmi.suspend_data'))
  if (!state.name) Object.assign(state, {name: platform.GetValue('cmi.learner_name').slice(0, 200), namedAt: 0})
  const place = platform.GetValue('cmi.location')
  if (/^#\/[\w./-]*$/.test(place)) location.hash = place

  const keep = (): string => {
    const reported = Object.entries(report()).map(([element, value]) => set(element, value)).every(Boolean)
    const packed = packState(toRaw(state))
    const fits = packed.length <= MOST_SUSPENDED
    const kept = !fits || set('cmi.suspend_data', packed)
    set('cmi.location', location.hash.slice(0, 250))
    const committed = did(() => platform.Commit(''))
    if (!fits) return 'Your answers are longer than a learning platform keeps.'
    return reported && kept && committed ? '' : 'The learning platform does not take your answers.'
  }
  const write = (): void => {
    clearTimeout(waiting)
    if (ended) return
    const before = told
    told = keep()
    if (told === '') withdraw('storage')
    else if (told !== before) tellUnkept(told)
  }
  const soon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(write, SOON)
  }
  watch(state, soon, {deep: DEPTH})
  addEventListener('hashchange', soon)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write())
  addEventListener('pagehide', ({persisted}) => {
    if (ended) return
    set('cmi.session_time', `PT${Math.round((Date.now() - begun) / 1_000)}S`)
    write()
    // A page that the browser puts by may come back as it is, and go on.
    if (persisted) return
    ended = true
    did(() => platform.Terminate(''))
  })
  return true
}

/** Whether a platform has done what it was asked to. It may be gone, too. */
function did(call: () => string | boolean): boolean {
  try {
    return String(call()) === 'true'
  } catch {
    return false
  }
}

/** What a platform is told now. */
function report(): Record<string, string> {
  return reportOf(lesson.exercises.map(exercise => ({exercise, marks: markedOf(exercise.definition.id).marks})), graded)
}

/** Completion, from what is answered, and where answers are graded the score by the exercises' weights. */
export function reportOf(rows: readonly {readonly exercise: OpenExercise, readonly marks: Marks}[], isGraded: boolean): Record<string, string> {
  const own = rows.filter(({exercise}) => !exercise.definition.workedExample)
  const [answered, of] = [own.reduce((sum, {marks}) => sum + marks.answered, 0), own.reduce((sum, {marks}) => sum + marks.of, 0)]
  const weights = own.reduce((sum, {exercise}) => sum + exercise.definition.weight, 0)
  const score = own.reduce((sum, {exercise, marks}) => sum + exercise.definition.weight * marks.score, 0) / (weights || 1)
  const passed = own.every(({exercise, marks}) => exercise.definition.weight === 0 || marks.passed)
  return {
    'cmi.completion_status': answered === of ? 'completed' : 'incomplete',
    'cmi.progress_measure': fraction(of === 0 ? 0 : answered / of),
    ...isGraded && {
      'cmi.score.scaled': fraction(score), 'cmi.score.min': '0', 'cmi.score.max': '100', 'cmi.score.raw': fraction(score * 100),
      'cmi.success_status': passed ? 'passed' : answered === of ? 'failed' : 'unknown',
    },
  }
}

/** At most seven significant digits, as the standard's numbers have. */
function fraction(number: number): string {
  return String(Number(number.toFixed(4)))
}

/** The state as letters that every platform keeps as they are. */
export function packState(now: State): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(now)), {level: 9}), true))
}

/** What was packed, as text; empty where nothing was kept. Throws where it cannot be unpacked. */
export function unpackState(packed: string): string {
  if (!packed) return ''
  // It gets no more room than honest work needs, whatever it would unpack to.
  return strFromU8(inflateSync(strToU8(atob(packed), true), {out: new Uint8Array(Math.min(MOST_BYTES, packed.length * 1_100))}))
}

function takeIn(packed: string): void {
  let text: string | undefined
  try {
    text = unpackState(packed)
    if (text === '') return
    const {state: kept, damaged} = readState(text, lesson)
    Object.assign(state, mergeStates(toRaw(state), kept))
    if (!damaged) return
  } catch { /* Told below. */ }
  tell({
    id: 'aside',
    text: 'Not all that the learning platform had kept of your answers could be read. What could be read is here.',
    action: {text: 'Save what was kept', run: () => offerFile(new Blob([text ?? packed], {type: 'text/plain'}), 'parallax-kept-aside.txt')},
  })
}
