import {excerpt} from '../text/problem.ts'
import {nameText} from '../text/source.ts'
import type {Saying} from '../text/problem.ts'

const plainly = 'Write the answer itself, or `todo`.'

/** What is said where code stands in place of an answer. */
export const sayOfCode = {
  spread: (): Saying => ({
    what: 'Three dots (...) copy from somewhere else, and a file of answers is read, never run.',
    remedy: 'Write every answer out in its own place.',
  }),
  calculation: (source: string): Saying => ({
    what: `“${excerpt(source)}” would have to be worked out, and a file of answers is read, never run.`,
    remedy: plainly,
  }),
  substitution: (): Saying => ({
    what: 'This text has a ${…} in it, which would have to be worked out.',
    remedy: 'Write the words out in full.',
  }),
  call: (name: string): Saying => ({
    what: `“${excerpt(name)}” is not called: a file of answers is read, never run.`,
    remedy: 'Write the answer itself, or `todo`; words of an article stand in inA(\'…\') or inB(\'…\').',
  }),
  quotationArguments: (name: string): Saying => ({
    what: `${name} takes the words of one passage between quotation marks, and nothing else.`,
    remedy: `Write ${name}('…') with the words copied from the article, or \`todo\` in place of all of it.`,
  }),
  absent: (name: string): Saying => ({
    what: `\`${name}\` is not an answer.`,
    remedy: 'Write `todo` where you have not answered yet.',
  }),
  name: (name: string): Saying => ({
    what: `\`${excerpt(name)}\` stands here without quotation marks.`,
    remedy: `Put them around it: '${excerpt(name)}'. Or write \`todo\`.`,
  }),
  notWords: (kind: 'number' | 'boolean'): Saying => ({
    what: kind === 'number' ? 'A number is not an answer here.' : '`true` and `false` are not answers here.',
    remedy: 'Answers are words between quotation marks; write `todo` where you have none yet.',
  }),
  functionInPlace: (name: string): Saying => ({
    what: `“${excerpt(name)}” is a function here, and a file of answers is read, never run.`,
    remedy: `Write its name, a colon and the answer: ${nameText(excerpt(name))}: todo`,
  }),
  computedName: (): Saying => ({
    what: 'A name in square brackets would have to be worked out.',
    remedy: 'Write the name as in the blank file, without the brackets.',
  }),
  prototype: (): Saying => ({
    what: '`__proto__` is not the name of anything in this exercise.',
    remedy: 'Delete it.',
  }),
  nameAlone: (name: string): Saying => ({
    what: `\`${excerpt(name)}\` stands here without an answer.`,
    remedy: `Write a colon and the answer after it: ${nameText(excerpt(name))}: todo`,
  }),
  gap: (): Saying => ({
    what: 'There is one comma too many in this list.',
    remedy: 'Delete it.',
  }),
}
