/** What vitest is given of a test file: the line that imports its bundle, or the bundle. */
export interface Loaded {
  readonly code: string
  readonly map: {readonly mappings: ''} | null
  readonly moduleType: 'js'
}

export function bundled(root: string, file: string): Promise<Loaded>
export function isAlive(pid: number): boolean
export function keptBundle(root: string, file: string): string | undefined
export function writeBundle(root: string, file: string, path: string): Promise<string>
