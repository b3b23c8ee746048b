/**
 * The texts of the originals by their path, while the talk is given from this machine; none where there are no copies, and
 * never in a site that is built: they are other people's work. A build knows no `import.meta.hot`, whatever its settings.
 */
export const originalTexts: Readonly<Record<string, string>> = import.meta.hot
  ? import.meta.glob<string>('../originals/*.txt', {query: '?raw', import: 'default', eager: true}) : {}
