import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {articleA, articleB} from '../../src/phone-call/articles.generated.ts'
import {BREAKS, FOLDED, INVISIBLE, LIGATURES, LOOKALIKES, tidied, unquoted} from '../../src/text/normalise.ts'
import {indexed, locate} from '../../src/text/locate.ts'
import {compile, versions, type Version} from './compile.ts'

interface Case {
  readonly title: string
  /** One student file, without its imports. */
  readonly file: string
  /** `line: message` for each error; none for a file that compiles. */
  readonly says: readonly string[]
}

const IMPORTS = 'import {inA, inB, todo} from \'#lesson\'; import type {Coverage, Forms, Marks, Opening} from \'#ferry\'\n'

/** One statement whose cue is `cue`, in an otherwise blank file. */
const cueOfA = (cue: string) => `export default {
  sailing: {speaker: todo, cue: ${cue}, form: todo},
  fog: {speaker: todo, cue: todo, form: todo},
} satisfies Forms`

const quoteOfA = (quote: string) => `export default {'A.P2': [{quote: ${quote}, forms: []}]} satisfies Marks`

const quoteOfB = (cue: string) => `export default {crossing: {in: 'both', a: todo, b: ${cue}}} satisfies Coverage`

const refuses = (argument: string, sentence: string) =>
  [`2: Argument of type '${argument}' is not assignable to parameter of type '"${sentence}"'.`]

const accepted: readonly Case[] = [
  {title: 'words of article A', file: 'inA(\'generous funding\')', says: []},
  {title: 'words of article B', file: 'inB(\'root causes\')', says: []},
  {title: 'words of a headline', file: 'inB(\'Pentagon chief\')', says: []},
  {title: 'a typographic apostrophe', file: 'inA(\'Russia’s\')', says: []},
  {title: 'a straight apostrophe', file: 'inA("Russia\'s")', says: []},
  {title: 'typographic quotation marks', file: 'inB(\'“betraying”\')', says: []},
  {title: 'straight quotation marks', file: 'inB(\'"betraying"\')', says: []},
  {title: 'a dash', file: 'inB(\'Ukraine – Pentagon\')', says: []},
  {title: 'a hyphen for the dash', file: 'inB(\'Ukraine - Pentagon\')', says: []},
  {title: 'spaces around the words', file: 'inA(\' generous funding  \')', says: []},
  {title: 'two spaces', file: 'inA(\'generous  funding\')', says: []},
  {title: 'a thin space', file: 'inA(\'generous\u2009funding\')', says: []},
  {title: 'a line break in backticks', file: 'inA(`generous\n    funding`)', says: []},
  {title: 'an invisible character beside a space', file: 'inA(\'generous\u200b funding\')', says: []},
  {title: 'a soft hyphen', file: 'inA(\'gene\u00adrous funding\')', says: []},
  {title: 'curly quotation marks around the whole', file: 'inA(\'“generous funding”\')', says: []},
  {title: 'straight ones around the whole', file: 'inA(\'"generous funding"\')', says: []},
  {title: 'a hundred no-break spaces', file: `inA('generous${'\u00a0'.repeat(100)}funding')`, says: []},
  {title: 'a no-break space', file: 'inA(\'generous\u00a0funding\')', says: []},
  {title: 'backticks around the words', file: 'inA(`generous funding`)', says: []},
  {title: 'todo in every place of a record', file: 'export default {sailing: todo, fog: todo} satisfies Forms', says: []},
  {title: 'todo in every field', file: cueOfA('todo'), says: []},
  {title: 'a term in the place of words', file: cueOfA('\'none\''), says: []},
  {title: 'a record, filled in', file: cueOfA('inA(\'announces\')').replaceAll('form: todo', 'form: \'direct\''), says: []},
  {title: 'todo for a paragraph', file: 'export default {\'A.P2\': todo} satisfies Marks', says: []},
  {title: 'an empty list for "nothing here"', file: 'export default {\'A.P2\': []} satisfies Marks', says: []},
  {
    title: 'a list of spans',
    file: 'export default {\'A.P2\': [{quote: inA(\'$66 billion\'), forms: [\'direct\']}]} satisfies Marks',
    says: [],
  },
  {title: 'a proof that is none', file: 'export default {crossing: {in: \'neither\', b: \'none\'}} satisfies Coverage', says: []},
  {title: 'a verdict that needs no proof', file: 'export default {crossing: {in: \'neither\'}} satisfies Coverage', says: []},
  {title: 'sentences of one\'s own', file: 'export default {opening: {headline: \'Ferry sails\'}} satisfies Opening', says: []},
]

