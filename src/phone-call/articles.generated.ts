// Written by `npm run generate` from the Markdown beside it: change that, not this.

import type {Article} from '../text/article.ts'

const textA = `U.S. President Trump and Russia's Putin to Initiate Peace Talks Over Ukraine

To end the conflict in Ukraine, U.S. President Trump announces that peace talks with Russia's President Putin are planned.

It comes after a controversial practice of Biden's, that of giving billions to Ukraine for the war.

Ukraine's hopes of becoming a member of NATO are not practical, Defense Secretary Pete Hegseth has stated.

With top U.S. officials taking part, negotiations are slated to start immediately.

The practice of sending Ukraine substantial financial aid for their war with Russia is one that President Donald Trump has expressed his plans to discontinue. It was supported in earlier days by Joe Biden, his predecessor. Instead, what Trump aims to start are peace talks with Russian President Vladimir Putin, with efforts towards an end of the ongoing conflict.

Starting Immediate Negotiations

President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia. Ukraine received generous funding in the years of Biden's term; it came to $66 billion, and that was over a third of the global financial aid given to the war-stricken country. By bringing in diplomatic interventions with Putin taking part, Trump deemed it necessary to move away from financial aids strategy.

Close Work Towards Shared Goals

Trump, after his discussions with Putin, announced plans of working together so that the Ukranian crisis is resolved. Talks on a myriad of topics were also part of the Putin-Trump discussions, all the way from Energy and Artificial Intelligence to the power of the Dollar. Historical ties of the two countries were also touched upon in their discourse, and so were the successful collaborations of World War II. The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted and so, will start negotiations, welcoming each other's teams in order to kickstart the talks of diplomats.

Bringing In the Ukrainian Administration

Trump, parallel to his talk with Putin, intends to engage President Volodymyr Zelenskyy of Ukraine in reviewing the process. Also expected for later is a high-profile meeting, consisting of JD Vance, the Vice President, Marco Rubio, the Secretary of State, and retired Gen. Keith Kellogg, special Russia-Ukraine envoy to Trump. At an upcoming conference, they aim to meet Zelenskyy.

On the NATO Question

Comments by Defense Secretary Pete Hegseth are the backdrop in which these Donald Trump's endeavors come. Some of Ukraine's aspirations, such as the NATO membership, are not practical, Sec. Hegseth clarified at a recent NATO conference. With U.S. funding for Ukraine expected to wane, European nations, he suggested, should step in with security guarantees.

Taking Charge: Trump's Team of Diplomats

In his bid to speed up the negotiations for peace, President Trump has put together an experienced team. Names like Rubio are in it, as are John Ratcliffe, Director of the CIA, Michael Waltz, the National Security Adviser, and Steve Witkoff, Ambassador and Special Envoy. In the peace deal-making, each has a significant role to fill.

The Road Ahead

About these peace talks President Trump appears optimistic, expressing strong belief that they will achieve successful outcomes. For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin. Hegseth, on the other hand, highlighted the need of Ukraine for security guarantees but believes this requirement should not be met by making it a member of NATO. What these diplomatic negotiations hold for Ukraine's future is yet to be seen. Everyone hopes that it will be resolved in peace, with all parties involved satisfied, all the more when millions of lives linger on the line.

A New Way Forward: European and Non-European predecessors Replacing U.S Troops

In the near future, according to Hegseth, U.S. troops are not going to be deployed in Ukraine. Hegseth encouraged European nations to commit to a larger share of Ukraine's aid, non-lethal and lethal, suggesting that they should spend more on defense to support Ukraine. Hopes remain high, as talks start, that this long-standing conflict will be solved in peace.`

