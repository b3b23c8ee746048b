import {MAX_PROBLEMS} from './limits.ts'
import type {Entry, RecordValue} from './literal.ts'
import {suggest} from '../text/suggest.ts'

/** The entries of a record, sorted by what was asked for. */
export interface Picked {
  /** The first entry of each name that was asked for. */
  readonly found: ReadonlyMap<string, Entry>
  /** Entries whose name was not asked for, as many as can be told. */
  readonly unknown: readonly Entry[]
  /** The second entry of each name that has one. */
  readonly twice: readonly Entry[]
  /** Names without an entry; one that is only misspelt is told once, as unknown. */
  readonly missing: readonly string[]
}

/** Returns the entries of a record, sorted by whether `names` asks for them. */
export function pick(names: readonly string[], record: RecordValue): Picked {
  const found = new Map<string, Entry>()
  const twice = new Map<string, Entry>()
  const unknown: Entry[] = []
  for (const entry of record.entries) {
    if (!names.includes(entry.name)) {
      if (unknown.length < MAX_PROBLEMS) unknown.push(entry)
    } else if (!found.has(entry.name)) {
      found.set(entry.name, entry)
    } else if (!twice.has(entry.name)) {
      twice.set(entry.name, entry)
    }
  }
  const absent = names.filter((name) => !found.has(name))
  const misspelt = absent.length === 0 ? [] : unknown.map((entry) => suggest(entry.name, names))
  const missing = absent.filter((name) => !misspelt.includes(name))
  return {found, unknown, twice: [...twice.values()], missing}
}
