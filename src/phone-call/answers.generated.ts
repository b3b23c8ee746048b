// Written by `npm run generate` from the exercises' definitions: change those, not this.

import type {WordsOfA, WordsOfB} from '../lesson/quotation-types.ts'

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
   * Does he do what the headline reports, or does he only say it?
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
   * Who says, thinks or plans it in this very sentence: Trump, somebody else, or nobody?
   */
  | 'Trump'
  /**
   * Vladimir Putin, president of Russia.
   * Who says, thinks or plans it in this very sentence: Putin, somebody else, or nobody?
   */
  | 'Putin'
  /**
   * Ukraine’s president: Volodymyr Zelenskyy in article A, Vladimir Zelensky in article B.
   * Who says, thinks or plans it in this very sentence: he, somebody else, or nobody?
   */
  | 'Zelensky'
  /**
   * Pete Hegseth, US defense secretary, also called the Pentagon chief.
   * Who says, thinks or plans it in this very sentence: Hegseth, somebody else, or nobody?
   */
  | 'Hegseth'
  /**
   * Joe Biden, US president until January 2025.
   * Who says, thinks or plans it in this very sentence: Biden, somebody else, or nobody?
   */
  | 'Biden'
  /**
   * The office of Russia’s president, as an institution.
   * Who tells it in this very sentence: the Kremlin, somebody else, or nobody?
   */
  | 'the Kremlin'
  /**
   * Trump and Putin together, as one source.
   * Who says, thinks or plans it in this very sentence: both men, one of them, somebody else, or nobody?
   */
  | 'both leaders'
  /**
   * The British weekly.
   * Who says it in this very sentence: the paper, somebody whose words it carries, or nobody?
   */
  | 'The Economist'
  /**
   * Nobody is named: the article says it in its own voice.
   * Is there anybody in this very sentence who says, thinks or plans it?
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
  /** Which words say what is done? Leave out who does it. */
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
   * - `'Zelensky'`: Ukraine’s president: Volodymyr Zelenskyy in article A, Vladimir Zelensky in article B
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
  /** Which words say what is done? Leave out who does it. */
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
   * - `'Zelensky'`: Ukraine’s president: Volodymyr Zelenskyy in article A, Vladimir Zelensky in article B
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
  /** A.H: Two men are to do something together. Nobody is named as saying so: the article says it itself, 'none'. */
  'headline-a': HeadlineA
  /** B.H: A charge is rejected. The words after the dash tell who rejects it: the Pentagon chief, Pete Hegseth. */
  'headline-b': HeadlineB
}

