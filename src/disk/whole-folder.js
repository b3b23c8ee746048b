import {existsSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {isAlive} from './bundle.js'

/** The file by which a folder is known to be a site of ours. */
export const MARK = 'parallax-site.json'

/**
 * Why a folder may not be replaced by one that is built: something stands there that `npm run site` or `npm run build` has not
 * made. A sentence and what to do; `undefined` where nothing stands there, or what one of the two has made.
 *
 * @param {string} out
 * @param {string} [shown] how it is called in the sentence
 * @returns {string | undefined}
 */
export function taken(out, shown = out) {
  const another = 'Name another folder with --out.'
  let names
  try {
    names = readdirSync(out)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') return undefined
    return code === 'ENOTDIR' ? `${shown} is no folder. ${another}` : `${shown} cannot be read. ${another}`
  }
  if (names.length === 0 || names.includes(MARK) || names.includes('assets') && isTalk(join(out, 'index.html'))) return undefined
  return `${shown} holds something that this command has not made, so nothing was written. ${another}`
}

/** @param {string} page */
function isTalk(page) {
  try {
    return /<meta [^>]*slidev/.test(readFileSync(page, 'utf8'))
  } catch {
    return false
  }
}

/**
 * Has a program of another house write its folder whole or not at all: what it is given gets another name, beside the
 * wanted one, which it loses when the program has ended well. Until then what stood there stands there.
 *
 * @param {string[]} args the program's arguments, changed in place; nothing is done where no `--out` is among them
 */
export function wholeFolder(args) {
  const at = args.lastIndexOf('--out') + 1
  const given = args[at]
  if (at === 0 || given === undefined) return
  // Without a slash at its end, behind which another name would be one inside it.
  const out = resolve(given)
  sweep(out)
  const part = `${out}.${process.pid}.part`
  args[at] = part
  process.on('exit', (code) => {
    if (code === 0 && existsSync(part)) put(part, out, given)
    else rmSync(part, {recursive: true, force: true})
  })
}

/**
 * @param {string} part
 * @param {string} out
 * @param {string} given how it is called
 */
function put(part, out, given) {
  const before = `${out}.${process.pid}-before.part`
  try {
    if (existsSync(out)) renameSync(out, before)
    renameSync(part, out)
    rmSync(before, {recursive: true, force: true})
    console.log(`Written: ${given}`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.error(`${given} could not be replaced: ${why}\nClose the program in which it is open; what is new stands in ${part}`)
    process.exitCode = 1
  }
}

/**
 * Deletes what builds that were killed have left.
 *
 * @param {string} out
 */
export function sweep(out) {
  const folder = dirname(out)
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = name.startsWith(`${basename(out)}.`) ? /\.(\d+)(?:-before)?\.part$/.exec(name)?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, name), {recursive: true, force: true})
  }
}
