/**
 * Adjectives that say what the writer thinks of somebody or something, and nothing that a reader could check: praise and
 * blame of the kind that the subjectivity lexicon of Wilson, Wiebe and Hoffmann (2005) lists as strongly subjective. The
 * list is short on purpose. A program that knew every such word would still not know who is being fair, and each of these
 * can go from a news sentence without any information going with it. Words that reports need, such as “great power” or
 * “hard border”, are not in it.
 */
export const OPINION_WORDS: readonly string[] = [
  // Praise.
  'admirable', 'brave', 'brilliant', 'courageous', 'excellent', 'fantastic', 'generous', 'glorious', 'heroic',
  'historic', 'impressive', 'magnificent', 'noble', 'remarkable', 'sensible', 'splendid', 'terrific', 'tremendous',
  'visionary', 'wise', 'wonderful',
  // Blame.
  'absurd', 'arrogant', 'awful', 'brazen', 'controversial', 'corrupt', 'cowardly', 'crazy', 'crooked', 'cruel',
  'cynical', 'despicable', 'dirty', 'disastrous', 'disgraceful', 'disgusting', 'dishonest', 'evil', 'foolish',
  'greedy', 'hateful', 'horrible', 'horrific', 'hypocritical', 'idiotic', 'incompetent', 'insane', 'irresponsible',
  'naive', 'outrageous', 'pathetic', 'reckless', 'ridiculous', 'ruthless', 'scandalous', 'shady', 'shameful',
  'shameless', 'shocking', 'spineless', 'stupid', 'terrible', 'treacherous', 'ugly', 'unscrupulous', 'vicious',
  'vile', 'weak', 'wicked',
]