export type ClaimType =
  /**
   * Something happened or was done.
   * Is it the event itself that could be wrong, or rather a number, a time or a statement?
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
   * The act of saying itself: somebody asked, thanked, refused or agreed.
   * Is it the act of asking, thanking, refusing or agreeing that could be wrong, or what was said?
   * For example: The mayor thanked the builders.
   */
  | 'speech_act'
  /**
   * Somebody means to do something.
   * Is it that somebody means to do it, that it will happen, or that it ought to?
   * For example: The council plans a new bridge.
   */
  | 'intention_or_plan'
  /**
   * Something will happen, without anybody in the sentence who decides it.
   * Does it say what will happen, without anybody in the sentence who decides it?
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
   * What would settle it: somebody’s words, or a look at the thing itself?
   * For example: The mayor said that the bridge was safe.
   */
  | 'utterance'
  /**
   * Checkable as “it is so”: find the numbers, the record, the event.
   * What would settle it: somebody’s words, or a look at the thing itself?
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
   * - `'speech_act'`: the act of saying itself: somebody asked, thanked, refused or agreed
   * - `'intention_or_plan'`: somebody means to do something
   * - `'prediction'`: something will happen, without anybody in the sentence who decides it
   * - `'causal'`: one thing makes another happen
   * - `'evaluation'`: something is good, bad, needed or likely to work
   * - `'rule_or_status'`: what is allowed, ruled out, decided or in force
   */
  type: ClaimType
  /**
   * What would you look up: that X said it, or that it is so?
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
   * - `'speech_act'`: the act of saying itself: somebody asked, thanked, refused or agreed
   * - `'intention_or_plan'`: somebody means to do something
   * - `'prediction'`: something will happen, without anybody in the sentence who decides it
   * - `'causal'`: one thing makes another happen
   * - `'evaluation'`: something is good, bad, needed or likely to work
   * - `'rule_or_status'`: what is allowed, ruled out, decided or in force
   */
  type: ClaimType
  /**
   * What would you look up: that X said it, or that it is so?
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
  /** a mood, somebody’s thanks, what Ukraine needs, and hopes */
  'A.P7': ClaimA[]
  /** soldiers, what Europe is asked to do, and hopes */
  'A.P8': ClaimA[]
  /** when the two countries’ leaders were last known to have talked */
  'B.P2': ClaimB[]
  /** what Ukraine’s president told a British weekly */
  'B.P3': ClaimB[]
  /** when negotiations start, where a meeting may be held, and who stays silent */
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
   * Is there anybody in this very sentence who says, thinks or plans it?
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
   * Does the verb make the speaker press for something, or refuse it?
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
   * Says what the speaker means to do: a promise or a plan.
   * Does the speaker announce what they will do themselves?
   * For example: promised, plans to
   */
  | 'commissive'
  /**
   * Reports a thought, not words; for a plan, choose commissive.
   * Does the sentence tell what somebody thinks, which they may never have said?
   * For example: feared, considers
   */
  | 'mental'
  /**
   * There is no cue, because there is no source.
   * Is there any word in the sentence that shows whose statement it is?
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
   * - `'Zelensky'`: Ukraine’s president: Volodymyr Zelenskyy in article A, Vladimir Zelensky in article B
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
   * - `'none'`: there are no such words in the sentence
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
   * - `'commissive'`: says what the speaker means to do: a promise or a plan
   * - `'mental'`: reports a thought, not words; for a plan, choose commissive
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
   * - `'Zelensky'`: Ukraine’s president: Volodymyr Zelenskyy in article A, Vladimir Zelensky in article B
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
   * - `'none'`: there are no such words in the sentence
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
   * - `'commissive'`: says what the speaker means to do: a promise or a plan
   * - `'mental'`: reports a thought, not words; for a plan, choose commissive
   * - `'none'`: there is no cue, because there is no source
   */
  stance: Stance
}

/** 2 · Who says so? I can name the source of a statement, and say how directly it reaches me. */
export interface Sources {
  /** A.P1: large payments to Ukraine are to end */
  'stop-aid': StatementA
  /** A.P2: how much money Ukraine got, and what share of the world’s aid that was */
  'aid-figure': StatementA
  /** A.P2: money must give way to diplomacy */
  'new-course': StatementA
  /** A.P3: the dying has to stop */
  'saving-lives': StatementA
  /** A.P5: some of what Ukraine wishes for cannot happen, such as joining an alliance */
  'nato-wish': StatementA
  /** A.P8: American soldiers will not be sent to Ukraine for now */
  troops: StatementA
  /** B.P2: the two countries’ leaders were not known to have talked for years */
  'first-known': StatementB
  /** B.P3: talks without Ukraine would be a danger */
  danger: StatementB
  /** B.P5: nobody is being betrayed */
  'no-betrayal': StatementB
  /** B.P6: negotiations will begin without delay */
  start: StatementB
  /** B.P7: Putin shares one of Trump’s views. Who tells us so? */
  'work-together': StatementB
  /** B.P8: the negotiations cannot end with Ukraine in an alliance */
  'nato-outcome': StatementB
}