const refused: readonly Case[] = [
  {
    title: 'wrong words',
    file: 'inA(\'generous support\')',
    says: refuses('"generous support"', 'These words are not in article A: copy them exactly.'),
  },
  {
    title: 'wrong words in B',
    file: 'inB(\'root problems\')',
    says: refuses('"root problems"', 'These words are not in article B: copy them exactly.'),
  },
  {
    title: 'words with the ones between left out',
    file: 'inB(\'Pentagon … betrayal\')',
    says: refuses('"Pentagon … betrayal"', 'These words are not in article B: copy them exactly.'),
  },
  {
    title: 'other capital letters',
    file: 'inA(\'Generous funding\')',
    says: refuses('"Generous funding"', 'Capital letters differ: copy them as they stand in article A.'),
  },
  {
    title: 'an invisible character in place of a space',
    file: 'inA(\'received generous\u200bfunding\')',
    says: refuses('"received generous\u200bfunding"',
      'An invisible character (U+200B) stands here after “generous”: type a space, or delete it.'),
  },
  {
    title: 'a Cyrillic letter',
    file: 'inA(\'gener\u043eus funding\')',
    says: refuses('"gener\u043eus funding"',
      'A Cyrillic letter that looks like “o” stands in “gener\u043eus”: type the word again.'),
  },
  {
    title: 'asterisks',
    file: 'inA(\'received *generous funding*\')',
    says: refuses('"received *generous funding*"', 'Leave out the asterisks: they only mark italics.'),
  },
  {
    title: 'words of B in inA',
    file: 'inA(\'root causes\')',
    says: refuses('"root causes"', 'These words stand in the other article: use inB.'),
  },
  {
    title: 'words of A in inB',
    file: 'inB(\'generous funding\')',
    says: refuses('"generous funding"', 'These words stand in the other article: use inA.'),
  },
  {title: 'no words', file: 'inA(\'\')', says: refuses('""', 'Copy at least one word.')},
  {title: 'only spaces', file: 'inB(\'  \')', says: refuses('"  "', 'Copy at least one word.')},
  {
    title: 'words that are made up when the file runs',
    file: 'inA(String(1))',
    says: refuses('string', 'Write the words themselves between the brackets: inA(\'…\').'),
  },
  {
    title: 'a bare string in the place of inA',
    file: quoteOfA('\'generous funding\''),
    says: ['2: Type \'"generous funding"\' is not assignable to type \'"words of article A, copied with inA(\'…\')"\'.'],
  },
  {
    title: 'a bare string in the place of inB',
    file: quoteOfB('\'root causes\''),
    says: ['2: Type \'"root causes"\' is not assignable to type \'"inB(\'…\') with words copied from article B" | "none" | undefined\'.'],
  },
  {
    title: 'inB where article A is asked, and suggests nothing',
    file: quoteOfA('inB(\'root causes\')'),
    says: ['2: Type \'"inB(\'…\') with words copied from article B"\' is not assignable to type '
      + '\'"words of article A, copied with inA(\'…\')"\'.'],
  },
  {
    title: 'inA where article B is asked, and suggests nothing',
    file: quoteOfB('inA(\'generous funding\')'),
    says: ['2: Type \'"words of article A, copied with inA(\'…\')"\' is not assignable to type '
      + '\'"inB(\'…\') with words copied from article B" | "none" | undefined\'.'],
  },
  {
    title: 'a misspelt source',
    file: cueOfA('todo').replace('speaker: todo', 'speaker: \'the feryman\''),
    says: ['3: Type \'"the feryman"\' is not assignable to type \'Speaker\'. Did you mean \'"the ferryman"\'?'],
  },
  {
    title: 'a misspelt term in a list',
    file: 'export default {\'A.P2\': [{quote: todo, forms: [\'indrect\']}]} satisfies Marks',
    says: ['2: Type \'"indrect"\' is not assignable to type \'Form\'. Did you mean \'"indirect"\'?'],
  },
  {
    title: 'a term of another list',
    file: cueOfA('todo').replace('form: todo', 'form: \'the ferryman\''),
    says: ['3: Type \'"the ferryman"\' is not assignable to type \'Form\'.'],
  },
  {
    title: 'a misspelt field',
    file: cueOfA('todo').replace('form: todo', 'frm: todo'),
    says: ['3: Object literal may only specify known properties, but \'frm\' does not exist in type \'StatementA\'. '
      + 'Did you mean to write \'form\'?'],
  },
  {
    title: 'a missing item',
    file: 'export default {sailing: todo} satisfies Forms',
    says: ['2: Property \'fog\' is missing in type \'{ sailing: never; }\' but required in type \'Forms\'.'],
  },
]

