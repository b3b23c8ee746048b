import type {Place} from '../text/problem.ts'

/** One error of the compiler, in its own words. */
export interface Diagnostic {
  /** Relative to the project, with forward slashes: `exercises/2-sources.ts`. `undefined`: about no file. */
  readonly file: string | undefined
  readonly at: Place
  /** 2345 of TS2345. */
  readonly code: number
  /** The first line; what the compiler adds under it is left out. */
  readonly message: string
}

const LINE = /^(?:(?<file>.+?)\((?<line>\d+),(?<column>\d+)\): )?error TS(?<code>\d+): (?<message>.*)$/

/** Returns the errors in what `tsc --pretty false` printed, in its order. Lines that are not errors are passed over. */
export function parseDiagnostics(printed: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const text of printed.split(/\r?\n/)) {
    const parts = LINE.exec(text)?.groups
    if (!parts) continue
    found.push({
      file: parts.file?.replaceAll('\\', '/'),
      at: {line: Number(parts.line ?? 1), column: Number(parts.column ?? 1)},
      code: Number(parts.code),
      message: parts.message ?? '',
    })
  }
  return found
}

/** Whether the compiler could not even parse the file. It then leaves the types of all files unchecked. */
export function isSyntaxError(diagnostic: Diagnostic): boolean {
  return diagnostic.code < 2000
}
