import {readFileSync} from 'node:fs'
import {modelAnswer} from '../../src/grading/model-answer.ts'
import {phoneCall} from '../open.ts'
import type {Contents} from '../../src/handout/handouts.ts'
import type {Sheet} from '../../src/handout/sheet.ts'
import lesson from '../../src/phone-call/lesson.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** What this lesson's handouts are made from, with two slides of its own. */
export const contents: Contents = {
  ...lesson,
  articles: phoneCall.articles,
  worked: Object.fromEntries(phoneCall.exercises.filter(({definition}) => definition.workedExample)
    .map(exercise => [exercise.definition.id, modelAnswer(exercise)])),
  cards: lesson.evidence.cards,
  aboutCards: lesson.evidence.about,
  aboutKeys: read('answers/README.md'),
  introduction: read('src/handout/guide.md'),
  letter: read('src/phone-call/letter.md'),
  talk: () => Promise.resolve([
    {title: 'Before', content: '<ol class="quiz">\n<li><p>Who says it?</p>\n<Invented>The ferry is <b>late</b>.</Invented></li>\n</ol>'},
    {title: 'Facts', content: '<CoverageSort exercise="4-coverage" items="call, money" click="1"/>'},
    {title: 'Tomorrow', content: '<ol class="take-away">\n<li><b>Who says so?</b> Look for it.</li>\n</ol>'},
  ]),
  slides: () => Promise.resolve([
    {number: 1, title: 'A bridge', part: '', notes: '**1 minute** · Aim: see it.\n\n[click] **Say:** <b>Look</b>.'},
    {number: 2, title: 'Two banks', part: 'Lesson 1 · Warm-up', notes: '**4 minutes** · Aim: cross.', pictures: [PIXEL]},
  ]),
}

/** One white point. */
const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsVIe'
  + '1AAAAABJRU5ErkJggg=='

const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'}

/** The words of a sheet as a reader sees them, with single spaces; what CSS adds is not among them. */
export function textOf({body}: Sheet): string {
  return plain(body.source
    .replace(/<\/?(?:b|em|span|strong|a|code)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, entity => ENTITIES[entity] ?? entity))
}

/** Text with single spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
