import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runCompiler, type Compiler} from '../../src/typecheck/compiler.ts'

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Both compilers, each started by its own script. */
export const compilers = {
  'TypeScript 6': {program: process.execPath, first: [inProject('node_modules/typescript/bin/tsc')]},
  'TypeScript 7': {program: process.execPath, first: [inProject('node_modules/typescript-native/bin/tsc')]},
} satisfies Readonly<Record<string, Compiler>>

/** What a compiler prints about students' files that stand beside the real front door; empty when all compile. */
export async function compileFiles(compiler: Compiler, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-course-'))
  try {
    const compilerOptions = {paths: {'#lesson': [inProject('src/phone-call/front-door.ts')]}}
    const config = {extends: inProject('tsconfig.exercises.json'), compilerOptions, include: [join(folder, '*.ts')]}
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.ts`), text)
    const run = {root: folder, patience: 120_000}
    const {code, out, err} = await runCompiler(compiler, ['-p', folder, '--pretty', 'false'], run)
    return code === 0 ? '' : out + err
  } finally {
    rmSync(folder, {recursive: true})
  }
}