export type WordingType =
  /**
   * Carries praise, blame or feeling along with its information.
   * Does the word bring in a feeling or a verdict, and would a plainer word tell the same?
   * For example: a reckless plan
   */
  | 'loaded'
  /**
   * Chooses one name or title among several, and the choice says something.
   * Could the same person, place or thing be called by another name that others would prefer?
   * For example: “the ex-mayor” for a man whom his supporters call “Mr Lind”
   */
  | 'naming'
  /**
   * Softens, or stays so general that each reader fills it in.
   * Does the word hide or blur who did what, so that you have to guess?
   * For example: irregularities in the accounts
   */
  | 'euphemism_or_vagueness'
  /**
   * Takes something for granted that nobody has shown.
   * Must you already accept something for the words to make sense?
   * For example: the council’s return to reason
   */
  | 'presupposition'
  /**
   * Puts a word between quotation marks so that the writer does not have to stand behind it.
   * Are there quotation marks round just this word?
   * For example: the “repair” of the bridge
   */
  | 'scare_quote'
  /**
   * Speaks for everybody, or for nobody in particular.
   * Does it speak for all, or for people who are not named?
   * For example: The whole town agrees.
   */
  | 'universal_claim'
  /**
   * A verb of saying that takes sides on what is said.
   * Is it a verb of saying, and would “said” be plainer?
   * For example: he admitted, she claimed
   */
  | 'cue_stance'

/** 3 · Which words steer? One answer about article A. */
export interface SteeringA {
  /** Which words steer? At most 5, the fewer the better. */
  quote: WordsOfA
  /**
   * How do they steer?
   *
   * - `'loaded'`: carries praise, blame or feeling along with its information
   * - `'naming'`: chooses one name or title among several, and the choice says something
   * - `'euphemism_or_vagueness'`: softens, or stays so general that each reader fills it in
   * - `'presupposition'`: takes something for granted that nobody has shown
   * - `'scare_quote'`: puts a word between quotation marks so that the writer does not have to stand behind it
   * - `'universal_claim'`: speaks for everybody, or for nobody in particular
   * - `'cue_stance'`: a verb of saying that takes sides on what is said
   */
  how: WordingType
  /**
   * What could stand there instead, with the same information and without the push? Where the words can simply go,
   * write an empty pair of quotation marks.
   */
  neutral: string
}

/** 3 · Which words steer? One answer about article B. */
export interface SteeringB {
  /** Which words steer? At most 5, the fewer the better. */
  quote: WordsOfB
  /**
   * How do they steer?
   *
   * - `'loaded'`: carries praise, blame or feeling along with its information
   * - `'naming'`: chooses one name or title among several, and the choice says something
   * - `'euphemism_or_vagueness'`: softens, or stays so general that each reader fills it in
   * - `'presupposition'`: takes something for granted that nobody has shown
   * - `'scare_quote'`: puts a word between quotation marks so that the writer does not have to stand behind it
   * - `'universal_claim'`: speaks for everybody, or for nobody in particular
   * - `'cue_stance'`: a verb of saying that takes sides on what is said
   */
  how: WordingType
  /**
   * What could stand there instead, with the same information and without the push? Where the words can simply go,
   * write an empty pair of quotation marks.
   */
  neutral: string
}

/** 3 · Which words steer? I can point at wording that steers the reader, say how it does, and put it neutrally. */
export interface Wording {
  /** what came before */
  'A.K2': SteeringA[]
  /** a promise, and what was given to Ukraine */
  'A.P2': SteeringA[]
  /** what the two men spoke about */
  'A.P3': SteeringA[]
  /** an alliance, and who is to pay */
  'A.P5': SteeringA[]
  /** moods and hopes */
  'A.P7': SteeringA[]
  /** soldiers, what Europe is asked to do, and hopes again */
  'A.P8': SteeringA[]
  /** what Ukraine’s president told a British weekly */
  'B.P3': SteeringB[]
  /** when and where to negotiate */
  'B.P6': SteeringB[]
  /** Moscow’s account of the call */
  'B.P7': SteeringB[]
  /** borders, an alliance and foreign soldiers */
  'B.P8': SteeringB[]
  /** what Ukraine’s president said earlier */
  'B.P10': SteeringB[]
  /** what Russia asks for */
  'B.P11': SteeringB[]
}

