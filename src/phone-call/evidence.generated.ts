// Written by `npm run generate` from the Markdown beside it: change that, not this.

import type {EvidenceCard} from '../lesson/evidence.ts'

/** What is to be known of all cards. */
export const aboutEvidence = 'What other sources report about the same days, retold. A card is not a verdict: it tells what one source says. From cards dated March and April 2025, use what they say of the time up to February. The addresses were looked up in 2025; if a page has moved, look for an archived copy.'

/** The evidence cards, in their order. */
export const evidence: readonly EvidenceCard[] = [
  {
    id: 'aid-military',
    publisher: 'The Kyiv Independent',
    date: '1 March 2025',
    address: 'kyivindependent.com (trump-may-halt-all-military-aid)',
    text: 'Since February 2022 the United States had given Ukraine military aid worth 65.9 billion dollars. Other kinds of aid are not in that figure.',
  },
  {
    id: 'aid-total',
    publisher: 'Kiel Institute, Ukraine Support Tracker',
    date: '15 April 2025',
    address: 'idw-online.de/de/news850744',
    text: 'Military, financial and humanitarian aid taken together, up to February 2025: Europe 138 billion euros, the United States 115 billion. Military aid alone: the United States 65 billion, Europe 64.',
  },
  {
    id: 'aid-continues',
    publisher: 'Mediaite; UATV',
    date: '12 February 2025',
    address: 'mediaite.com (trump-promises-to-keep-sending-military-aid); uatv.ua (trump-explains-why-u-s-aid)',
    text: 'A reporter in the Oval Office asked Trump when aid for Ukraine would stop. It would go on for as long as it was needed, he answered; otherwise Putin would say that he had won.',
  },
  {
    id: 'call-readout',
    publisher: 'The Kremlin’s own account, as carried by The Moscow Times',
    date: '12 February 2025',
    address: 'kremlin.ru, 12 February 2025, as carried by themoscowtimes.com/2025/02/12 (a87976)',
    text: 'The call took almost an hour and a half. Trump wanted the fighting to end soon. Putin named root causes and agreed that talks could bring a lasting settlement; he also shared Trump’s view that it was time for the two countries to work together. The Middle East and Iran came up, and an invitation to Moscow.',
  },
  {
    id: 'call-post',
    publisher: 'Trump’s own post, as carried by CGTN, Evrim Ağacı and The Moscow Times',
    date: '12 and 13 February 2025',
    address: 'news.cgtn.com (2025-02-13); evrimagaci.org/tpg (197394); themoscowtimes.com/2025/02/12 (a87976)',
    text: 'The two men spoke about Ukraine, the Middle East, energy, artificial intelligence and the dollar. They agreed to work together, to visit each other’s countries and to let their teams begin negotiating at once. Rubio, Ratcliffe, Waltz and Witkoff are to lead the talks. Zelenskyy was to be called at once.',
  },
  {
    id: 'first-call',
    publisher: 'Wikipedia; The Moscow Times',
    date: 'February 2025',
    address: 'en.wikipedia.org/wiki/February_2025_Putin–Trump_phone_call; themoscowtimes.com/2025/02/12 (a87976)',
    text: 'It was the first direct exchange between presidents of the two countries since Russia invaded Ukraine in February 2022. Elsewhere it is called the first known one since Trump took office again.',
  },
  {
    id: 'contact-group',
    publisher: 'US Department of Defense, transcript of the speech; Newser',
    date: '12 February 2025',
    address: 'defense.gov, opening remarks of 12 February 2025, as carried by militaryspot.com (?p=155804); newser.com/story/364177',
    text: 'Hegseth opened a meeting of Ukraine’s supporters at NATO headquarters. “We”, he said, had to begin by recognising that Ukraine could not expect to get back its borders from before 2014. He did not think NATO membership a realistic result. Troops from Europe and elsewhere should guarantee a peace, outside NATO; American soldiers would not be sent. He set no time limit on that.',
  },
  {
    id: 'not-my-word',
    publisher: 'Ukrainska Pravda; Interfax-Ukraine',
    date: '13 February 2025',
    address: 'pravda.com.ua/eng/news/2025/02/13/7498081; en.interfax.com.ua/news/general/1047607',
    text: 'Before the ministers met, a reporter asked Hegseth whether this was a betrayal. That was the reporter’s word and not his, he answered. Then came the sentences that article B quotes. He went on to speak of a peace that is negotiated, of an end to the killing, and of both sides having to accept things they do not want.',
  },
  {
    id: 'economist',
    publisher: 'Babel, on The Economist’s interview',
    date: '12 February 2025',
    address: 'babel.ua/en/news/115349',
    text: 'Zelensky told the weekly that nobody had consulted Ukraine, and that Russia, left alone with the United States, would feed it manipulated information. This summary contains a warning, but not the word that article B gives him. The full interview was not available.',
  },
  {
    id: 'guardian-swap',
    publisher: 'Gamereactor; A News; Dailywrap, on The Guardian’s interview',
    date: '11 and 12 February 2025',
    address: 'gamereactor.eu (1496493); anews.com.tr (2025-02-12); dailywrap.ca',
    text: 'Zelensky told The Guardian on 11 February that he would give back the land that Ukraine held in Russia’s Kursk region in return for occupied Ukrainian land, should Trump bring both sides to the table. The Kremlin called that impossible the next day.',
  },
  {
    id: 'fogel',
    publisher: 'The Moscow Times; Wikipedia',
    date: '12 February 2025',
    address: 'themoscowtimes.com/2025/02/12 (a87976); en.wikipedia.org/wiki/February_2025_Putin–Trump_phone_call',
    text: 'Marc Fogel, an American teacher, was set free that week in exchange for Alexander Vinnik. Trump thanked Putin.',
  },
  {
    id: 'munich',
    publisher: 'PanARMENIAN; Babel',
    date: 'February 2025',
    address: 'panarmenian.net/m/eng/news/319313; babel.ua/en/news/115349',
    text: 'Vance and Rubio were to meet Zelenskyy at the Munich Security Conference.',
  },
  {
    id: 'page-a',
    publisher: 'This lesson’s own search for article A',
    date: 'made when the lesson was written',
    address: 'digitalchew.com',
    text: 'The text of article A was found on digitalchew.com, a US site, dated 13 February 2025. The copy names no author and no publisher. A search for an owner or editor of the site found neither.',
  },
  {
    id: 'page-b',
    publisher: 'This lesson’s own search for article B',
    date: 'made when the lesson was written',
    address: 'snapbard.com',
    text: 'The text of article B was found on snapbard.com, an aggregator. The copy names no author and no publisher. A paraphrase on a third site sends its readers to RT.com for the full article. A search for an owner or editor of the site found neither.',
  },
]