const printedA = `U.S. President Trump and Russia’s Putin to Initiate Peace Talks Over Ukraine

To end the conflict in Ukraine, U.S. President Trump announces that peace talks with Russia’s President Putin are planned.

It comes after a controversial practice of Biden’s, that of giving billions to Ukraine for the war.

Ukraine’s hopes of becoming a member of NATO are not practical, Defense Secretary Pete Hegseth has stated.

With top U.S. officials taking part, negotiations are slated to start immediately.

The practice of sending Ukraine substantial financial aid for their war with Russia is one that President Donald Trump has expressed his plans to discontinue. It was supported in earlier days by Joe Biden, his predecessor. Instead, what Trump aims to start are peace talks with Russian President Vladimir Putin, with efforts towards an end of the ongoing conflict.

Starting Immediate Negotiations

President Trump, committed to keeping a campaign promise, is focusing on how to end the costly war of Ukraine and Russia. Ukraine received generous funding in the years of Biden’s term; it came to $66 billion, and that was over a third of the global financial aid given to the war-stricken country. By bringing in diplomatic interventions with Putin taking part, Trump deemed it necessary to move away from financial aids strategy.

Close Work Towards Shared Goals

Trump, after his discussions with Putin, announced plans of working together so that the Ukranian crisis is resolved. Talks on a myriad of topics were also part of the Putin-Trump discussions, all the way from Energy and Artificial Intelligence to the power of the Dollar. Historical ties of the two countries were also touched upon in their discourse, and so were the successful collaborations of World War II. The two leaders agreed that there was a pressing need for the loss of lives in the Russia-Ukraine war to be halted and so, will start negotiations, welcoming each other’s teams in order to kickstart the talks of diplomats.

Bringing In the Ukrainian Administration

Trump, parallel to his talk with Putin, intends to engage President Volodymyr Zelenskyy of Ukraine in reviewing the process. Also expected for later is a high-profile meeting, consisting of JD Vance, the Vice President, Marco Rubio, the Secretary of State, and retired Gen. Keith Kellogg, special Russia-Ukraine envoy to Trump. At an upcoming conference, they aim to meet Zelenskyy.

On the NATO Question

Comments by Defense Secretary Pete Hegseth are the backdrop in which these Donald Trump’s endeavors come. Some of Ukraine’s aspirations, such as the NATO membership, are not practical, Sec. Hegseth clarified at a recent NATO conference. With U.S. funding for Ukraine expected to wane, European nations, he suggested, should step in with security guarantees.

Taking Charge: Trump’s Team of Diplomats

In his bid to speed up the negotiations for peace, President Trump has put together an experienced team. Names like Rubio are in it, as are John Ratcliffe, Director of the CIA, Michael Waltz, the National Security Adviser, and Steve Witkoff, Ambassador and Special Envoy. In the peace deal-making, each has a significant role to fill.

The Road Ahead

About these peace talks President Trump appears optimistic, expressing strong belief that they will achieve successful outcomes. For the release of Marc Fogel, a U.S. national held under detention in Russia, he also thanked Putin. Hegseth, on the other hand, highlighted the need of Ukraine for security guarantees but believes this requirement should not be met by making it a member of NATO. What these diplomatic negotiations hold for Ukraine’s future is yet to be seen. Everyone hopes that it will be resolved in peace, with all parties involved satisfied, all the more when millions of lives linger on the line.

A New Way Forward: European and Non-European predecessors Replacing U.S Troops

In the near future, according to Hegseth, U.S. troops are not going to be deployed in Ukraine. Hegseth encouraged European nations to commit to a larger share of Ukraine’s aid, non-lethal and lethal, suggesting that they should spend more on defense to support Ukraine. Hopes remain high, as talks start, that this long-standing conflict will be solved in peace.`

/** The text of article A, straight quotation marks and plain hyphens, as a type: the compiler searches it. */
export type TextA = typeof textA

/** The names of article A's paragraphs. */
export type ParagraphA =
  | 'A.H' | 'A.K1' | 'A.K2' | 'A.K3' | 'A.K4' | 'A.P1' | 'A.S1' | 'A.P2' | 'A.S2' | 'A.P3' | 'A.S3' | 'A.P4' | 'A.S4'
  | 'A.P5' | 'A.S5' | 'A.P6' | 'A.S6' | 'A.P7' | 'A.S7' | 'A.P8'

