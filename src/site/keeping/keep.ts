import {toRaw, watch} from 'vue'
import {scorm} from '../built.ts'
import {state} from '../course.ts'
import {lesson} from '../lesson.ts'
import {DEPTH} from '../state.ts'
import {offerFile} from './offer-file.ts'
import {tell, tellUnkept, withdraw} from './notices.ts'
import {mergeStates, readState, sameState} from './stored.ts'

/** Of this lesson: other sites of the same host may keep things beside it. */
const KEY = `parallax:${lesson.lesson.folder.split('/').at(-1)}`
const ASIDE = `${KEY}:aside`

/** More is never put aside: a newer version of this page in another tab would go on and on. */
const MOST_ASIDE = 5

/** Milliseconds after a change until it is written; whoever types is not held up at each letter. */
const SOON = 300

let waiting: ReturnType<typeof setTimeout> | undefined
/** Something that could not be read lies under our key, and there is no room to put it elsewhere: nothing is written over it. */
let blocked = false
let failing = false
/** What was read or written last, which need not be read again. */
let last: string | undefined
/** Answers have changed since they were last kept, here or in a file. */
let unsaved = false

/**
 * Takes what this browser has kept into the state, and keeps the state from now on: a moment after each change, and at
 * once when the page is left. To be called once, before the page is shown.
 */
export async function keepAnswers(): Promise<void> {
  if (scorm) {
    const {findPlatform, keepOnPlatform} = await import('./scorm.ts')
    const platform = findPlatform()
    // There all learners of a computer may share one storage: the platform alone knows whose answers are whose.
    if (platform && keepOnPlatform(platform)) return
    if (platform) tell({id: 'platform', text: 'The learning platform did not open a record for your answers, so it keeps none, and your teacher sees none there. This browser keeps them: save them as a file when you are done.'})
  }
  const kept = read()
  takeIn(kept)
  last = kept ?? undefined
  watch(state, () => {
    unsaved = true
    clearTimeout(waiting)
    waiting = setTimeout(write, SOON)
  }, {deep: DEPTH})
  addEventListener('storage', ({key, newValue}) => {
    if (key !== KEY || newValue === null) return
    // Another tab may not have seen what this one has just written: then it is told again.
    if (takeIn(newValue)) write()
  })
  // A phone may end a page that is out of sight without another word.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && write())
  addEventListener('pagehide', write)
  addEventListener('beforeunload', event => {
    write()
    if (failing && unsaved) event.preventDefault()
  })
}

/** To be called when the answers have gone into a file. */
export function areSaved(): void {
  unsaved = false
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    fail('forbidden')
    return null
  }
}

/** Merges what is kept into the state; true where the state knows more than that. */
function takeIn(kept: string | null): boolean {
  if (kept === null) return false
  const {state: found, damaged} = readState(kept, lesson)
  if (damaged) setAside(kept)
  const mine = toRaw(state)
  const all = mergeStates(mine, found)
  if (!sameState(all, mine)) Object.assign(state, all)
  return !sameState(all, found)
}

/** Reads again what is there, so that what another tab has written meanwhile stays. */
function write(): void {
  clearTimeout(waiting)
  waiting = undefined
  if (blocked) return
  try {
    const before = localStorage.getItem(KEY)
    if (before !== last) takeIn(before)
    if (blocked) return
    const now = JSON.stringify(state)
    if (now !== before) localStorage.setItem(KEY, now)
    last = now
    failing = unsaved = false
    withdraw('storage')
  } catch (error) {
    fail(error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden')
  }
}

/** Says once that nothing is kept; the work goes on. */
function fail(why: 'full' | 'forbidden'): void {
  if (failing) return
  failing = true
  tellUnkept(why === 'full' ? 'Your browser has no room left for your answers.' : 'Your browser does not let this page keep your answers.')
}

/** Keeps what was not understood under a name of its own, moved where there is no room for a copy. */
function setAside(kept: string): void {
  if (!put(kept)) {
    blocked = true
    fail('full')
  }
  tell({
    id: 'aside',
    text: 'Something that this browser had kept could not be read. What could be read is here; all of it is kept aside, and nothing was deleted.',
    action: {text: 'Save what was kept aside', run: () => offerFile(new Blob([kept], {type: 'text/plain'}), 'parallax-kept-aside.txt')},
  })
}

/** Returns whether it lies under another name now. If not, it lies where it did. */
function put(kept: string): boolean {
  const key = Array.from({length: MOST_ASIDE}, (_, number) => `${ASIDE}:${number + 1}`)
    .find(name => [null, kept].includes(localStorage.getItem(name)))
  if (key === undefined) return false
  try {
    localStorage.setItem(key, kept)
    return true
  } catch {
    localStorage.removeItem(KEY)
  }
  try {
    localStorage.setItem(key, kept)
    return true
  } catch {
    localStorage.setItem(KEY, kept)
    return false
  }
}
