import type {Framing} from '#lesson'
import type {FieldKey, Passage, RowKey} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

/** What an article does, and the passages that show it. */
function stated(is: FieldKey['terms'] & {}, reason: string, ...passages: readonly Passage[]): RowKey {
  return {reason, fields: passages.length > 0 ? {is: {terms: is}, quote: {passages}} : {is: {terms: is}}}
}

const peaceTalksA: readonly Passage[] = [
  {core: fromA('Peace Talks'), maximal: fromA('U.S. President Trump and Russia’s Putin to Initiate Peace Talks Over Ukraine')},
  {core: fromA('peace talks', 'A.K1'), maximal: fromA('To end the conflict in Ukraine, U.S. President Trump announces that peace talks with Russia’s President Putin are planned')},
  {core: fromA('negotiations', 'A.K4'), maximal: fromA('With top U.S. officials taking part, negotiations are slated to start immediately')},
  {core: fromA('peace talks', 'A.P1'), maximal: fromA('Instead, what Trump aims to start are peace talks with Russian President Vladimir Putin, with efforts towards an end of the ongoing conflict')},
  {core: fromA('focusing on how to end'), maximal: fromA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia')},
  {core: fromA('diplomatic interventions'), maximal: fromA('By bringing in diplomatic interventions with Putin taking part, Trump deemed it necessary to move away from financial aids strategy')},
  {core: fromA('working together'), maximal: fromA('Trump, after his discussions with Putin, announced plans of working together so that the Ukranian crisis is resolved')},
  {core: fromA('will start negotiations'), maximal: fromA('The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted and so, will start negotiations, welcoming each other’s teams in order to kickstart the talks of diplomats')},
]

const europePays: readonly Passage[] = [
  {core: fromA('should step in'), maximal: fromA('With U.S. funding for Ukraine expected to wane, European nations, he suggested, should step in with security guarantees')},
  {core: fromA('commit', 'A.P8'), maximal: fromA('Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid, non-lethal and lethal')},
  {core: fromA('spend more on defense'), maximal: fromA('suggesting that they should spend more on defense to support Ukraine')},
]

const settlementB: readonly Passage[] = [
  {core: fromB('long-term settlement'), maximal: fromB('agreed that by way of peace talks a long-term settlement could be reached')},
  {core: fromB('negotiated peace'), maximal: fromB('The phone call of the US president with Vladimir Putin is “recognition” that Washington wants a “negotiated peace')},
  {core: fromB('pursuing peace'), maximal: fromB('US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace')},
  {core: fromB('would start'), maximal: fromB('Negotiations to end the Ukraine conflict would start “immediately,” Trump said')},
  {core: fromB('work together'), maximal: fromB('Putin supported Trump’s view: for Russia and the US, the time has come to work together')},
  {core: fromB('interested in peace'), maximal: fromB('There is a recognition that the whole world and the United States is invested and interested in peace')},
]

const noBetrayal: readonly Passage[] = [
  {core: fromB('not betraying Ukraine'), maximal: fromB('Trump not betraying Ukraine – Pentagon chief')},
  {core: fromB('not “betraying'), maximal: fromB('US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace, Defense Secretary Pete Hegseth has said')},
  {core: fromB('dismissed'), maximal: fromB('On Thursday, before a meeting in Brussels of NATO’s defense ministers, Hegseth dismissed those claims')},
  {core: fromB('no betrayal'), maximal: fromB('There is no betrayal there')},
]

const charge: Passage = {
  core: fromB('betrayal', 'B.P3'),
  maximal: fromB('Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday'),
}

const terms: readonly Passage[] = [
  {core: fromB('must accept'), maximal: fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')},
  {core: fromB('pre-2014 borders'), maximal: fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')},
  {core: fromB('NATO membership'), maximal: fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')},
  {core: fromB('unrealistic'), maximal: fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')},
  {core: fromB('feasible outcome'), maximal: fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')},
  {core: fromB('US peacekeepers'), maximal: fromB('and ruled out US peacekeepers in the country')},
  {core: fromB('reality on the ground'), maximal: fromB('The reality on the ground must be recognized in any peace negotiations, Russia has maintained')},
  {core: fromB('must be recognized'), maximal: fromB('The reality on the ground must be recognized in any peace negotiations, Russia has maintained')},
]

const blameOfBiden: Passage = {
  core: fromA('controversial'),
  maximal: fromA('It comes after a controversial practice of Biden’s, that of giving billions to Ukraine for the war'),
}

const funding = fromA('Ukraine received generous funding in the years of Biden’s term; it came to $66 billion, and that was over a third of the global financial aid given to the war-stricken country')

const sum: readonly Passage[] = [
  {core: fromA('$66 billion'), maximal: funding},
  {core: fromA('over a third'), maximal: funding},
  {core: fromA('billions'), maximal: fromA('It comes after a controversial practice of Biden’s, that of giving billions to Ukraine for the war')},
]

const lives: readonly Passage[] = [
  {core: fromA('loss of lives'), maximal: fromA('The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted')},
  {core: fromA('lives', 'A.P7'), maximal: fromA('all the more when millions of lives linger on the line')},
  {core: fromA('war-stricken'), maximal: fromA('the war-stricken country'), credit: 0.5},
]

export default {
  'A-problem': stated({'cost of the war': 1, 'suffering of civilians': 0.5},
    'Money runs through the article, from the takeaways to the last paragraph; lives come second.',
    ...sum,
    {core: fromA('costly'), maximal: fromA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia')},
    {core: fromA('financial aid', 'A.P1'), maximal: fromA('The practice of sending Ukraine substantial financial aid for their war with Russia')},
    ...lives),
  'B-problem': stated({'charge of betrayal': 1},
    'The headline and the first five paragraphs are about one charge and the answer to it.',
    ...noBetrayal, charge),
  'A-cause': stated({'not stated': 1, 'policy of Biden': 0.5},
    'Biden’s aid is criticised, but as a policy, not as the cause of the war. What caused the war, A does not say.',
    blameOfBiden),
  'B-cause': stated({'root causes': 1, 'not stated': 1},
    'Putin is reported as mentioning causes, but none is named: both answers hold.',
    {core: fromB('root causes'), maximal: fromB('reiterated that the root causes of the Ukraine conflict need to be addressed')}),
  'A-judgement': stated({'praise for Trump': 1, 'not stated': 0.3},
    'A promise to be kept, an experienced team, a practice called controversial: the words lean one way, though no '
      + 'sentence says “right”.',
    {core: fromA('committed to keeping a campaign promise'), maximal: fromA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia')},
    {core: fromA('experienced team'), maximal: fromA('In his bid to speed up the negotiations for peace, President Trump has put together an experienced team')},
    blameOfBiden,
    {core: fromA('successful outcomes'), maximal: fromA('expressing strong belief that they will achieve successful outcomes'), credit: 0.5}),
  'B-judgement': stated({'charge rejected': 1, 'doubt about Zelensky': 0.5, 'not stated': 0.3},
    'The headline, three paragraphs and the one long quotation reject the charge. Further on, two statements of '
      + 'Zelensky’s are also set side by side.',
    ...noBetrayal,
    {core: fromB('Last week, however'), maximal: fromB('Last week, however, he suggested that, if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade')}),
  'A-remedy': stated({'diplomacy, with Europe paying': 1, 'peace talks': 0.7},
    'Talks with Putin, and Europe giving guarantees, aid and money. The talks alone are most of it.',
    ...europePays, ...peaceTalksA),
  'B-remedy': stated({'settlement on listed terms': 1, 'peace talks': 0.7},
    'Negotiations, with terms: no old borders, no NATO, no US soldiers. The negotiations alone are most of it.',
    ...terms, ...settlementB),

  'A-responsibility-government': stated({yes: 1}, 'The US government starts talks to end the war.', ...peaceTalksA, ...europePays),
  'B-responsibility-government': stated({yes: 1}, 'The US government pursues peace and starts negotiations.', ...settlementB,
    {core: fromB('talking to Russian President'), maximal: fromB('By talking to Russian President Vladimir Putin, US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace')}),
  'A-responsibility-solution': stated({yes: 1}, 'It suggests peace talks.', ...peaceTalksA, ...europePays),
  'B-responsibility-solution': stated({yes: 1}, 'It suggests a settlement through talks.', ...settlementB, ...terms),
  'A-conflict-winners': stated({no: 1}, 'Nobody wins or loses in this article.'),
  'B-conflict-winners': stated({no: 1}, 'Nobody wins or loses in this article.'),
  'A-conflict-reproach': stated({no: 1, yes: 0.5},
    'No side is shown reproaching another. The article itself calls a practice of Biden’s controversial; some will count '
      + 'that.',
    blameOfBiden),
  'B-conflict-reproach': stated({yes: 1}, 'Zelensky speaks of betrayal, and Hegseth answers.', charge, ...noBetrayal),
  'A-human-example': stated({no: 1, yes: 0.3},
    'One private person is named, Marc Fogel, but not as an example of what the war does.',
    {core: fromA('Marc Fogel'), maximal: fromA('For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin')}),
  'B-human-example': stated({no: 1}, 'Only presidents, a minister and governments appear.'),
  'A-human-affected': stated({yes: 1, no: 0.5}, 'Lives lost and lives at risk are mentioned, though nobody’s story is told.', ...lives),
  'B-human-affected': stated({no: 1}, 'No sentence is about people in the war.'),
  'A-economic-sums': stated({yes: 1}, 'A sum, a share, and billions.', ...sum),
  'B-economic-sums': stated({no: 1}, 'It mentions no sum.'),
  'A-economic-costs': stated({yes: 1}, 'The war is called costly, and Europe is to pay more.',
    ...europePays,
    {core: fromA('costly'), maximal: fromA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia')},
    {core: fromA('funding', 'A.P5'), maximal: fromA('With U.S. funding for Ukraine expected to wane, European nations, he suggested, should step in with security guarantees')},
    ...sum),
  'B-economic-costs': stated({no: 1}, 'Nothing in it is about paying.'),
  'A-morality-message': stated({no: 1, yes: 0.5},
    'Some words lean, but nothing is called right or wrong. Some will count the practice that it calls controversial.',
    blameOfBiden,
    {core: fromA('generous'), maximal: funding},
    {core: fromA('pressing'), maximal: fromA('The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted')}),
  'B-morality-message': stated({no: 1, yes: 0.5},
    'That it is a betrayal, or is not one, is always somebody’s statement, not the article’s. Some will count the headline.',
    ...noBetrayal, charge),
  'A-morality-conduct': stated({yes: 1, no: 0.5}, 'European nations should step in and spend, says Hegseth.', ...europePays,
    {core: fromA('should not be met'), maximal: fromA('believes this requirement should not be met by making it a member of NATO')}),
  'B-morality-conduct': stated({yes: 1, no: 0.5}, 'Kiev must accept, says Hegseth; an agreement must uphold, says Zelensky.', ...terms,
    {core: fromB('need to be addressed'), maximal: fromB('reiterated that the root causes of the Ukraine conflict need to be addressed'), credit: 0.5},
    {core: fromB('must uphold'), maximal: fromB('Any agreement must uphold Kiev’s territorial integrity, Zelensky previously insisted')}),
} satisfies Record<keyof Framing, RowKey>
