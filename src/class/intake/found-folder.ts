import type {Stamp} from '../../lesson/stamp.ts'
import type {Problem} from '../../text/problem.ts'

/** A file that was found, not read yet. */
export interface FoundFile {
  /** As it stands there; on disk and in a zip alike without the folders above it. */
  readonly name: string
  readonly source: Source
  /** When it was last written, by the disk or its zip, where it was asked for and is known. Milliseconds since 1970. */
  readonly written?: number
}

/** Where the bytes of a file are. */
export type Source =
  | {readonly kind: 'disk', readonly path: string}
  /** An entry of a zip, or of a zip that is an entry (`inside`) of one. */
  | {readonly kind: 'zip', readonly zip: string, readonly inside?: string, readonly entry: string}

/** A folder as it was found, on disk or in a zip; a zip is a folder too, and so is what stands in the place of one. */
export interface FoundFolder {
  readonly name: string
  readonly files: readonly FoundFile[]
  readonly folders: readonly FoundFolder[]
  /** Why nothing can be taken from it. */
  readonly refused?: Problem
  /** What was left aside in it, and why. Sentences. */
  readonly notes: readonly string[]
  /** What `npm run hand-in` has written beside the files. */
  readonly handInNote?: HandInNote
  /** Of the lesson with which the student's copy was made whose exercises these are. */
  readonly madeWith?: Stamp
  /** When a zip was last written, where it was asked for and is known. Milliseconds since 1970. */
  readonly written?: number
}

/** What `hand-in.json` says. */
export interface HandInNote {
  readonly name: string
  /** When it was packed, by the clock of the student's computer. Milliseconds since 1970. */
  readonly made?: number
  /** Of the lesson with which it was made. */
  readonly stamp?: Stamp
}
