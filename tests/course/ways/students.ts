import {mark} from '../../../src/mark.ts'
import {phoneCall} from '../../open.ts'
import {copied} from '../../../src/audit/strategies.ts'
import {writeHandIn} from '../../engine.ts'
import type {Draft, DraftRow, DraftValue} from '../../../src/lesson/answer.ts'
import {fieldNames, fieldOf} from '../../definition.ts'
import {everywhere, guess, reported, secondBest} from './habits.ts'
import {around, capital, misspelt, otherwise, quoting, sentence, single} from './quoting.ts'
import {begun, change, exchange, halfway, instead, step} from './way.ts'
import type {Desk, Edit, Way} from './way.ts'

/** Where the words of an item are looked for. */
const placeOf = ({exercise}: Desk, item: string) => exercise.form === 'spans' ? item : exercise.items[item]?.paragraph

const cardsOf = ({exercise}: Desk) => {
  const field = exercise.fields.cards
  return field && 'terms' in field ? Object.keys(field.terms) : []
}

function ada(desk: Desk): Way {
  const whole: Edit = desk.exercise.fields.cards
    ? row => ({...row, cards: cardsOf(desk)})
    : (row, item) => quoting(row, quoted => sentence(quoted, placeOf(desk, item)))
  const nearer: Edit = desk.exercise.fields.cards
    ? row => ({...row, cards: [...row.cards as string[], ...cardsOf(desk).filter(card => !(row.cards as string[]).includes(card)).slice(0, 2)]})
    : (row, item) => quoting(row, quoted => around(quoted, 3, placeOf(desk, item)))
  const [first, second] = [change(desk.model, whole), change(desk.model, nearer)]
  return {student: 'ada', habit: 'copies whole sentences', steps: [
    step(desk, 'copies the whole sentence round each answer', first),
    step(desk, 'cuts the first half of them, not far enough', halfway(first, second)),
    step(desk, 'cuts the others too', second),
    step(desk, 'copies what answers, and no more', desk.right),
  ]}
}

function ben(desk: Desk): Way {
  const {exercise, model} = desk
  const all = exercise.form === 'spans' ? copied(phoneCall.exercise(exercise.id), ['italics'])[0]! : change(model, everywhere(desk))
  const obeyed = exercise.form === 'spans' ? obeying(desk, all) : halfway(all, model)
  return {student: 'ben', habit: 'marks everything', steps: [
    step(desk, exercise.form === 'spans' ? 'marks everything that stands in italics' : 'finds something everywhere', all),
    step(desk, 'puts right what the screen named', obeyed),
    step(desk, 'chooses', desk.right),
  ]}
}

/** The rows of spans that the screen had no doubt about. */
function obeying({exercise}: Desk, given: Draft): Draft {
  const {marks} = mark(phoneCall, exercise.id, writeHandIn(exercise, given))
  const doubted = new Set(marks.items.flatMap(({item, remarks}) => remarks.flatMap(remark =>
    'quoted' in remark && !['label', 'duplicate'].includes(remark.kind) ? [`${item} ${remark.quoted}`] : [])))
  return change(given, (row, item) => Object.values(row).some(value => doubted.has(`${item} ${wordsOf(value)}`)) ? undefined : row)
}

function wordsOf(value: DraftValue): string {
  return value !== undefined && typeof value === 'object' && 'words' in value ? value.words : ''
}

function carla(desk: Desk): Way {
  const [first, second] = [change(desk.model, guess(desk, 0)), change(desk.model, guess(desk, 1))]
  return {student: 'carla', habit: 'guesses labels', steps: [
    step(desk, 'copies well, and takes the first label throughout', first),
    step(desk, 'takes the next label throughout', second, false),
    step(desk, 'reads the messages about the first half', halfway(second, desk.model)),
    step(desk, 'reads the others', desk.right),
  ]}
}

function dev(desk: Desk): Way {
  const names = [...desk.model.keys()]
  const next = (item: string) => names[(names.indexOf(item) + 1) % names.length]!
  const flipped = desk.exercise.form === 'table'
    ? exchange(desk.model, new Map(names.map(item => [item, turned(desk, item, next(item))])), () => true)
    : change(desk.model, row => quoting(row, otherwise))
  return {student: 'dev', habit: 'mixes up A and B', steps: [
    step(desk, 'takes A for B and B for A', flipped),
    step(desk, 'sees it, and mends the first half', halfway(flipped, desk.model)),
    step(desk, 'mends the second half', desk.right),
  ]}
}

/** A row of a table with the articles turned round: its own fields, or the answer of the question beside it. */
function turned({exercise, model}: Desk, item: string, next: string): readonly DraftRow[] {
  const [row = {}] = model.get(item) ?? []
  if (exercise.fields.a) {
    const other: Record<string, string> = {'only A': 'only B', 'only B': 'only A'}
    const {in: reportedIn, a, b} = row
    return [{
      in: other[String(reportedIn)] ?? reportedIn,
      ...b !== undefined && {a: quoting({b}, otherwise).b},
      ...a !== undefined && {b: quoting({a}, otherwise).a},
    }]
  }
  const twin = exercise.fields.cards ? next : item.startsWith('A-') ? item.replace('A-', 'B-') : item.replace('B-', 'A-')
  return model.get(twin) ?? []
}

