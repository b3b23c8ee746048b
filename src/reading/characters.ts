import type {Complain} from './edition-error.ts'

/** Characters that would print badly or keep copied words from being found. */
const UNWANTED: readonly {readonly pattern: RegExp, readonly problem: string, readonly remedy: string}[] = [
  {
    pattern: /"/g,
    problem: 'There is a straight double quotation mark.',
    remedy: 'Write “ before direct speech and ” after it.',
  },
  {
    pattern: /…/g,
    problem: 'There is an ellipsis character.',
    remedy: 'Retell what it leaves out, or end the phrase before it.',
  },
  {
    pattern: /\*/g,
    problem: 'An asterisk begins or ends no italics.',
    remedy: 'Put one directly before the phrase and one directly after it.',
  },
  {
    pattern: / {2,}/g,
    problem: 'There are several spaces in a row.',
    remedy: 'Leave one: browsers copy one.',
  },
  {
    pattern: /[\t\u00ad\u200b-\u200f\u2060\ufeff]/g,
    problem: 'There is an invisible character.',
    remedy: 'Delete it, or write a plain space.',
  },
]

/** Complains of each unwanted character; `toMarkdown` turns an offset of `printed` into one of the file. */
export function checkCharacters(printed: string, toMarkdown: (offset: number) => number, complain: Complain): void {
  for (const {pattern, problem, remedy} of UNWANTED) {
    for (const {index} of printed.matchAll(pattern)) complain(toMarkdown(index), problem, remedy)
  }
}
