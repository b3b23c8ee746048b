/** What a learning platform puts into the name of what it lets a teacher download. */
export interface LmsName {
  readonly name: string
  /** The platform's own number of the student. */
  readonly id: string
  readonly late: boolean
  /** The name that the student gave to the file; empty for a folder. */
  readonly file: string
  /** Canvas's number of the file: no two files have one. */
  readonly number?: string
  /** Moodle's names cannot be anything else; Canvas's may be somebody's own, such as `media_10_2_notes.zip`. */
  readonly sure: boolean
}

/**
 * Whose folder or file this may be, where its name is like one of Moodle's or Canvas's, or else `undefined`.
 *
 * Moodle's "Download all submissions": `Ada Marsh_4711_assignsubmission_file/1-claims.ts`, in older versions with one more
 * underscore; `Ada Marsh_4711_assignsubmission_file_1-claims.ts` without folders. `mod/assign/classes/downloader.php`,
 * `get_student_prefix` and `load_submissionplugin_filelist`, github.com/moodle/moodle.
 *
 * Canvas's "Download Submissions": `marshada_LATE_4711_88123_1-claims.ts`: name in the order of sorting, small letters and
 * digits without signs; whether late; the student's number, the file's number, neither with a nought before it, the
 * file's own name, in no folder. `marshada_4711_text.html` and `marshada_4711_link.html` are what was typed into a page.
 * Where the teacher sees no names, `anon_x7Kp2` is in the place of name and number. `lib/content_zipper.rb`,
 * `get_filename`, `add_text_or_url` and `add_upload_submission`, github.com/instructure/canvas-lms.
 */
export function lmsName(text: string): LmsName | undefined {
  if (!text.includes('_')) return undefined
  const moodle = /^(?<name>.{1,200}?)_(?<id>\d{1,20})_assignsubmission_(?:file|onlinetext)(?:_(?<file>.*))?$/su.exec(text)?.groups
  if (moodle) return {name: moodle['name'] ?? '', id: moodle['id'] ?? '', late: false, file: moodle['file'] ?? '', sure: true}
  const canvas = CANVAS.exec(text)?.groups
  if (!canvas) return undefined
  const {name, late, id, hidden, number, file, typed} = canvas
  return {
    name: name ?? `anon ${hidden}`, id: id ?? hidden ?? '', late: (late ?? canvas['lateHidden']) !== undefined, file: file ?? typed ?? '', sure: false,
    ...(number !== undefined && {number}),
  }
}

const CANVAS = new RegExp([
  '^(?:(?<name>(?:(?!\\p{Lu})[\\p{L}\\p{M}\\p{Nd}]){1,200})(?:_(?<late>LATE))?_(?<id>[1-9]\\d{0,19})|(?:(?<lateHidden>LATE)_)?anon_(?<hidden>[A-Za-z0-9]{5}))',
  '_(?:(?<number>[1-9]\\d{0,19})_(?<file>.+)|(?<typed>(?:text|link)\\.html))$',
].join(''), 'su')
