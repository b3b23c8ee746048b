import type {Exercise, Field, Item, Terms} from '../lesson/exercise.ts'

/** Items that stand one after the other and ask for the same fields. */
export interface Group {
  readonly fields: Readonly<Record<string, Field>>
  readonly items: readonly (readonly [string, Item])[]
}

/** The items of an exercise in their order, a new group wherever a list of terms changes. */
export function groupsOf(exercise: Exercise): readonly Group[] {
  const groups: {fields: Readonly<Record<string, Field>>, items: (readonly [string, Item])[]}[] = []
  for (const [name, item] of Object.entries(exercise.items)) {
    const fields = {...exercise.fields, ...item.fields}
    const last = groups.at(-1)
    if (last !== undefined && sameTerms(last.fields, fields)) last.items.push([name, item])
    else groups.push({fields, items: [[name, item]]})
  }
  return groups
}

/** The closed list of a field, whatever its kind; `undefined` where words are copied or written. */
export function termsOf(field: Field): Terms | undefined {
  return 'terms' in field ? field.terms : undefined
}

function sameTerms(one: Readonly<Record<string, Field>>, other: Readonly<Record<string, Field>>): boolean {
  return Object.entries(one).every(([name, field]) => {
    const its = other[name]
    return its !== undefined && termsOf(field) === termsOf(its)
  })
}