export type Reported =
  /**
   * Both articles report it, whoever they name as the source.
   * Can you point to it in both articles? If so: with the same strength, and in the same tense?
   */
  | 'both'
  /**
   * Article A reports it, article B does not.
   * Do words of A report it, and none of B, under any name?
   */
  | 'only A'
  /**
   * Article B reports it, article A does not.
   * Do words of B report it, and none of A, under any name?
   */
  | 'only B'
  /**
   * Neither article reports it.
   * Did you search both, paragraph by paragraph?
   */
  | 'neither'
  /**
   * Both speak of it, but one says more, less or in another tense.
   * Can you point to it in both articles? If so: with the same strength, and in the same tense?
   */
  | 'partly'

/** 4 · What does each report? One answer. */
export interface Fact {
  /**
   * Which article reports it?
   *
   * - `'both'`: both articles report it, whoever they name as the source
   * - `'only A'`: article A reports it, article B does not
   * - `'only B'`: article B reports it, article A does not
   * - `'neither'`: neither article reports it
   * - `'partly'`: both speak of it, but one says more, less or in another tense
   */
  in: Reported
  /** Words of article A that prove it. At most 20. */
  a?: WordsOfA | 'none'
  /** Words of article B that prove it. At most 20. */
  b?: WordsOfB | 'none'
}

/** 4 · What does each report? I can tell what each of two reports contains and lacks, and prove it. */
export interface Coverage {
  /** Trump and Putin spoke with each other */
  call: Fact
  /** negotiations are to begin without delay */
  'at-once': Fact
  /** how much money Ukraine was given */
  money: Fact
  /** Ukraine’s president gave an interview to a British weekly */
  weekly: Fact
  /** Hegseth does not see Ukraine in NATO */
  nato: Fact
  /** who began the fighting */
  'who-began': Fact
  /** Trump had promised something before he was elected */
  promise: Fact
  /** the country where the two presidents may meet */
  venue: Fact
  /** the United States and Russia are to cooperate */
  together: Fact
  /** the names of the Americans who will negotiate */
  team: Fact
  /** what Hegseth thinks of Ukraine’s old borders */
  borders: Fact
  /** how much of Ukraine is occupied */
  occupied: Fact
  /** Trump turns to Ukraine’s president as well */
  contact: Fact
  /** an American was set free */
  prisoner: Fact
  /** Ukraine’s president would talk about exchanging land */
  trade: Fact
  /** how European governments reacted to the call */
  europe: Fact
}

export type YesNo =
  /**
   * The article does, and you can copy words that show it.
   * Does the article do just what the question asks, or only something close to it?
   */
  | 'yes'
  /**
   * The article does not.
   * Is there a sentence, headline included, that does it, even in passing?
   */
  | 'no'

export type ProblemDefinition =
  /**
   * A costly war, and the money that other countries put into it.
   * Does the article come back to money again and again?
   */
  | 'cost of the war'
  /**
   * Whether talking to Russia lets Ukraine down.
   * Does the article begin with a charge and the answer to it?
   */
  | 'charge of betrayal'
  /**
   * That one country attacked another.
   * Is there a sentence that says who attacked whom?
   */
  | 'Russian aggression'
  /**
   * What the war does to the people who live there.
   * Are people shown who live with the war?
   */
  | 'suffering of civilians'
  /**
   * The article does not say.
   * Is there a sentence that says it, even in passing?
   */
  | 'not stated'

/** 5 · Inside which frame? One answer about article A. */
export interface QuestionProblemDefinitionA {
  /**
   * What does the article present as its main problem?
   *
   * - `'cost of the war'`: a costly war, and the money that other countries put into it
   * - `'charge of betrayal'`: whether talking to Russia lets Ukraine down
   * - `'Russian aggression'`: that one country attacked another
   * - `'suffering of civilians'`: what the war does to the people who live there
   * - `'not stated'`: the article does not say
   */
  is: ProblemDefinition
  /** Words that show it. At most 25. */
  quote?: WordsOfA | 'none'
}

/** 5 · Inside which frame? One answer about article B. */
export interface QuestionProblemDefinitionB {
  /**
   * What does the article present as its main problem?
   *
   * - `'cost of the war'`: a costly war, and the money that other countries put into it
   * - `'charge of betrayal'`: whether talking to Russia lets Ukraine down
   * - `'Russian aggression'`: that one country attacked another
   * - `'suffering of civilians'`: what the war does to the people who live there
   * - `'not stated'`: the article does not say
   */
  is: ProblemDefinition
  /** Words that show it. At most 25. */
  quote?: WordsOfB | 'none'
}

