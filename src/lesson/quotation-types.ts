/**
 * The compiler as the first grader: a type for words copied from an article. Words that stand in it are their own
 * type; all others become a sentence that says what is wrong, which the compiler then prints. Typography and spaces
 * around the words make no difference, as in `normalise`; capital letters do.
 */
export type Checked<Q extends string, Id extends string, Own extends string, OtherId extends string, Other extends string> =
  string extends Q ? `Write the words themselves between the brackets: in${Id}('…').`
    : Found<Trim<Fold<Q>>, Id, Own, OtherId, Other> extends infer Finding extends string | true
      ? Finding extends true ? Q : Extract<Finding, string>
      : never

/** What `inA` returns: a sentence, so that the compiler's message about a field that lacks it can be read. */
export type WordsOfA = 'words of article A, copied with inA(\'…\')'

/** What `inB` returns. Worded unlike its twin, or the compiler would ask "Did you mean" where they are mixed up. */
export type WordsOfB = 'inB(\'…\') with words copied from article B'

/** `true`, or the sentence that says why not. */
type Found<Q extends string, Id extends string, Own extends string, OtherId extends string, Other extends string> =
  Q extends '' ? 'Copy at least one word.'
    : Stands<Q, Own> extends true ? true
      : Stands<Q, Other> extends true ? `These words stand in the other article: use in${OtherId}.`
        : Stands<Replace<Q, '*', ''>, Own> extends true ? 'Leave out the asterisks: they only mark italics.'
          : Stands<Lowercase<Q>, Lowercase<Own>> extends true
            ? `Capital letters differ: copy them as they stand in article ${Id}.`
            : `These words are not in article ${Id}: copy them exactly.`

type Stands<Q extends string, Text extends string> = Text extends `${string}${Q}${string}` ? true : false

type Replace<Text extends string, From extends string, To extends string> =
  Text extends `${infer Head}${From}${infer Rest}` ? `${Head}${To}${Replace<Rest, From, To>}` : Text

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text

/** What people type or copy of `normalise`'s list, character for character. */
type Fold<Text extends string> =
  FoldTo<FoldTo<FoldTo<FoldTo<Text, '\'', ['’', '‘']>, '"', ['“', '”']>, '-', ['–', '—', '‑']>, ' ', ['\u00a0', '\u202f']>

type FoldTo<Text extends string, Plain extends string, Fancy extends readonly string[]> =
  Fancy extends readonly [infer One extends string, ...infer Others extends readonly string[]]
    ? FoldTo<Replace<Text, One, Plain>, Plain, Others>
    : Text
