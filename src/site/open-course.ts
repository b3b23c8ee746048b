let opened: Promise<void> | undefined

/**
 * Loads the lesson and all that works with it, takes in what was kept of answers, and keeps them from now on. Once: whoever
 * asks again waits for the same. Rejects where it cannot be loaded, and the next one who asks tries again.
 */
export function openCourse(): Promise<void> {
  return opened ??= import('./opened.ts').then(({begin}) => begin()).catch((error: unknown) => {
    opened = undefined
    throw error
  })
}
