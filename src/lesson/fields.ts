import type {Exercise, Field} from './exercise.ts'

const named = new WeakMap<Exercise, Map<string, readonly string[]>>()

/**
 * The names of the fields of some kinds, in the file's order; of all fields when no kind is named. They are the same for
 * all items.
 */
export function fieldNames(exercise: Exercise, ...kinds: readonly Field['kind'][]): readonly string[] {
  let known = named.get(exercise)
  if (!known) named.set(exercise, (known = new Map()))
  const wanted = kinds.join()
  let names = known.get(wanted)
  if (!names) {
    names = Object.keys(exercise.fields).filter(name => !wanted || kinds.includes(exercise.fields[name]!.kind))
    known.set(wanted, names)
  }
  return names
}

/** A field as it is for one item, which may have its own; `undefined` where the exercise has none of that name. */
export function fieldOf(exercise: Exercise, item: string, name: string): Field | undefined {
  return exercise.items[item]?.fields?.[name] ?? exercise.fields[name]
}

/** The first field of a table: the verdict that the others prove. Empty where there are no fields. */
export function verdictField(exercise: Exercise): string {
  return fieldNames(exercise)[0] ?? ''
}

/** The first quotation field: in a spans exercise, the words that are marked. Empty where there is none. */
export function quotationField(exercise: Exercise): string {
  return fieldNames(exercise, 'quotation')[0] ?? ''
}

/** The verdicts of a table under which a field is asked for; `undefined`: it is asked for under every one. */
export function askedUnder(exercise: Exercise, item: string, name: string): readonly string[] | undefined {
  const field = fieldOf(exercise, item, name)
  return exercise.form === 'table' && field && 'under' in field ? field.under : undefined
}
