import {cpSync, mkdirSync, mkdtempSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What a student's run reads, from the project's root; the exercises themselves are left out. */
const COPIED = [
  'package.json', 'tsconfig.json', 'tsconfig.exercises.json', 'vitest.config.ts', 'tests/exercises.test.ts', 'answers',
  'src/mark.ts',
  ...['audit', 'cli', 'disk', 'grading', 'handin', 'lesson', 'phone-call', 'report', 'text', 'typecheck'].map((folder) => `src/${folder}`),
]

/**
 * Makes a copy of the project in a temporary folder, in which exercises can be written and graded without touching
 * anybody's answers. It shares the installed packages. Returns its path; the caller removes it.
 */
export function studentClone(project: string): string {
  // A space in the name, as in many a home folder.
  const root = mkdtempSync(join(tmpdir(), 'parallax clone '))
  for (const path of COPIED) cpSync(join(project, path), join(root, path), {recursive: true})
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction')
  mkdirSync(join(root, 'exercises'))
  return root
}
