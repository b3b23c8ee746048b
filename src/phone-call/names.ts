import type {Terms} from '../lesson/exercise.ts'
import {evidence} from './evidence.generated.ts'

/** Who is named as the source. Names as the articles have them; both spellings of one name count as one. */
export const source = {
  Trump: {means: 'Donald Trump, president of the United States', ask: 'Does the sentence give it as Trump’s own statement, thought or plan, or does somebody else tell it of him?'},
  Putin: {means: 'Vladimir Putin, president of Russia', ask: 'Does the sentence give it as Putin’s own statement, thought or plan, or does somebody else tell it of him?'},
  Zelenskyy: {means: 'Volodymyr Zelenskyy, president of Ukraine, as article A spells him', ask: 'Is it he who says it here, or does somebody else tell it of him?'},
  Zelensky: {means: 'the same man, as article B spells him', ask: 'Is it he who says it here, or does somebody else tell it of him?'},
  Hegseth: {means: 'Pete Hegseth, US defense secretary, also called the Pentagon chief', ask: 'Is it Hegseth who says it here, or is he only spoken about?'},
  Biden: {means: 'Joe Biden, US president until January 2025', ask: 'Does Biden say it here, or is he only spoken about?'},
  'the Kremlin': {means: 'the office of Russia’s president, as an institution', ask: 'Is it the Kremlin that tells it here, or is it only spoken about?'},
  'both leaders': {means: 'Trump and Putin together, as one source', ask: 'Do both men say it here, or only one of them?'},
  'The Economist': {means: 'the British weekly', ask: 'Does the paper say it itself, or does it only carry somebody’s words?'},
  none: {means: 'nobody is named: the article says it in its own voice', ask: 'Is there really nobody in the sentence who says, thinks or plans it?'},
} as const satisfies Terms

/** Who acts in a headline. */
export const actor = {
  Trump: {means: 'Donald Trump alone', ask: 'Does he act alone in this headline?'},
  Putin: {means: 'Vladimir Putin alone', ask: 'Does he act alone in this headline?'},
  'Trump and Putin': {means: 'both men together', ask: 'Are there two men before the verb?'},
  Hegseth: {means: 'the Pentagon chief', ask: 'Does he do what the headline tells, or does he only say it?'},
} as const satisfies Terms

/** The evidence cards: who reports it, and when. */
export const card: Terms = Object.fromEntries(evidence.map(({id, publisher, date}) =>
  [id, {means: `${publisher}, ${date}`, ask: 'Does this card speak of what the sentence says?'}]))