function elif(desk: Desk): Way {
  const terms = fieldNames(desk.exercise, 'term')
  const wrongTerm: Edit = (row, _, number) => number % 3 !== 1 ? row
    : Object.fromEntries(Object.entries(row).map(([name, value]) => [name, terms.includes(name) ? String(value).slice(0, -1) : value]))
  const wrongCards: Edit = (row, _, number) => number % 3 !== 0 || !row.cards ? row
    : {...row, cards: (row.cards as string[]).map(card => card.replace('-', ''))}
  const quotes = (edit: typeof misspelt, turn: number): Edit => (row, _, number) => number % 3 === turn ? quoting(row, edit) : row
  const last = change(change(desk.model, wrongTerm), quotes(capital, 2))
  return {student: 'elif', habit: 'misspells', steps: [
    step(desk, 'types by hand, in a hurry', change(change(last, quotes(misspelt, 0)), wrongCards)),
    step(desk, 'copies the first words again', last),
    step(desk, 'mends the capital letters', change(desk.model, wrongTerm)),
    step(desk, 'mends the terms', desk.right),
  ]}
}

function finn(desk: Desk): Way {
  const {exercise, model} = desk
  const half = begun(model, Math.ceil(model.size / 2))
  const open = Object.keys(exercise.fields).filter(name => fieldOf(exercise, '', name)?.kind !== 'quotation').at(-1)!
  const started = change(begun(model, 2), (row, item) => item === [...model.keys()][1] ? {...row, [open]: undefined} : row)
  return {student: 'finn', habit: 'stops halfway', steps: [
    step(desk, 'answers one, and begins the second', started),
    step(desk, 'gets to the middle', half),
    ...exercise.form !== 'spans' ? [] : [
      step(desk, 'says “nothing here” to the rest, unread', exchange(model, new Map([...model.keys()].map(item => [item, []])), (_, place) => place >= model.size / 2), false),
    ],
    step(desk, 'leaves out the last', begun(model, model.size - 1)),
    step(desk, 'answers the last', desk.right),
  ]}
}

function grace(desk: Desk): Way {
  const wrong = change(desk.model, secondBest(desk))
  return {student: 'grace', habit: 'reads carefully, and picks the second-best label', steps: [
    step(desk, 'answers everything as it can be argued for', wrong),
    step(desk, 'thinks again about the first half', halfway(wrong, desk.model)),
    step(desk, 'thinks again about the second half', desk.right),
  ]}
}

function hugo(desk: Desk): Way {
  const wrong = reported(desk)
  return {student: 'hugo', habit: 'takes reported opinions for facts', steps: [
    step(desk, 'takes what somebody said for what is so', wrong),
    step(desk, 'asks of the first half who says so', halfway(wrong, desk.model)),
    step(desk, 'asks it of the second half', desk.right),
  ]}
}

function ines(desk: Desk): Way {
  const {right, exercise} = desk
  const last = exercise.fields.cards
    ? instead(right, /: \[('[\w-]+')\]/, ': $1', 2)
    : instead(instead(right, /: '([\w ]+)'/, ': $1', 5), /in[AB]\(('[^']*')\)/, '$1', 3)
  const comma = instead(last, /(?<='\)?), (?=\w+:)/, ' ', 1)
  return {student: 'ines', habit: 'forgets quotation marks and commas', steps: [
    step(desk, 'leaves out a closing quotation mark', instead(comma, /'(?=\)?, \w+:)/, '')),
    step(desk, 'closes it; a comma is missing as well', comma),
    step(desk, exercise.fields.cards ? 'puts the comma; brackets are missing' : 'puts the comma; a term and words stand bare', last),
    step(desk, 'puts right what was left', right),
  ]}
}

function jonas(desk: Desk): Way {
  const label = guess(desk, 0)
  const slips: Edit = (row, item, number) => number > 2 ? row
    : quoting(number > 0 ? label(row, item, number)! : row, quoted => around(quoted, 4, placeOf(desk, item)))
  const first = change(desk.model, desk.exercise.fields.cards ? (row, item, number) => number > 2 ? row : {...row, cards: cardsOf(desk).slice(0, 3)} : slips)
  const over = change(desk.model, (row, item, number) => ({
    ...quoting(number > 2 ? row : label(row, item, number)!, single), ...desk.exercise.fields.cards && {cards: []},
  }))
  return {student: 'jonas', habit: 'over-corrects', steps: [
    step(desk, 'is nearly there', first),
    step(desk, 'puts right more than was wrong', over, false),
    step(desk, 'takes half of it back', halfway(over, desk.model)),
    step(desk, 'takes the rest back', desk.right),
  ]}
}

/** Returns ten students' ways through an exercise. */
export function waysThrough(desk: Desk): Way[] {
  return [ada, ben, carla, dev, elif, finn, grace, hugo, ines, jonas].map(student => student(desk))
}
