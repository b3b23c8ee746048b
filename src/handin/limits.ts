/**
 * Bounds on what is read of a file that somebody else wrote. A filled-in file has some 5,000 bytes, brackets four
 * deep and quotations of a clause, so every bound is far above honest work.
 */

/** A file with more bytes than this is refused unread. */
export const MAX_BYTES = 65_536

/** Characters of a quotation, a term or a text. */
export const MAX_CHARACTERS = 5_000

/** Quotations in one paragraph of a spans exercise. */
export const MAX_ROWS = 40

/** Brackets within brackets; deeper code could exhaust the parser's stack. */
export const MAX_DEPTH = 32

/**
 * The signs `?`, `<` and `=>` outside quotation marks: at each the parser may try two readings, so their number bounds
 * the doubling. No answer needs one.
 */
export const MAX_FORKS = 8

/**
 * Other operators outside quotation marks, and words without a sign between them: ten thousand `!` would nest as deep
 * as brackets do, ten thousand words are as many errors.
 */
export const MAX_OPERATORS = 400

/** Problems told of one file. */
export const MAX_PROBLEMS = 60

/** Errors told of those that the parser passed over; a slip of the hand on a key can make thousands. */
export const MAX_FLAWS = 5
