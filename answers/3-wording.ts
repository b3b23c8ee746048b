import type {Wording} from '#lesson'
import type {SpanKeyItem} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

// Mirrored words have one price: tests/course/mirrored-words.test.ts lists them, and holds this key to it.

export default {
  'A.K2': [
    {
      status: 'required',
      passage: {core: fromA('controversial'), maximal: fromA('after a controversial practice of Biden’s')},
      labels: {how: {loaded: 1, presupposition: 1, universal_claim: 0.5, euphemism_or_vagueness: 0.5}, neutral: {'earlier': 1}},
      reason: 'The reader learns that something is wrong with it, but not who disputes it or why. A verdict on '
        + 'the aid; “generous” is one the other way.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('giving billions'), maximal: fromA('that of giving billions to Ukraine')},
      labels: {how: {loaded: 1, euphemism_or_vagueness: 1}, neutral: {'providing aid worth billions': 1}},
      reason: 'Sounds like handing out money; plainer words say what was provided.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('war')},
      reason: 'The plain name. That others avoid it makes it a choice, but it hides nothing.',
    },
  ],
  'A.P2': [
    {
      status: 'required',
      passage: {core: fromA('generous'), maximal: fromA('Ukraine received generous funding')},
      labels: {how: {loaded: 1, presupposition: 1}, neutral: {'US': 1}},
      reason: 'Whether it was generous is a judgement; without it the sum stays the same. It praises those who '
        + 'gave.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('committed'), maximal: fromA('committed to keeping a campaign promise')},
      labels: {how: {loaded: 1, presupposition: 1}, neutral: {'with a view': 1}},
      reason: 'It states a motive as a fact, and a good motive.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('costly'), maximal: fromA('the costly war of Ukraine and Russia')},
      labels: {how: {loaded: 1, presupposition: 0.5, euphemism_or_vagueness: 0.5}, neutral: {'': 1}},
      reason: 'Costly in money or in lives? It sets the tone for the sum that follows. Also ordinary news '
        + 'language.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('war-stricken'), maximal: fromA('to the war-stricken country')},
      labels: {how: {loaded: 1}, neutral: {'same': 1}},
      reason: 'An emotional word for the country, though a common one. The sentence has already named the country.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('financial aid')},
      reason: 'Only other sources can show whether “financial” is the right word.',
    },
    {status: 'neutral', passage: {core: fromA('financial aids')}, reason: 'A slip of grammar, which steers nobody.'},
    {
      status: 'neutral',
      passage: {core: fromA('deemed it necessary')},
      reason: 'Reports a thought, as “believes” and “view” do elsewhere; it takes no side.',
    },
    {
      status: 'distractor',
      passage: {core: fromA('$66 billion')},
      reason: 'A number informs: take it out and information is gone.',
    },
    {
      status: 'distractor',
      passage: {core: fromA('over a third')},
      reason: 'A share informs: take it out and information is gone.',
    },
    {
      status: 'distractor',
      passage: {core: fromA('campaign promise')},
      reason: 'It says what kind of promise: information.',
    },
  ],
  'A.P3': [
    {
      status: 'accepted',
      passage: {core: fromA('successful'), maximal: fromA('the successful collaborations of World War II')},
      labels: {how: {loaded: 1, presupposition: 1, euphemism_or_vagueness: 1}, neutral: {'': 1}},
      reason: '“Successful” is praise; that there were collaborations is the information.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('crisis'), maximal: fromA('the Ukranian crisis is resolved')},
      labels: {how: {euphemism_or_vagueness: 1, naming: 1}, neutral: {'war': 1}},
      reason: 'A softer name for what the same paragraph calls a war.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('pressing'), maximal: fromA('there was a pressing need')},
      labels: {how: {loaded: 1, presupposition: 1}, neutral: {'common': 1}},
      reason: 'Adds urgency to what both want; whether the word is the leaders’ or the writer’s stays open.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('welcoming'), maximal: fromA('welcoming each other’s teams')},
      labels: {how: {loaded: 1}, neutral: {'receiving': 1}},
      reason: 'A warm word for a visit.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('kickstart'), maximal: fromA('in order to kickstart')},
      labels: {how: {loaded: 1}, neutral: {'begin': 1}},
      reason: 'A lively word for beginning, as “welcoming” is a warm one for a visit.',
    },
    {status: 'neutral', passage: {core: fromA('myriad')}, reason: 'A fancy word for “many”; it does not steer.'},
    {status: 'neutral', passage: {core: fromA('Historical ties')}, reason: 'Warm, but also the subject they spoke about.'},
    {
      status: 'neutral',
      passage: {core: fromA('Russia-Ukraine war')},
      reason: 'A name that puts both countries side by side; the usual one.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('working together')},
      reason: 'What was planned, in plain words; some hear friendship in them.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('agreed')},
      reason: 'Reports that both said so; whether it binds them is open.',
    },
    {status: 'neutral', passage: {core: fromA('discourse')}, reason: 'A learned word for conversation, which takes no side.'},
  ],
  'A.P5': [
    {
      status: 'required',
      passage: {core: fromA('clarified'), maximal: fromA('Sec. Hegseth clarified')},
      labels: {how: {cue_stance: 1, presupposition: 0.7, loaded: 0.5}, neutral: {'said': 1}},
      reason: 'You can clarify only what is already so: the verb presents his view as a fact.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('expected'), maximal: fromA('With U.S. funding for Ukraine expected to wane')},
      labels: {how: {universal_claim: 1, presupposition: 1, euphemism_or_vagueness: 1}, neutral: {'likely': 1}},
      reason: 'Expected by whom? A decision that somebody has to make is reported like the weather.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('wane'), maximal: fromA('With U.S. funding for Ukraine expected to wane')},
      labels: {how: {euphemism_or_vagueness: 1, loaded: 1, presupposition: 1, universal_claim: 0.5}, neutral: {'decrease': 1}},
      reason: 'Money does not wane by itself: somebody gives less of it.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('endeavors'), maximal: fromA('these Donald Trump’s endeavors come')},
      labels: {how: {loaded: 1, euphemism_or_vagueness: 0.7}, neutral: {'plans': 1}},
      reason: 'A lofty word for plans.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('aspirations'), maximal: fromA('Some of Ukraine’s aspirations')},
      labels: {how: {loaded: 1, euphemism_or_vagueness: 0.7}, neutral: {'wishes': 1}},
      reason: 'A lofty word for wishes, as “endeavors” is for plans.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('suggested'), maximal: fromA('he suggested')},
      labels: {how: {cue_stance: 1, euphemism_or_vagueness: 0.5}, neutral: {'said': 1}},
      reason: 'A careful verb for telling others what they should do.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('practical')},
      reason: 'His verdict, given as his. “Not feasible” and “unrealistic” say the same elsewhere.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('security guarantees')},
      reason: 'The usual name for what is being discussed. What they would be stays open.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('backdrop')},
      reason: 'A metaphor from the theatre, but a common one; it does not steer.',
    },
    {status: 'distractor', passage: {core: fromA('European nations')}, reason: 'It names who is meant, and no more.'},
    {status: 'distractor', passage: {core: fromA('NATO membership')}, reason: 'It says what is wished for: information.'},
  ],
  'A.P7': [
    {
      status: 'required',
      passage: {core: fromA('Everyone'), maximal: fromA('Everyone hopes that it')},
      labels: {how: {universal_claim: 1, presupposition: 0.5, loaded: 0.5}, neutral: {'Many': 1}},
      reason: 'Who asked everyone? The sentence speaks for the whole world.',
    },
    {
      status: 'required',
      passage: {core: fromA('highlighted'), maximal: fromA('highlighted the need of Ukraine')},
      labels: {how: {cue_stance: 1, presupposition: 0.7, loaded: 0.5}, neutral: {'spoke of': 1}},
      reason: 'You can highlight only what is already there: the verb presents Ukraine’s need as a fact, as '
        + '“clarified” does with Hegseth’s view of its wish.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('on the line'), maximal: fromA('millions of lives linger on the line')},
      labels: {how: {loaded: 1, euphemism_or_vagueness: 1, universal_claim: 0.5}, neutral: {'are at risk': 1}},
      reason: 'A metaphor that appeals to feelings; that people are in danger is the information.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('linger'), maximal: fromA('millions of lives linger on the line')},
      labels: {how: {loaded: 1, euphemism_or_vagueness: 1, universal_claim: 0.5}, neutral: {'are': 1}},
      reason: 'Half of the same metaphor, and half a slip: lives are said to be on the line, or to hang by a thread.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('strong'), maximal: fromA('expressing strong belief')},
      labels: {how: {loaded: 1, cue_stance: 0.5, presupposition: 0.5}, neutral: {'his': 1}},
      reason: 'Nobody can see how strong a belief is.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('successful'), maximal: fromA('achieve successful outcomes')},
      labels: {how: {loaded: 1, presupposition: 1, euphemism_or_vagueness: 1}, neutral: {'the hoped-for': 1}},
      reason: 'Successful for whom? Praise in advance, though reported as Trump’s belief.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('all parties'), maximal: fromA('with all parties involved satisfied')},
      labels: {how: {universal_claim: 1, euphemism_or_vagueness: 1}, neutral: {'Russia and Ukraine': 1}},
      reason: 'Which parties? The words speak for everybody.',
    },
    {status: 'neutral', passage: {core: fromA('appears')}, reason: 'Says honestly that it is an impression.'},
    {status: 'neutral', passage: {core: fromA('optimistic')}, reason: 'An impression, marked as one.'},
    {status: 'neutral', passage: {core: fromA('believes')}, reason: 'Reports a thought; it takes no side.'},
    {
      status: 'neutral',
      passage: {core: fromA('requirement')},
      reason: 'Another word for a need; the sentence is about how to meet it.',
    },
    {status: 'neutral', passage: {core: fromA('detention')}, reason: 'Milder than prison, but also the usual word.'},
    {status: 'neutral', passage: {core: fromA('yet to be seen')}, reason: 'A set phrase for what nobody knows yet.'},
    {status: 'neutral', passage: {core: fromA('millions')}, reason: 'A number, though a loose one.'},
    {
      status: 'distractor',
      passage: {core: fromA('U.S. national')},
      reason: 'It tells which country he is a citizen of: information.',
    },
  ],
  'A.P8': [
    {
      status: 'required',
      passage: {core: fromA('Hopes remain high'), maximal: fromA('Hopes remain high, as talks start')},
      labels: {how: {universal_claim: 1, euphemism_or_vagueness: 1, loaded: 0.5, presupposition: 0.5}, neutral: {'Some hope': 1}},
      reason: 'Whose hopes? Nobody’s in particular, and the reader is invited to join in.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('conflict'), maximal: fromA('this long-standing conflict')},
      labels: {how: {euphemism_or_vagueness: 1, naming: 1}, neutral: {'war': 1}},
      reason: 'Softer than the word war, which the article uses elsewhere. Also ordinary news language.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('encouraged'), maximal: fromA('Hegseth encouraged European nations')},
      labels: {how: {cue_stance: 1, loaded: 1, euphemism_or_vagueness: 0.5}, neutral: {'asked': 1}},
      reason: 'A friendly verb for a demand.',
    },
    {
      status: 'accepted',
      passage: {core: fromA('suggesting'), maximal: fromA('suggesting that they should')},
      labels: {how: {cue_stance: 1, euphemism_or_vagueness: 0.5}, neutral: {'saying': 1}},
      reason: 'A careful verb for telling others what they should do.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('near future')},
      reason: 'A vague time; only other sources can show whether the speaker said it.',
    },
    {status: 'neutral', passage: {core: fromA('larger share')}, reason: 'Larger than what? Vague, but plain.'},
    {
      status: 'neutral',
      passage: {core: fromA('troops')},
      reason: 'The plainest name for soldiers. “Peacekeepers” in the other article names them after their task.',
    },
    {
      status: 'neutral',
      passage: {core: fromA('commit')},
      reason: 'What they are asked to do: bind themselves. “Committed”, said of a person, is praise; this is not.',
    },
    {
      status: 'distractor',
      passage: {core: fromA('according to')},
      reason: 'It says whose statement it is, and takes no side.',
    },
    {status: 'distractor', passage: {core: fromA('non-lethal')}, reason: 'It says what kind of aid: information.'},
  ],
  'B.P3': [
    {
      status: 'required',
      passage: {core: fromB('betrayal'), maximal: fromB('would be a dangerous betrayal')},
      labels: {how: {loaded: 1, presupposition: 1, naming: 0.5}, neutral: {'breach of trust': 1}},
      reason: 'Strong words for Ukraine’s side, without quotation marks: his, or the writer’s? They reach the '
        + 'reader in the writer’s sentence.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('dangerous'), maximal: fromB('a dangerous betrayal')},
      labels: {how: {loaded: 1, presupposition: 0.5}, neutral: {'risky': 1}},
      reason: 'A one-word warning on top of the charge.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('leader'), maximal: fromB('Ukrainian leader Vladimir Zelensky')},
      labels: {how: {naming: 1, loaded: 0.5}, neutral: {'President': 1}},
      reason: 'This article calls the other two men presidents, and him a leader. Many readers do not notice.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('Kiev'), maximal: fromB('peace talks that excluded Kiev')},
      labels: {how: {naming: 1, loaded: 0.5}, neutral: {'Kyiv': 1}},
      reason: 'The Russian form of the city’s name, which many outlets used for a long time: a choice, not a falsehood. To '
        + 'notice it, you have to know the other form.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('Vladimir'), maximal: fromB('Ukrainian leader Vladimir Zelensky')},
      labels: {how: {naming: 1, loaded: 0.5}, neutral: {'Volodymyr': 1}},
      reason: 'The Russian form of his name.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('suggested'), maximal: fromB('suggested to The Economist')},
      labels: {how: {cue_stance: 1, euphemism_or_vagueness: 0.5}, neutral: {'said': 1}},
      reason: 'A careful verb for so strong a statement.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('excluded')},
      reason: 'What the sentence is about: talks without one side. Some hear a reproach in it.',
    },
    {status: 'distractor', passage: {core: fromB('hours before')}, reason: 'It tells when: information.'},
  ],
  'B.P6': [
    {
      status: 'accepted',
      passage: {core: fromB('conflict'), maximal: fromB('to end the Ukraine conflict')},
      labels: {how: {euphemism_or_vagueness: 1, naming: 1}, neutral: {'war': 1}},
      reason: 'Softer than “war”, a word that this article does not use. Also ordinary news language.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('summit'), maximal: fromB('On where the summit may be')},
      labels: {how: {presupposition: 1, loaded: 1, naming: 1}, neutral: {'meeting': 1}},
      reason: 'What was only probable in the sentence before has become a summit.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('immediately')},
      reason: 'One word between quotation marks: it is the speaker’s.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('probably')},
      reason: 'One word between quotation marks: it is the speaker’s.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('has neither confirmed nor denied'), maximal: fromB('Moscow has neither confirmed nor denied')},
      reason: 'The set phrase for saying nothing.',
    },
    {status: 'distractor', passage: {core: fromB('said')}, reason: 'It only reports: there is no plainer verb.'},
    {
      status: 'distractor',
      passage: {core: fromB('90-minute')},
      reason: 'A number informs: take it out and information is gone.',
    },
  ],
  'B.P7': [
    {
      status: 'required',
      passage: {core: fromB('root causes'), maximal: fromB('the root causes of the')},
      labels: {how: {euphemism_or_vagueness: 1, presupposition: 1, loaded: 0.5}, neutral: {'causes that he did not name': 1}},
      reason: 'Which causes? Each reader may think of different ones, and that they exist is taken for granted.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('conflict'), maximal: fromB('of the Ukraine conflict')},
      labels: {how: {euphemism_or_vagueness: 1, naming: 1}, neutral: {'war': 1}},
      reason: 'Softer than “war”, a word that this article does not use. Also ordinary news language.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('reiterated'), maximal: fromB('The Russian president reiterated')},
      labels: {how: {cue_stance: 1, loaded: 0.5}, neutral: {'said again': 1}},
      reason: 'Says that he had said it before; some hear weight in it.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('long-term settlement')},
      reason: 'The usual name for what is being discussed. What it would be stays open.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('time has come')},
      reason: 'A view, clearly given as Trump’s; some hear a slogan in it.',
    },
    {status: 'neutral', passage: {core: fromB('view')}, reason: 'Reports a thought; it takes no side.'},
    {
      status: 'neutral',
      passage: {core: fromB('agreed')},
      reason: 'Reports that he said so; whether it binds him is open.',
    },
    {status: 'distractor', passage: {core: fromB('stated')}, reason: 'It only reports, as “said” would.'},
    {
      status: 'distractor',
      passage: {core: fromB('press release')},
      reason: 'It says where the statement was made: information.',
    },
  ],
  'B.P8': [
    {
      status: 'required',
      passage: {core: fromB('must'), maximal: fromB('Kiev must accept')},
      labels: {how: {loaded: 1, presupposition: 1}, neutral: {'should': 1}},
      reason: 'A demand in one word, in the writer’s sentence. “Must uphold” is the same demand from the other '
        + 'side.',
    },
    {
      status: 'required',
      passage: {core: fromB('acknowledged'), maximal: fromB('also acknowledged that NATO membership')},
      labels: {how: {cue_stance: 1, presupposition: 0.7, loaded: 0.5}, neutral: {'said': 1}},
      reason: 'You can acknowledge only what is already so: the verb presents his view as a fact.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('Kiev'), maximal: fromB('Kiev must accept')},
      labels: {how: {naming: 1, loaded: 0.5}, neutral: {'Kyiv': 1}},
      reason: 'The Russian form of the city’s name, here for the government: a choice, not a falsehood.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('unrealistic')},
      reason: 'One word between quotation marks: it is the speaker’s.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('feasible outcome')},
      reason: 'His verdict, given as his. “Not practical” says the same in the other article.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('ruled out')},
      reason: 'Forceful, but that is what he did: “said” would lose the no.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('peacekeepers')},
      reason: 'Soldiers, named after their task. “Troops” in the other article names them plainly.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('negotiating position')},
      reason: 'The usual word for what one side asks for.',
    },
    {status: 'neutral', passage: {core: fromB('outlined')}, reason: 'Says that he gave the main points; it takes no side.'},
    {status: 'distractor', passage: {core: fromB('stating')}, reason: 'It only reports, as “saying” would.'},
    {status: 'distractor', passage: {core: fromB('pre-2014 borders')}, reason: 'It says which borders: information.'},
    {status: 'distractor', passage: {core: fromB('NATO membership')}, reason: 'It says what is wished for: information.'},
  ],
  'B.P10': [
    {
      status: 'required',
      passage: {core: fromB('insisted'), maximal: fromB('Zelensky previously insisted')},
      labels: {how: {cue_stance: 1, loaded: 0.5}, neutral: {'said': 1}},
      reason: 'Makes him push; “said” would tell the same. Stronger than “has maintained”, which reports Russia’s '
        + 'demand in the next paragraph.',
    },
    {
      status: 'required',
      passage: {core: fromB('must'), maximal: fromB('Any agreement must uphold')},
      labels: {how: {loaded: 1, presupposition: 1}, neutral: {'should': 1}},
      reason: 'A demand in one word, in the writer’s sentence. “Must accept” is the same demand from the other '
        + 'side.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('integrity'), maximal: fromB('must uphold Kiev’s territorial integrity')},
      labels: {how: {euphemism_or_vagueness: 1, presupposition: 1, loaded: 1, naming: 0.5}, neutral: {'borders': 1}},
      reason: 'A solemn word, which leaves open which borders are meant: each reader fills it in, as with '
        + '“reality” in the next paragraph.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('Kiev’s'), maximal: fromB('uphold Kiev’s territorial integrity')},
      labels: {how: {naming: 1, loaded: 0.5}, neutral: {'Kyiv’s': 1}},
      reason: 'The Russian form of the city’s name, here for the country.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('however'), maximal: fromB('Last week, however, he suggested')},
      labels: {how: {presupposition: 1, loaded: 1, cue_stance: 0.5}, neutral: {'': 1}},
      reason: 'Sets two statements against each other, without showing whether they clash.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('suggested'), maximal: fromB('he suggested')},
      labels: {how: {cue_stance: 1, euphemism_or_vagueness: 0.5}, neutral: {'said': 1}},
      reason: 'Careful after “insisted”, as if he had given way.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('territory trade')},
      reason: 'The short name for it, as “territory swap” is. What would be exchanged for what stays open.',
    },
    {status: 'neutral', passage: {core: fromB('succeeded')}, reason: 'A condition: it does not praise anything that has been done.'},
    {status: 'neutral', passage: {core: fromB('negotiating table')}, reason: 'A metaphor for negotiations, but a common one.'},
    {
      status: 'neutral',
      passage: {core: fromB('previously')},
      reason: 'It tells when, and prepares for what comes next; some hear a reproach in it.',
    },
    {status: 'neutral', passage: {core: fromB('consider')}, reason: 'Careful, but that is what he said he would do.'},
    {status: 'distractor', passage: {core: fromB('Last week')}, reason: 'It tells when: information, right or wrong.'},
  ],
  'B.P11': [
    {
      status: 'accepted',
      passage: {core: fromB('reality'), maximal: fromB('The reality on the ground')},
      labels: {how: {euphemism_or_vagueness: 1, presupposition: 1, loaded: 1, naming: 0.5}, neutral: {'military situation': 1}},
      reason: 'Leaves open who holds which land and how they got it: each reader fills it in, as with “integrity” '
        + 'in the paragraph before.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('must'), maximal: fromB('must be recognized')},
      labels: {how: {loaded: 1, presupposition: 1}, neutral: {'should': 1}},
      reason: 'A demand in one word, in the writer’s sentence, as in “must accept” and “must uphold”. One from either side '
        + 'is asked for, so this one is accepted.',
    },
    {
      status: 'accepted',
      passage: {core: fromB('has maintained'), maximal: fromB('Russia has maintained')},
      labels: {how: {cue_stance: 1, loaded: 0.5}, neutral: {'has said': 1}},
      reason: 'Makes it hold firm; “has said” would tell the same. Weaker than “insisted”, which pushes, and so '
        + 'not asked for.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('has ruled out')},
      reason: 'Forceful, but that is what it did: “said” would lose the no.',
    },
    {
      status: 'neutral',
      passage: {core: fromB('territory swap')},
      reason: 'The short name for it, as “territory trade” is. What would be exchanged for what stays open.',
    },
  ],
} satisfies Record<keyof Wording, readonly SpanKeyItem[]>
