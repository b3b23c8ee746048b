import {placesOf, problemText} from '../text/problem.ts'
import type {Problem} from '../text/problem.ts'

/** Something in an edition's Markdown that its editor can mend. */
export interface EditionProblem extends Problem {
  /** The file, as the reader was told it. */
  readonly path: string
}

/** Everything that is wrong with one edition, in the order of the file; the message has a line for each. */
export class EditionError extends Error {
  readonly problems: readonly EditionProblem[]

  constructor(problems: readonly EditionProblem[]) {
    super(problems.map((problem) => problemText(problem.path, problem)).join('\n'))
    this.name = 'EditionError'
    this.problems = problems
  }
}

/** Notes a problem at an offset of the Markdown. */
export type Complain = (offset: number, what: string, remedy: string) => void

/** Collects the problems of one file, so that its editor hears of all of them at once. */
export interface Complaints {
  readonly complain: Complain
  /** Throws an `EditionError` when there was any problem; else does nothing. */
  readonly settle: () => void
}

/** An empty collection for the file at `path`. */
export function complaintsAbout(markdown: string, path: string): Complaints {
  const found: {offset: number, what: string, remedy: string}[] = []
  return {
    complain: (offset, what, remedy) => void found.push({offset, what, remedy}),
    settle: () => {
      if (found.length === 0) return
      const at = placesOf(markdown)
      const inOrder = found.toSorted((one, other) => one.offset - other.offset)
      throw new EditionError(inOrder.map(({offset, ...saying}) => ({path, at: at(offset), ...saying})))
    },
  }
}
