import type {Key, Quotation, RowKey, RowsKey, SpansKey} from './key.ts'

type Keys = Readonly<Record<string, Key>>

/**
 * The keys of a lesson in which the texts of one exercise that avoid anything avoid all the words that another one, of
 * spans, has to find or accepts; as they are where either has no key. What one exercise teaches the other asks for,
 * without a second list to keep.
 */
export function avoiding(keys: Keys, {text, spans}: {readonly text: string; readonly spans: string}): Keys {
  const [rows, passages] = [keys[text] as RowsKey | undefined, keys[spans] as SpansKey | undefined]
  if (!rows || !passages) return keys
  const avoid = findable(passages)
  return {...keys, [text]: Object.fromEntries(Object.entries(rows).map(([item, row]) => [item, withAvoided(row, avoid)]))}
}

/** Cores of required and accepted passages, each once. */
function findable(key: SpansKey): Quotation[] {
  const cores = Object.entries(key).flatMap(([paragraph, passages]) => passages
    .filter(({status}) => status === 'required' || status === 'accepted')
    .map(({passage}): Quotation => ({paragraph, ...passage.core})))
  return [...new Map(cores.map(core => [core.words.toLowerCase(), core])).values()]
}

function withAvoided(row: RowKey, avoid: readonly Quotation[]): RowKey {
  const fields = Object.entries(row.fields).map(([name, field]) => [name, field.avoid ? {...field, avoid} : field] as const)
  return {...row, fields: Object.fromEntries(fields)}
}
