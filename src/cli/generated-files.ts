import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Article} from '../articles/article.ts'
import {answerTypesModule} from '../lesson/answer-types.ts'
import {exercises} from '../lesson/course.ts'
import {articlesModule} from '../reading/articles-module.ts'
import {EditionError, type EditionProblem} from '../reading/edition-error.ts'
import {readEdition} from '../reading/read-edition.ts'

/** A file that is written by a command, and what should stand in it now. */
export interface GeneratedFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

const EDITIONS = ['src/articles/a.md', 'src/articles/b.md']

/**
 * The generated files as the editions and the exercises' definitions have them now.
 *
 * Throws an `EditionError` with everything to be mended in the editions.
 */
export function generatedFiles(): GeneratedFile[] {
  return [
    {path: 'src/articles/articles.generated.ts', text: articlesModule(readEditions())},
    {path: 'src/lesson/answers.generated.ts', text: answerTypesModule(exercises)},
  ]
}

/** Whether the file on the disk says something else, or is not there. */
export function isStale({path, text}: GeneratedFile): boolean {
  try {
    // A checkout on Windows may have changed the line ends, which mean nothing here.
    return readFileSync(inProject(path), 'utf8').replaceAll('\r\n', '\n') !== text
  } catch {
    return true
  }
}

/** The absolute path of a path from the project's root. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

function readEditions(): Article[] {
  const problems: EditionProblem[] = []
  const articles = EDITIONS.flatMap(path => {
    try {
      return [readEdition(readFileSync(inProject(path), 'utf8'), path)]
    } catch (error) {
      if (!(error instanceof EditionError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new EditionError(problems)
  return articles
}
