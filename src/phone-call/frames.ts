import type {Terms} from '../lesson/exercise.ts'

/** What may stand in any of the four functions: a text need not perform all of them (Entman 1993, p. 52). */
const unstated = {
  'not stated': {
    means: 'the article does not say',
    ask: 'Is there a sentence that says it, even in passing?',
  },
} as const satisfies Terms

/** Problem definitions that a report of this call could give. */
export const problem = {
  'cost of the war': {
    means: 'a costly war, and the money that other countries put into it',
    ask: 'Does the article come back to money again and again?',
  },
  'charge of betrayal': {
    means: 'whether talking to Russia lets Ukraine down',
    ask: 'Does the article begin with a charge and the answer to it?',
  },
  'Russian aggression': {
    means: 'that one country attacked another',
    ask: 'Is there a sentence that says who attacked whom?',
  },
  'suffering of civilians': {
    means: 'what the war does to the people who live there',
    ask: 'Are people shown who live with the war?',
  },
  ...unstated,
} as const satisfies Terms

/** Causes of the war that a report could name. */
export const cause = {
  'policy of Biden': {
    means: 'what the previous US government did',
    ask: 'Is the earlier government called a cause of the war, or only criticised?',
  },
  'root causes': {
    means: 'deeper causes, mentioned but not named',
    ask: 'Does the article speak of causes without saying which?',
  },
  'attack by Russia': {
    means: 'Russia began it, or keeps it going',
    ask: 'Does the article say that Russia brought the war about?',
  },
  'conduct of Ukraine': {
    means: 'Ukraine began it, or keeps it going',
    ask: 'Does the article say that Ukraine brought the war about?',
  },
  ...unstated,
} as const satisfies Terms

/** Judgements that a report could make. */
export const judgement = {
  'praise for Trump': {
    means: 'Trump keeps his word and works for peace; what went before is criticised',
    ask: 'Are there words of praise for what Trump does?',
  },
  'charge rejected': {
    means: 'the charge against the US government is rejected',
    ask: 'Does somebody say that there is no betrayal?',
  },
  'blame for Russia': {
    means: 'Russia is said to be in the wrong',
    ask: 'Is there a word of blame for Russia?',
  },
  'doubt about Zelensky': {
    means: 'Ukraine’s president is shown as saying first one thing, then another',
    ask: 'Does the article set two of his statements against each other?',
  },
  'blame for Europe': {
    means: 'Europe is said to be in the wrong',
    ask: 'Is there a word of blame, or only a request?',
  },
  ...unstated,
} as const satisfies Terms

/** Ways out that a report could recommend. */
export const remedy = {
  'peace talks': {
    means: 'negotiations, whatever comes of them',
    ask: 'Does the article say no more than that there should be talks?',
  },
  'diplomacy, with Europe paying': {
    means: 'direct talks with Putin, while Europe gives the guarantees and more of the aid',
    ask: 'Does the article tell Europe to do more?',
  },
  'settlement on listed terms': {
    means: 'a negotiated peace, with what one side or another says that it must contain',
    ask: 'Does the article list what a peace would have to contain?',
  },
  'more arms for Ukraine': {
    means: 'Ukraine gets more weapons from the United States',
    ask: 'Does the article say that American weapons would end the war?',
  },
  'sanctions on Russia': {
    means: 'Russia is put under pressure',
    ask: 'Is there a word about sanctions?',
  },
  ...unstated,
} as const satisfies Terms
