import type picocolors from 'picocolors'

/** How a report is to look, whatever prints it. */
export interface Look {
  /** Columns, 30 at least; no line is longer. */
  readonly width: number
  readonly colour: boolean
  /** Whether bars and signs beyond ASCII can be shown. */
  readonly unicode: boolean
}

export type Colours = ReturnType<typeof picocolors.createColors>

/** What a terminal, or whatever stands in its place, can show. */
export interface Screen {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

const WIDEST = 100
const NARROWEST = 30

/**
 * Returns how to print on a screen: as wide as it is, from 30 columns to 100 for reading's sake, and 80 where nobody
 * says; in colour and with signs on terminals only. `NO_COLOR`, `CI` and a dumb terminal mean no colour; `FORCE_COLOR`
 * brings it back.
 */
export function lookOf(screen: Screen, env: NodeJS.ProcessEnv, platform: string): Look {
  const terminal = screen.isTTY === true && env.TERM !== 'dumb' && !env.CI
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  // The old console of Windows draws the signs as boxes; its newer ones make themselves known.
  const signs = platform !== 'win32' || Boolean(env.WT_SESSION ?? env.TERM_PROGRAM ?? env.ConEmuTask)
  // A locale that names another encoding, or none: `C`, `POSIX`, `de_DE.ISO-8859-1`. No locale says nothing.
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  const letters = platform === 'win32' || locale === '' || /utf-?8/i.test(locale)
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, screen.columns || 80)),
    colour: !env.NO_COLOR && (terminal || forced),
    unicode: terminal && signs && letters,
  }
}
