import type {Maxima} from '../class/gradebook.ts'
import type {ExerciseResult, ExerciseSummary, MarkedFile} from '../class/result.ts'
import type {Marks} from '../grading/marks.ts'
import {html, type Html} from '../handout/html.ts'
import type {OpenExercise, OpenLesson} from '../lesson/open.ts'
import {noticesOf} from '../report/notice.ts'
import type {ReportRow} from '../report/row.ts'
import {quotedMarks} from './marked-article.ts'
import type {QuotedMark} from './marked-article.ts'

/** One exercise of one student, as the page needs it. */
export interface Work {
  readonly exercise: OpenExercise
  readonly result: ExerciseResult
  /** Points there are. */
  readonly of: number
  /** Points that the computer gives, of those. */
  readonly byComputer: number
  /** As `npm test` would report it; `undefined` where there is no file. Types cost no marks, and are not told here. */
  readonly row: ReportRow | undefined
  readonly marks: Marks | undefined
  readonly quoted: readonly QuotedMark[]
}

/** Puts together what one file came to; there is none where nothing was handed in. */
export function workOf(open: OpenLesson, result: ExerciseResult, {points}: ExerciseSummary, maxima: Maxima, file: MarkedFile | undefined): Work {
  const exercise = open.exercise(result.id)
  const {id, number, title, minutes} = exercise.definition
  const marks = file?.outcome.kind === 'marked' ? file.outcome.marked.marks : undefined
  return {
    exercise, result, of: maxima[result.id] ?? points, byComputer: points, marks,
    row: file && {
      exercise: id, number, title, minutes, file: `${id}.ts`, outcome: file.outcome,
      types: {kind: 'checked', errors: 0, broken: false, problems: []},
    },
    quoted: file?.answers && marks ? quotedMarks(exercise, file.answers, marks) : [],
  }
}

/** Where most can be gained, and where to begin: one sentence. What the teacher has marked is done. */
export function nextStep(works: readonly Work[]): Html {
  const next = nextOf(works.filter(({result}) => !result.override && !result.passed), works)
  if (!next) return html`${done(works)} Take the mark below that surprises you most, and argue for your answer or against it.`
  const {exercise: {definition: {number, title}}, row, result, byComputer} = next
  const name = html`exercise ${number}, <i>${title}</i>`
  if (!row || result.state === 'not started') return html`begin ${name}.`
  const [first] = noticesOf(row).filter(({tone}) => tone !== 'good')
  return html`${byComputer > 0 ? 'most can be gained in' : 'finish'} ${name}${first && first.about !== '' && html`: begin with <b>${first.about}</b>`}.`
}

/** What the computer gives most for comes first, then what the teacher will; what nobody gives points for, only where there is nothing else. */
function nextOf(open: readonly Work[], works: readonly Work[]): Work | undefined {
  const [most] = open.filter(({byComputer}) => byComputer > 0).toSorted((one, other) => lost(other) - lost(one))
  return most ?? open.find(({of}) => of > 0) ?? (works.every(({of}) => of === 0) ? open[0] : undefined)
}

/** What can be said where nothing is left to do. */
function done(works: readonly Work[]): string {
  const left = works.filter(({result}) => !result.override)
  if (left.length === 0) return 'your teacher has marked every exercise.'
  if (left.every(({result}) => result.mechanical)) return 'every check of mechanics is done, and your teacher reads the rest.'
  const which = left.length < works.length ? 'that the computer marked ' : left.some(({byComputer}) => byComputer > 0) ? 'that counts ' : ''
  return `every exercise ${which}is passed.`
}

function lost({byComputer, result}: Work): number {
  return byComputer * (1 - result.score)
}
