import type {Exercise, Field} from '../src/lesson/exercise.ts'

// What a definition says, without a lesson opened: for tests that hold the opened one against it.

/** The names of the fields of some kinds; of all when no kind is named. */
export function fieldNames({fields}: Exercise, ...kinds: readonly Field['kind'][]): readonly string[] {
  return Object.keys(fields).filter(name => kinds.length === 0 || kinds.includes(fields[name]!.kind))
}

/** A field as it is for one item. */
export function fieldOf({fields, items}: Exercise, item: string, name: string): Field | undefined {
  return items[item]?.fields?.[name] ?? fields[name]
}

/** The first field: of a table, the verdict. */
export function verdictField(exercise: Exercise): string {
  return fieldNames(exercise)[0] ?? ''
}

/** The first quotation field. */
export function quotationField(exercise: Exercise): string {
  return fieldNames(exercise, 'quotation')[0] ?? ''
}
