import readings from 'virtual:readings'

/**
 * How many of the stored readings earn less than half on an item, in a sentence; `undefined` where none was asked it. A key
 * that careful readers dispute is a key to talk about.
 */
export function disputed(exercise: string, item: string): string | undefined {
  const found = readings[exercise]?.[item]
  if (!found) return undefined
  const {readers, otherwise} = found
  if (otherwise === 0) return `All ${readers} stored readings, which are machine-made, see it much as the key does.`
  return `${otherwise} of ${readers} stored readings, which are machine-made, see it otherwise: there is something to talk about here.`
}
