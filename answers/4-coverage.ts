import type {Coverage} from '#lesson'
import type {RowKey} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

const funding = fromA('Ukraine received generous funding in the years of Biden’s term; it came to $66 billion, and that was over a third of the global financial aid given to the war-stricken country')

const slated = fromA('With top U.S. officials taking part, negotiations are slated to start immediately')

const start = fromB('Negotiations to end the Ukraine conflict would start “immediately,” Trump said after he and Putin had had a 90-minute conversation')

const promise = fromA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia')

const hopes = fromA('Ukraine’s hopes of becoming a member of NATO are not practical, Defense Secretary Pete Hegseth has stated')

const aspirations = fromA('Some of Ukraine’s aspirations, such as the NATO membership, are not practical, Sec. Hegseth clarified at a recent NATO conference')

const requirement = fromA('believes this requirement should not be met by making it a member of NATO')

const meeting = fromA('a high-profile meeting, consisting of JD Vance, the Vice President, Marco Rubio, the Secretary of State, and retired Gen. Keith Kellogg, special Russia-Ukraine envoy to Trump')

const outcome = fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')

const bringingIn = fromA('Trump, parallel to his talk with Putin, intends to engage President Volodymyr Zelenskyy of Ukraine in reviewing the process')

const phoning = fromB('Trump, after the call with Putin, also phoned Zelensky, in order to discuss, among other issues, the peace settlement')

const borders = fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')

