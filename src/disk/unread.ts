import {printable} from '../text/problem.ts'

/** Whether an error comes from the system, as when a file cannot be read or written, and is no fault of ours. */
export function isOfSystem(error: unknown): error is Error & {readonly code: string} {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** Why something cannot be read, as the system says it, and what to do: two sentences. */
export function whyUnread(error: Error & {readonly code: string}): string {
  return `${printable(error.message)}\n${remedies[error.code] ?? 'Copy it to a folder of your own, and name that copy.'}`
}

const closed = 'You may not read it: change its permissions, or copy it to a folder of your own and name that copy.'
const busy = 'Close the program in which it is open, then type the command again.'
const nothing = 'Is its name written as it is?'

const remedies: Readonly<Record<string, string>> = {
  EACCES: closed, EPERM: closed, EBUSY: busy, ENOENT: nothing, ENOTDIR: nothing, ENAMETOOLONG: nothing, ELOOP: 'It is a link that leads back to itself: name the file or folder itself.',
  EISDIR: 'It is a folder: name the file itself.',
}
