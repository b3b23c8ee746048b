import fc from 'fast-check'
import {BREAKS, FOLDED, INVISIBLE, LIGATURES, LOOKALIKES} from '../../src/text/normalise.ts'

/** What befalls a file, as kinds: each makes any number of hostile files out of a sound one. */
export type Damage = (text: string) => Uint8Array

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const place = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true})
const at = (text: string, where: number): number => Math.floor(where * text.length)
const insert = (text: string, where: number, what: string): string => text.slice(0, at(text, where)) + what + text.slice(at(text, where))
const some = (signs: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...signs)

/** Something is put in at one place or several. */
function inserted(what: fc.Arbitrary<string>, most = 4): fc.Arbitrary<Damage> {
  return fc.array(fc.tuple(place, what), {minLength: 1, maxLength: most})
    .map((all) => (text: string) => bytes(all.reduce((so, [where, one]) => insert(so, where, one), text)))
}

/** Every sign of one sort is exchanged for another. */
function exchanged(pairs: fc.Arbitrary<readonly [RegExp | string, string]>): fc.Arbitrary<Damage> {
  return pairs.map(([from, to]) => (text: string) => bytes(text.replaceAll(from, () => to)))
}

const copied = [...Object.values(FOLDED).join(''), ...BREAKS, ...Object.keys(INVISIBLE), ...Object.keys(LIGATURES), ...Object.keys(LOOKALIKES)]

export const kinds: Readonly<Record<string, fc.Arbitrary<Damage>>> = {
  'characters that come with what is copied': inserted(some(copied)),
  'letters exchanged for others that look like them': exchanged(fc.constantFrom(...Object.entries(LOOKALIKES).map(([one, [like]]) => [like, one] as const))),
  'quotation marks of another sort': exchanged(fc.constantFrom(['\'', '’'] as const, ['\'', '`'] as const, ['"', '”'] as const, ['\'', '"'] as const)),
  'terminal escapes and control characters': inserted(some(['\u001b[2J', '\u001b]0;title\u0007', '\u009b31m', '\u0007', '\b', '\0', '\u202e', '\u2066', '\u007f'])),
  'signs of code': inserted(some(['{', '}', '[', ']', '(', ')', '\'', '"', '`', '${', '/*', '*/', '//', '=>', '<', '>', '?', '!', '...', '\\', '@', '#', ';', ',', ':'])),
  'code that would do something': inserted(some([
    '__proto__: {}', 'constructor: 1', 'toString: todo,', 'process.exit(1)', '...globalThis', 'get a() { throw 1 },', 'import(\'node:fs\')',
    'export default {}', 'export * from \'./x.ts\'\n', '/// <reference path="../../x" />\n', '// @ts-nocheck\n', 'declare global {}\n', 'type T = T[]\n', 'while (true) {}\n',
  ]), 2),
  'what a chat or a page puts round it': fc.constantFrom('```ts\n…\n```', '<!doctype html><pre>…</pre>', '> …', '1. …', 'Sure! Here it is:\n\n…\n\nGood luck!')
    .map((frame) => (text: string) => bytes(frame.replace('…', () => text))),
  'far too much of one sign': fc.tuple(place, some(['[', '(', '{', ',', '!', '?', '<', '`', '\'', '/*', ' ', '\n', '🌉', '\u0301', '*']), fc.integer({min: 100, max: 20_000}))
    .map(([where, sign, count]) => (text: string) => bytes(insert(text, where, sign.repeat(count)))),
  'a save that was cut off': place.map((where) => (text: string) => bytes(text.slice(0, at(text, where)))),
  'a piece that is lost, or stands twice': fc.tuple(place, place, fc.boolean()).map(([one, other, twice]) => (text: string) => {
    const [from, to] = [at(text, one), at(text, other)].sort((a, b) => a - b) as [number, number]
    return bytes(twice ? text.slice(0, to) + text.slice(from) : text.slice(0, from) + text.slice(to))
  }),
  'lines in another order': fc.tuple(place, place).map(([one, other]) => (text: string) => {
    const lines = text.split('\n')
    const [from, to] = [Math.floor(one * lines.length), Math.floor(other * lines.length)]
    lines.splice(to, 0, ...lines.splice(from, 3))
    return bytes(lines.join('\n'))
  }),
  'another encoding': fc.constantFrom('utf-16le', 'utf-16be', 'latin1', 'bom').map((encoding) => (text: string) => {
    if (encoding === 'latin1') return Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff)
    if (encoding === 'bom') return bytes(`\ufeff${text}`)
    const wide = Uint8Array.from([...`\ufeff${text}`].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]))
    return encoding === 'utf-16le' ? wide : wide.map((_, index) => wide[index ^ 1] ?? 0)
  }),
  'other line ends': fc.constantFrom('\r\n', '\r', '\u2028', '').map((end) => (text: string) => bytes(text.replaceAll('\n', end))),
  'bytes of nobody knows what': fc.tuple(place, fc.uint8Array({minLength: 1, maxLength: 40})).map(([where, noise]) => (text: string) => {
    const whole = bytes(text)
    const cut = Math.floor(where * whole.length)
    return Uint8Array.from([...whole.subarray(0, cut), ...noise, ...whole.subarray(cut + noise.length)])
  }),
}

/** One damage of any kind, with its name. */
export const damages: fc.Arbitrary<readonly [string, Damage]> = fc.oneof(
  ...Object.entries(kinds).map(([kind, damage]) => damage.map((one) => [kind, one] as const)),
)