export type Cause =
  /**
   * What the previous US government did.
   * Is the earlier government called a cause of the war, or only criticised?
   */
  | 'policy of Biden'
  /**
   * Deeper causes, mentioned but not named.
   * Does the article speak of causes without saying which?
   */
  | 'root causes'
  /**
   * Russia began it, or keeps it going.
   * Does the article say that Russia brought the war about?
   */
  | 'attack by Russia'
  /**
   * Ukraine began it, or keeps it going.
   * Does the article say that Ukraine brought the war about?
   */
  | 'conduct of Ukraine'
  /**
   * The article does not say.
   * Is there a sentence that says it, even in passing?
   */
  | 'not stated'

/** 5 · Inside which frame? One answer about article A. */
export interface QuestionCauseA {
  /**
   * What does it present as the cause of the war?
   *
   * - `'policy of Biden'`: what the previous US government did
   * - `'root causes'`: deeper causes, mentioned but not named
   * - `'attack by Russia'`: Russia began it, or keeps it going
   * - `'conduct of Ukraine'`: Ukraine began it, or keeps it going
   * - `'not stated'`: the article does not say
   */
  is: Cause
  /** Words that show it. At most 25. */
  quote?: WordsOfA | 'none'
}

/** 5 · Inside which frame? One answer about article B. */
export interface QuestionCauseB {
  /**
   * What does it present as the cause of the war?
   *
   * - `'policy of Biden'`: what the previous US government did
   * - `'root causes'`: deeper causes, mentioned but not named
   * - `'attack by Russia'`: Russia began it, or keeps it going
   * - `'conduct of Ukraine'`: Ukraine began it, or keeps it going
   * - `'not stated'`: the article does not say
   */
  is: Cause
  /** Words that show it. At most 25. */
  quote?: WordsOfB | 'none'
}

export type Judgement =
  /**
   * Trump keeps his word and works for peace; what went before is criticised.
   * Are there words of praise for what Trump does?
   */
  | 'praise for Trump'
  /**
   * The charge against the US government is rejected.
   * Does somebody say that there is no betrayal?
   */
  | 'charge rejected'
  /**
   * Russia is said to be in the wrong.
   * Is there a word of blame for Russia?
   */
  | 'blame for Russia'
  /**
   * Ukraine’s president is shown as saying first one thing, then another.
   * Does the article set two of his statements against each other?
   */
  | 'doubt about Zelensky'
  /**
   * Europe is said to be in the wrong.
   * Is there a word of blame, or only a request?
   */
  | 'blame for Europe'
  /**
   * The article does not say.
   * Is there a sentence that says it, even in passing?
   */
  | 'not stated'

/** 5 · Inside which frame? One answer about article A. */
export interface QuestionJudgementA {
  /**
   * Whom or what does it judge, and how?
   *
   * - `'praise for Trump'`: Trump keeps his word and works for peace; what went before is criticised
   * - `'charge rejected'`: the charge against the US government is rejected
   * - `'blame for Russia'`: Russia is said to be in the wrong
   * - `'doubt about Zelensky'`: Ukraine’s president is shown as saying first one thing, then another
   * - `'blame for Europe'`: Europe is said to be in the wrong
   * - `'not stated'`: the article does not say
   */
  is: Judgement
  /** Words that show it. At most 25. */
  quote?: WordsOfA | 'none'
}

/** 5 · Inside which frame? One answer about article B. */
export interface QuestionJudgementB {
  /**
   * Whom or what does it judge, and how?
   *
   * - `'praise for Trump'`: Trump keeps his word and works for peace; what went before is criticised
   * - `'charge rejected'`: the charge against the US government is rejected
   * - `'blame for Russia'`: Russia is said to be in the wrong
   * - `'doubt about Zelensky'`: Ukraine’s president is shown as saying first one thing, then another
   * - `'blame for Europe'`: Europe is said to be in the wrong
   * - `'not stated'`: the article does not say
   */
  is: Judgement
  /** Words that show it. At most 25. */
  quote?: WordsOfB | 'none'
}

