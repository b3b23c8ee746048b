/** Something in an edition's Markdown that its editor can mend. */
export interface EditionProblem {
  /** The file, as the reader was told it. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** What was seen, one sentence. */
  readonly problem: string
  /** What to do, one sentence. */
  readonly remedy: string
}

/** Everything that is wrong with one edition, in the order of the file; the message has a line for each. */
export class EditionError extends Error {
  readonly problems: readonly EditionProblem[]

  constructor(problems: readonly EditionProblem[]) {
    super(problems.map(lineOf).join('\n'))
    this.name = 'EditionError'
    this.problems = problems
  }
}

function lineOf({path, line, column, problem, remedy}: EditionProblem): string {
  return `${path}:${line}:${column}  ${problem} ${remedy}`
}

/** Notes a problem at an offset of the Markdown. */
export type Complain = (offset: number, problem: string, remedy: string) => void

/** Collects the problems of one file, so that its editor hears of all of them at once. */
export interface Complaints {
  readonly complain: Complain
  /** Throws an `EditionError` when there was any problem; else does nothing. */
  readonly settle: () => void
}

/** An empty collection for the file at `path`. */
export function complaintsAbout(markdown: string, path: string): Complaints {
  const found: {offset: number, problem: string, remedy: string}[] = []
  return {
    complain: (offset, problem, remedy) => void found.push({offset, problem, remedy}),
    settle: () => {
      if (found.length === 0) return
      const inOrder = found.toSorted((one, other) => one.offset - other.offset)
      throw new EditionError(inOrder.map(({offset, ...rest}) => ({path, ...placeOf(markdown, offset), ...rest})))
    },
  }
}

function placeOf(markdown: string, offset: number): {line: number, column: number} {
  const before = markdown.slice(0, offset)
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')}
}
