import type {Framing} from '#lesson'
import type {FieldKey, Passage, RowKey} from '../src/lesson/key.ts'
import {fromA, fromB} from '../src/phone-call/quote.ts'

/** What an article does, and the passages that show it. */
function stated(is: FieldKey['terms'] & {}, reason: string, ...passages: readonly Passage[]): RowKey {
  return {reason, fields: passages.length > 0 ? {is: {terms: is}, quote: {passages}} : {is: {terms: is}}}
}

// Whatever names talks or a peace made by them is a way to peace, whoever speaks of it, in either article. The quotations of a
// list that share a sentence share its extent.

const promise = fromA('President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia')

const leaders = fromA('The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted and so, will start negotiations, welcoming each other’s teams in order to kickstart the talks of diplomats')

const peaceTalksA: readonly Passage[] = [
  {core: fromA('Peace Talks'), maximal: fromA('U.S. President Trump and Russia’s Putin to Initiate Peace Talks Over Ukraine')},
  {core: fromA('peace talks', 'A.K1'), maximal: fromA('To end the conflict in Ukraine, U.S. President Trump announces that peace talks with Russia’s President Putin are planned')},
  {core: fromA('end the conflict'), maximal: fromA('To end the conflict in Ukraine, U.S. President Trump announces that peace talks with Russia’s President Putin are planned')},
  {core: fromA('negotiations', 'A.K4'), maximal: fromA('With top U.S. officials taking part, negotiations are slated to start immediately')},
  {core: fromA('peace talks', 'A.P1'), maximal: fromA('Instead, what Trump aims to start are peace talks with Russian President Vladimir Putin, with efforts towards an end of the ongoing conflict')},
  {core: fromA('end of the ongoing conflict'), maximal: fromA('Instead, what Trump aims to start are peace talks with Russian President Vladimir Putin, with efforts towards an end of the ongoing conflict')},
  {core: fromA('Negotiations', 'A.S1'), maximal: fromA('Starting Immediate Negotiations')},
  {core: fromA('how to end'), maximal: promise},
  {core: fromA('diplomatic interventions'), maximal: fromA('By bringing in diplomatic interventions with Putin taking part, Trump deemed it necessary to move away from financial aids strategy')},
  {core: fromA('working together'), maximal: fromA('Trump, after his discussions with Putin, announced plans of working together so that the Ukranian crisis is resolved')},
  {core: fromA('will start negotiations'), maximal: leaders},
  {core: fromA('negotiations', 'A.P3'), maximal: leaders},
  {core: fromA('talks of diplomats'), maximal: leaders},
  {core: fromA('reviewing the process'), maximal: fromA('Trump, parallel to his talk with Putin, intends to engage President Volodymyr Zelenskyy of Ukraine in reviewing the process')},
  {core: fromA('negotiations', 'A.P6'), maximal: fromA('In his bid to speed up the negotiations for peace, President Trump has put together an experienced team')},
  {core: fromA('deal-making'), maximal: fromA('In the peace deal-making, each has a significant role to fill')},
  {core: fromA('peace talks', 'A.P7'), maximal: fromA('About these peace talks President Trump appears optimistic, expressing strong belief that they will achieve successful outcomes')},
  {core: fromA('negotiations', 'A.P7'), maximal: fromA('What these diplomatic negotiations hold for Ukraine’s future is yet to be seen')},
  {core: fromA('resolved in peace'), maximal: fromA('Everyone hopes that it will be resolved in peace, with all parties involved satisfied')},
  {core: fromA('talks start'), maximal: fromA('Hopes remain high, as talks start, that this long-standing conflict will be solved in peace')},
  {core: fromA('solved in peace'), maximal: fromA('Hopes remain high, as talks start, that this long-standing conflict will be solved in peace')},
]

const guarantees = fromA('With U.S. funding for Ukraine expected to wane, European nations, he suggested, should step in with security guarantees')

const largerShare = fromA('Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid, non-lethal and lethal')