export type Remedy =
  /**
   * Negotiations, whatever comes of them.
   * Does the article say no more than that there should be talks?
   */
  | 'peace talks'
  /**
   * Direct talks with Putin, while Europe gives the guarantees and more of the aid.
   * Does the article tell Europe to do more?
   */
  | 'diplomacy, with Europe paying'
  /**
   * A negotiated peace, with what one side or another says that it must contain.
   * Does the article list what a peace would have to contain?
   */
  | 'settlement on listed terms'
  /**
   * Ukraine gets more weapons from the United States.
   * Does the article say that American weapons would end the war?
   */
  | 'more arms for Ukraine'
  /**
   * Russia is put under pressure.
   * Is there a word about sanctions?
   */
  | 'sanctions on Russia'
  /**
   * The article does not say.
   * Is there a sentence that says it, even in passing?
   */
  | 'not stated'

/** 5 · Inside which frame? One answer about article A. */
export interface QuestionRemedyA {
  /**
   * What does it present as the way to peace?
   *
   * - `'peace talks'`: negotiations, whatever comes of them
   * - `'diplomacy, with Europe paying'`: direct talks with Putin, while Europe gives the guarantees and more of the aid
   * - `'settlement on listed terms'`: a negotiated peace, with what one side or another says that it must contain
   * - `'more arms for Ukraine'`: Ukraine gets more weapons from the United States
   * - `'sanctions on Russia'`: Russia is put under pressure
   * - `'not stated'`: the article does not say
   */
  is: Remedy
  /** Words that show it. At most 25. */
  quote?: WordsOfA | 'none'
}

/** 5 · Inside which frame? One answer about article B. */
export interface QuestionRemedyB {
  /**
   * What does it present as the way to peace?
   *
   * - `'peace talks'`: negotiations, whatever comes of them
   * - `'diplomacy, with Europe paying'`: direct talks with Putin, while Europe gives the guarantees and more of the aid
   * - `'settlement on listed terms'`: a negotiated peace, with what one side or another says that it must contain
   * - `'more arms for Ukraine'`: Ukraine gets more weapons from the United States
   * - `'sanctions on Russia'`: Russia is put under pressure
   * - `'not stated'`: the article does not say
   */
  is: Remedy
  /** Words that show it. At most 25. */
  quote?: WordsOfB | 'none'
}

/** 5 · Inside which frame? One answer about article A. */
export interface QuestionA {
  /**
   * Does the article do it?
   *
   * - `'yes'`: the article does, and you can copy words that show it
   * - `'no'`: the article does not
   */
  is: YesNo
  /** Words that show it. At most 25. */
  quote?: WordsOfA | 'none'
}

/** 5 · Inside which frame? One answer about article B. */
export interface QuestionB {
  /**
   * Does the article do it?
   *
   * - `'yes'`: the article does, and you can copy words that show it
   * - `'no'`: the article does not
   */
  is: YesNo
  /** Words that show it. At most 25. */
  quote?: WordsOfB | 'none'
}

