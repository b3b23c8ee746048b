import type {HeatedParagraph} from '../class/statistics/heat.ts'
import type {ClassStatistics, ExerciseStatistics, Missed} from '../class/statistics/statistics.ts'
import type {Band} from '../grading/marks.ts'
import {html, type Html} from '../handout/html.ts'
import {contestedPart, missedItem} from './class-words.ts'
import {heatLegend, heatMap} from './heat-map.ts'
import {aboutAsked, aboutMissed, inTurn} from './in-turn.ts'
import {barOf} from './plots.ts'

/** A slide about a class. */
export interface ClassSlide {
  readonly title: string
  /** Markup of what stands below the title. */
  readonly body: string
  /** Markdown for the teacher alone. */
  readonly note: string
}

/** Of fewer than these, whoever knows the class could tell who is meant. */
const FEWEST = 5

/**
 * What a class can see of itself at the end of the talk, without names: how far everybody came, what was missed, questions
 * on which it is of two minds, and what it quoted of one paragraph. What fewer than five students answered is left out.
 */
export function classSlides({exercises}: ClassStatistics): ClassSlide[] {
  const shown = exercises.filter(({begun, exercise: {form, definition: {workedExample}}}) =>
    begun >= FEWEST && form !== 'text' && !workedExample)
  if (shown.length === 0) return [tooFew]
  return [howFar(shown), ...missed(shown), ...contested(shown), ...quoted(shown)]
}

const tooFew: ClassSlide = {
  title: 'Our class',
  body: html`<p class="ask big">Fewer than ${FEWEST} of us have answered the same exercise.
    Figures about so few would tell who said what, so there are none yet.</p>`.source,
  note: `**1 minute** · Aim: nobody is singled out.

**Say:** We look at our results when more of us have handed in. **For the teacher:** grade again then; \`class.html\` has what there is
now, for you.`,
}

function howFar(shown: readonly ExerciseStatistics[]): ClassSlide {
  const names: readonly Band[] = ['Beginning', 'Emerging', 'Proficient', 'Strong']
  return {
    title: 'Our class: how far we came',
    body: html`<table><thead><tr><th scope="col">Exercise</th>${names.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${shown.map(({exercise: {definition: {number, title}}, begun, bands}) => html`<tr><th scope="row">${number} ${title}</th>${names.map(name => {
  const count = bands.get(name) ?? 0
  return html`<td><span class="figure">${count}</span> ${barOf(count / begun, {pass: false})}</td>`
})}</tr>`)}</tbody></table>`.source,
    note: `**2 minutes** · Aim: see which kinds of question we can do by now, and which need another look.

**What it means:** each row counts the students who began that exercise, by how far they came; a pass begins at Proficient. A bar is the
share of them.

**Say:** This is about the questions, not about any of you. Nobody has to say where they stand.

**Ask:** Which exercise needs most of us to look again? What makes it hard: the words of the article, or the words of the question?

**Misconception:** that a low row means a weak class. It can also mean a hard or an unclear question.

**For the teacher:** never ask who is in which column, and never guess aloud.`,
  }
}

function missed(shown: readonly ExerciseStatistics[]): ClassSlide[] {
  const hardest = inTurn(shown.flatMap(one => one.missed).filter(({share, of}) => of >= FEWEST && share < 0.8),
    (one, other) => one.share - other.share, aboutMissed)
  // Once what is missed twice in one place: a sentence that few found, and what it would have been called.
  const places = hardest.filter((one, at) => hardest.findIndex(other => placeOf(other) === placeOf(one)) === at)
  const items = fitting(places.map(missedItem)).slice(0, 3)
  if (items.length === 0) return []
  return [{
    title: 'Our class: what we missed most',
    body: html`<ol class="missed">${items}</ol>`.source,
    note: `**4 minutes** · Aim: find together what many did not find alone.

**What it means:** passages of the key that many did not mark, and questions that earned little, the hardest first. The number in the box is the
exercise; below stands why the key has it.

**Ask:** What would you have had to ask, to find the first one? Where else in the articles does the same question help?

**Misconception:** that what we missed most was a trick. It is what a quick reader passes over, and most readers are quick.

**For the teacher:** if you think that the key is wrong here, say so; a key can be wrong. Nobody is asked what they had.`,
  }]
}

