import readings from 'virtual:readings'

/**
 * How many of the stored readings earn less than half on an item, in a sentence; `undefined` where there are none. A key
 * that careful readers dispute is a key to talk about.
 */
export function disputed(exercise: string, item: string): string | undefined {
  const found = readings[exercise]
  if (!found) return undefined
  const {readers, otherwise} = found
  const count = otherwise[item] ?? 0
  if (count === 0) return `All ${readers} careful readers who tried this saw it much as the key does.`
  return `${count} of ${readers} careful readers saw it otherwise: there is something to talk about here.`
}