/** Article A. */
export const articleA: Article = {
  id: 'A',
  headline: 'U.S. President Trump and Russia’s Putin to Initiate Peace Talks Over Ukraine',
  provenance: {
    publisher: 'The copy names none. The text was found on digitalchew.com, a US site.',
    author: 'The copy names none.',
    date: 'The copy gives none. On digitalchew.com it is dated 13 February 2025.',
    found: 'digitalchew.com',
    edition: 'A classroom edition. Words in italics are the source’s own; the rest is retold, sentence by sentence, with nothing added or put right.',
  },
  text: textA,
  printed: printedA,
  paragraphs: [
    {id: 'A.H', kind: 'headline', start: 0, end: 76, sentences: [{start: 0, end: 76}]},
    {id: 'A.K1', kind: 'takeaway', start: 78, end: 200, sentences: [{start: 78, end: 200}]},
    {id: 'A.K2', kind: 'takeaway', start: 202, end: 301, sentences: [{start: 202, end: 301}]},
    {id: 'A.K3', kind: 'takeaway', start: 303, end: 409, sentences: [{start: 303, end: 409}]},
    {id: 'A.K4', kind: 'takeaway', start: 411, end: 493, sentences: [{start: 411, end: 493}]},
    {id: 'A.P1', kind: 'body', start: 495, end: 859, sentences: [
      {start: 495, end: 653}, {start: 654, end: 717}, {start: 718, end: 859},
    ]},
    {id: 'A.S1', kind: 'subhead', start: 861, end: 892, sentences: [{start: 861, end: 892}]},
    {id: 'A.P2', kind: 'body', start: 894, end: 1325, sentences: [
      {start: 894, end: 1015}, {start: 1016, end: 1192}, {start: 1193, end: 1325},
    ]},
    {id: 'A.S2', kind: 'subhead', start: 1327, end: 1358, sentences: [{start: 1327, end: 1358}]},
    {id: 'A.P3', kind: 'body', start: 1360, end: 1994, sentences: [
      {start: 1360, end: 1477}, {start: 1478, end: 1632}, {start: 1633, end: 1771}, {start: 1772, end: 1994},
    ]},
    {id: 'A.S3', kind: 'subhead', start: 1996, end: 2036, sentences: [{start: 1996, end: 2036}]},
    {id: 'A.P4', kind: 'body', start: 2038, end: 2420, sentences: [
      {start: 2038, end: 2162}, {start: 2163, end: 2365}, {start: 2366, end: 2420},
    ]},
    {id: 'A.S4', kind: 'subhead', start: 2422, end: 2442, sentences: [{start: 2422, end: 2442}]},
    {id: 'A.P5', kind: 'body', start: 2444, end: 2801, sentences: [
      {start: 2444, end: 2549}, {start: 2550, end: 2680}, {start: 2681, end: 2801},
    ]},
    {id: 'A.S5', kind: 'subhead', start: 2803, end: 2843, sentences: [{start: 2803, end: 2843}]},
    {id: 'A.P6', kind: 'body', start: 2845, end: 3179, sentences: [
      {start: 2845, end: 2949}, {start: 2950, end: 3116}, {start: 3117, end: 3179},
    ]},
    {id: 'A.S6', kind: 'subhead', start: 3181, end: 3195, sentences: [{start: 3181, end: 3195}]},
    {id: 'A.P7', kind: 'body', start: 3197, end: 3813, sentences: [
      {start: 3197, end: 3325}, {start: 3326, end: 3427}, {start: 3428, end: 3590}, {start: 3591, end: 3670},
      {start: 3671, end: 3813},
    ]},
    {id: 'A.S7', kind: 'subhead', start: 3815, end: 3893, sentences: [{start: 3815, end: 3893}]},
    {id: 'A.P8', kind: 'body', start: 3895, end: 4257, sentences: [
      {start: 3895, end: 3989}, {start: 3990, end: 4164}, {start: 4165, end: 4257},
    ]},
  ],
  ownWords: [
    {start: 0, end: 76}, {start: 89, end: 97}, {start: 131, end: 140}, {start: 146, end: 157}, {start: 192, end: 199},
    {start: 219, end: 241}, {start: 262, end: 277}, {start: 297, end: 300}, {start: 313, end: 318},
    {start: 352, end: 365}, {start: 398, end: 408}, {start: 416, end: 419}, {start: 461, end: 471},
    {start: 481, end: 492}, {start: 527, end: 538}, {start: 539, end: 552}, {start: 614, end: 637},
    {start: 641, end: 652}, {start: 661, end: 670}, {start: 705, end: 716}, {start: 718, end: 725},
    {start: 738, end: 742}, {start: 773, end: 790}, {start: 842, end: 858}, {start: 870, end: 892},
    {start: 911, end: 920}, {start: 934, end: 950}, {start: 982, end: 992}, {start: 1033, end: 1049},
    {start: 1091, end: 1102}, {start: 1117, end: 1129}, {start: 1144, end: 1157}, {start: 1171, end: 1183},
    {start: 1208, end: 1218}, {start: 1263, end: 1282}, {start: 1301, end: 1315}, {start: 1346, end: 1358},
    {start: 1377, end: 1388}, {start: 1401, end: 1416}, {start: 1420, end: 1436}, {start: 1449, end: 1464},
    {start: 1489, end: 1495}, {start: 1570, end: 1576}, {start: 1581, end: 1604}, {start: 1612, end: 1617},
    {start: 1625, end: 1631}, {start: 1633, end: 1648}, {start: 1702, end: 1711}, {start: 1729, end: 1754},
    {start: 1788, end: 1794}, {start: 1812, end: 1825}, {start: 1834, end: 1838}, {start: 1855, end: 1873},
    {start: 1920, end: 1929}, {start: 1943, end: 1948}, {start: 1961, end: 1970}, {start: 2022, end: 2036},
    {start: 2045, end: 2053}, {start: 2078, end: 2085}, {start: 2096, end: 2105}, {start: 2168, end: 2176},
    {start: 2192, end: 2204}, {start: 2214, end: 2224}, {start: 2335, end: 2355}, {start: 2372, end: 2391},
    {start: 2398, end: 2401}, {start: 2429, end: 2442}, {start: 2495, end: 2503}, {start: 2513, end: 2543},
    {start: 2568, end: 2579}, {start: 2593, end: 2608}, {start: 2618, end: 2627}, {start: 2642, end: 2651},
    {start: 2691, end: 2698}, {start: 2711, end: 2727}, {start: 2729, end: 2745}, {start: 2750, end: 2759},
    {start: 2781, end: 2800}, {start: 2803, end: 2816}, {start: 2852, end: 2855}, {start: 2932, end: 2948},
    {start: 2950, end: 2960}, {start: 3059, end: 3066}, {start: 3130, end: 3141}, {start: 3154, end: 3170},
    {start: 3185, end: 3195}, {start: 3237, end: 3244}, {start: 3245, end: 3255}, {start: 3268, end: 3281},
    {start: 3305, end: 3324}, {start: 3359, end: 3372}, {start: 3384, end: 3393}, {start: 3413, end: 3420},
    {start: 3456, end: 3467}, {start: 3516, end: 3524}, {start: 3530, end: 3541}, {start: 3602, end: 3612},
    {start: 3655, end: 3669}, {start: 3671, end: 3685}, {start: 3726, end: 3737}, {start: 3776, end: 3784},
    {start: 3788, end: 3812}, {start: 3815, end: 3832}, {start: 3860, end: 3872}, {start: 3883, end: 3893},
    {start: 3902, end: 3913}, {start: 3915, end: 3927}, {start: 3942, end: 3948}, {start: 3969, end: 3977},
    {start: 3998, end: 4008}, {start: 4029, end: 4035}, {start: 4041, end: 4053}, {start: 4072, end: 4082},
    {start: 4087, end: 4093}, {start: 4095, end: 4105}, {start: 4137, end: 4144}, {start: 4165, end: 4182},
    {start: 4210, end: 4232},
  ],
  speech: [],
}

