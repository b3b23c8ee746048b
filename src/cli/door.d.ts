/** What package.json asks for. */
export interface Asked {
  readonly scripts: Readonly<Record<string, string>>
  readonly engines: {readonly node: string}
  readonly dependencies: Readonly<Record<string, string>>
  /** None in a student's copy. */
  readonly devDependencies?: Readonly<Record<string, string>>
}

export const root: string
export const hasKeys: boolean
export const asked: Asked
export function opens(): boolean
export function hindrance(asked: Pick<Asked, 'engines' | 'dependencies'>, node: string, isInstalled: (name: string) => boolean, install?: string): string | undefined
export function installer(agent?: string): string
export function missingPackage(error: unknown, asked: Pick<Asked, 'devDependencies'>, command: string): string | undefined
export function talkHindrance(folder: string): string | undefined
export function takeOption(args: string[], ...names: string[]): string | undefined
