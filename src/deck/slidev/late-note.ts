import {shallowRef} from 'vue'

/** A text that is fetched when it is first read; until it has come it is empty, and then whatever shows it is drawn anew. */
export function readLate(load: () => Promise<{readonly default: string}>): () => string {
  const text = shallowRef('')
  let asked = false
  return () => {
    if (!asked) {
      asked = true
      void load().then(module => { text.value = module.default })
    }
    return text.value
  }
}
