import {printable} from '../../text/problem.ts'

/** A student's name by that of a folder or a zip. */
export function nameFrom(name: string): string {
  return printable(name).replace(/\.zip$/i, '').replace(/^parallax-(?=.)/i, '').trim() || 'no name'
}

/** Words in names that folders get from the course, or from whatever made or kept them. */
const NOBODYS = new Set([
  'parallax', 'exercise', 'exercises', 'answer', 'answers', 'hand', 'in', 'ins', 'handin', 'submission', 'submissions', 'homework', 'assignment',
  'project', 'module', 'main', 'master', 'src', 'copy', 'of', 'the', 'my', 'new', 'folder', 'old', 'older', 'backup', 'more', 'rest', 'part', 'parts', 'final',
  'draft', 'drafts', 'version', 'v', 'work', 'desktop', 'documents', 'downloads', 'unzipped', 'zip',
])

const ARCHIVE = /\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz)$/i

/**
 * Whether a folder or a zip has a name that says nothing of a person: `parallax-main (1)`, `exercises copy`, `old`, or an
 * exercise's. A number alone may be somebody's on a list, unless it is that of the only exercise in it.
 *
 * @param answers names of the files of answers in it
 */
export function isNobodys(name: string, ids: readonly string[], answers: () => readonly string[] = () => []): boolean {
  const bare = name.toLowerCase().replace(ARCHIVE, '')
  if (/^\d+$/.test(bare)) return answers().length > 0 && answers().every(one => one.startsWith(`${bare}-`))
  const words = bare.match(/\p{L}+/gu)
  return words !== null && words.every(word => NOBODYS.has(word) || ids.some(id => id.replace(/^\d+-/, '') === word))
}

/** Whether a folder’s name is that of a part of a class: `late`, `7b`, `period 3`. */
export function isGroup(name: string): boolean {
  return /^(?:late|on[ _-]?time|\d{1,2}[ _-]?[a-z]|(?:period|class|group|section|course|block|hour)[ _-]*\w{1,3})$/i.test(name.trim())
}

/** What may be somebody's work by its kind, under whatever name; a teacher's own tables and notes are not. */
export function mayBeWork(name: string): boolean {
  return /\.(?:[cm]?tsx?|docx?|odt|rtf|pdf|pages)$/i.test(name)
}

/** Whether it is packed, in a way that is opened here or not. */
export function isArchive(name: string): boolean {
  return ARCHIVE.test(name)
}
