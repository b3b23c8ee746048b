/** Card → where it was put; a card that is not sorted yet is not in it. */
export type Sorted = Readonly<Record<string, string>>

/** The cards in the order in which they lie: place by place as the places are listed, and last what is not sorted. */
export function laidOut(cards: readonly string[], places: readonly string[], sorted: Sorted): readonly string[] {
  const rank = (card: string) => {
    const at = places.indexOf(sorted[card] ?? '')
    return at < 0 ? places.length : at
  }
  return [...cards].sort((one, other) => rank(one) - rank(other) || cards.indexOf(one) - cards.indexOf(other))
}

/** The card to sort next: the first that is not sorted, looked for behind `after` and then from the top. */
export function nextCard(cards: readonly string[], sorted: Sorted, after: string): string | undefined {
  const from = cards.indexOf(after) + 1
  return [...cards.slice(from), ...cards.slice(0, from)].find(card => sorted[card] === undefined)
}

/** What a screen reader is told when a card was put somewhere. */
export function announced(cards: readonly string[], sorted: Sorted, asks: string, place: string): string {
  const done = cards.filter(card => sorted[card] !== undefined).length
  return `${asks}: ${place}. ${done} of ${cards.length} sorted.`
}
