import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {hindranceOf} from './admit.ts'
import {findCompiler, GAVE_UP, isSyntaxError, parseDiagnostics, runCompiler} from './compiler.ts'

/** Whether a file compiles; `not checked` where it is not given to the compiler, or the compiler gives up. */
export type Compiles = 'compile' | 'do not' | 'not checked'

/** Milliseconds for one run over many files. */
const PATIENCE = 60_000

/**
 * Tells of many students' files at once whether they compile. They are copied into a folder of their own, under numbers, where
 * nothing can be imported but the lesson, and are checked as `npm test` checks them: what is more than a list of answers is not
 * given to the compiler, and a file that does not even parse keeps it from no other. Never throws for what stands in a file.
 *
 * @param root the project's folder
 */
export async function compilesEach(root: string, files: readonly Uint8Array[]): Promise<Compiles[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-types-'))
  try {
    const found: Compiles[] = files.map(bytes => {
      const hindrance = hindranceOf(bytes)
      return hindrance === undefined ? 'compile' : hindrance.code === GAVE_UP ? 'do not' : 'not checked'
    })
    files.forEach((bytes, index) => { if (found[index] === 'compile') writeFileSync(join(folder, `${index}.ts`), bytes) })
    // Where one file does not parse, the compiler leaves the types of all the others unchecked: so once more without it.
    for (let again = 0; again < 2; again++) {
      const given = [...found.keys()].filter(index => found[index] === 'compile')
      const errors = await errorsIn(root, folder, given)
      if (errors === undefined) return found.map(one => one === 'compile' ? 'not checked' : one)
      const broken = errors.filter(({syntax}) => syntax)
      for (const {index} of broken.length > 0 ? broken : errors) found[index] = 'do not'
      if (broken.length === 0) break
    }
    return found
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** `undefined`: the compiler gave up, or something else than a student's file does not compile. */
async function errorsIn(root: string, folder: string, given: readonly number[]): Promise<{index: number, syntax: boolean}[] | undefined> {
  if (given.length === 0) return []
  const {imports} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {imports: Readonly<Record<string, string>>}
  const paths = Object.fromEntries(Object.entries(imports).map(([name, path]) => [name, [join(root, path)]]))
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({
    extends: join(root, 'tsconfig.exercises.json'), compilerOptions: {paths}, files: given.map(index => join(folder, `${index}.ts`)), include: [],
  }))
  const {code, out} = await runCompiler(findCompiler(root), ['--project', config, '--pretty', 'false'], {root: folder, patience: PATIENCE})
  const errors = parseDiagnostics(out).map(error => ({index: Number(/^(\d+)\.ts$/.exec(error.file ?? '')?.[1] ?? NaN), syntax: isSyntaxError(error)}))
  if (code === null || code !== 0 && errors.length === 0 || errors.some(({index}) => Number.isNaN(index))) return undefined
  return errors
}
