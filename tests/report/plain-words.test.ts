import {expect, test} from 'vitest'
import {parseDiagnostics} from '../../src/typecheck/compiler.ts'
import {inPlainWords} from '../../src/typecheck/plain-words.ts'

/** As the compiler prints them, and what a student is told. */
test.each([
  [
    'misquoted words',
    'TS2345: Argument of type \'"the fery"\' is not assignable to parameter of type \'"These words are not in article A: copy them exactly."\'.',
    'These words are not in article A: copy them exactly. You wrote: “the fery”',
  ],
  [
    'no words between the brackets',
    'TS2345: Argument of type \'string\' is not assignable to parameter of type \'"Write the words themselves between the brackets: inA(\'…\')."\'.',
    'Write the words themselves between the brackets: inA(\'…\'). ',
  ],
  [
    'words of the other article',
    'TS2345: Argument of type \'"root causes"\' is not assignable to parameter of type \'"These words stand in the other article: use inB."\'.',
    '“root causes” is in article B, not in A. If the question is about A, copy words of A; if it is about B, write inB instead of inA.',
  ],
  [
    'a slip in a term',
    'TS2820: Type \'"Direct"\' is not assignable to type \'Form\'. Did you mean \'"direct"\'?',
    '\'Direct\' is not in the list for this field. Did you mean \'direct\'?',
  ],
  [
    'a term of no list',
    'TS2322: Type \'"x1"\' is not assignable to type \'ClaimType\'.',
    '\'x1\' is not in the list for this field. Hover over the field in the editor to see the list.',
  ],
  [
    'a term of a list that the compiler writes out',
    'TS2322: Type \'"x1"\' is not assignable to type \'"event" | "quantity"\'.',
    '\'x1\' is not in the list for this field. Hover over the field in the editor to see the list.',
  ],
  [
    'plain text for words of article A',
    'TS2322: Type \'"According"\' is not assignable to type \'"none" | "words of article A, copied with inA(\'…\')"\'.',
    'Words of an article belong here, and this is plain text. Copy the words with inA(\'…\'), or write \'none\'.',
  ],
  [
    'nothing for words of article B that may be left out',
    'TS2322: Type \'null\' is not assignable to type \'"inB(\'…\') with words copied from article B" | "none" | undefined\'.',
    'Words of an article belong here, and this is plain text. Copy the words with inB(\'…\'), or write \'none\', or leave the field out.',
  ],
  [
    'undefined for words that may be left out',
    'TS2375: Type \'{ in: "only A"; b: undefined; }\' is not assignable to type \'Fact\' with \'exactOptionalPropertyTypes: true\'. '
      + 'Consider adding \'undefined\' to the types of the target\'s properties.',
    '`undefined` is not an answer. Leave the field out where there is nothing to copy, or write \'none\'.',
  ],
  [
    'words of article B where A is asked',
    'TS2322: Type \'"inB(\'…\') with words copied from article B"\' is not assignable to type \'"words of article A, copied with inA(\'…\')"\'.',
    'These words are quoted from article B, but this is about article A. Copy the words from article A, with inA(\'…\').',
  ],
  [
    'words of article A where B is asked',
    'TS2322: Type \'"words of article A, copied with inA(\'…\')"\' is not assignable to type \'"inB(\'…\') with words copied from article B" | "none"\'.',
    'These words are quoted from article A, but this is about article B. Copy the words from article B, with inB(\'…\').',
  ],
  [
    'inB without its brackets',
    'TS2322: Type \'<const Q extends string>(_words: CheckedB<Q>) => "inB(\'…\') with words copied from article B"\' is not assignable to type \'"inB(\'…\') with words copied from article B"\'.',
    'inB takes the words of one passage between quotation marks, and nothing else. Write inB(\'…\') with the words copied from the article, or `todo` in place of all of it.',
  ],
  [
    'a list for one answer',
    'TS2322: Type \'[string]\' is not assignable to type \'ClaimType\'.',
    'One answer belongs here, and this is a list. Take the square brackets away and keep one answer.',
  ],
  [
    'a number',
    'TS2322: Type \'number\' is not assignable to type \'Form\'.',
    'A number is not an answer here. Answers are words between quotation marks; write `todo` where you have none yet.',
  ],
  [
    'a text where braces belong',
    'TS2322: Type \'string\' is not assignable to type \'StatementB\'.',
    'The answer to this item needs its fields in braces. Write it in this shape: {…}',
  ],
  [
    'braces without the brackets around them',
    'TS2353: Object literal may only specify known properties, and \'quote\' does not exist in type \'ClaimA[]\'.',
    'A list in square brackets belongs here. Put [ before it and ] after it; [] alone says that there is nothing.',
  ],
  [
    'an unknown item',
    'TS2353: Object literal may only specify known properties, and \'\'closin\'\' does not exist in type \'Sources\'.',
    '\'closin\' is not asked for here. Delete it, or give it its name from the blank file.',
  ],
  [
    'a slip in the name of a field',
    'TS2561: Object literal may only specify known properties, but \'forms\' does not exist in type \'StatementB\'. Did you mean to write \'form\'?',
    '\'forms\' is not asked for here. Did you mean \'form\'?',
  ],
  [
    'a missing row or field',
    'TS2741: Property \'\'toll-plan\'\' is missing in type \'{ disgrace: never; }\' but required in type \'Sources\'.',
    '`\'toll-plan\'` is missing here; it counts as not answered. Add \'toll-plan\': todo, or your answer in place of todo.',
  ],
  [
    'several missing fields',
    'TS2739: Type \'{}\' is missing the following properties from type \'ClaimB\': quote, type',
    'Missing here: quote, type. They count as not answered. Add each with a colon and todo after it, or your answer in place of todo.',
  ],
  [
    'a word without quotation marks',
    'TS2304: Cannot find name \'nobody\'.',
    '`nobody` has no quotation marks around it. Put them around it: \'nobody\'. Or write `todo`.',
  ],
  [
    'a slip in a name',
    'TS2552: Cannot find name \'ToDo\'. Did you mean \'todo\'?',
    '`ToDo` has no quotation marks around it. Did you mean todo?',
  ],
  [
    'something that is not imported',
    'TS2304: Cannot find name \'inB\'.',
    'The file uses inB without importing it. Put inB into the braces of the import line at the top: import {…, inB} from \'#lesson\'',
  ],
  [
    'a name that the lesson does not have',
    'TS2724: \'"#lesson"\' has no exported member named \'Claim\'. Did you mean \'Claims\'?',
    '\'#lesson\' has nothing called \'Claim\'. Did you mean Claims?',
  ],
  [
    'a slip in the import line',
    'TS2307: Cannot find module \'#leson\' or its corresponding type declarations.',
    'There is nothing to import from \'#leson\'. The import line ends with: from \'#lesson\'',
  ],
  [
    'two texts between the brackets',
    'TS2554: Expected 1 arguments, but got 2.',
    'inA and inB take the words of one passage between quotation marks, and nothing else. Write inA(\'…\') or inB(\'…\') with the words copied from the article, or `todo` in place of all of it.',
  ],
  [
    'a name twice',
    'TS1117: An object literal cannot have multiple properties with the same name.',
    'This name is here twice. Keep one of the two and delete the other.',
  ],
  [
    'a text that does not end',
    'TS1002: Unterminated string literal.',
    'A quotation mark opens here and nothing closes it. Close it; put words that contain an apostrophe between double quotation marks: "…".',
  ],
  [
    'a missing comma',
    'TS1005: \',\' expected.',
    'The character , was expected here, or just before. See whether a comma, a quotation mark or a bracket is missing in this line or at the end of the one above.',
  ],
  [
    'any other slip of the pen',
    'TS1135: Argument expression expected.',
    'The compiler says: Argument expression expected. (TS1135) See whether a comma, a quotation mark or a bracket is missing here or in the line above.',
  ],
  [
    'whatever else there is',
    'TS2577: Return type annotation circularly references itself.',
    'The compiler says: Return type annotation circularly references itself. (TS2577) These are its own words; compare the line with the blank file.',
  ],
])('says of %s, in plain words', (_, message, plain) => {
  const [diagnostic] = parseDiagnostics(`exercises/2-sources.ts(4,16): error ${message}`)
  const {what, remedy} = inPlainWords(diagnostic!)
  expect(`${what} ${remedy}`).toBe(plain)
})
