/** What package.json asks for. */
export interface Asked {
  readonly engines: {readonly node: string}
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export const root: string
export const asked: Asked
export function opens(): boolean
export function hindrance(asked: Asked, node: string, isInstalled: (name: string) => boolean, install?: string): string | undefined
export function installer(agent?: string): string
export function missingPackage(error: unknown, asked: Asked, command: string): string | undefined
export function folderHindrance(folder: string): string | undefined
