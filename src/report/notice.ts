import type {FeedbackLine} from '../grading/feedback.ts'
import {sayAgain} from '../grading/once.ts'
import {printable} from '../text/problem.ts'
import type {Place, Problem} from '../text/problem.ts'
import {problemsOf} from './row.ts'
import type {ReportRow} from './row.ts'

/** Something to print under an exercise. */
export interface Notice {
  /** `mend`: something in the file to put right; `look`: something to think about again. */
  readonly tone: 'mend' | 'look' | 'good' | 'todo'
  readonly at: Place | undefined
  /** What it is about: `aid-figure, A.P2`. Empty where it is about the whole. */
  readonly about: string
  readonly sentences: readonly string[]
}

/**
 * Returns what there is to say of an exercise: what is right in all, what has to be mended before anything else, then the
 * grader's feedback, each in the file's order. Feedback on a spot that has to be mended is left out.
 */
export function noticesOf(row: ReportRow): readonly Notice[] {
  const mend = problemsOf(row)
  const lines = row.outcome.kind === 'marked' ? row.outcome.marked.feedback : []
  const said = lines
    .filter(({tone, at}) => tone !== 'look' || !at || !mend.some((problem) => isNear(problem.at, at)))
  return [
    ...said.filter(isSummary).map(toNotice),
    ...(row.outcome.kind === 'unread' ? [] : copiesOf(row, 'graded')).map((text): Notice => ({
      tone: 'look', at: undefined, about: '', sentences: [text],
    })),
    ...once(mend).map(({at, what, remedy, item, again}): Notice => ({
      tone: 'mend', ...where(row, at, item), sentences: [what, remedy, sayAgain(again).trim()].filter(text => text !== ''),
    })),
    ...said.filter((line) => !isSummary(line)).map(toNotice),
  ]
}

/** A sentence for each file beside an exercise's that looks like a copy of it: what is not done with it, and what to do. */
export function copiesOf({exercise, outcome, copies = []}: ReportRow, done: 'graded' | 'packed'): readonly string[] {
  return copies.map((name) => outcome.kind === 'unread'
    ? `Is it exercises/${printable(name)}? Then rename it to ${exercise}.ts.`
    : `There is also exercises/${printable(name)}, which is not ${done}: if it has your newer answers, rename it to ${exercise}.ts.`)
}

/** Each problem once, where it stands first, with the lines in which it stands again. */
function once(problems: readonly Problem[]): (Problem & {readonly again: readonly number[]})[] {
  const first = new Map<string, Problem & {readonly again: number[]}>()
  for (const problem of problems) {
    const same = `${problem.what}\n${problem.remedy}`
    const known = first.get(same)
    if (!known) first.set(same, {...problem, again: []})
    else if (problem.at.line !== known.at.line && !known.again.includes(problem.at.line)) known.again.push(problem.at.line)
  }
  return [...first.values()]
}

/** A file that was not read has no lines. */
function where({outcome, file}: ReportRow, at: Place, item = ''): Pick<Notice, 'at' | 'about'> {
  return outcome.kind === 'unread' ? {at: undefined, about: file} : {at, about: item}
}

function toNotice({tone, at, item, paragraph, text, again = []}: FeedbackLine): Notice {
  const about = [item, paragraph === item ? undefined : paragraph].filter(Boolean).join(', ')
  return {tone, at, about, sentences: [text + sayAgain(again)]}
}

function isSummary({item, at}: FeedbackLine): boolean {
  return item === undefined && !at
}

/** The compiler points to the words of a quotation, the grader to the `inA(` before them. */
function isNear(one: Place, other: Place): boolean {
  return one.line === other.line && Math.abs(one.column - other.column) <= 'inA('.length
}
