/** What can be printed: the name of its file, and what it is. */
export const handouts = {
  articles: 'both articles, with numbered lines',
  'large-print': 'both articles in large print, 18 points',
  worksheet: 'all exercises, with space for answers',
  'class-sheet': 'two pages for each student: tickets; cards to cut out, and the questions (print on one side)',
  guide: 'for the teacher: slides, notes, and the key with its reasons',
  rubric: 'for marking the rewrite',
  letter: 'to parents and heads of school',
} as const

export type HandoutName = keyof typeof handouts
