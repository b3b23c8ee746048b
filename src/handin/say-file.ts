import {excerpt} from '../text/problem.ts'
import type {Saying} from '../text/problem.ts'
import {nameText} from '../text/source.ts'

const reset = (exercise: number): string => `npm run reset -- ${exercise}`

/** What is said of a file as a whole: its bytes, its statements, its `export default`. */
export const sayOfFile = {
  tooLarge: (exercise: number): Saying => ({
    what: 'This file is larger than 64 KB, so it was not read.',
    remedy: `Keep nothing but your answers in it, or start from a blank one with: ${reset(exercise)}`,
  }),
  webPage: (exercise: number): Saying => ({
    what: 'This is a saved web page, not the file that it showed.',
    remedy: `Download the file itself (on GitHub: "Raw"), or start from a blank one with: ${reset(exercise)}`,
  }),
  otherEncoding: (name: string): Saying => ({
    what: `From here on this file is not UTF-8 text; it was read as ${name}, and some letters may be wrong.`,
    remedy: 'Save it again as UTF-8: editors offer this under "Save with encoding" or "Save as".',
  }),
  brokenBytes: (): Saying => ({
    what: 'There are bytes here that are not UTF-8 text.',
    remedy: 'Type the words of this line again, then save the file as UTF-8.',
  }),
  nul: (): Saying => ({
    what: 'There is a NUL character here, which no text contains.',
    remedy: 'Delete it, or copy your answers into a blank file and save it as UTF-8.',
  }),
  fence: (): Saying => ({
    what: 'Three marks such as ``` begin or end a block of code in a chat; they are not part of an answer.',
    remedy: 'Delete each line that has nothing else, and make sure that the answers are your own.',
  }),
  noAnswers: (exercise: number): Saying => ({
    what: 'No answers were found: the file has no `export default {`.',
    remedy: `Put \`export default {\` before your answers and \`}\` after them, or start again with: ${reset(exercise)}`,
  }),
  empty: (exercise: number): Saying => ({
    what: 'The file is empty.',
    remedy: `Undo in your editor brings back what you wrote; or start again with: ${reset(exercise)}`,
  }),
  notAnObject: (exercise: number): Saying => ({
    what: 'There is no list of answers in braces after `export default`.',
    remedy: `Write your answers between \`export default {\` and \`}\`, or start again with: ${reset(exercise)}`,
  }),
  secondExport: (): Saying => ({
    what: 'This is a second `export default`; only the first one is read.',
    remedy: 'Move what you want to keep into the first, and delete this one.',
  }),
  otherImport: (source: string): Saying => ({
    what: `Nothing is imported from “${excerpt(source)}”: an answer file is read, never run.`,
    remedy: 'Delete this line; the import from \'#lesson\' is the only one you need.',
  }),
  nameSetAside: (declared: string): Saying => ({
    what: `“${excerpt(declared)}” is not read: names are not looked up here.`,
    remedy: 'Write the value itself wherever you use the name, and delete this.',
  }),
  otherStatement: (): Saying => ({
    what: 'This is not read: only what is inside `export default {…}` counts, and nothing is run.',
    remedy: 'Write each answer in its place in the list, and delete this.',
  }),
  moreProblems: (): Saying => ({
    what: 'There are more problems from here on.',
    remedy: 'Fix the first ones: the others often go with them.',
  }),
}

const plainly = 'Write the answer itself, or `todo`.'

/** What is said where code stands in place of an answer. */
export const sayOfCode = {
  spread: (): Saying => ({
    what: 'Three dots (...) copy from somewhere else, and an answer file is read, never run.',
    remedy: 'Write every answer out in its own place.',
  }),
  calculation: (source: string): Saying => ({
    what: `“${excerpt(source)}” would have to be worked out, and an answer file is read, never run.`,
    remedy: plainly,
  }),
  substitution: (): Saying => ({
    what: 'This text has a ${…} in it, which would have to be worked out.',
    remedy: 'Write the words out in full.',
  }),
  call: (name: string): Saying => ({
    what: `“${excerpt(name)}” cannot be called: an answer file is read, never run.`,
    remedy: 'Write the answer itself, or `todo`; words of an article go in inA(\'…\') or inB(\'…\').',
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
    what: `\`${excerpt(name)}\` has no quotation marks around it.`,
    remedy: `Put them around it: '${excerpt(name)}'. Or write \`todo\`.`,
  }),
  notWords: (kind: 'number' | 'boolean'): Saying => ({
    what: kind === 'number' ? 'A number is not an answer here.' : '`true` and `false` are not answers here.',
    remedy: 'Answers are words between quotation marks; write `todo` where you have none yet.',
  }),
  functionInPlace: (name: string): Saying => ({
    what: `“${excerpt(name)}” is a function here, and an answer file is read, never run.`,
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
    what: `\`${excerpt(name)}\` has no answer.`,
    remedy: `Write a colon and the answer after it: ${nameText(excerpt(name))}: todo`,
  }),
  gap: (): Saying => ({
    what: 'There is one comma too many in this list.',
    remedy: 'Delete it.',
  }),
}
