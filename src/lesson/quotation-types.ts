import type {BREAKS, FOLDED, INVISIBLE, LIGATURES, LOOKALIKES} from '../text/normalise.ts'

/**
 * The compiler as the first grader: a type for words copied from an article. Words that stand in it are their own
 * type; all others become a sentence that says what is wrong, which the compiler then prints. What makes no difference
 * is what makes none to the finder, from the same lists (see `tidied`): typography, white space, invisible characters,
 * quotation marks around the whole. Capital letters do.
 */
export type Checked<Q extends string, Id extends string, Own extends string, OtherId extends string, Other extends string> =
  string extends Q ? `Write the words themselves between the brackets: in${Id}('…').`
    // Most words stand as they are written, and are spared the rest; what is nothing but a sign or a space stands too.
    : Q extends `${infer _}${infer _}${infer _}` ? Stands<Q, Own> extends true ? Q : Looked<Q, Id, Own, OtherId, Other>
      : Looked<Q, Id, Own, OtherId, Other>

/** What `inA` returns: a sentence, so that the compiler's message about a field that lacks it can be read. */
export type WordsOfA = 'words of article A, copied with inA(\'…\')'

/** What `inB` returns. Worded unlike its twin, or the compiler would ask "Did you mean" where they are mixed up. */
export type WordsOfB = 'inB(\'…\') with words copied from article B'

type Looked<Q extends string, Id extends string, Own extends string, OtherId extends string, Other extends string> =
  Found<Tidied<Q>, Q, Id, Own, OtherId, Other> extends infer Finding extends string | true
    ? Finding extends true ? Q : Extract<Finding, string>
    : never

/** `true`, or the sentence that says why not. `Q` is tidied; `Raw` is what was written. */
type Found<Q extends string, Raw extends string, Id extends string, Own extends string, OtherId extends string, Other extends string> =
  Q extends '' ? 'Copy at least one word.'
    : Stands<Q, Own> extends true ? true
      : Stands<Unquoted<Q>, Own> extends true ? true
        : Stands<Unquoted<Q>, Other> extends true ? `These words stand in the other article: use in${OtherId}.`
          : Invisible<Raw> extends infer Sentence extends string ? Sentence
            : Stands<Replace<Q, '*', ''>, Own> extends true ? 'Leave out the asterisks: they only mark italics.'
              : Stands<Lowercase<Q>, Lowercase<Own>> extends true
                ? `Capital letters differ: copy them as they stand in article ${Id}.`
                : Foreign<Raw> extends infer Sentence extends string ? Sentence
                  : `These words are not in article ${Id}: copy them exactly.`

type Stands<Q extends string, Text extends string> = Text extends `${string}${Q}${string}` ? true : false

/** `tidied` of src/text/normalise.ts: word by word, since the compiler follows no more than 1,000 steps in a row. */
type Tidied<Text extends string, Done extends string = ''> =
  Text extends `${infer Word} ${infer Rest}` ? Tidied<Rest, `${Done} ${Word extends '' ? '' : Letters<Word>}`> : Trim<OneSpace<`${Done} ${Letters<Text>}`>>

/** `unquoted` of src/text/normalise.ts. */
type Unquoted<Q extends string> = Q extends `"${infer Inner}"` | `'${infer Inner}'` ? Trim<Inner> : Q

type Letters<Word extends string, Done extends string = ''> =
  Word extends `${infer One}${infer Rest}` ? Letters<Rest, `${Done}${One extends keyof Same ? Same[One] : One}`> : Done

/** Character → what it counts as. */
type Same =
  & {readonly [Plain in keyof typeof FOLDED as Character<(typeof FOLDED)[Plain]>]: Plain}
  & {readonly [One in Character<typeof BREAKS>]: ' '}
  & {readonly [One in keyof typeof INVISIBLE]: ''}
  & typeof LIGATURES

type Character<Text extends string> = Text extends `${infer One}${infer Rest}` ? One | Character<Rest> : never

type OneSpace<Text extends string> = Text extends `${infer Head}  ${infer Rest}` ? OneSpace<`${Head} ${Rest}`> : Text

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text

/** The sentence about the first invisible character, `undefined` where there is none. */
type Invisible<Raw extends string> = First<Raw, keyof typeof INVISIBLE> extends [infer Head extends string, infer One extends keyof typeof INVISIBLE, string]
  ? `An invisible character (${(typeof INVISIBLE)[One]}) stands here${After<Tidied<Head>>}: type a space, or delete it.` : undefined

/** The sentence about the first letter of another alphabet, `undefined` where there is none. */
type Foreign<Raw extends string> = First<Raw, keyof typeof LOOKALIKES> extends
  [infer Head extends string, infer One extends keyof typeof LOOKALIKES, infer Tail extends string]
  ? `A ${(typeof LOOKALIKES)[One][1]} letter that looks like “${(typeof LOOKALIKES)[One][0]}” stands in “${LastWord<Head>}${One}${FirstWord<Tail>}”: type the word again.`
  : undefined

/** What stands before the first of these characters, it, and what follows. */
type First<Text extends string, Sought extends string, Head extends string = ''> =
  Text extends `${infer One}${infer Rest}` ? One extends Sought ? [Head, One, Rest] : First<Rest, Sought, `${Head}${One}`> : undefined

type After<Head extends string> = Head extends '' ? '' : ` after “${LastWord<Head>}”`

type LastWord<Text extends string> = Text extends `${string} ${infer Rest}` ? LastWord<Rest> : Text

type FirstWord<Text extends string> = Text extends `${infer Word} ${string}` ? Word : Text

type Replace<Text extends string, From extends string, To extends string, Done extends string = ''> =
  Text extends `${infer Head}${From}${infer Rest}` ? Replace<Rest, From, To, `${Done}${Head}${To}`> : `${Done}${Text}`
