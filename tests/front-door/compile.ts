import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {answerTypesModule} from '../../src/reading/answer-types.ts'
import {ferry} from './ferry.ts'

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Version → its compiler. */
const COMPILERS = {
  'TypeScript 6': inProject('node_modules/typescript/bin/tsc'),
  'TypeScript 7': inProject('node_modules/typescript-native/bin/tsc'),
}

export type Version = keyof typeof COMPILERS

export const versions = Object.keys(COMPILERS) as Version[]

/** What each compiler says of each file, `line: message`, the innermost reason alone, in the order of the files. */
export async function compile(files: readonly string[]): Promise<Record<Version, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-front-door-'))
  try {
    writeProject(folder, files)
    const said = await Promise.all(versions.map(async version => [version, await run(COMPILERS[version], folder)] as const))
    return Object.fromEntries(said.map(([version, output]) => [version, files.map((_, index) => linesOf(output, index))])) as
      Record<Version, string[][]>
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** A folder of student files beside the real front door and the types of the invented exercises. */
function writeProject(folder: string, files: readonly string[]): void {
  const {compilerOptions} = JSON.parse(`{"compilerOptions": {
    "target": "es2023", "lib": ["es2023"], "types": [], "module": "esnext", "moduleResolution": "bundler", "strict": true,
    "allowImportingTsExtensions": true, "noEmit": true, "verbatimModuleSyntax": true, "noUncheckedIndexedAccess": true
  }}`)
  const paths = {'#lesson': [inProject('src/phone-call/front-door.ts')], '#ferry': [join(folder, 'ferry.ts')]}
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: {...compilerOptions, paths}, include: ['*.ts']}))
  writeFileSync(join(folder, 'ferry.ts'), answerTypesModule(ferry).replace('../lesson/quotation-types.ts', inProject('src/lesson/quotation-types.ts')))
  for (const [index, file] of files.entries()) writeFileSync(join(folder, fileName(index)), file)
}

function fileName(index: number): string {
  return `student-${index}.ts`
}

function run(compiler: string, folder: string): Promise<string> {
  return new Promise(resolve => {
    execFile(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {cwd: folder}, (_, stdout) => resolve(stdout))
  })
}

function linesOf(output: string, index: number): string[] {
  return output.split(/\r?\n(?! )/)
    .filter(line => line.startsWith(`${fileName(index)}(`))
    .map(line => line.replace(/^.*?\((\d+),\d+\): error TS\d+: (?:.*\n +)*/, '$1: ').trim())
}
