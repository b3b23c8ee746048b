export function wholeFolder(args: string[]): void
/** Deletes what builds of a folder that were killed have left beside it. */
export function sweep(out: string): void
