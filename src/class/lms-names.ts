/** What a learning platform puts into the name of what it lets a teacher download. */
export interface LmsName {
  readonly name: string
  /** The platform's own number of the student. */
  readonly id: string
  readonly late: boolean
  /** The name that the student gave to the file; empty for a folder. */
  readonly file: string
}

/**
 * Whose folder or file this is, where its name is one of Moodle's or Canvas's, or else `undefined`.
 *
 * Moodle's "Download all submissions": `Ada Marsh_4711_assignsubmission_file/1-claims.ts`, in older versions with one more
 * underscore; `Ada Marsh_4711_assignsubmission_file_1-claims.ts` without folders. `mod/assign/classes/downloader.php`,
 * `get_student_prefix` and `load_submissionplugin_filelist`, github.com/moodle/moodle.
 *
 * Canvas's "Download Submissions": `marshada_LATE_4711_88123_1-claims.ts`: name in the order of sorting, small letters
 * without signs; whether late; the student's number, the file's number, the file's own name, in no folder.
 * `lib/content_zipper.rb`, `get_filename` and `add_upload_submission`, github.com/instructure/canvas-lms.
 */
export function lmsName(text: string): LmsName | undefined {
  const moodle = /^(?<name>.{1,200}?)_(?<id>\d{1,20})_assignsubmission_(?:file|onlinetext)(?:_(?<file>.*))?$/su.exec(text)?.groups
  if (moodle) return {name: moodle['name'] ?? '', id: moodle['id'] ?? '', late: false, file: moodle['file'] ?? ''}
  const canvas = /^(?<name>[^_]{1,200})(?:_(?<late>LATE))?_(?<id>\d{1,20})_\d{1,20}_(?<file>.+\.\w{1,8})$/su.exec(text)?.groups
  if (!canvas) return undefined
  return {name: canvas['name'] ?? '', id: canvas['id'] ?? '', late: canvas['late'] !== undefined, file: canvas['file'] ?? ''}
}
