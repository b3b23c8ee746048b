import type {Saying} from '../text/problem.ts'

/** Why a zip, or a file in it, cannot be taken. */
export class Refused extends Error {
  readonly saying: Saying

  constructor(saying: Saying) {
    super(saying.what)
    this.saying = saying
  }
}
