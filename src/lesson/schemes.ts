import type {Terms} from './exercise.ts'

/** How a statement reaches the reader. PARC 3.0 (Pareti 2016); `mixed` after Pareti 2013. */
export const form = {
  direct: {
    means: 'a whole statement in the speaker’s own words, between quotation marks',
    ask: 'Do the speaker’s own words make up the whole statement, between quotation marks?',
    example: '“The bridge stays shut,” the mayor said.',
  },
  indirect: {
    means: 'the speaker’s meaning in the writer’s words, without quotation marks',
    ask: 'Is there a source here, and are there no quotation marks at all?',
    example: 'The mayor said that the bridge would stay shut.',
  },
  mixed: {
    means: 'the writer’s sentence with a few of the speaker’s own words between quotation marks',
    ask: 'Do quotation marks stand round a few words only?',
    example: 'The mayor said the bridge was “hopeless”.',
  },
  none: {
    means: 'no source at all: the article says it in its own voice',
    ask: 'Is there anybody in this very sentence who says, thinks or plans it?',
    example: 'The bridge was shut in May.',
  },
} as const satisfies Terms

/** What the cue does to the statement: how far the writer stands behind it. After Recasens et al. 2013. */
export const stance = {
  neutral: {
    means: 'only reports that it was said',
    ask: 'Could you put “said” there and change nothing?',
    example: 'said, told, wrote',
  },
  endorsing: {
    means: 'presents what was said as a fact',
    ask: 'Does the verb make it sound as if what follows were simply so?',
    example: 'pointed out, noted, recognised',
  },
  distancing: {
    means: 'keeps what was said at arm’s length',
    ask: 'Does the verb make you doubt what follows?',
    example: 'claimed, alleged',
  },
  forceful: {
    means: 'makes the speaker push or push back',
    ask: 'Does the verb make the speaker press for something, or refuse it?',
    example: 'demanded, blasted, rejected',
  },
  tentative: {
    means: 'makes the speaker sound careful or unsure',
    ask: 'Does the verb make the speaker sound less than certain?',
    example: 'hinted, floated the idea',
  },
  directive: {
    means: 'tells somebody to do something',
    ask: 'Does the speaker ask somebody else to act?',
    example: 'urged, called on',
  },
  commissive: {
    means: 'says what the speaker means to do: a promise or a plan',
    ask: 'Does the speaker announce what they will do themselves?',
    example: 'promised, plans to',
  },
  mental: {
    means: 'reports a thought, not words; for a plan, choose commissive',
    ask: 'Does the sentence tell what somebody thinks, which they may never have said?',
    example: 'feared, considers',
  },
  none: {
    means: 'there is no cue, because there is no source',
    ask: 'Is there any word in the sentence that shows whose statement it is?',
    example: 'The bridge was shut in May.',
  },
} as const satisfies Terms

/** Stands in a quotation's place where there is nothing to copy. */
export const nothing = {
  none: {
    means: 'there are no such words in the sentence',
    ask: 'Is there any word that shows whose statement it is?',
  },
} as const satisfies Terms

/** What a checkable claim is about. After Full Fact (Konstantinovskiy et al. 2021), with the level taken out. */
export const claimType = {
  event: {
    means: 'something happened or was done',
    ask: 'Is it the event itself that could be wrong, or rather a number, a time or a statement?',
    example: 'The council met on Monday.',
  },
  quantity: {
    means: 'how much, how many, how large a share',
    ask: 'Is it a number or a share that could be wrong?',
    example: 'The bridge cost 3 million.',
  },
  timing: {
    means: 'when, how long, first or last',
    ask: 'Is it the date, the length or the order of things that could be wrong?',
    example: 'It was the first meeting in a year.',
  },
  speech_act: {
    means: 'the act of saying itself: somebody asked, thanked, refused or agreed',
    ask: 'Is it the act of asking, thanking, refusing or agreeing that could be wrong, or what was said?',
    example: 'The mayor thanked the builders.',
  },
  intention_or_plan: {
    means: 'somebody means to do something',
    ask: 'Is it that somebody means to do it, that it will happen, or that it ought to?',
    example: 'The council plans a new bridge.',
  },
  prediction: {
    means: 'something will happen, without anybody in the sentence who decides it',
    ask: 'Does it say what will happen, without anybody in the sentence who decides it?',
    example: 'Traffic will double.',
  },
  causal: {
    means: 'one thing makes another happen',
    ask: 'Does it say that one thing brings about another?',
    example: 'The flood broke the bridge.',
  },
  evaluation: {
    means: 'something is good, bad, needed or likely to work',
    ask: 'Does it judge something, so that people with the same facts could still differ?',
    example: 'The repair was a waste.',
  },
  rule_or_status: {
    means: 'what is allowed, ruled out, decided or in force',
    ask: 'Does it say what is allowed, ruled out or in force?',
    example: 'Lorries may not cross the bridge.',
  },
} as const satisfies Terms

