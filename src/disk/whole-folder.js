import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isAlive} from './bundle.js'

/**
 * Has a program of another house write its folder whole or not at all: what it is given gets another name, beside the
 * wanted one, which it loses when the program has ended well. Until then what stood there stands there.
 *
 * @param {string[]} args the program's arguments, changed in place; nothing is done where no `--out` is among them
 */
export function wholeFolder(args) {
  const at = args.lastIndexOf('--out') + 1
  const out = args[at]
  if (at === 0 || out === undefined) return
  sweep(out)
  const part = `${out}.${process.pid}.part`
  args[at] = part
  process.on('exit', (code) => {
    if (code === 0 && existsSync(part)) put(part, out)
    else rmSync(part, {recursive: true, force: true})
  })
}

/**
 * @param {string} part
 * @param {string} out
 */
function put(part, out) {
  const before = `${out}.${process.pid}-before.part`
  try {
    if (existsSync(out)) renameSync(out, before)
    renameSync(part, out)
    rmSync(before, {recursive: true, force: true})
    console.log(`Written: ${out}`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    console.error(`${out} could not be replaced: ${why}\nClose the program in which it is open; what is new stands in ${part}`)
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
