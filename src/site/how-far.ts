import {computed, shallowReactive} from 'vue'
import {exercises} from './contents.ts'
import type {Progress} from './progress.ts'

/** How far each exercise is, by its id: as if nothing had been begun, until the course is open and follows the answers. */
export const howFar: Record<string, Progress> = shallowReactive(Object.fromEntries(exercises.map(({id, blank}) => [id, blank])))

/** Items answered in the whole course, of all: the worked example counts for nothing. */
export const courseProgress = computed(() => {
  const all = exercises.filter(({workedExample}) => !workedExample).map(({id}) => howFar[id]!)
  return {answered: sum(all.map(({answered}) => answered)), of: sum(all.map(({of}) => of))}
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
