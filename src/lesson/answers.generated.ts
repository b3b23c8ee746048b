// Written by `npm run articles` from the exercises' definitions: change those, not this.

import type {WordsOfA, WordsOfB} from './words.ts'

export type Actor =
  /**
   * Donald Trump alone.
   * Does he act alone in this headline?
   */
  | 'Trump'
  /**
   * Vladimir Putin alone.
   * Does he act alone in this headline?
   */
  | 'Putin'
  /**
   * Both men together.
   * Are there two men before the verb?
   */
  | 'Trump and Putin'
  /**
   * The Pentagon chief.
   * Does he do what the headline tells, or does he only say it?
   */
  | 'Hegseth'

export type Polarity =
  /**
   * The headline says that it is so, or will be.
   * Is there no “not” in it?
   */
  | 'asserted'
  /**
   * The headline says that it is not so.
   * Is there a “not” in it?
   */
  | 'denied'

export type Source =
  /**
   * Donald Trump, president of the United States.
   * Is it Trump who says, thinks or plans it here?
   */
  | 'Trump'
  /**
   * Vladimir Putin, president of Russia.
   * Is it Putin who says, thinks or plans it here?
   */
  | 'Putin'
  /**
   * Volodymyr Zelenskyy, president of Ukraine, as article A spells him.
   * Is it Zelenskyy who says it here?
   */
  | 'Zelenskyy'
  /**
   * The same man, as article B spells him.
   * Is it Zelensky who says it here?
   */
  | 'Zelensky'
  /**
   * Pete Hegseth, US defense secretary, also called the Pentagon chief.
   * Is it Hegseth who says it here?
   */
  | 'Hegseth'
  /**
   * Joe Biden, US president until January 2025.
   * Does Biden say it here, or is he only spoken about?
   */
  | 'Biden'
  /**
   * The office of Russia’s president, as an institution.
   * Is it the Kremlin that says it here?
   */
  | 'the Kremlin'
  /**
   * Trump and Putin together, as one source.
   * Do both men say it here, or only one of them?
   */
  | 'both leaders'
  /**
   * The British weekly.
   * Does the paper say it itself, or does it only carry somebody’s words?
   */
  | 'The Economist'
  /**
   * Nobody is named: the article says it in its own voice.
   * Is there really nobody in the sentence who says, thinks or plans it?
   */
  | 'none'

/** 0 · Two headlines. One answer about article A. */
export interface HeadlineA {
  /**
   * Who acts?
   *
   * - `'Trump'`: Donald Trump alone
   * - `'Putin'`: Vladimir Putin alone
   * - `'Trump and Putin'`: both men together
   * - `'Hegseth'`: the Pentagon chief
   */
  who: Actor
  /** Which words say what is done, without who and whether? */
  does: WordsOfA
  /**
   * Does the headline assert it or deny it?
   *
   * - `'asserted'`: the headline says that it is so, or will be
   * - `'denied'`: the headline says that it is not so
   */
  is: Polarity
  /**
   * Who says so?
   *
   * - `'Trump'`: Donald Trump, president of the United States
   * - `'Putin'`: Vladimir Putin, president of Russia
   * - `'Zelenskyy'`: Volodymyr Zelenskyy, president of Ukraine, as article A spells him
   * - `'Zelensky'`: the same man, as article B spells him
   * - `'Hegseth'`: Pete Hegseth, US defense secretary, also called the Pentagon chief
   * - `'Biden'`: Joe Biden, US president until January 2025
   * - `'the Kremlin'`: the office of Russia’s president, as an institution
   * - `'both leaders'`: Trump and Putin together, as one source
   * - `'The Economist'`: the British weekly
   * - `'none'`: nobody is named: the article says it in its own voice
   */
  source: Source
}

/** 0 · Two headlines. One answer about article B. */
export interface HeadlineB {
  /**
   * Who acts?
   *
   * - `'Trump'`: Donald Trump alone
   * - `'Putin'`: Vladimir Putin alone
   * - `'Trump and Putin'`: both men together
   * - `'Hegseth'`: the Pentagon chief
   */
  who: Actor
  /** Which words say what is done, without who and whether? */
  does: WordsOfB
  /**
   * Does the headline assert it or deny it?
   *
   * - `'asserted'`: the headline says that it is so, or will be
   * - `'denied'`: the headline says that it is not so
   */
  is: Polarity
  /**
   * Who says so?
   *
   * - `'Trump'`: Donald Trump, president of the United States
   * - `'Putin'`: Vladimir Putin, president of Russia
   * - `'Zelenskyy'`: Volodymyr Zelenskyy, president of Ukraine, as article A spells him
   * - `'Zelensky'`: the same man, as article B spells him
   * - `'Hegseth'`: Pete Hegseth, US defense secretary, also called the Pentagon chief
   * - `'Biden'`: Joe Biden, US president until January 2025
   * - `'the Kremlin'`: the office of Russia’s president, as an institution
   * - `'both leaders'`: Trump and Putin together, as one source
   * - `'The Economist'`: the British weekly
   * - `'none'`: nobody is named: the article says it in its own voice
   */
  source: Source
}