const textB = `Trump not betraying Ukraine - Pentagon chief

The phone call of the US president with Vladimir Putin is "recognition" that Washington wants a "negotiated peace," Pete Hegseth has said

By talking to Russian President Vladimir Putin, US President Donald Trump is not "betraying" Ukraine and instead is pursuing peace, Defense Secretary Pete Hegseth has said.

The comments came after a conversation of the leaders of the US and Russia, the first known one since the escalation of the Ukraine conflict nearly three years before.

Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday.

On Thursday, before a meeting in Brussels of NATO's defense ministers, Hegseth dismissed those claims.

The Pentagon chief said: "There is no betrayal there. There is a recognition that the whole world and the United States is invested and interested in peace."

Negotiations to end the Ukraine conflict would start "immediately," Trump said after he and Putin had had a 90-minute conversation, adding that for further talks he would "probably" meet with Putin in Saudi Arabia. On where the summit may be held, Moscow has neither confirmed nor denied the remarks.

In a press release after the call, the Kremlin stated that Putin supported Trump's view: for Russia and the US, the time has come to work together. The Russian president reiterated that the root causes of the Ukraine conflict need to be addressed and agreed that by way of peace talks a long-term settlement could be reached.

Hegseth outlined the negotiating position of the US before that call, stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is "unrealistic." He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome, and ruled out US peacekeepers in the country.

Trump, after the call with Putin, also phoned Zelensky, in order to discuss, among other issues, the peace settlement. The US president said that the talk he had with the Ukrainian leader had gone "very well," and that what Zelensky wanted was to make peace.

Any agreement must uphold Kiev's territorial integrity, Zelensky previously insisted. Last week, however, he suggested that, if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade.

The reality on the ground must be recognized in any peace negotiations, Russia has maintained, and it has ruled out any territory swap with Kiev.`