/** 5 · Inside which frame? I can say what an article makes of an event: problem, cause, judgement, remedy. */
export interface Framing {
  /** Article A. What does the article present as its main problem? */
  'A-problem': QuestionProblemDefinitionA
  /** Article B. What does the article present as its main problem? */
  'B-problem': QuestionProblemDefinitionB
  /** Article A. What does it present as the cause of the war? */
  'A-cause': QuestionCauseA
  /** Article B. What does it present as the cause of the war? */
  'B-cause': QuestionCauseB
  /** Article A. Whom or what does it judge, and how? */
  'A-judgement': QuestionJudgementA
  /** Article B. Whom or what does it judge, and how? */
  'B-judgement': QuestionJudgementB
  /** Article A. What does it present as the way to peace? */
  'A-remedy': QuestionRemedyA
  /** Article B. What does it present as the way to peace? */
  'B-remedy': QuestionRemedyB
  /** Article A. Does it suggest that some government can help to end the war? */
  'A-responsibility-government': QuestionA
  /** Article B. Does it suggest that some government can help to end the war? */
  'B-responsibility-government': QuestionB
  /** Article A. Does it suggest a way to end the war? */
  'A-responsibility-solution': QuestionA
  /** Article B. Does it suggest a way to end the war? */
  'B-responsibility-solution': QuestionB
  /** Article A. Does it speak of winners or losers? */
  'A-conflict-winners': QuestionA
  /** Article B. Does it speak of winners or losers? */
  'B-conflict-winners': QuestionB
  /** Article A. Does it show one side reproaching another? */
  'A-conflict-reproach': QuestionA
  /** Article B. Does it show one side reproaching another? */
  'B-conflict-reproach': QuestionB
  /** Article A. Does it show one private person as an example of what the war does? */
  'A-human-example': QuestionA
  /** Article B. Does it show one private person as an example of what the war does? */
  'B-human-example': QuestionB
  /** Article A. Does it say how people are affected by the war? */
  'A-human-affected': QuestionA
  /** Article B. Does it say how people are affected by the war? */
  'B-human-affected': QuestionB
  /** Article A. Does it mention a sum of money, spent, lost or gained? */
  'A-economic-sums': QuestionA
  /** Article B. Does it mention a sum of money, spent, lost or gained? */
  'B-economic-sums': QuestionB
  /** Article A. Does it mention who is to pay, or that something costs a lot? */
  'A-economic-costs': QuestionA
  /** Article B. Does it mention who is to pay, or that something costs a lot? */
  'B-economic-costs': QuestionB
  /** Article A. Does it call something right or wrong in its own voice? */
  'A-morality-message': QuestionA
  /** Article B. Does it call something right or wrong in its own voice? */
  'B-morality-message': QuestionB
  /** Article A. Does it say how somebody ought to behave? */
  'A-morality-conduct': QuestionA
  /** Article B. Does it say how somebody ought to behave? */
  'B-morality-conduct': QuestionB
}

export type Verdict =
  /**
   * The evidence at hand bears it out.
   * Does a card say the same, in substance and in strength?
   */
  | 'confirmed'
  /**
   * The evidence at hand says otherwise.
   * Does a card say something that cannot be true at the same time?
   */
  | 'contradicted'
  /**
   * True in part, but something is left out or changed that a reader needs.
   * Does a card leave the sentence as it stands, change how you read it, or rule it out?
   */
  | 'missing context'
  /**
   * The evidence at hand settles it neither way.
   * Do the cards settle exactly this, one way or the other, or only something close to it?
   */
  | 'unconfirmed'

export type Card =
  /**
   * The Kyiv Independent, 1 March 2025.
   * Is this card about what is claimed?
   */
  | 'aid-military'
  /**
   * Kiel Institute, Ukraine Support Tracker, 15 April 2025.
   * Is this card about what is claimed?
   */
  | 'aid-total'
  /**
   * Mediaite; UATV, 12 February 2025.
   * Is this card about what is claimed?
   */
  | 'aid-continues'
  /**
   * The Kremlin’s own account, as carried by The Moscow Times, 12 February 2025.
   * Is this card about what is claimed?
   */
  | 'call-readout'
  /**
   * Trump’s own post, as carried by CGTN, Evrim Ağacı and The Moscow Times, 12 and 13 February 2025.
   * Is this card about what is claimed?
   */
  | 'call-post'
  /**
   * Wikipedia; The Moscow Times, February 2025.
   * Is this card about what is claimed?
   */
  | 'first-call'
  /**
   * US Department of Defense, transcript of the speech; Newser, 12 February 2025.
   * Is this card about what is claimed?
   */
  | 'contact-group'
  /**
   * Ukrainska Pravda; Interfax-Ukraine, 13 February 2025.
   * Is this card about what is claimed?
   */
  | 'not-my-word'
  /**
   * Babel, on The Economist’s interview, 12 February 2025.
   * Is this card about what is claimed?
   */
  | 'economist'
  /**
   * Gamereactor; A News; Dailywrap, on The Guardian’s interview, 11 and 12 February 2025.
   * Is this card about what is claimed?
   */
  | 'guardian-swap'
  /**
   * The Moscow Times; Wikipedia, 12 February 2025.
   * Is this card about what is claimed?
   */
  | 'fogel'
  /**
   * PanARMENIAN; Babel, February 2025.
   * Is this card about what is claimed?
   */
  | 'munich'
  /**
   * This lesson’s own search for article A, made when the lesson was written.
   * Is this card about what is claimed?
   */
  | 'page-a'
  /**
   * This lesson’s own search for article B, made when the lesson was written.
   * Is this card about what is claimed?
   */
  | 'page-b'

