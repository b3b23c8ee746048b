import {reactive, watch, watchEffect} from 'vue'

/** How somebody likes the site to look. Kept in this browser, apart from the answers. */
export interface Preferences {
  scheme: 'auto' | 'light' | 'dark'
  /** Times the usual size of an article's letters: one of `SIZES`. */
  size: number
  /** A window of a few lines in the articles, and all else dimmed. */
  ruler: boolean
  /** One question of an exercise at a time; all of them where it is false. */
  oneAtATime: boolean
}

export const SIZES: readonly number[] = [0.875, 1, 1.25, 1.5, 2]

const NAME = 'parallax:preferences'

const USUAL: Readonly<Preferences> = {scheme: 'auto', size: 1, ruler: false, oneAtATime: true}

/** Read and set by the pages; whatever is set is kept, where the browser lets a page keep anything. */
export const preferences: Preferences = reactive(kept())

watch(preferences, now => {
  try {
    localStorage.setItem(NAME, JSON.stringify(now))
  } catch {
    // Forbidden or full: they hold until the page is closed.
  }
})

/** Makes the page look so, now and whenever something else is liked. To be called once; early.js has done the first of it. */
export function followPreferences(): void {
  const {classList, style} = document.documentElement
  const isDark = matchMedia('(prefers-color-scheme: dark)')
  const draw = () => classList.toggle('dark', preferences.scheme === 'dark' || (preferences.scheme === 'auto' && isDark.matches))
  watchEffect(draw)
  isDark.addEventListener('change', draw)
  watchEffect(() => style.setProperty('--text-size', String(preferences.size)))
}

/** What was kept, as far as it is still a choice that there is. */
function kept(): Preferences {
  let found: Partial<Record<keyof Preferences, unknown>> = {}
  try {
    found = Object(JSON.parse(localStorage.getItem(NAME) ?? '{}'))
  } catch {
    // Nothing can be read, or it is not ours.
  }
  const {scheme, size, ruler, oneAtATime} = found
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : USUAL.scheme,
    size: SIZES.find(one => one === size) ?? USUAL.size,
    ruler: typeof ruler === 'boolean' ? ruler : USUAL.ruler,
    oneAtATime: typeof oneAtATime === 'boolean' ? oneAtATime : USUAL.oneAtATime,
  }
}
