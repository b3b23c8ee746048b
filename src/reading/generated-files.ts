import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Exercise} from '../lesson/exercise.ts'
import {answerTypesModule} from './answer-types.ts'
import {EditionError, type EditionProblem} from './edition-error.ts'
import {readEvidence} from './evidence.ts'
import {articlesModule, evidenceModule} from './modules.ts'
import {readEdition} from './read-edition.ts'

/** A file that is written by a command, and what should stand in it now. */
export interface GeneratedFile {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** Where a lesson keeps its Markdown, and what is written from it. */
export interface LessonFolder {
  /** From the project's root, with forward slashes. */
  readonly folder: string
  /** Loads the exercises' definitions, among whose terms are the evidence cards: those are to be written first. */
  readonly exercises: () => Promise<readonly Exercise[]>
}

/**
 * The generated files as the Markdown and the exercises' definitions have them now.
 *
 * Throws an `EditionError` with everything to be mended in the Markdown.
 */
export async function generatedFiles(lesson: LessonFolder): Promise<GeneratedFile[]> {
  return [...filesOfMarkdown(lesson), await fileOfExercises(lesson)]
}

/**
 * What is written from the editions and the evidence cards.
 *
 * Throws an `EditionError` with everything to be mended in them.
 */
export function filesOfMarkdown({folder}: LessonFolder): GeneratedFile[] {
  const problems: EditionProblem[] = []
  const articles = ['a.md', 'b.md'].flatMap(name => read(`${folder}/${name}`, readEdition, problems))
  const [evidence] = read(`${folder}/evidence.md`, readEvidence, problems)
  if (problems.length > 0 || evidence === undefined) throw new EditionError(problems)
  return [
    {path: `${folder}/articles.generated.ts`, text: articlesModule(articles)},
    {path: `${folder}/evidence.generated.ts`, text: evidenceModule(evidence)},
  ]
}

/** What is written from the exercises' definitions. */
export async function fileOfExercises({folder, exercises}: LessonFolder): Promise<GeneratedFile> {
  return {path: `${folder}/answers.generated.ts`, text: answerTypesModule(await exercises())}
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
  return join(fileURLToPath(new URL('../..', import.meta.url)), path)
}

/** What is read from the file, in a list; an empty list where it is to be mended, with its problems added to the others. */
function read<Result>(
  path: string, reader: (markdown: string, path: string) => Result, problems: EditionProblem[],
): Result[] {
  try {
    return [reader(readFileSync(inProject(path), 'utf8'), path)]
  } catch (error) {
    if (!(error instanceof EditionError)) throw error
    problems.push(...error.problems)
    return []
  }
}
