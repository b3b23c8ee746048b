import {createHash} from 'node:crypto'
import {readdir, readFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {InlineConfig} from 'vite'
import type {OpenLesson} from '../../lesson/open.ts'
import {drawnPages} from './drawn-pages.ts'
import type {Built} from '../built.ts'
import {withoutKeys} from './without-keys.ts'

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** What is to be built. */
export interface SiteToBuild {
  /** An absolute path; what stands in the folder is replaced. */
  readonly out: string
  readonly lesson: OpenLesson
  /** Whether answers are graded. */
  readonly keys: boolean
  readonly beside: Built
  /** For a learning platform, which brings the site each time and keeps the answers itself. */
  readonly scorm?: boolean
}

/** Builds the pages, and the worker that keeps them at hand without a network; talk and sheets are put beside them later. */
export async function buildSite(site: SiteToBuild): Promise<void> {
  const before = process.env['NODE_ENV']
  // Vite would bundle what helps to find faults, where a shell or a test has set this to something else.
  process.env['NODE_ENV'] = 'production'
  try {
    await built(site)
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

async function built({out, lesson, keys, beside, scorm = false}: SiteToBuild): Promise<void> {
  const [{build, mergeConfig}, {default: config}] = await Promise.all([import('vite'), import('../vite.config.ts')])
  const graded = keys && lesson.exercises.some(({key, definition}) => key !== undefined && !definition.workedExample)
  const define = {__BUILT__: JSON.stringify(beside), __SCORM__: JSON.stringify(scorm), __GRADED__: JSON.stringify(graded)}
  await build(mergeConfig(config, {
    configFile: false,
    logLevel: 'error',
    define,
    plugins: [drawnPages(lesson, beside.print, define), ...keys ? [] : [withoutKeys(lesson)]],
    build: {outDir: out, emptyOutDir: true, rolldownOptions: {checks: {pluginTimings: false}, input: [here('index.html'), here('articles.html')]}},
  } satisfies InlineConfig))
  if (scorm) return
  const precache = await precached(out)
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {__PRECACHE__: JSON.stringify(precache), 'process.env.NODE_ENV': '"production"'},
    build: {
      outDir: out, emptyOutDir: false, rolldownOptions: {checks: {pluginTimings: false}},
      lib: {entry: here('keeping/service-worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'service-worker.js'},
    },
  })
}

/** All that was built, with a hash of each: a file that changed is loaded again. */
async function precached(folder: string): Promise<{url: string, revision: string}[]> {
  const files = (await readdir(folder, {recursive: true, withFileTypes: true})).filter(entry => entry.isFile())
  return Promise.all(files.map(entry => join(entry.parentPath, entry.name)).toSorted().map(async path => ({
    url: relative(folder, path).split(sep).join('/'),
    revision: createHash('sha256').update(await readFile(path)).digest('hex').slice(0, 16),
  })))
}