const spending = fromA('suggesting that they should spend more on defense to support Ukraine')

const europePays: readonly Passage[] = [
  {core: fromA('should step in'), maximal: guarantees},
  {core: fromA('security guarantees', 'A.P5'), maximal: guarantees},
  {core: fromA('encouraged European nations'), maximal: largerShare},
  {core: fromA('commit', 'A.P8'), maximal: largerShare},
  {core: fromA('larger share'), maximal: largerShare},
  {core: fromA('spend more'), maximal: spending},
  {core: fromA('New Way Forward'), maximal: fromA('A New Way Forward: European and Non-European predecessors Replacing U.S Troops')},
  {core: fromA('Replacing'), maximal: fromA('A New Way Forward: European and Non-European predecessors Replacing U.S Troops')},
]

const talkingToPutin = fromB('By talking to Russian President Vladimir Putin, US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace')

const start = fromB('Negotiations to end the Ukraine conflict would start “immediately,” Trump said')

const reached = fromB('agreed that by way of peace talks a long-term settlement could be reached')

const settlementB: readonly Passage[] = [
  {core: fromB('long-term settlement'), maximal: reached},
  {core: fromB('peace talks', 'B.P7'), maximal: reached},
  {core: fromB('negotiated peace'), maximal: fromB('The phone call of the US president with Vladimir Putin is “recognition” that Washington wants a “negotiated peace')},
  {core: fromB('pursuing peace'), maximal: talkingToPutin},
  {core: fromB('talking'), maximal: talkingToPutin},
  {core: fromB('peace talks', 'B.P3'), maximal: fromB('Any peace talks that excluded Kiev would be a dangerous betrayal')},
  {core: fromB('interested in peace'), maximal: fromB('There is a recognition that the whole world and the United States is invested and interested in peace')},
  {core: fromB('Negotiations'), maximal: start},
  {core: fromB('end the Ukraine conflict'), maximal: start},
  {core: fromB('would start'), maximal: start},
  {core: fromB('further talks'), maximal: fromB('adding that for further talks he would “probably” meet with Putin in Saudi Arabia')},
  {core: fromB('work together'), maximal: fromB('Putin supported Trump’s view: for Russia and the US, the time has come to work together')},
  {core: fromB('negotiating position'), maximal: fromB('Hegseth outlined the negotiating position of the US before that call')},
  {core: fromB('negotiations', 'B.P8'), maximal: fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')},
  {core: fromB('peace settlement'), maximal: fromB('Trump, after the call with Putin, also phoned Zelensky, in order to discuss, among other issues, the peace settlement')},
  {core: fromB('make peace'), maximal: fromB('what Zelensky wanted was to make peace')},
  {core: fromB('negotiating table'), maximal: fromB('if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade')},
  {core: fromB('negotiations', 'B.P11'), maximal: fromB('The reality on the ground must be recognized in any peace negotiations, Russia has maintained')},
]

const noBetrayal: readonly Passage[] = [
  {core: fromB('not betraying Ukraine'), maximal: fromB('Trump not betraying Ukraine – Pentagon chief')},
  {core: fromB('not betraying'), maximal: fromB('Trump not betraying Ukraine – Pentagon chief')},
  {core: fromB('not “betraying'), maximal: fromB('US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace, Defense Secretary Pete Hegseth has said')},
  {core: fromB('dismissed'), maximal: fromB('On Thursday, before a meeting in Brussels of NATO’s defense ministers, Hegseth dismissed those claims')},
  {core: fromB('no betrayal'), maximal: fromB('There is no betrayal there')},
]

/** The charge by its name alone. */
const named: readonly Passage[] = [
  {core: fromB('betraying', 'B.H'), maximal: fromB('Trump not betraying Ukraine – Pentagon chief')},
  {core: fromB('betraying', 'B.P1'), maximal: fromB('US President Donald Trump is not “betraying” Ukraine')},
]

const charge: Passage = {
  core: fromB('betrayal', 'B.P3'),
  maximal: fromB('Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday'),
}

const borders = fromB('stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.”')

const integrity = fromB('Any agreement must uphold Kiev’s territorial integrity, Zelensky previously insisted')

const reality = fromB('The reality on the ground must be recognized in any peace negotiations, Russia has maintained')

/** What a peace has to respect, whichever side says so. */
const demands: readonly Passage[] = [
  {core: fromB('must accept'), maximal: borders},
  {core: fromB('pre-2014 borders'), maximal: borders},
  {core: fromB('unrealistic'), maximal: borders},
  {core: fromB('must uphold'), maximal: integrity},
  {core: fromB('territorial integrity'), maximal: integrity},
  {core: fromB('must be recognized'), maximal: reality},
  {core: fromB('reality on the ground'), maximal: reality},
]

const trade: Passage = {
  core: fromB('territory trade'),
  maximal: fromB('he suggested that, if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade'),
}

const terms: readonly Passage[] = [
  ...demands,
  {core: fromB('NATO membership'), maximal: fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')},
  {core: fromB('feasible'), maximal: fromB('He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome')},
  {core: fromB('US peacekeepers'), maximal: fromB('and ruled out US peacekeepers in the country')},
  trade,
  {core: fromB('territory swap'), maximal: fromB('it has ruled out any territory swap with Kiev')},
]

const rootCauses = fromB('reiterated that the root causes of the Ukraine conflict need to be addressed')

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

/** Whatever speaks of money, with a figure or without. */
const money: readonly Passage[] = [
  ...sum,
  {core: fromA('costly'), maximal: promise},
  {core: fromA('financial aid', 'A.P1'), maximal: fromA('The practice of sending Ukraine substantial financial aid for their war with Russia')},
  {core: fromA('generous funding'), maximal: funding},
  {core: fromA('financial aid', 'A.P2'), maximal: funding},
  {core: fromA('financial aids'), maximal: fromA('Trump deemed it necessary to move away from financial aids strategy')},
  {core: fromA('funding', 'A.P5'), maximal: guarantees},
  {core: fromA('larger share'), maximal: largerShare},
  {core: fromA('spend more'), maximal: spending},
]

const lives: readonly Passage[] = [
  {core: fromA('loss of lives'), maximal: fromA('The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted')},
  {core: fromA('lives', 'A.P7'), maximal: fromA('all the more when millions of lives linger on the line')},
  {core: fromA('war-stricken'), maximal: fromA('given to the war-stricken country'), credit: 0.5},
]

export default {
  'A-problem': stated({'cost of the war': 1, 'suffering of civilians': 0.5},
    'Money runs through the article, from the takeaways to the last paragraph; lives come second.',
    ...money,
    ...lives),
  'B-problem': stated({'charge of betrayal': 1},
    'The headline and the first five paragraphs are about one charge and the answer to it.',
    ...noBetrayal, ...named, charge),
  'A-cause': stated({'not stated': 1, 'policy of Biden': 0.5},
    'Biden’s aid is criticised, but as a policy, not as the cause of the war. What caused the war, A does not say.',
    blameOfBiden, {core: fromA('giving billions'), maximal: blameOfBiden.maximal!}),
  'B-cause': stated({'root causes': 1, 'not stated': 1},
    'Putin is reported as mentioning causes, but none is named: both answers hold.',
    {core: fromB('root causes'), maximal: rootCauses}),
  'A-judgement': stated({'praise for Trump': 1, 'not stated': 0.3},
    'A promise to be kept, an experienced team, a practice called controversial: the words lean one way, though no '
      + 'sentence says “right”.',
    {core: fromA('keeping a campaign promise'), maximal: promise},
    {core: fromA('campaign promise'), maximal: promise},
    {core: fromA('committed'), maximal: promise},
    {core: fromA('experienced team'), maximal: fromA('In his bid to speed up the negotiations for peace, President Trump has put together an experienced team')},
    {core: fromA('focusing on how to end'), maximal: promise, credit: 0.5},
    {core: fromA('Taking Charge'), maximal: fromA('Taking Charge: Trump’s Team of Diplomats')},
    {core: fromA('New Way Forward'), maximal: fromA('A New Way Forward: European and Non-European predecessors Replacing U.S Troops')},
    blameOfBiden,
    {core: fromA('successful outcomes'), maximal: fromA('expressing strong belief that they will achieve successful outcomes'), credit: 0.5}),
  'B-judgement': stated({'charge rejected': 1, 'doubt about Zelensky': 0.5, 'not stated': 0.3},
    'The headline, three paragraphs and the one long quotation reject the charge. Further on, two statements of '
      + 'Zelensky’s are also set side by side.',
    ...noBetrayal,
    {core: fromB('pursuing peace'), maximal: fromB('and instead is pursuing peace'), credit: 0.5},
    {core: fromB('previously insisted'), maximal: integrity},
    {core: fromB('however'), maximal: fromB('Last week, however, he suggested that, if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade')}),
  'A-remedy': stated({'diplomacy, with Europe paying': 1, 'peace talks': 0.7},
    'Talks with Putin, and Europe giving guarantees, aid and money. The talks alone are most of it.',
    ...europePays, ...peaceTalksA),
  'B-remedy': stated({'settlement on listed terms': 1, 'peace talks': 0.7},
    'Negotiations, with terms that one side or another sets: the old borders, NATO, US soldiers, Ukraine’s integrity, the reality '
      + 'on the ground. The negotiations alone are most of it.',
    ...terms, ...settlementB, {core: fromB('need to be addressed'), maximal: rootCauses}),

  'A-responsibility-government': stated({yes: 1}, 'The US government starts talks to end the war.', ...peaceTalksA, ...europePays),
  'B-responsibility-government': stated({yes: 1}, 'The US government pursues peace and starts negotiations; others would have to do their part.',
    ...settlementB, ...demands, trade),
  'A-responsibility-solution': stated({yes: 1}, 'It suggests peace talks.', ...peaceTalksA, ...europePays),
  'B-responsibility-solution': stated({yes: 1}, 'It suggests a settlement through talks, and terms for it.', ...settlementB, ...terms,
    {core: fromB('need to be addressed'), maximal: rootCauses}),
  'A-conflict-winners': stated({no: 1}, 'Nobody wins or loses in this article.'),
  'B-conflict-winners': stated({no: 1}, 'Nobody wins or loses in this article.'),
  'A-conflict-reproach': stated({no: 1, yes: 0.5},
    'No side is shown reproaching another. The article itself calls a practice of Biden’s controversial; some will count '
      + 'that.',
    blameOfBiden),
  'B-conflict-reproach': stated({yes: 1}, 'Zelensky speaks of betrayal, and Hegseth answers.', charge, ...noBetrayal, ...named),
  'A-human-example': stated({no: 1, yes: 0.3},
    'One private person is named, Marc Fogel, but not as an example of what the war does.',
    {core: fromA('Marc Fogel'), maximal: fromA('For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin')}),
  'B-human-example': stated({no: 1}, 'Only presidents, a minister and governments appear.'),
  'A-human-affected': stated({yes: 1, no: 0.5}, 'Lives lost and lives at risk are mentioned, though nobody’s story is told.', ...lives),
  'B-human-affected': stated({no: 1}, 'No sentence is about people in the war.'),
  'A-economic-sums': stated({yes: 1}, 'A sum, a share, and billions.', ...sum),
  'B-economic-sums': stated({no: 1}, 'It mentions no sum.'),
  'A-economic-costs': stated({yes: 1}, 'The war is called costly, and Europe is to pay more.',
    ...europePays, ...money),
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
  'B-morality-conduct': stated({yes: 1, no: 0.5}, 'Three say what must be: Hegseth, Zelensky and Russia.',
    ...terms, {core: fromB('need to be addressed'), maximal: rootCauses, credit: 0.5}),
} satisfies Record<keyof Framing, RowKey>
