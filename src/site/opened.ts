import {watch} from 'vue'
import {exercises} from './contents.ts'
import {howFar} from './how-far.ts'
import {keepAnswers} from './keeping/keep.ts'
import {isBegun, progressOf} from './progress.ts'

/** Takes in what was kept of answers; how far each exercise is follows from then on. */
export async function begin(): Promise<void> {
  await keepAnswers()
  void follow()
}

/** One exercise after the other, so that a page can answer in between: what was not looked at yet is graded for it. */
async function follow(): Promise<void> {
  for (const {id, blank} of exercises) {
    await new Promise(resolve => { setTimeout(resolve) })
    watch(() => isBegun(id) ? progressOf(id) : blank, now => { howFar[id] = now }, {immediate: true})
  }
}
