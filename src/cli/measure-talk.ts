import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {openBrowser} from './browser.ts'

const slidev = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')

/** Bytes, gzipped, of the page, the scripts and the styles that a browser loads to show a first slide. */
export interface FirstSlide {
  readonly talk: number
  /** Slidev's deck with one line in it, in the same theme. */
  readonly empty: number
}

/** Builds the talk and an empty deck, and loads the first slide of each in a browser. Needs Chromium. */
export async function measureFirstSlide(project: string): Promise<FirstSlide> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  try {
    const deck = join(folder, 'empty')
    mkdirSync(deck)
    symlinkSync(join(project, 'node_modules'), join(deck, 'node_modules'), 'junction')
    writeFileSync(join(deck, 'package.json'), '{"type": "module", "private": true}')
    writeFileSync(join(deck, 'slides.md'), '---\ntheme: default\n---\n\n# Empty\n')
    return {
      empty: await firstSlide(deck, join(folder, 'empty-built')),
      talk: await firstSlide(project, join(folder, 'talk-built')),
    }
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function firstSlide(project: string, built: string): Promise<number> {
  execFileSync(process.execPath, [slidev, 'build', 'slides.md', '--out', built], {cwd: project, stdio: 'pipe'})
  const {preview} = await import('vite')
  const server = await preview({configFile: false, root: built, build: {outDir: built}, logLevel: 'silent', preview: {host: 'localhost'}})
  const browser = await openBrowser(undefined)
  try {
    const page = await browser.newPage()
    const bodies: Promise<number>[] = []
    page.on('response', (response) => {
      if (['document', 'script', 'stylesheet'].includes(response.request().resourceType())) {
        bodies.push(response.body().then((body) => gzipSync(body).length))
      }
    })
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.waitForSelector('.slidev-layout:visible')
    await page.waitForLoadState('networkidle')
    return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0)
  } finally {
    await browser.close()
    await server.close()
  }
}
