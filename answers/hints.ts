/**
 * The last hints of an exercise, which tell something of its key, such as how many answers there are of a kind; under the
 * exercise's id. They belong to the keys: where there are none, these are not shown.
 */
export const hints: Readonly<Record<string, readonly string[]>> = {
  '1-claims': ['Each paragraph of B holds at least one claim; so do all three of A, though two of their sentences hold none.'],
  '3-wording': ['In each article at least four phrases of these paragraphs steer.'],
  '4-coverage': ['Four facts are only in A, four only in B, and three in neither. In one of the others the tense differs.'],
  '5-framing': ['About half of the yes/no questions are to be answered with yes, in either article.'],
  '6-checking': ['Of the statements that an article makes, half are borne out: two in A, and two in B.'],
}
