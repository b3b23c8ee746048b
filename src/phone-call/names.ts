import type {Terms} from '../lesson/exercise.ts'
import {evidence} from './evidence.generated.ts'

/** Who is named as the source. Names as the articles have them. One man, spelled in two ways, is one source. */
export const source = {
  Trump: {means: 'Donald Trump, president of the United States', ask: 'Who says, thinks or plans it in this very sentence: Trump, somebody else, or nobody?'},
  Putin: {means: 'Vladimir Putin, president of Russia', ask: 'Who says, thinks or plans it in this very sentence: Putin, somebody else, or nobody?'},
  Zelensky: {means: 'Ukraine’s president: Volodymyr Zelenskyy in article A, Vladimir Zelensky in article B', ask: 'Who says, thinks or plans it in this very sentence: he, somebody else, or nobody?'},
  Hegseth: {means: 'Pete Hegseth, US defense secretary, also called the Pentagon chief', ask: 'Who says, thinks or plans it in this very sentence: Hegseth, somebody else, or nobody?'},
  Biden: {means: 'Joe Biden, US president until January 2025', ask: 'Who says, thinks or plans it in this very sentence: Biden, somebody else, or nobody?'},
  'the Kremlin': {means: 'the office of Russia’s president, as an institution', ask: 'Who tells it in this very sentence: the Kremlin, somebody else, or nobody?'},
  'both leaders': {means: 'Trump and Putin together, as one source', ask: 'Who says, thinks or plans it in this very sentence: both men, one of them, somebody else, or nobody?'},
  'The Economist': {means: 'the British weekly', ask: 'Who says it in this very sentence: the paper, somebody whose words it carries, or nobody?'},
  none: {means: 'nobody is named: the article says it in its own voice', ask: 'Is there anybody in this very sentence who says, thinks or plans it?'},
} as const satisfies Terms

/** Who acts in a headline. */
export const actor = {
  Trump: {means: 'Donald Trump alone', ask: 'Does he act alone in this headline?'},
  Putin: {means: 'Vladimir Putin alone', ask: 'Does he act alone in this headline?'},
  'Trump and Putin': {means: 'both men together', ask: 'Are there two men before the verb?'},
  Hegseth: {means: 'the Pentagon chief', ask: 'Does he do what the headline reports, or does he only say it?'},
} as const satisfies Terms

/** The evidence cards: who reports it, and when. */
export const card: Terms = Object.fromEntries(evidence.map(({id, publisher, date}) =>
  [id, {means: `${publisher}, ${date}`, ask: 'Is this card about what is claimed?'}]))
