import {excerpt, printable, quoted} from '../text/problem.ts'
import type {Saying} from '../text/problem.ts'
import {spelled} from '../text/unseen.ts'
import {sayOfField, sayOfItem} from '../handin/say-answer.ts'
import {sayOfCode} from '../handin/say-file.ts'
import {isSyntaxError} from './compiler.ts'
import type {Diagnostic} from './compiler.ts'

/** What the pattern of a rule found in the compiler's words. */
type Parts = Readonly<Record<string, string>>

/** Plain words for an error: its code, what its message looks like, and what to say; `undefined` leaves it to the next. */
interface Rule {
  readonly codes: readonly number[]
  readonly pattern: RegExp
  readonly say: (parts: Parts) => Saying | undefined
}

const rules: readonly Rule[] = [
  {
    // Where the field belongs to one article, another function is no help: other words are.
    codes: [2345],
    pattern: /^Argument of type '"(?<given>.+)"' is not .+"These words stand in the other article: use in(?<other>[AB])\."'\.$/u,
    say: ({given = '', other = 'A'}) => {
      const own = other === 'A' ? 'B' : 'A'
      return {
        what: `“${quoted(excerpt(given))}” is in article ${other}, not in ${own}.`,
        remedy: `If the question is about ${own}, copy words of ${own}; if it is about ${other}, write in${other} instead of in${own}.`,
      }
    },
  },
  {
    // Our own sentence, from the types of `inA` and `inB`.
    codes: [2345],
    pattern: /^Argument of type (?<given>.+) is not assignable to parameter of type '"(?<sentence>\p{Lu}.* .*[.…?!])"'\.$/u,
    say: ({given = '', sentence = ''}) => ({
      what: sentence,
      remedy: /^'".*"'$/.test(given) ? `You wrote: “${spelled(given.slice(2, -2))}”` : '',
    }),
  },
  {
    codes: [2322, 2820],
    pattern: /^Type '(?<given>.+?)' is not assignable to type '(?<asked>.*(?:words of article A, copied|words copied from article B).*?)'\./,
    say: ({given = '', asked = ''}) => notQuoted(given, asked),
  },
  {
    codes: [2820],
    pattern: /^Type '"(?<given>.*)"' is not assignable to type '.+'\. Did you mean '"(?<meant>.+)"'\?$/,
    say: ({given = '', meant = ''}) => notInList(given, `Did you mean '${meant}'?`),
  },
  {
    codes: [2322],
    pattern: /^Type '(?<given>.+)' is not assignable to type '(?<asked>.+?)'\.$/,
    say: ({given = '', asked = ''}) => ofAnotherKind(given, asked),
  },
  {
    codes: [2375],
    pattern: /'exactOptionalPropertyTypes/,
    say: () => ({what: sayOfCode.absent('undefined').what, remedy: 'Leave the field out where there is nothing to copy, or write \'none\'.'}),
  },
  {
    codes: [2353, 2561],
    pattern: /'(?<name>.+)' does not exist in type '(?<asked>.+?)'\.(?: Did you mean to write '(?<meant>.+)'\?)?$/,
    say: ({name = '', asked = '', meant}) => (asked.endsWith('[]') ? inBrackets : unknownName(bare(name), meant)),
  },
  {
    codes: [2741],
    pattern: /^Property '(?<name>.+?)' is missing in type/,
    say: ({name = ''}) => sayOfItem.missingField(asWritten(bare(name))),
  },
  {
    codes: [2739, 2740],
    pattern: /is missing the following properties from type '.+': (?<names>.+?)\.?$/,
    say: ({names = ''}) => ({
      what: `Missing here: ${names.replace(/, and \d+ more$/, ' and others')}. They count as not answered.`,
      remedy: 'Add each with a colon and todo after it, or your answer in place of todo.',
    }),
  },
  {
    codes: [1360],
    pattern: /does not satisfy the expected type/,
    say: () => ({
      what: 'The answers do not have the shape that this exercise asks for.',
      remedy: 'Compare the file with the blank one: each answer goes under its own name.',
    }),
  },
  {
    codes: [2304, 2552, 2503, 2693],
    pattern: /^[^']*'(?<name>todo|inA|inB)'/,
    say: ({name = ''}) => ({
      what: `The file uses ${name} without importing it.`,
      remedy: `Put ${name} into the braces of the import line at the top: import {…, ${name}} from '#lesson'`,
    }),
  },
  {
    codes: [2552],
    pattern: /^Cannot find name '(?<name>.+)'\. Did you mean '(?<meant>.+)'\?$/,
    say: ({name = '', meant}) => ({what: sayOfCode.name(name).what, remedy: `Did you mean ${meant}?`}),
  },
  {
    codes: [2304, 2503, 2693],
    pattern: /'(?<name>[^']+)'/,
    say: ({name = ''}) => sayOfCode.name(name),
  },
  {
    codes: [2305, 2724],
    pattern: /no exported member (?:named )?'(?<name>.+?)'\.(?: Did you mean '(?<meant>.+)'\?)?$/,
    say: ({name = '', meant}) => ({
      what: `'#lesson' has nothing called '${excerpt(name)}'.`,
      remedy: meant ? `Did you mean ${meant}?` : 'Write the import line as in the blank file.',
    }),
  },
  {
    codes: [2307],
    pattern: /'(?<name>.+?)'/,
    say: ({name = ''}) => ({
      what: `There is nothing to import from '${excerpt(name)}'.`,
      remedy: 'The import line ends with: from \'#lesson\'',
    }),
  },
  {
    codes: [2554, 2555],
    pattern: /arguments/,
    say: () => ({
      what: 'inA and inB take the words of one passage between quotation marks, and nothing else.',
      remedy: 'Write inA(\'…\') or inB(\'…\') with the words copied from the article, or `todo` in place of all of it.',
    }),
  },
  {
    // What the compiler says of a type that it cannot work out: words far longer than any passage.
    codes: [2589],
    pattern: /^/,
    say: () => ({what: 'This is too long to be checked.', remedy: 'Copy the shortest words that show the point.'}),
  },
  {
    codes: [1117, 2300],
    pattern: /^/,
    say: () => ({what: 'This name is here twice.', remedy: 'Keep one of the two and delete the other.'}),
  },
  {
    codes: [1002, 1160],
    pattern: /^/,
    say: () => ({
      what: 'A quotation mark opens here and nothing closes it.',
      remedy: 'Close it; put words that contain an apostrophe between double quotation marks: "…".',
    }),
  },
  {
    codes: [1005],
    pattern: /^'(?<sign>.+)' expected\.$/,
    say: ({sign = ''}) => ({
      what: `The character ${sign} was expected here, or just before.`,
      remedy: 'See whether a comma, a quotation mark or a bracket is missing in this line or at the end of the one above.',
    }),
  },
]

