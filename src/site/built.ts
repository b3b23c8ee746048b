/** What stands beside the site where it was built. */
export interface Built {
  /** The talk is at `talk/`. */
  readonly talk: boolean
  /** PDFs in `print/`, and what each is: `articles.pdf`, `both articles, with numbered lines`. */
  readonly print: readonly {readonly file: string, readonly what: string}[]
}

/** A sheet's address, from any page of the site. */
export function sheetAddress(file: string): string {
  return `./print/${file}`
}

/** `large-print.pdf`: `large print` */
export function sheetName(file: string): string {
  return file.replace(/\.pdf$/, '').replaceAll('-', ' ')
}

/** Put in by the command that builds the site. */
declare const __BUILT__: Built | undefined
declare const __SCORM__: boolean | undefined
declare const __GRADED__: boolean | undefined

/** The site alone, where nobody says more: in a test, or while its pages are being written. */
export const built: Built = typeof __BUILT__ === 'undefined' ? {talk: false, print: []} : __BUILT__

/** Whether answers are graded here; a site that was built without keys checks them only. */
export const graded = typeof __GRADED__ === 'undefined' || __GRADED__

/** Whether a learning platform shows the site and keeps its answers. */
export const scorm = typeof __SCORM__ !== 'undefined' && __SCORM__