function placeOf(one: Missed): string {
  return `${one.exercise.definition.id} ${one.kind === 'passage' ? one.passage.paragraph : one.item.name}`
}

function contested(shown: readonly ExerciseStatistics[]): ClassSlide[] {
  const asked = inTurn(shown.flatMap(one => one.contested).filter(({of}) => of >= FEWEST), (one, other) => one.alpha! - other.alpha!, aboutAsked)
    .map(one => contestedPart(one, {quotations: 2, least: 2})).filter(part => linesOf(part) <= MOST_LINES).slice(0, 2)
  return asked.map(part => ({
    title: 'Our class: of two minds',
    body: part.source,
    note: `**4 minutes** · Aim: let the words decide, and not the larger camp.

**What it means:** the two answers that most gave to one question, and words that each camp quotes, with how many quoted them.

**Say:** Choose either camp, yours or the other. Find the words in the article that speak for it.

**Ask:** What would the other camp say to those words? Is there a reading that both could accept?

**Misconception:** that the majority is right. Open the key only when both camps have spoken: a click on “The key”.

**For the teacher:** nobody has to say which camp was theirs. Let students argue for the camp that they are given.`,
  }))
}

/** So much fits below the title, in about so many letters a line. */
const [MOST_LINES, LETTERS] = [11, 76]

function linesOf({source}: Html): number {
  const blocks = source.split(/<(?:h3|li|p|summary|span class="reason")\b/)
    .map(block => block.replace(/^[^<>]*>|<[^>]*>/g, '').replace(/\s+/g, ' ').trim())
  return blocks.reduce((sum, {length}) => sum + Math.ceil(length / LETTERS), 0)
}

/** What fits on one slide of some, in their order; what is too long for the room that is left is passed over. */
function fitting(some: readonly Html[]): Html[] {
  let left = MOST_LINES
  return some.filter(one => {
    const fits = linesOf(one) <= left
    if (fits) left -= linesOf(one)
    return fits
  })
}

/** A paragraph with more words does not fit beside its key. */
const MOST_WORDS = 38

function quoted(shown: readonly ExerciseStatistics[]): ClassSlide[] {
  const [one] = shown.flatMap(({exercise, heat}) => heat.filter(isShown)
    .map(paragraph => ({exercise, paragraph, apart: apartOn(paragraph)}))).filter(({apart}) => apart > 0).toSorted((some, other) => other.apart - some.apart)
  if (!one) return []
  const {exercise, paragraph} = one
  return [{
    title: `Our class: what we quoted of ${paragraph.paragraph}`,
    body: html`${heatLegend()}${heatMap({exercise, heat: [paragraph]})}`.source,
    note: `**3 minutes** · Aim: see where the rest of the class drew the line, exercise ${exercise.definition.number} (${exercise.definition.title}).

**What it means:** on the left, how many of us quoted each word: the more, the stronger the shade and the thicker the line, with
the share behind it. On the right, what the key asks for.

**Ask:** Where do the two sides differ? Which words did we take along that say nothing more? Which did we leave out?

**Misconception:** that longer is safer. Words that do not belong make a quotation weaker.

**For the teacher:** of the short paragraphs, this is the one on which the class differs most. Ask about words, not about who marked them.`,
  }]
}

function isShown({of, times, keyed}: HeatedParagraph): boolean {
  return Math.min(...of) >= FEWEST && times.length <= MOST_WORDS && keyed.some(({status}) => status === 'required')
}

/** How far a class differs on what to quote: 0 where all agree on every word, ¼ where each word divides it in halves. */
function apartOn({times, of}: HeatedParagraph): number {
  return times.reduce((sum, marked, at) => sum + marked / of[at]! * (1 - marked / of[at]!), 0) / Math.max(1, times.length)
}
