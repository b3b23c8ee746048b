import type {Answer, Answers, Given, Row} from '../lesson/answer.ts'
import type {OpenExercise} from '../lesson/open.ts'
import {locate} from '../text/locate.ts'
import type {KeptAnswers, KeptGiven, KeptRow} from './result.ts'

/** Answers as plain data, without their places in the file, and with the places of quotations in the article. */
export function keptAnswers(exercise: OpenExercise, answers: Answers): KeptAnswers {
  const all: Record<string, readonly KeptRow[] | null> = {}
  for (const [item, {rows}] of answers) all[item] = rows?.map(row => keptRow(exercise, item, row)) ?? null
  return all
}

function keptRow(exercise: OpenExercise, item: string, row: Row): KeptRow {
  const all: Record<string, KeptGiven> = {}
  for (const [field, given] of row) if (given.kind !== 'todo') all[field] = kept(exercise, item, given)
  return all
}

function kept({articles, item: itemOf}: OpenExercise, item: string, given: Exclude<Given, {kind: 'todo'}>): KeptGiven {
  switch (given.kind) {
    case 'term': return {kind: 'term', term: given.term}
    case 'terms': return {kind: 'terms', terms: given.terms}
    case 'text': return {kind: 'text', text: given.text}
    case 'unreadable': return {kind: 'unreadable'}
    case 'quotation': {
      const {article, words} = given
      const range = locate(articles[article], words, itemOf(item)?.paragraph)?.range
      return {kind: 'quotation', article, words, ...(range && {range: [range.start, range.end]})}
    }
    default: return given satisfies never
  }
}

const at = {line: 1, column: 1}

/** Kept answers in the shape that graders and `audit/` work on. Places in the file are lost: all are line 1, column 1. */
export function answersOf({items}: OpenExercise, kept: KeptAnswers): Answers {
  return new Map(items.map(({name, fields}): [string, Answer] => {
    const rows = kept[name]?.map((row): Row => new Map(fields.map((field): [string, Given] => [field.name, givenOf(row[field.name])])))
    return [name, {at, rows}]
  }))
}

function givenOf(given: KeptGiven | undefined): Given {
  if (given === undefined) return {kind: 'todo', at}
  if (given.kind !== 'quotation') return {...given, at}
  const {article, words} = given
  return {kind: 'quotation', article, words, at}
}
