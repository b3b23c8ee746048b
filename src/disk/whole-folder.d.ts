/** The file by which a folder is known to be a site of ours. */
export const MARK: string
/** Why a folder may not be replaced by one that is built, with what to do; `undefined` where it may. */
export function taken(out: string, shown?: string): string | undefined
export function wholeFolder(args: string[]): void
/** Deletes what builds of a folder that were killed have left beside it. */
export function sweep(out: string): void
