import {reactive} from 'vue'

/** A sentence for the learner that asks for nothing at once. */
export interface Notice {
  /** What it is about; a second notice of the same takes the place of the first. */
  readonly id: string
  /** Plain text, never HTML: some of it comes from files and storage. */
  readonly text: string
  /** What can be done about it, as a button. */
  readonly action?: {readonly text: string, readonly run: () => void}
}

/** What is to be said now, the newest last. A polite live region shows it. */
export const notices: Notice[] = reactive([])

export function tell(notice: Notice): void {
  withdraw(notice.id)
  notices.push(notice)
}

/** Takes a notice away, read or no longer true. */
export function withdraw(id: string): void {
  const at = notices.findIndex(notice => notice.id === id)
  if (at >= 0) notices.splice(at, 1)
}

/** Says that answers are not kept, and why; the work goes on. `withdraw('storage')` once they are. */
export function tellUnkept(why: string): void {
  tell({
    id: 'storage',
    text: `${why} You can go on, but save them as a file before you close this page.`,
    action: {text: 'Save my answers', run: () => { location.hash = '#/done' }},
  })
}