/** Phrases of one article and small changes of them, from a fixed seed. */
const phrases = fc.sample(
  fc.constantFrom(articleA, articleB).chain(article => fc.record({
    article: fc.constant(article),
    printed: fc.boolean(),
    paragraph: fc.constantFrom(...article.paragraphs),
    from: fc.nat(60),
    length: fc.integer({min: 1, max: 60}),
    swap: fc.constantFrom('', '', ' ', 'q'),
  })),
  {seed: 7, numRuns: 120},
).map(({article, printed, paragraph, from, length, swap}) => {
  const start = Math.min(paragraph.start + from, paragraph.end - 1)
  const text = printed ? article.printed : article.text
  return {article, words: text.slice(start, Math.min(start + length, paragraph.end)) + swap}
})

/** One quotation for each character of the lists, in a place where the plain one stands. */
const sameCharacters = [
  ...[...FOLDED['\'']].map(one => ({article: articleA, words: `Russia${one}s`})),
  ...[...FOLDED['"']].map(one => ({article: articleB, words: `${one}betraying${one}`})),
  ...[...FOLDED['-']].map(one => ({article: articleB, words: `Ukraine ${one} Pentagon`})),
  ...[...FOLDED[' '], ...BREAKS].map(one => ({article: articleA, words: `generous${one}funding`})),
  ...Object.keys(INVISIBLE).map(one => ({article: articleA, words: `generous ${one}fun${one}ding`})),
  ...Object.entries(LIGATURES).flatMap(([one, letters]) => [articleA, articleB].flatMap(article => {
    const word = new RegExp(`[A-Za-z]*${letters}[A-Za-z]*`).exec(article.text)?.[0]
    return word && letters !== '...' ? [{article, words: word.replace(letters, one)}] : []
  })),
]

/** Words of which one letter is another alphabet's. */
const aliens = Object.entries(LOOKALIKES).map(([one, [like]]) => `generous ${one} ${like}`)

const phraseFile = [...phrases, ...sameCharacters, ...aliens.map(words => ({article: articleA, words}))].map(({article, words}) => `in${article.id}(${JSON.stringify(words)})`).join('\n')

describe.each(versions)('%s', version => {
  let said: Record<Version, string[][]>
  const files = [...accepted, ...refused].map(one => IMPORTS + one.file)

  beforeAll(async () => {
    said = await together([...files, `import {inA, inB} from '#lesson'\n${phraseFile}`])
  })

  it.each(accepted.map(({title, says}, index) => [title, index, says] as const))('accepts %s', (_, index, says) => {
    expect(said[version][index]).toEqual(says)
  })

  it.each(refused.map(({title, says}, index) => [title, index, says] as const))('explains %s', (_, index, says) => {
    // The two name the members of a union in different orders.
    const messages = said[version][accepted.length + index]?.map(message => message.replace(/"none" \| (".+?")(?= \|)/, '$1 | "none"'))
    expect(messages).toEqual(says)
  })

  it('accepts what the finder takes for the same character, each one of the list', () => {
    const lines = new Set(said[version].at(-1)?.map(message => Number.parseInt(message)))
    const refused = sameCharacters.filter((_, index) => lines.has(index + 2 + phrases.length))
    expect(refused).toEqual([])
    for (const {article, words} of sameCharacters) expect([words, locate(indexed(article), words)?.likeness]).toEqual([words, 'exact'])
  })

  it('names each letter that looks like a Latin one', () => {
    const names = said[version].at(-1)?.filter(message => /A (Cyrillic|Greek) letter/.test(message)) ?? []
    expect(names).toHaveLength(aliens.length)
  })

  it('accepts just the words that stand in the normalised text', () => {
    const lines = new Set(said[version].at(-1)?.map(message => Number.parseInt(message)))
    const compiled = phrases.filter((_, index) => !lines.has(index + 2))
    const standing = phrases.filter(({article, words}) =>
      tidied(words) !== '' && [tidied(words), unquoted(tidied(words))].some(one => article.text.includes(one)))
    expect(compiled).toEqual(standing)
    expect(standing.length).toBeGreaterThan(phrases.length / 2)
    expect(standing.length).toBeLessThan(phrases.length)
  })
})

let compiling: ReturnType<typeof compile> | undefined

/** Both compilers run once, side by side, for all the tests above. */
function together(files: readonly string[]): ReturnType<typeof compile> {
  return compiling ??= compile(files)
}
