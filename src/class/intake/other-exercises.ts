import type {Shape} from './shape.ts'
import {placeOf} from './unit.ts'
import type {Unit} from './unit.ts'

/**
 * The same students, but of whom only other exercises came, this is said: nothing of theirs is damaged.
 *
 * @param ids the exercises that are graded
 * @param all what is found when every exercise is looked for
 */
export function tellOthers(shape: Shape, ids: readonly string[], all: Shape): Shape {
  const found = new Map(all.units.map(unit => [placeOf(unit), unit]))
  return {...shape, units: shape.units.map(unit => {
    const names = isEmpty(unit) ? Object.keys(found.get(placeOf(unit))?.files ?? {}) : []
    if (names.length === 0) return unit
    const {refused: _, ...rest} = unit
    const note = `${listed(ids)} ${ids.length === 1 ? 'is' : 'are'} not in it, only ${listed(names)}: ask for what is missing, or grade without --exercises.`
    return {...rest, notes: [...unit.notes, note]}
  })}
}

function isEmpty({files, refused}: Unit): boolean {
  return refused !== undefined && Object.keys(files).length === 0
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and more' : ''}`
}
