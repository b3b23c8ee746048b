const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Has something tidied up also where the program is interrupted, or exits early. The signal then does what it would have
 * done. Returns what takes this back.
 */
export function atEnd(tidy: () => void): () => void {
  const interrupted = (signal: NodeJS.Signals): void => {
    release()
    tidy()
    process.kill(process.pid, signal)
  }
  const release = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted)
    process.off('exit', tidy)
  }
  for (const signal of SIGNALS) process.on(signal, interrupted)
  process.on('exit', tidy)
  return release
}