/** At which level the sentence can be checked. */
export const level = {
  utterance: {
    means: 'checkable as “X said it”: find the speech, the post, the interview',
    ask: 'What would settle it: somebody’s words, or a look at the thing itself?',
    example: 'The mayor said that the bridge was safe.',
  },
  content: {
    means: 'checkable as “it is so”: find the numbers, the record, the event',
    ask: 'What would settle it: somebody’s words, or a look at the thing itself?',
    example: 'The bridge is 90 metres long.',
  },
} as const satisfies Terms

/** What a headline does with its statement. */
export const polarity = {
  asserted: {means: 'the headline says that it is so, or will be', ask: 'Is there no “not” in it?'},
  denied: {means: 'the headline says that it is not so', ask: 'Is there a “not” in it?'},
} as const satisfies Terms

/** How a word steers the reader. The project's seven, after BASIL (Fan et al. 2019) and SemEval 2020 task 11. */
export const wordingType = {
  loaded: {
    means: 'carries praise, blame or feeling along with its information',
    ask: 'Does the word bring in a feeling or a verdict, and would a plainer word tell the same?',
    example: 'a reckless plan',
  },
  naming: {
    means: 'chooses one name or title among several, and the choice says something',
    ask: 'Could the same person, place or thing be called by another name that others would prefer?',
    example: '“the ex-mayor” for a man whom his supporters call “Mr Lind”',
  },
  euphemism_or_vagueness: {
    means: 'softens, or stays so general that each reader fills it in',
    ask: 'Does the word hide or blur who did what, so that you have to guess?',
    example: 'irregularities in the accounts',
  },
  presupposition: {
    means: 'takes something for granted that nobody has shown',
    ask: 'Must you already accept something for the words to make sense?',
    example: 'the council’s return to reason',
  },
  scare_quote: {
    means: 'puts a word between quotation marks so that the writer does not have to stand behind it',
    ask: 'Are there quotation marks round just this word?',
    example: 'the “repair” of the bridge',
  },
  universal_claim: {
    means: 'speaks for everybody, or for nobody in particular',
    ask: 'Does it speak for all, or for people who are not named?',
    example: 'The whole town agrees.',
  },
  cue_stance: {
    means: 'a verb of saying that takes sides on what is said',
    ask: 'Is it a verb of saying, and would “said” be plainer?',
    example: 'he admitted, she claimed',
  },
} as const satisfies Terms

/** Which articles report a fact. */
export const coverage = {
  both: {
    means: 'both articles report it, whoever they name as the source',
    ask: 'Can you point to it in both articles? If so: with the same strength, and in the same tense?',
  },
  'only A': {means: 'article A reports it, article B does not', ask: 'Do words of A report it, and none of B, under any name?'},
  'only B': {means: 'article B reports it, article A does not', ask: 'Do words of B report it, and none of A, under any name?'},
  neither: {means: 'neither article reports it', ask: 'Did you search both, paragraph by paragraph?'},
  partly: {
    means: 'both speak of it, but one says more, less or in another tense',
    ask: 'Can you point to it in both articles? If so: with the same strength, and in the same tense?',
  },
} as const satisfies Terms

/** How a claim stands beside the evidence at hand, on the date given. `unconfirmed` is a respectable verdict. */
export const verdict = {
  confirmed: {
    means: 'the evidence at hand bears it out',
    ask: 'Does a card say the same, in substance and in strength?',
  },
  contradicted: {
    means: 'the evidence at hand says otherwise',
    ask: 'Does a card say something that cannot be true at the same time?',
  },
  'missing context': {
    means: 'true in part, but something is left out or changed that a reader needs',
    ask: 'Does a card leave the sentence as it stands, change how you read it, or rule it out?',
  },
  unconfirmed: {
    means: 'the evidence at hand settles it neither way',
    ask: 'Do the cards settle exactly this, one way or the other, or only something close to it?',
  },
} as const satisfies Terms

/** Whether an article has what the question asks for. */
export const yesNo = {
  yes: {means: 'the article does, and you can copy words that show it', ask: 'Does the article do just what the question asks, or only something close to it?'},
  no: {means: 'the article does not', ask: 'Is there a sentence, headline included, that does it, even in passing?'},
} as const satisfies Terms