/** 0 · Two headlines. I can say what a headline asserts or denies, and who says so. */
export interface Headlines {
  /** A.H: Two men are to do something together. Nobody is named who says so, so the site says it itself: 'none'. */
  'headline-a': HeadlineA
  /** B.H: A charge is turned down. The dash at the end names who does it: the Pentagon chief, Pete Hegseth. */
  'headline-b': HeadlineB
}

export type ClaimType =
  /**
   * Something happened or was done.
   * Does it tell of something that happened?
   * For example: The council met on Monday.
   */
  | 'event'
  /**
   * How much, how many, how large a share.
   * Is it a number or a share that could be wrong?
   * For example: The bridge cost 3 million.
   */
  | 'quantity'
  /**
   * When, how long, first or last.
   * Is it the date, the length or the order of things that could be wrong?
   * For example: It was the first meeting in a year.
   */
  | 'timing'
  /**
   * Somebody said, asked, thanked, refused or agreed.
   * Is it that somebody said something which could be checked?
   * For example: The mayor thanked the builders.
   */
  | 'speech_act'
  /**
   * Somebody means to do something.
   * Does it tell what somebody means to do?
   * For example: The council plans a new bridge.
   */
  | 'intention_or_plan'
  /**
   * Something will happen, whoever may want it.
   * Does it say what will happen, without anybody’s plan behind it?
   * For example: Traffic will double.
   */
  | 'prediction'
  /**
   * One thing makes another happen.
   * Does it say that one thing brings about another?
   * For example: The flood broke the bridge.
   */
  | 'causal'
  /**
   * Something is good, bad, needed or likely to work.
   * Does it judge something, so that people with the same facts could still differ?
   * For example: The repair was a waste.
   */
  | 'evaluation'
  /**
   * What is allowed, ruled out, decided or in force.
   * Does it say what is allowed, ruled out or in force?
   * For example: Lorries may not cross the bridge.
   */
  | 'rule_or_status'

export type Level =
  /**
   * Checkable as “X said it”: find the speech, the post, the interview.
   * Does the article report that somebody said or thinks it, and leave open whether it is so?
   * For example: The mayor said that the bridge was safe.
   */
  | 'utterance'
  /**
   * Checkable as “it is so”: find the numbers, the record, the event.
   * Does the article say that it is so, whoever said it?
   * For example: The bridge is 90 metres long.
   */
  | 'content'

/** 1 · What is claimed? One answer about article A. */
export interface ClaimA {
  /** Which words make the claim? At most 15. */
  quote: WordsOfA
  /**
   * What is the claim about?
   *
   * - `'event'`: something happened or was done
   * - `'quantity'`: how much, how many, how large a share
   * - `'timing'`: when, how long, first or last
   * - `'speech_act'`: somebody said, asked, thanked, refused or agreed
   * - `'intention_or_plan'`: somebody means to do something
   * - `'prediction'`: something will happen, whoever may want it
   * - `'causal'`: one thing makes another happen
   * - `'evaluation'`: something is good, bad, needed or likely to work
   * - `'rule_or_status'`: what is allowed, ruled out, decided or in force
   */
  type: ClaimType
  /**
   * Can it be checked as “X said it” or as “it is so”?
   *
   * - `'utterance'`: checkable as “X said it”: find the speech, the post, the interview
   * - `'content'`: checkable as “it is so”: find the numbers, the record, the event
   */
  level: Level
}

