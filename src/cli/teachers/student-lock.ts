/** What is read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private: boolean
  readonly type: string
  readonly license: string
  readonly engines: Readonly<Record<string, string>>
  readonly imports: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  /** Packages whose own scripts may run when they are installed. */
  readonly allowScripts: Readonly<Record<string, boolean>>
}

/** A package in a lock file, by the folder in which it is installed. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, {readonly optional?: boolean}>>
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
}

/** A package-lock.json of version 3. */
export interface Lock {
  readonly name: string
  readonly version: string
  readonly lockfileVersion: number
  readonly requires: boolean
  /** `''` is the project itself, `node_modules/vite` a package. */
  readonly packages: Readonly<Record<string, Locked>>
}

/**
 * Returns the part of a lock file that a smaller package.json needs, the same versions to the letter, so that `npm ci` takes
 * it: what its dependencies reach, as Node looks for packages, from the folder of whoever asks upwards.
 */
export function studentLock(lock: Lock, {name, version, license, engines, dependencies}: Manifest): Lock {
  const needed = reached(lock.packages, dependencies, false)
  const wanted = reached(lock.packages, dependencies, true)
  const packages = Object.entries(lock.packages).flatMap(([path, locked]) => {
    if (path === '' || !wanted.has(path)) return []
    const {dev: _dev, devOptional: _devOptional, optional: _optional, ...rest} = locked
    return [[path, needed.has(path) ? rest : inOrder({...rest, optional: true})] as const]
  })
  return {
    ...lock, name, version,
    packages: {'': {name, version, license, dependencies, engines} as Locked, ...Object.fromEntries(packages)},
  }
}

/** What npm writes first of a package; then comes by name what is no object, and last what is one. */
const FIRST = ['name', 'version', 'resolved', 'integrity']

/** In the order in which npm writes it, so that `npm install` leaves the file as it is. */
function inOrder(locked: Locked): Locked {
  const rank = ([key, value]: readonly [string, unknown]): number =>
    FIRST.includes(key) ? FIRST.indexOf(key) : typeof value === 'object' && !Array.isArray(value) ? 9 : 8
  return Object.fromEntries(Object.entries(locked).toSorted((one, other) => rank(one) - rank(other) || (one[0] < other[0] ? -1 : 1)))
}

/** The folders of all packages that some need. */
function reached(packages: Lock['packages'], from: Readonly<Record<string, string>>, withOptional: boolean): Set<string> {
  const found = new Set<string>()
  const waiting = Object.keys(from).map(name => ({name, asker: ''}))
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const path = folderOf(packages, one.name, one.asker)
    if (path === undefined || found.has(path)) continue
    found.add(path)
    waiting.push(...asked(packages[path]!, withOptional).map(name => ({name, asker: path})))
  }
  return found
}

/** A dependency that is optional stands under both headings. */
function asked({dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {}}: Locked, withOptional: boolean): string[] {
  const peers = Object.keys(peerDependencies).filter(name => peerDependenciesMeta[name]?.optional !== true)
  const plain = Object.keys(dependencies).filter(name => !Object.hasOwn(optionalDependencies, name))
  return [...plain, ...peers, ...withOptional ? Object.keys(optionalDependencies) : []]
}

/** `node_modules/a/node_modules/b`, or where `b` stands further up. */
function folderOf(packages: Lock['packages'], name: string, asker: string): string | undefined {
  const path = `${asker === '' ? '' : `${asker}/`}node_modules/${name}`
  if (Object.hasOwn(packages, path)) return path
  if (asker === '') return undefined
  const above = asker.lastIndexOf('/node_modules/')
  return folderOf(packages, name, above === -1 ? '' : asker.slice(0, above))
}
