export function wholeFolder(args: string[]): void
