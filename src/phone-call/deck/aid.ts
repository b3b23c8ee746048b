/** Dollars for a euro: the European Central Bank's reference rate of 28 February 2025. */
export const DOLLARS_FOR_A_EURO = 1.0411

/** A sum of the chart, in billions, as its card or the article gives it. */
export interface Sum {
  readonly what: string
  /** The evidence card; left out for the article's own figure. */
  readonly card?: string
  readonly billions: number
  readonly currency: 'USD' | 'EUR'
}

/** What the article says, and what the cards say, up to February 2025. */
export const SUMS: readonly Sum[] = [
  {what: 'Article A (A.P2)', billions: 66, currency: 'USD'},
  {what: 'US, military aid alone', card: 'aid-military', billions: 65.9, currency: 'USD'},
  {what: 'US, all three kinds', card: 'aid-total', billions: 115, currency: 'EUR'},
  {what: 'Europe, all three kinds', card: 'aid-total', billions: 138, currency: 'EUR'},
]

/** Billions of dollars. */
export const dollars = ({billions, currency}: Sum): number => currency === 'USD' ? billions : billions * DOLLARS_FOR_A_EURO