/** 6 · Does it hold? One answer. */
export interface Check {
  /**
   * How far do the cards bear the statement out?
   *
   * - `'confirmed'`: the evidence at hand bears it out
   * - `'contradicted'`: the evidence at hand says otherwise
   * - `'missing context'`: true in part, but something is left out or changed that a reader needs
   * - `'unconfirmed'`: the evidence at hand settles it neither way
   */
  verdict: Verdict
  /**
   * Which cards show it? Name as few as you need: ['…', '…'].
   *
   * - `'aid-military'`: The Kyiv Independent, 1 March 2025
   * - `'aid-total'`: Kiel Institute, Ukraine Support Tracker, 15 April 2025
   * - `'aid-continues'`: Mediaite; UATV, 12 February 2025
   * - `'call-readout'`: The Kremlin’s own account, as carried by The Moscow Times, 12 February 2025
   * - `'call-post'`: Trump’s own post, as carried by CGTN, Evrim Ağacı and The Moscow Times, 12 and 13 February 2025
   * - `'first-call'`: Wikipedia; The Moscow Times, February 2025
   * - `'contact-group'`: US Department of Defense, transcript of the speech; Newser, 12 February 2025
   * - `'not-my-word'`: Ukrainska Pravda; Interfax-Ukraine, 13 February 2025
   * - `'economist'`: Babel, on The Economist’s interview, 12 February 2025
   * - `'guardian-swap'`: Gamereactor; A News; Dailywrap, on The Guardian’s interview, 11 and 12 February 2025
   * - `'fogel'`: The Moscow Times; Wikipedia, 12 February 2025
   * - `'munich'`: PanARMENIAN; Babel, February 2025
   * - `'page-a'`: This lesson’s own search for article A, made when the lesson was written
   * - `'page-b'`: This lesson’s own search for article B, made when the lesson was written
   */
  cards: Card[]
  /** What would settle it? */
  settle?: string
}

/** 6 · Does it hold? I can hold a statement against other sources, and say how far they bear it out. */
export interface Checking {
  /** A.P1: Trump plans to end large sums for Ukraine */
  'aid-stops': Check
  /** A.P2: the sum Ukraine got, and its share of a total: all countries’ financial aid to Ukraine */
  'aid-share': Check
  /** A.P3: what the two men spoke about: energy, computers, the dollar */
  topics: Check
  /** A.P6: who is to negotiate for the United States */
  team: Check
  /** a reader’s claim, not the article’s: a US newsroom wrote article A */
  'writer-a': Check
  /** B.P2: the first known talk between the two countries’ leaders for years */
  'first-known': Check
  /** B.P3: the exact words Ukraine’s president is said to have used */
  interview: Check
  /** B.P7: what Putin supported and agreed to, as Moscow tells it */
  readout: Check
  /** B.P8: who has to accept what about Ukraine’s old borders */
  borders: Check
  /** a reader’s claim, not the article’s: RT wrote article B */
  'writer-b': Check
}

/** 7 · Write it yourself. One answer. */
export interface Piece {
  /** Your words. */
  text: string
}

/** 7 · Write it yourself. I can report one event from two articles, neutrally, and name my sources. */
export interface Rewrite {
  /** one neutral headline for both articles together, at most 12 words */
  headline: Piece
  /** an opening of at most 60 words: who spoke with whom, about what, and who says so */
  opening: Piece
  /** one sentence: what did article A make you see that B did not? */
  'seen-in-a': Piece
  /** one sentence: what did article B make you see that A did not? */
  'seen-in-b': Piece
}
