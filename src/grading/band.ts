/** A score in words, as students and teachers see it: four levels, and no per cent. */
export type Band = 'Beginning' | 'Emerging' | 'Proficient' | 'Strong'

/** The least score of each band, on the scale of `Marks.score`; a pass is at least Proficient. */
const LEAST_SCORE: Readonly<Record<Band, number>> = {Strong: 0.9, Proficient: 0.7, Emerging: 0.4, Beginning: 0}

/** What each band says of the work. */
export const BAND_MEANS: Readonly<Record<Band, string>> = {
  Beginning: 'a first part is there',
  Emerging: 'much is there, and some of it needs another look',
  Proficient: 'most is there, and well shown',
  Strong: 'nearly everything is there, and exact',
}

/** The band of a score from 0 to 1. */
export function band(score: number): Band {
  const bands: readonly Band[] = ['Strong', 'Proficient', 'Emerging']
  return bands.find(name => score >= LEAST_SCORE[name]) ?? 'Beginning'
}