/** 1 · What is claimed? One answer about article B. */
export interface ClaimB {
  /** Which words make the claim? At most 15. */
  quote: WordsOfB
  /**
   * What is the claim about?
   *
   * - `'event'`: something happened or was done
   * - `'quantity'`: how much, how many, how large a share
   * - `'timing'`: when, how long, first or last
   * - `'speech_act'`: somebody said, asked, thanked, refused or agreed
   * - `'intention_or_plan'`: somebody means to do something
   * - `'prediction'`: something will happen, whoever may want it
   * - `'causal'`: one thing makes another happen
   * - `'evaluation'`: something is good, bad, needed or likely to work
   * - `'rule_or_status'`: what is allowed, ruled out, decided or in force
   */
  type: ClaimType
  /**
   * Can it be checked as “X said it” or as “it is so”?
   *
   * - `'utterance'`: checkable as “X said it”: find the speech, the post, the interview
   * - `'content'`: checkable as “it is so”: find the numbers, the record, the event
   */
  level: Level
}

/** 1 · What is claimed? I can find the statements in a text that could be checked, and say how. */
export interface Claims {
  /** a promise, what was given to Ukraine, and a change of course */
  'A.P2': ClaimA[]
  /** a mood, a word of thanks, what Ukraine needs, and what is hoped */
  'A.P7': ClaimA[]
  /** soldiers, what Europe is asked to do, and what is hoped */
  'A.P8': ClaimA[]
  /** when leaders of the two countries had last been known to talk */
  'B.P2': ClaimB[]
  /** what Ukraine’s president told a British weekly */
  'B.P3': ClaimB[]
  /** when negotiations start, where a meeting may be held, and who keeps silent */
  'B.P6': ClaimB[]
  /** what Ukraine is told about its borders, an alliance and foreign soldiers */
  'B.P8': ClaimB[]
}

export type Form =
  /**
   * A whole statement in the speaker’s own words, between quotation marks.
   * Do the speaker’s own words make up the whole statement, between quotation marks?
   * For example: “The bridge stays shut,” the mayor said.
   */
  | 'direct'
  /**
   * The speaker’s meaning in the writer’s words, without quotation marks.
   * Is there a source here, and are there no quotation marks at all?
   * For example: The mayor said that the bridge would stay shut.
   */
  | 'indirect'
  /**
   * The writer’s sentence with a few of the speaker’s own words between quotation marks.
   * Do quotation marks stand round a few words only?
   * For example: The mayor said the bridge was “hopeless”.
   */
  | 'mixed'
  /**
   * No source at all: the article says it in its own voice.
   * Is there really nobody in the sentence who says, thinks or plans it?
   * For example: The bridge was shut in May.
   */
  | 'none'

export type Stance =
  /**
   * Only reports that it was said.
   * Could you put “said” there and change nothing?
   * For example: said, told, wrote
   */
  | 'neutral'
  /**
   * Presents what was said as a fact.
   * Does the verb make it sound as if what follows were simply so?
   * For example: pointed out, noted, recognised
   */
  | 'endorsing'
  /**
   * Keeps what was said at arm’s length.
   * Does the verb make you doubt what follows?
   * For example: claimed, alleged
   */
  | 'distancing'
  /**
   * Makes the speaker push or push back.
   * Does the verb put pressure or refusal into the speaker’s mouth?
   * For example: demanded, blasted, rejected
   */
  | 'forceful'
  /**
   * Makes the speaker sound careful or unsure.
   * Does the verb make the speaker sound less than certain?
   * For example: hinted, floated the idea
   */
  | 'tentative'
  /**
   * Tells somebody to do something.
   * Does the speaker ask somebody else to act?
   * For example: urged, called on
   */
  | 'directive'
  /**
   * Binds the speaker to do something.
   * Does the speaker announce what they will do themselves?
   * For example: promised, vowed
   */
  | 'commissive'
  /**
   * Reports a thought, not words.
   * Does the sentence tell what somebody thinks, where nobody may have spoken?
   * For example: feared, considers
   */
  | 'mental'
  /**
   * There is no cue, because there is no source.
   * Is there really no word in the sentence that shows whose statement it is?
   * For example: The bridge was shut in May.
   */
  | 'none'

