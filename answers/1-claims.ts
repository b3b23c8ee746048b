import type {Claims} from '#lesson'
import type {SpanKeyItem} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

// Two rules run through this key. What somebody is said to have said or planned is typed by what was said (evaluation, plan,
// rule); that it was said is half of it, and it can be checked as "X said it". Where the act itself is the claim (asked, thanked,
// ruled out, kept silent), it is a speech act, and both levels hold: the article itself vouches for the act.

export default {
  'A.P2': [
    {
      status: 'required',
      passage: {
        core: fromA('$66 billion'),
        maximal: fromA('it came to $66 billion, and that was over a third of the global financial aid given to the war-stricken country'),
      },
      labels: {type: {quantity: 1}, level: {content: 1}},
      reason: 'A sum that can be looked up, stated as a fact with no source. Whether the share is the same claim or a '
        + 'second one is open.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('over a third'),
        maximal: fromA('that was over a third of the global financial aid given to the war-stricken country'),
      },
      labels: {type: {quantity: 1}, level: {content: 1}},
      reason: 'A share of a total that can be looked up.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('received generous funding'),
        maximal: fromA('Ukraine received generous funding in the years of Biden’s term'),
      },
      labels: {type: {event: 1, quantity: 0.5, evaluation: 0.5}, level: {content: 1}},
      reason: 'That money was given, and when, can be looked up; how generous it was cannot.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('years of Biden’s term'),
        maximal: fromA('Ukraine received generous funding in the years of Biden’s term'),
      },
      labels: {type: {timing: 1, event: 0.5}, level: {content: 1}},
      reason: 'When the money was given can be looked up.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('campaign promise'),
        maximal: fromA('President Trump, committed to keeping a campaign promise'),
      },
      labels: {type: {intention_or_plan: 1, speech_act: 1, evaluation: 0.5}, level: {utterance: 1, content: 1}},
      reason: 'That there was such a promise can be checked; that keeping it is the motive cannot.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('focusing on how to end'),
        maximal: fromA('is focusing on how to end the costly war of Ukraine and Russia'),
      },
      labels: {type: {intention_or_plan: 1, event: 0.5}, level: {content: 1, utterance: 1}},
      reason: 'An aim of Trump’s, stated as a fact.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('diplomatic interventions'),
        maximal: fromA('By bringing in diplomatic interventions with Putin taking part'),
      },
      labels: {type: {event: 1, intention_or_plan: 1}, level: {content: 1, utterance: 0.5}},
      reason: 'What Trump brings in, stated as a fact: whether it is done or only meant stays open.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('move away'),
        maximal: fromA('to move away from financial aids strategy'),
      },
      labels: {type: {intention_or_plan: 1, evaluation: 0.5}, level: {utterance: 1}},
      reason: 'What Trump thinks necessary, but not that he thinks so: part of the claim.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('necessary'),
        maximal: fromA('By bringing in diplomatic interventions with Putin taking part, Trump deemed it necessary to move away from financial aids strategy'),
      },
      labels: {type: {evaluation: 1, intention_or_plan: 0.5, speech_act: 0.5}, level: {utterance: 1}},
      reason: 'What Trump thinks necessary: it can be checked only through something he said.',
    },
  ],
  'A.P7': [
    {
      status: 'required',
      passage: {
        core: fromA('release of Marc Fogel'),
        maximal: fromA('For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin'),
      },
      labels: {type: {event: 1}, level: {content: 1}},
      reason: 'The release happened or it did not, whoever gave thanks for it.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('held under detention'),
        maximal: fromA('of Marc Fogel, a U.S. national held under detention in Russia'),
      },
      labels: {type: {event: 1, rule_or_status: 0.5}, level: {content: 1}},
      reason: 'Who was held, and where, can be looked up.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('thanked Putin'), maximal: fromA('he also thanked Putin')},
      labels: {type: {speech_act: 1, event: 0.5}, level: {utterance: 1, content: 1}},
      reason: 'The thanks can be checked, too: an act, and the article itself says that it took place.',
    },
    {
      status: 'required',
      passage: {
        core: fromA('should not be met'),
        maximal: fromA('believes this requirement should not be met by making it a member of NATO'),
      },
      labels: {type: {evaluation: 1, speech_act: 0.5, rule_or_status: 0.5}, level: {utterance: 1}},
      reason: 'Hegseth’s view, given as his: it can be checked as “X said it”.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('making it a member of NATO'),
        maximal: fromA('should not be met by making it a member of NATO'),
      },
      labels: {type: {evaluation: 1, speech_act: 0.5, rule_or_status: 0.5}, level: {utterance: 1}},
      reason: 'What he does not want, but not that he does not want it: part of the claim.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('need of Ukraine'),
        maximal: fromA('Hegseth, on the other hand, highlighted the need of Ukraine for security guarantees'),
      },
      labels: {type: {speech_act: 1, evaluation: 1}, level: {utterance: 1, content: 0.5}},
      reason: 'The first half of what Hegseth said, a claim of its own. The article itself says that he highlighted it; it does '
        + 'not show that there is such a need.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('appears optimistic'), maximal: fromA('President Trump appears optimistic')},
      reason: 'How somebody appears is the writer’s impression. Whether that can be checked is open.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('strong belief'),
        maximal: fromA('President Trump appears optimistic, expressing strong belief that they will achieve successful outcomes'),
      },
      labels: {type: {prediction: 1, evaluation: 1, speech_act: 1}, level: {utterance: 1}},
      reason: 'That he expressed such a belief can be looked up; whether it comes true, only time will tell.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('will achieve successful outcomes'),
        maximal: fromA('that they will achieve successful outcomes'),
      },
      labels: {type: {prediction: 1, evaluation: 1, speech_act: 0.5}, level: {utterance: 1}},
      reason: 'What he believes, but not that he believes it: part of the claim.',
    },
    {
      status: 'neutral',
      passage: {
        core: fromA('Everyone hopes'),
        maximal: fromA('Everyone hopes that it will be resolved in peace, with all parties involved satisfied'),
      },
      reason: 'A hope cannot be checked; that “everyone” has it could be, in principle. Readers differ.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('millions of lives'), maximal: fromA('when millions of lives linger on the line')},
      labels: {type: {quantity: 1, evaluation: 0.5}, level: {content: 1}},
      reason: 'A number, though a loose one.',
    },
    {
      status: 'distractor',
      passage: {
        core: fromA('is yet to be seen'),
        maximal: fromA('What these diplomatic negotiations hold for Ukraine’s future is yet to be seen'),
      },
      reason: 'That the future is open cannot turn out wrong, so there is nothing to check.',
    },
  ],
  'A.P8': [
    {
      status: 'required',
      passage: {
        core: fromA('not going to be deployed'),
        maximal: fromA('In the near future, according to Hegseth, U.S. troops are not going to be deployed in Ukraine'),
      },
      labels: {type: {rule_or_status: 1, intention_or_plan: 1, speech_act: 0.5, prediction: 0.5}, level: {utterance: 1}},
      reason: 'A policy, reported as Hegseth’s statement: did he say it, and for how long? It is worded as what will happen, but '
        + 'somebody decides it.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('near future'), maximal: fromA('In the near future')},
      labels: {type: {timing: 1}, level: {utterance: 1}},
      reason: 'For how long, as the article has it: whether he said so can be looked up.',
    },
    {
      status: 'required',
      passage: {
        core: fromA('encouraged European nations'),
        maximal: fromA('Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid, non-lethal and lethal'),
      },
      labels: {type: {speech_act: 1, event: 0.5}, level: {utterance: 1, content: 1}},
      reason: 'Somebody asked somebody to do something: an act, and the article itself says that it took place.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('larger share'),
        maximal: fromA('European nations to commit to a larger share of Ukraine’s aid, non-lethal and lethal'),
      },
      labels: {type: {speech_act: 1, intention_or_plan: 0.5, quantity: 0.5}, level: {utterance: 1}},
      reason: 'What was asked for, but not who asked: part of the claim.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromA('spend more on defense'),
        maximal: fromA('suggesting that they should spend more on defense to support Ukraine'),
      },
      labels: {type: {speech_act: 1, evaluation: 1}, level: {utterance: 1}},
      reason: 'The second thing he asked for, a claim of its own. He asks for it, or judges it necessary: both can be argued.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('talks start'), maximal: fromA('as talks start')},
      reason: 'Said by the way, in a sentence of hopes. Whether it claims that they do start is open.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('long-standing conflict'), maximal: fromA('this long-standing conflict')},
      reason: 'How long is long? Whether that can be checked is open.',
    },
    {
      status: 'distractor',
      passage: {
        core: fromA('Hopes remain high'),
        maximal: fromA('Hopes remain high, as talks start, that this long-standing conflict will be solved in peace'),
      },
      reason: 'Nobody’s hopes in particular, and no measure of “high”: nothing can be looked up.',
    },
  ],
  'B.P2': [
    {
      status: 'required',
      passage: {
        core: fromB('first known'),
        maximal: fromB('the first known one since the escalation of the Ukraine conflict nearly three years before'),
      },
      labels: {type: {timing: 1, event: 0.5}, level: {content: 1}},
      reason: 'One earlier conversation would prove a “first” wrong. Stated as a fact with no source.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('conversation of the leaders'),
        maximal: fromB('The comments came after a conversation of the leaders of the US and Russia'),
      },
      labels: {type: {event: 1, timing: 0.5}, level: {content: 1}},
      reason: 'That there was such a conversation, and what came first, can be looked up.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('comments came after'), maximal: fromB('The comments came after a conversation')},
      labels: {type: {timing: 1, event: 0.5}, level: {content: 1}},
      reason: 'What came first can be looked up.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('escalation'),
        maximal: fromB('since the escalation of the Ukraine conflict nearly three years before'),
      },
      labels: {type: {timing: 1, event: 1}, level: {content: 1}},
      reason: 'What happened nearly three years before, and when, can be looked up.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('nearly three years before'),
        maximal: fromB('the escalation of the Ukraine conflict nearly three years before'),
      },
      labels: {type: {timing: 1}, level: {content: 1}},
      reason: 'The length of time alone, which can be checked.',
    },
  ],
  'B.P3': [
    {
      status: 'required',
      passage: {
        core: fromB('dangerous betrayal'),
        maximal: fromB('Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist'),
      },
      labels: {type: {evaluation: 1, speech_act: 0.5}, level: {utterance: 1}},
      reason: 'Whether it would be one is a judgement; whether Zelensky said so, and in such words, can be checked.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('suggested to The Economist'),
        maximal: fromB('Ukrainian leader Vladimir Zelensky suggested to The Economist'),
      },
      labels: {type: {speech_act: 1, event: 0.5}, level: {content: 1, utterance: 1}},
      reason: 'That there was such an interview is a claim of its own.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('interviewed him hours before'),
        maximal: fromB('to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday'),
      },
      labels: {type: {timing: 1, event: 0.5}, level: {content: 1}},
      reason: 'The order of interview and call can be looked up.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('call that Putin and Trump had'), maximal: fromB('before the call that Putin and Trump had on Wednesday')},
      labels: {type: {event: 1, timing: 1}, level: {content: 1}},
      reason: 'The call, and its day, can be looked up.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('Wednesday'), maximal: fromB('that Putin and Trump had on Wednesday')},
      labels: {type: {timing: 1, event: 0.5}, level: {content: 1}},
      reason: 'The day of the call can be looked up.',
    },
  ],
  'B.P6': [
    {
      status: 'required',
      passage: {
        core: fromB('would start “immediately'),
        maximal: fromB('Negotiations to end the Ukraine conflict would start “immediately,” Trump said'),
      },
      labels: {type: {intention_or_plan: 1, timing: 1, speech_act: 0.5, prediction: 0.5}, level: {utterance: 1}},
      reason: 'Trump’s announcement, reported as his: a plan, and when it is to begin. Either can be checked. It is worded as what '
        + 'will happen, but somebody decides it.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('90-minute'),
        maximal: fromB('after he and Putin had had a 90-minute conversation'),
      },
      labels: {type: {quantity: 1, timing: 1, event: 1}, level: {content: 1}},
      reason: 'The call and its length can be looked up.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('meet with Putin'),
        maximal: fromB('adding that for further talks he would “probably” meet with Putin in Saudi Arabia'),
      },
      labels: {type: {intention_or_plan: 1, prediction: 1, speech_act: 0.5}, level: {utterance: 1}},
      reason: 'A likely plan, reported as Trump’s: did he say it, and with “probably”? That word makes it half a forecast.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('neither confirmed nor denied'),
        maximal: fromB('Moscow has neither confirmed nor denied the remarks'),
      },
      labels: {type: {event: 1, speech_act: 1}, level: {content: 1, utterance: 1}},
      reason: 'A silence can be checked as well: one statement would prove it wrong.',
    },
  ],
  'B.P8': [
    {
      status: 'required',
      passage: {
        core: fromB('unrealistic'),
        maximal: fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic'),
      },
      labels: {type: {evaluation: 1, speech_act: 0.5}, level: {utterance: 1}},
      reason: 'Hegseth’s position, given as his. Who “must” do what is the part to check.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('Kiev must accept'),
        maximal: fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic'),
      },
      labels: {type: {evaluation: 1, rule_or_status: 0.5, speech_act: 0.5}, level: {utterance: 1}},
      reason: 'Who has to accept it: part of the claim.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('outlined'),
        maximal: fromB('Hegseth outlined the negotiating position of the US before that call'),
      },
      labels: {type: {speech_act: 1, event: 0.5, timing: 0.5}, level: {content: 1, utterance: 1}},
      reason: 'That he spoke, and when, can be looked up.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('that call'), maximal: fromB('before that call')},
      labels: {type: {timing: 1, event: 0.5}, level: {content: 1}},
      reason: 'What came first can be looked up.',
    },
    {
      status: 'required',
      passage: {
        core: fromB('NATO membership for Ukraine is not'),
        maximal: fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome'),
      },
      labels: {type: {evaluation: 1, speech_act: 0.5, rule_or_status: 0.5}, level: {utterance: 1}},
      reason: 'His view of what is possible, given as his.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('feasible outcome'),
        maximal: fromB('is not, from these negotiations, a feasible outcome'),
      },
      labels: {type: {evaluation: 1, speech_act: 0.5, rule_or_status: 0.5}, level: {utterance: 1}},
      reason: 'That it is not possible, but not what “it” is: part of the claim.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('ruled out'),
        maximal: fromB('and ruled out US peacekeepers in the country'),
      },
      labels: {type: {rule_or_status: 1, speech_act: 1, intention_or_plan: 1}, level: {utterance: 1, content: 1}},
      reason: 'The second thing he said, a claim of its own: a refusal, which is an act, and a policy, as with the troops in article A.',
    },
    {
      status: 'accepted',
      passage: {
        core: fromB('US peacekeepers'),
        maximal: fromB('US peacekeepers in the country'),
      },
      labels: {type: {rule_or_status: 1, speech_act: 1, intention_or_plan: 1}, level: {utterance: 1, content: 1}},
      reason: 'Whom he ruled out, but not that he did: part of the claim.',
    },
  ],
} satisfies Record<keyof Claims, readonly SpanKeyItem[]>
