import type {Exercise} from '../lesson/exercise.ts'

/** What the exercises ask for, where the prompt of the student's file speaks of the editor and of commands. */
const PROMPTS: Readonly<Record<string, readonly string[]>> = {
  '0-headlines': [
    'Who acts, what is asserted or denied, and who says so?',
    'This exercise is filled in, to show how answers look. Hold each answer against its headline.',
  ],
  '1-claims': [
    'Copy what somebody could check, paragraph by paragraph: the claim itself, not the whole sentence.',
    'Say what each claim is about and how it could be checked. Tick “nothing here” where a paragraph has none.',
  ],
  '2-sources': [
    'Who is the source of each statement, by which words (the cue), and how directly does it reach you?',
    'As a cue copy only the words that show that somebody says, thinks or plans it.',
  ],
  '3-wording': [
    'Copy words in italics that steer, say how they do it, and write neutral words instead.',
    'Where the words can simply go, draw a line in the last column. Tick “nothing here” where no words steer.',
  ],
  '4-coverage': [
    'Which article reports each fact? For every article that does, copy words that prove it.',
    'Leave the other boxes empty. Why an article does not report something is not asked.',
  ],
  '5-framing': [
    'What fits each article best? Copy words that show it; none are needed after “not stated” or “no”.',
    'Judge the whole article, headline included, by what it says and not by what you know.',
  ],
  '6-checking': [
    'How does each sentence stand beside the evidence cards, as of February 2025? Name the cards that show it.',
    'The cards follow after the questions. Under “unconfirmed”, say what would settle it.',
  ],
  '7-rewrite': [
    'Write a headline and an opening that are fair to both articles, and what each of them made you see.',
    'Your teacher reads it, with a rubric that you may ask to see beforehand.',
  ],
}

/** What to do in an exercise on paper: a sentence or two. The aim, where nothing else is known of the exercise. */
export function paperPrompt({id, aim}: Exercise): readonly string[] {
  return PROMPTS[id] ?? [aim]
}

/** How to write something down in the editor. */
const FOR_THE_EDITOR = [/: \[[^\]]*\]/g, / Where the words can simply go, write an empty pair of quotation marks\./g]

/** What a field asks, without what only an editor needs. */
export function onPaper(asks: string): string {
  return FOR_THE_EDITOR.reduce((text, how) => text.replace(how, ''), asks)
}
