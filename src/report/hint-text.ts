import pc from 'picocolors'
import type {Exercise} from '../lesson/exercise.ts'
import type {Look} from './look.ts'
import {command, wrap} from './wrap.ts'

/** Returns the first `count` hints of an exercise, gentlest first, the newest of them last, and how to get the next. */
export function hintText({number, title, hints, form, items}: Exercise, count: number, look: Look): string {
  const colours = pc.createColors(look.colour)
  const shown = hints.slice(0, count)
  const next = shown.length < hints.length
    ? `Try it. For the next hint: ${command(`npm run hint -- ${number}`)}`
    : 'There are no more hints. Read the paragraph once more, aloud, and go by what it says, not by what you know.'
  return [
    ...wrap(`${number} ${title}: ${shown.length === 0 ? 'no hints' : `hint ${shown.length} of ${hints.length}`}`, look.width)
      .map(colours.bold),
    ...shown.flatMap((hint, index) => [
      '',
      ...wrap(hint, look.width, {first: `${index + 1}  `, rest: '   '})
        .map((line) => (index < shown.length - 1 ? colours.dim(line) : line)),
    ]),
    '',
    ...wrap(next, look.width).map(colours.dim),
    ...wrap(`To read one paragraph by itself: ${command(`npm run read -- ${paragraphIn(form, items)}`)}`, look.width).map(colours.dim),
    '',
  ].join('\n')
}

/** A paragraph of this exercise, as an example of how one is named; of one that names none, the first of an article. */
function paragraphIn(form: Exercise['form'], items: Exercise['items']): string {
  const [[name, item] = ['', undefined]] = Object.entries(items)
  return (form === 'spans' ? name : item?.paragraph ?? 'a.p1').toLowerCase()
}