export default {
  call: {
    reason: 'Both report it, A as discussions, B as a phone call of 90 minutes.',
    fields: {
      in: {terms: {both: 1}},
      a: {passages: [
        {core: fromA('discussions with Putin'), maximal: fromA('Trump, after his discussions with Putin, announced plans of working together')},
        {core: fromA('Putin-Trump discussions'), maximal: fromA('Talks on a myriad of topics were also part of the Putin-Trump discussions')},
        {core: fromA('talk with Putin'), maximal: bringingIn},
        {core: fromA('leaders agreed'), maximal: fromA('The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted')},
        {core: fromA('discourse'), maximal: fromA('Historical ties of the two countries were also touched upon in their discourse')},
      ]},
      b: {passages: [
        {core: fromB('phone call'), maximal: fromB('The phone call of the US president with Vladimir Putin is “recognition” that Washington wants a “negotiated peace')},
        {core: fromB('call', 'B.P3'), maximal: fromB('hours before the call that Putin and Trump had on Wednesday')},
        {core: fromB('conversation', 'B.P6'), maximal: start},
        {core: fromB('call with Putin'), maximal: phoning},
        {core: fromB('conversation', 'B.P2'), maximal: fromB('The comments came after a conversation of the leaders of the US and Russia, the first known one since the escalation of the Ukraine conflict nearly three years before')},
        {core: fromB('talking'), maximal: fromB('By talking to Russian President Vladimir Putin, US President Donald Trump is not “betraying” Ukraine')},
        {core: fromB('call', 'B.P7'), maximal: fromB('In a press release after the call, the Kremlin stated that Putin supported Trump’s view')},
        {core: fromB('call', 'B.P8'), maximal: fromB('Hegseth outlined the negotiating position of the US before that call')},
      ]},
    },
  },
  'at-once': {
    reason: 'A says in its own voice that negotiations start immediately; B gives it as Trump’s word. Both report it. If you hear '
      + 'a difference in strength, “partly” is as right.',
    fields: {
      in: {terms: {both: 1, partly: 1}},
      a: {passages: [
        {core: fromA('start immediately'), maximal: slated},
        {core: fromA('immediately'), maximal: slated},
        {core: fromA('Immediate'), maximal: fromA('Starting Immediate Negotiations')},
        {core: fromA('will start'), maximal: fromA('and so, will start negotiations, welcoming each other’s teams in order to kickstart the talks of diplomats'), credit: 0.5},
      ]},
      b: {passages: [
        {core: fromB('would start “immediately'), maximal: start},
        {core: fromB('immediately'), maximal: start},
      ]},
    },
  },
  money: {
    reason: 'A gives a sum and a share; its words for much money are half of a proof. B has no sum anywhere.',
    fields: {
      in: {terms: {'only A': 1}},
      a: {passages: [
        {core: fromA('$66 billion'), maximal: funding},
        {core: fromA('over a third'), maximal: funding},
        {core: fromA('generous funding'), maximal: funding, credit: 0.5},
        {core: fromA('substantial financial aid'), maximal: fromA('The practice of sending Ukraine substantial financial aid for their war with Russia'), credit: 0.5},
        {core: fromA('giving billions'), maximal: fromA('that of giving billions to Ukraine for the war'), credit: 0.5},
      ]},
    },
  },
  weekly: {
    reason: 'B names The Economist. A reports nothing that Ukraine’s president said.',
    fields: {
      in: {terms: {'only B': 1}},
      b: {passages: [
        {core: fromB('interviewed him'), maximal: fromB('Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday')},
        {core: fromB('Economist'), maximal: fromB('Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him')},
      ]},
    },
  },
  nato: {
    reason: 'Not practical in A, not a feasible outcome in B: both report it. B speaks only of these negotiations, which says '
      + 'less: “partly” is as right. The alliance named, without what he says of it, is half of a proof.',
    fields: {
      in: {terms: {both: 1, partly: 1}},
      a: {passages: [
        {core: fromA('not practical', 'A.K3'), maximal: hopes},
        {core: fromA('practical', 'A.K3'), maximal: hopes},
        {core: fromA('member of NATO', 'A.K3'), maximal: hopes, credit: 0.5},
        {core: fromA('practical', 'A.P5'), maximal: aspirations},
        {core: fromA('NATO membership'), maximal: aspirations, credit: 0.5},
        {core: fromA('should not be met'), maximal: requirement},
        {core: fromA('member of NATO', 'A.P7'), maximal: requirement, credit: 0.5},
      ]},
      b: {passages: [
        {core: fromB('NATO membership for Ukraine is not'), maximal: outcome},
        {core: fromB('feasible'), maximal: outcome},
      ]},
    },
  },
  'who-began': {
    reason: 'No sentence in either says who began the fighting: A has a war, B an escalation, and nobody who starts it.',
    fields: {in: {terms: {neither: 1}}},
  },
  promise: {
    reason: 'A mentions a campaign promise. B does not speak of the election.',
    fields: {
      in: {terms: {'only A': 1}},
      a: {passages: [
        {core: fromA('campaign promise'), maximal: promise},
        {core: fromA('promise'), maximal: promise},
      ]},
    },
  },
  venue: {
    reason: 'B names Saudi Arabia. A names no place.',
    fields: {
      in: {terms: {'only B': 1}},
      b: {passages: [
        {core: fromB('Saudi Arabia'), maximal: fromB('adding that for further talks he would “probably” meet with Putin in Saudi Arabia')},
        {core: fromB('summit'), maximal: fromB('On where the summit may be held, Moscow has neither confirmed nor denied the remarks'), credit: 0.5},
      ]},
    },
  },
  together: {
    reason: 'Both report it: A as a plan of Trump’s about the crisis, B as a view reported by the Kremlin. A plan is more '
      + 'than a view: “partly” is as right.',
    fields: {
      in: {terms: {both: 1, partly: 1}},
      a: {passages: [
        {core: fromA('working together'), maximal: fromA('Trump, after his discussions with Putin, announced plans of working together so that the Ukranian crisis is resolved')},
        {core: fromA('Close Work'), maximal: fromA('Close Work Towards Shared Goals')},
        {core: fromA('Shared Goals'), maximal: fromA('Close Work Towards Shared Goals')},
      ]},
      b: {passages: [
        {core: fromB('work together'), maximal: fromB('In a press release after the call, the Kremlin stated that Putin supported Trump’s view: for Russia and the US, the time has come to work together')},
      ]},
    },
  },
  team: {
    reason: 'A names four men who are to negotiate, and others who are to meet Zelenskyy, which is half of it. B names no negotiator.',
    fields: {
      in: {terms: {'only A': 1}},
      a: {passages: [
        {core: fromA('Rubio', 'A.P6'), maximal: fromA('Names like Rubio are in it, as are John Ratcliffe, Director of the CIA, Michael Waltz, the National Security Adviser, and Steve Witkoff, Ambassador and Special Envoy')},
        {core: fromA('Waltz'), maximal: fromA('John Ratcliffe, Director of the CIA, Michael Waltz, the National Security Adviser, and Steve Witkoff, Ambassador and Special Envoy')},
        {core: fromA('Witkoff'), maximal: fromA('Michael Waltz, the National Security Adviser, and Steve Witkoff, Ambassador and Special Envoy')},
        {core: fromA('Ratcliffe'), maximal: fromA('Names like Rubio are in it, as are John Ratcliffe, Director of the CIA, Michael Waltz, the National Security Adviser, and Steve Witkoff, Ambassador and Special Envoy')},
        {core: fromA('Marco Rubio'), maximal: meeting, credit: 0.5},
        {core: fromA('JD Vance'), maximal: meeting, credit: 0.5},
        {core: fromA('Kellogg'), maximal: meeting, credit: 0.5},
      ]},
    },
  },
  borders: {
    reason: 'B reports that a return to the old borders is called unrealistic. A does not speak of borders.',
    fields: {
      in: {terms: {'only B': 1}},
      b: {passages: [
        {core: fromB('pre-2014 borders'), maximal: borders},
        {core: fromB('unrealistic'), maximal: borders},
      ]},
    },
  },
  occupied: {
    reason: 'No sentence in either says how much land is occupied. B speaks of the reality on the ground and of a trade, but gives no place and no size.',
    fields: {in: {terms: {neither: 1}}},
  },
  contact: {
    reason: 'In A Trump intends to bring him in; in B he has already phoned him: the tense differs. If you count either as turning to him, “both” earns most.',
    fields: {
      in: {terms: {partly: 1, both: 0.7}},
      a: {passages: [
        {core: fromA('intends to engage'), maximal: bringingIn},
        {core: fromA('engage'), maximal: bringingIn},
        {core: fromA('meet Zelenskyy'), maximal: fromA('At an upcoming conference, they aim to meet Zelenskyy'), credit: 0.5},
        {core: fromA('Ukrainian Administration'), maximal: fromA('Bringing In the Ukrainian Administration'), credit: 0.5},
      ]},
      b: {passages: [
        {core: fromB('phoned Zelensky'), maximal: phoning},
        {core: fromB('phoned'), maximal: phoning},
        {core: fromB('talk', 'B.P9'), maximal: fromB('The US president said that the talk he had with the Ukrainian leader had gone “very well,”')},
      ]},
    },
  },
  prisoner: {
    reason: 'A tells of Marc Fogel’s release. B does not.',
    fields: {
      in: {terms: {'only A': 1}},
      a: {passages: [
        {core: fromA('release of Marc Fogel'), maximal: fromA('For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin')},
      ]},
    },
  },
  trade: {
    reason: 'B reports that he would consider it, on one condition. A does not.',
    fields: {
      in: {terms: {'only B': 1}},
      b: {passages: [
        {core: fromB('territory trade'), maximal: fromB('he suggested that, if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade')},
        {core: fromB('territory swap'), maximal: fromB('it has ruled out any territory swap with Kiev'), credit: 0.3},
      ]},
    },
  },
  europe: {
    reason: 'A says what Europe is asked to do, B that ministers were to meet; neither says how Europe reacted.',
    fields: {in: {terms: {neither: 1}}},
  },
} satisfies Record<keyof Coverage, RowKey>