/**
 * Returns an error of the compiler in plain words, what was seen and the remedy, as the reader of answer files would
 * put it. An error that no rule knows keeps the compiler's words, said to be so. A remedy that the first sentence
 * already holds is an empty text.
 */
export function inPlainWords(diagnostic: Diagnostic): Saying {
  if (diagnostic.saying) return diagnostic.saying
  for (const {codes, pattern, say} of rules) {
    if (!codes.includes(diagnostic.code)) continue
    const match = pattern.exec(diagnostic.message)
    const saying = match && say({...match.groups})
    if (saying) return saying
  }
  const words = printable(diagnostic.message).slice(0, 300)
  return {
    what: `The compiler says: ${words} (TS${diagnostic.code})`,
    remedy: isSyntaxError(diagnostic)
      ? 'See whether a comma, a quotation mark or a bracket is missing here or in the line above.'
      : 'These are its own words; compare the line with the blank file.',
  }
}

/** `''a-name''` as the compiler writes a name that stands between quotation marks. */
function bare(name: string): string {
  return name.replace(/^["']|["']$/g, '')
}

/** A name as it stands in a file: between quotation marks where it needs them. */
function asWritten(name: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : `'${name}'`
}

const inBrackets: Saying = {
  what: 'A list in square brackets belongs here.',
  remedy: 'Put [ before it and ] after it; [] alone says that there is nothing.',
}

function notInList(given: string, remedy: string): Saying {
  return {what: sayOfField.unknownTerm(given, []).what, remedy}
}

function unknownName(name: string, meant: string | undefined): Saying {
  const remedy = meant ? `Did you mean '${meant}'?` : 'Delete it, or give it its name from the blank file.'
  return {what: sayOfItem.unknownField(name, []).what, remedy}
}

function notQuoted(given: string, asked: string): Saying {
  const [inA, inB] = [asked.includes('words of article A'), asked.includes('words copied from article B')]
  const article = inA && inB ? undefined : inA ? 'A' as const : 'B' as const
  if (article === 'A' && given.includes('words copied from article B')) return sayOfField.otherArticle('B', 'A')
  if (article === 'B' && given.includes('words of article A')) return sayOfField.otherArticle('A', 'B')
  if (given.includes('=>')) return sayOfCode.quotationArguments(article ? `in${article}` : 'inA')
  const instead = [...asked.matchAll(/"(\w+)"/g)].map(([, term = '']) => term)
  const {what, remedy} = sayOfField.stringForQuotation(article, instead)
  // A field that may be left out has `undefined` among what it takes.
  return {what, remedy: asked.includes('| undefined') ? `${remedy.slice(0, -1)}, or leave the field out.` : remedy}
}

function ofAnotherKind(given: string, asked: string): Saying | undefined {
  if (asked.endsWith('[]')) return inBrackets
  if (/^".*"$/.test(given)) return notInList(given.slice(1, -1), 'Hover over the field in the editor to see the list.')
  if (/^\[.*\]$|\[\]$/.test(given)) return sayOfField.list()
  if (given === 'number') return sayOfCode.notWords('number')
  if (given === 'boolean' || given === 'true' || given === 'false') return sayOfCode.notWords('boolean')
  // A single text is widened to `string` only where nothing of the asked type is a text.
  if (given === 'string' && /^\w+$/.test(asked)) return sayOfItem.notARecord('{…}')
  if (given.startsWith('{') && !asked.startsWith('{')) return sayOfField.record()
  return undefined
}