/** 2 · Who says so? One answer about article A. */
export interface StatementA {
  /**
   * Who says, thinks or plans it?
   *
   * - `'Trump'`: Donald Trump, president of the United States
   * - `'Putin'`: Vladimir Putin, president of Russia
   * - `'Zelenskyy'`: Volodymyr Zelenskyy, president of Ukraine, as article A spells him
   * - `'Zelensky'`: the same man, as article B spells him
   * - `'Hegseth'`: Pete Hegseth, US defense secretary, also called the Pentagon chief
   * - `'Biden'`: Joe Biden, US president until January 2025
   * - `'the Kremlin'`: the office of Russia’s president, as an institution
   * - `'both leaders'`: Trump and Putin together, as one source
   * - `'The Economist'`: the British weekly
   * - `'none'`: nobody is named: the article says it in its own voice
   */
  source: Source
  /**
   * Which words show that it is somebody’s statement?
   *
   * - `'none'`: there are no such words in the article
   */
  cue: WordsOfA | 'none'
  /**
   * How does the statement reach the reader?
   *
   * - `'direct'`: a whole statement in the speaker’s own words, between quotation marks
   * - `'indirect'`: the speaker’s meaning in the writer’s words, without quotation marks
   * - `'mixed'`: the writer’s sentence with a few of the speaker’s own words between quotation marks
   * - `'none'`: no source at all: the article says it in its own voice
   */
  form: Form
  /**
   * What does the cue do to the statement?
   *
   * - `'neutral'`: only reports that it was said
   * - `'endorsing'`: presents what was said as a fact
   * - `'distancing'`: keeps what was said at arm’s length
   * - `'forceful'`: makes the speaker push or push back
   * - `'tentative'`: makes the speaker sound careful or unsure
   * - `'directive'`: tells somebody to do something
   * - `'commissive'`: binds the speaker to do something
   * - `'mental'`: reports a thought, not words
   * - `'none'`: there is no cue, because there is no source
   */
  stance: Stance
}

/** 2 · Who says so? One answer about article B. */
export interface StatementB {
  /**
   * Who says, thinks or plans it?
   *
   * - `'Trump'`: Donald Trump, president of the United States
   * - `'Putin'`: Vladimir Putin, president of Russia
   * - `'Zelenskyy'`: Volodymyr Zelenskyy, president of Ukraine, as article A spells him
   * - `'Zelensky'`: the same man, as article B spells him
   * - `'Hegseth'`: Pete Hegseth, US defense secretary, also called the Pentagon chief
   * - `'Biden'`: Joe Biden, US president until January 2025
   * - `'the Kremlin'`: the office of Russia’s president, as an institution
   * - `'both leaders'`: Trump and Putin together, as one source
   * - `'The Economist'`: the British weekly
   * - `'none'`: nobody is named: the article says it in its own voice
   */
  source: Source
  /**
   * Which words show that it is somebody’s statement?
   *
   * - `'none'`: there are no such words in the article
   */
  cue: WordsOfB | 'none'
  /**
   * How does the statement reach the reader?
   *
   * - `'direct'`: a whole statement in the speaker’s own words, between quotation marks
   * - `'indirect'`: the speaker’s meaning in the writer’s words, without quotation marks
   * - `'mixed'`: the writer’s sentence with a few of the speaker’s own words between quotation marks
   * - `'none'`: no source at all: the article says it in its own voice
   */
  form: Form
  /**
   * What does the cue do to the statement?
   *
   * - `'neutral'`: only reports that it was said
   * - `'endorsing'`: presents what was said as a fact
   * - `'distancing'`: keeps what was said at arm’s length
   * - `'forceful'`: makes the speaker push or push back
   * - `'tentative'`: makes the speaker sound careful or unsure
   * - `'directive'`: tells somebody to do something
   * - `'commissive'`: binds the speaker to do something
   * - `'mental'`: reports a thought, not words
   * - `'none'`: there is no cue, because there is no source
   */
  stance: Stance
}

/** 2 · Who says so? I can name the source of a statement, and say how directly it reaches me. */
export interface Sources {
  /** A.P1: large sums for Ukraine are to end */
  'stop-aid': StatementA
  /** A.P2: how much money Ukraine got, and what part of the world’s aid that was */
  'aid-figure': StatementA
  /** A.P2: money must give way to diplomacy */
  'new-course': StatementA
  /** A.P3: the dying has to stop */
  'saving-lives': StatementA
  /** A.P5: some of what Ukraine wishes for cannot be had, an alliance among it */
  'nato-wish': StatementA
  /** A.P8: American soldiers stay away from Ukraine for now */
  troops: StatementA
  /** B.P2: no talk of the two countries’ leaders had been known for years */
  'first-known': StatementB
  /** B.P3: talks without Ukraine would be a danger */
  danger: StatementB
  /** B.P5: nobody is being betrayed */
  'no-betrayal': StatementB
  /** B.P6: negotiations will begin without delay */
  start: StatementB
  /** B.P7: Putin shares a view of Trump’s. Who tells us that he does? */
  'work-together': StatementB
  /** B.P8: the negotiations cannot end with Ukraine in an alliance */
  'nato-outcome': StatementB
}
