/** What a PDF says about itself. */
export interface AboutPdf {
  readonly pages: number
  readonly language: string | undefined
  readonly tagged: boolean
  readonly outlined: boolean
}

/** Read from its bytes: Chromium writes these parts uncompressed. */
export function aboutPdf(pdf: Buffer): AboutPdf {
  const text = pdf.toString('latin1')
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1],
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(text),
    outlined: /\/Outlines\b/.test(text),
  }
}