const printedB = `Trump not betraying Ukraine – Pentagon chief

The phone call of the US president with Vladimir Putin is “recognition” that Washington wants a “negotiated peace,” Pete Hegseth has said

By talking to Russian President Vladimir Putin, US President Donald Trump is not “betraying” Ukraine and instead is pursuing peace, Defense Secretary Pete Hegseth has said.

The comments came after a conversation of the leaders of the US and Russia, the first known one since the escalation of the Ukraine conflict nearly three years before.

Any peace talks that excluded Kiev would be a dangerous betrayal, Ukrainian leader Vladimir Zelensky suggested to The Economist, which interviewed him hours before the call that Putin and Trump had on Wednesday.

On Thursday, before a meeting in Brussels of NATO’s defense ministers, Hegseth dismissed those claims.

The Pentagon chief said: “There is no betrayal there. There is a recognition that the whole world and the United States is invested and interested in peace.”

Negotiations to end the Ukraine conflict would start “immediately,” Trump said after he and Putin had had a 90-minute conversation, adding that for further talks he would “probably” meet with Putin in Saudi Arabia. On where the summit may be held, Moscow has neither confirmed nor denied the remarks.

In a press release after the call, the Kremlin stated that Putin supported Trump’s view: for Russia and the US, the time has come to work together. The Russian president reiterated that the root causes of the Ukraine conflict need to be addressed and agreed that by way of peace talks a long-term settlement could be reached.

Hegseth outlined the negotiating position of the US before that call, stating that Kiev must accept that for Ukraine a return to its pre-2014 borders is “unrealistic.” He also acknowledged that NATO membership for Ukraine is not, from these negotiations, a feasible outcome, and ruled out US peacekeepers in the country.

Trump, after the call with Putin, also phoned Zelensky, in order to discuss, among other issues, the peace settlement. The US president said that the talk he had with the Ukrainian leader had gone “very well,” and that what Zelensky wanted was to make peace.

Any agreement must uphold Kiev’s territorial integrity, Zelensky previously insisted. Last week, however, he suggested that, if Trump succeeded in getting Russia and Ukraine to the negotiating table, he would consider a territory trade.

The reality on the ground must be recognized in any peace negotiations, Russia has maintained, and it has ruled out any territory swap with Kiev.`

/** The text of article B, straight quotation marks and plain hyphens, as a type: the compiler searches it. */
export type TextB = typeof textB

/** The names of article B's paragraphs. */
export type ParagraphB =
  | 'B.H' | 'B.D' | 'B.P1' | 'B.P2' | 'B.P3' | 'B.P4' | 'B.P5' | 'B.P6' | 'B.P7' | 'B.P8' | 'B.P9' | 'B.P10' | 'B.P11'

/** Article B. */
export const articleB: Article = {
  id: 'B',
  headline: 'Trump not betraying Ukraine – Pentagon chief',
  provenance: {
    publisher: 'The copy names none. The text was found on snapbard.com, an aggregator; a paraphrase elsewhere sends its readers to RT.com for the full article.',
    author: 'The copy names none.',
    date: 'The copy gives only “3 hours ago”. It reports on 12 and 13 February 2025.',
    found: 'snapbard.com',
    edition: 'A classroom edition. Words in italics are the source’s own; the rest is retold, sentence by sentence, with nothing added or put right.',
  },
  text: textB,
  printed: printedB,
  paragraphs: [
    {id: 'B.H', kind: 'headline', start: 0, end: 44, sentences: [{start: 0, end: 44}]},
    {id: 'B.D', kind: 'standfirst', start: 46, end: 183, sentences: [{start: 46, end: 183}]},
    {id: 'B.P1', kind: 'body', start: 185, end: 357, sentences: [{start: 185, end: 357}]},
    {id: 'B.P2', kind: 'body', start: 359, end: 526, sentences: [{start: 359, end: 526}]},
    {id: 'B.P3', kind: 'body', start: 528, end: 739, sentences: [{start: 528, end: 739}]},
    {id: 'B.P4', kind: 'body', start: 741, end: 843, sentences: [{start: 741, end: 843}]},
    {id: 'B.P5', kind: 'body', start: 845, end: 1002, sentences: [{start: 845, end: 898}, {start: 899, end: 1002}]},
    {id: 'B.P6', kind: 'body', start: 1004, end: 1304, sentences: [{start: 1004, end: 1218}, {start: 1219, end: 1304}]},
    {id: 'B.P7', kind: 'body', start: 1306, end: 1631, sentences: [{start: 1306, end: 1453}, {start: 1454, end: 1631}]},
    {id: 'B.P8', kind: 'body', start: 1633, end: 1953, sentences: [{start: 1633, end: 1800}, {start: 1801, end: 1953}]},
    {id: 'B.P9', kind: 'body', start: 1955, end: 2213, sentences: [{start: 1955, end: 2073}, {start: 2074, end: 2213}]},
    {id: 'B.P10', kind: 'body', start: 2215, end: 2451, sentences: [
      {start: 2215, end: 2300}, {start: 2301, end: 2451},
    ]},
    {id: 'B.P11', kind: 'body', start: 2453, end: 2598, sentences: [{start: 2453, end: 2598}]},
  ],
  ownWords: [
    {start: 0, end: 44}, {start: 68, end: 80}, {start: 105, end: 116}, {start: 123, end: 133}, {start: 143, end: 159},
    {start: 175, end: 183}, {start: 199, end: 216}, {start: 267, end: 276}, {start: 290, end: 297},
    {start: 301, end: 315}, {start: 317, end: 334}, {start: 348, end: 356}, {start: 363, end: 371},
    {start: 439, end: 450}, {start: 465, end: 475}, {start: 483, end: 499}, {start: 500, end: 506},
    {start: 532, end: 543}, {start: 549, end: 557}, {start: 558, end: 562}, {start: 574, end: 592},
    {start: 594, end: 610}, {start: 611, end: 628}, {start: 629, end: 638}, {start: 642, end: 655},
    {start: 679, end: 691}, {start: 793, end: 810}, {start: 820, end: 829}, {start: 836, end: 842},
    {start: 849, end: 863}, {start: 864, end: 868}, {start: 871, end: 1000}, {start: 1036, end: 1044},
    {start: 1045, end: 1056}, {start: 1058, end: 1069}, {start: 1078, end: 1082}, {start: 1112, end: 1121},
    {start: 1122, end: 1134}, {start: 1136, end: 1142}, {start: 1152, end: 1165}, {start: 1176, end: 1184},
    {start: 1232, end: 1238}, {start: 1259, end: 1291}, {start: 1296, end: 1303}, {start: 1311, end: 1324},
    {start: 1353, end: 1359}, {start: 1371, end: 1380}, {start: 1389, end: 1393}, {start: 1422, end: 1435},
    {start: 1476, end: 1486}, {start: 1496, end: 1507}, {start: 1523, end: 1531}, {start: 1557, end: 1563},
    {start: 1593, end: 1613}, {start: 1641, end: 1649}, {start: 1654, end: 1674}, {start: 1703, end: 1710},
    {start: 1716, end: 1720}, {start: 1721, end: 1732}, {start: 1766, end: 1782}, {start: 1787, end: 1798},
    {start: 1809, end: 1821}, {start: 1827, end: 1842}, {start: 1890, end: 1906}, {start: 1912, end: 1921},
    {start: 1925, end: 1937}, {start: 1972, end: 1976}, {start: 1994, end: 2000}, {start: 2032, end: 2050},
    {start: 2056, end: 2072}, {start: 2091, end: 2095}, {start: 2126, end: 2142}, {start: 2143, end: 2151},
    {start: 2153, end: 2162}, {start: 2188, end: 2194}, {start: 2219, end: 2228}, {start: 2229, end: 2240},
    {start: 2241, end: 2247}, {start: 2248, end: 2269}, {start: 2280, end: 2290}, {start: 2291, end: 2299},
    {start: 2301, end: 2310}, {start: 2312, end: 2319}, {start: 2324, end: 2333}, {start: 2349, end: 2358},
    {start: 2396, end: 2413}, {start: 2424, end: 2432}, {start: 2435, end: 2450}, {start: 2457, end: 2478},
    {start: 2479, end: 2483}, {start: 2532, end: 2546}, {start: 2555, end: 2568}, {start: 2573, end: 2587},
  ],
  speech: [
    {start: 105, end: 116}, {start: 143, end: 160}, {start: 267, end: 276}, {start: 871, end: 1001},
    {start: 1058, end: 1070}, {start: 1176, end: 1184}, {start: 1787, end: 1799}, {start: 2153, end: 2163},
  ],
}
