import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveSite} from '../../src/cli/teachers/serve.ts'
import {buildSite} from '../../src/site/building/build-site.ts'
import {between} from '../../src/cli/authors/marked-part.ts'
import {inProject} from '../../src/reading/generated-files.ts'
import {phoneCall} from '../open.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-built-'))
const [site, bare] = [join(folder, 'site'), join(folder, 'bare')]
const print = [{file: 'articles.pdf', what: 'both articles'}, {file: 'large-print.pdf', what: 'the same in large letters'}]

beforeAll(async () => {
  await buildSite({out: site, lesson: phoneCall, keys: true, beside: {talk: false, print}})
  await buildSite({out: bare, lesson: phoneCall, keys: false, beside: {talk: false, print: []}})
}, 300_000)
afterAll(() => rmSync(folder, {recursive: true}))

const read = (path: string) => readFileSync(path, 'utf8')
const textsOf = (built: string) => readdirSync(built, {recursive: true, encoding: 'utf8'})
  .filter(name => /\.(?:js|html|css|json|webmanifest)$/.test(name)).map(name => read(join(built, name))).join('\n')

/** Every text in a key of four words or more that no prompt, hint or article has. */
function secrets(): string[] {
  const open = JSON.stringify([phoneCall.lesson.articles, phoneCall.lesson.exercises, phoneCall.lesson.evidence])
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && value.split(/\s+/).length >= 4) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  for (const {key, definition} of phoneCall.exercises) if (!definition.workedExample) collect(key)
  return [...found].filter(text => !open.includes(JSON.stringify(text).slice(1, -1)))
}

/** Scripts are written with signs of their own round a text; its longest run of plain words is what is looked for. */
const plain = (text: string) => text.split(/[^\p{L}\p{N} ,]+/u).toSorted((one, other) => other.length - one.length)[0]!.trim()

describe('the built site', () => {
  test('shows its first page, and opens the course, with 120 KB of scripts and styles at most, gzipped', () => {
    const page = read(join(site, 'index.html'))
    const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path!)
    // The course itself, which follows once the page is there.
    const opened = readdirSync(join(site, 'assets')).find(name => /^opened-.*\.js$/.test(name))!
    const loaded = new Set([...named, `assets/${opened}`])
    for (const path of loaded) {
      for (const [, other] of read(join(site, path)).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) loaded.add(`assets/${other}`)
    }
    expect([...loaded].some(path => path.includes('lesson'))).toBe(true)
    const bytes = [page, ...[...loaded].map(path => read(join(site, path)))].reduce((sum, text) => sum + gzipSync(text).length, 0)
    expect(bytes).toBeLessThanOrEqual(120 * 1_024)
  })

  test('has no script and no style in its pages, and every address in them is relative', () => {
    for (const name of ['index.html', 'articles.html']) {
      const page = read(join(site, name))
      expect(page, name).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/)
      for (const [, address] of page.matchAll(/\s(?:src|href)="([^"]+)"/g)) expect(address).toMatch(/^(?:\.\/|#)/)
    }
  })

  test('has both articles without JavaScript, word for word, and leads to them and to the sheets', () => {
    const page = read(join(site, 'articles.html'))
    const words = page.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')
    for (const {printed, paragraphs} of Object.values(phoneCall.articles)) {
      for (const {start, end} of paragraphs) expect(words).toContain(printed.slice(start, end))
    }
    const sheets = [...read(join(site, 'index.html')).matchAll(/href="([^"]*\.pdf)"/g)].map(([, address]) => address)
    // Once without JavaScript, and once on the first page.
    expect(sheets.toSorted()).toEqual(print.flatMap(({file}) => [`./print/${file}`, `./print/${file}`]))
    expect(/<noscript>[^]*<\/noscript>/.exec(read(join(site, 'index.html')))?.[0]).toMatch(/\.\/articles\.html[^]*\.\/print\/articles\.pdf/)
  })

  test('keeps every file at hand that it needs, and no other', () => {
    const worker = read(join(site, 'service-worker.js'))
    const names = readdirSync(site, {recursive: true, encoding: 'utf8'}).map(name => name.replaceAll('\\', '/'))
    for (const name of names.filter(one => /\.\w+$/.test(one) && one !== 'service-worker.js')) expect(worker).toContain(name)
  })

  test('has an icon for every size that its manifest names', () => {
    const {icons} = JSON.parse(read(join(site, 'manifest.webmanifest'))) as {icons: {src: string}[]}
    expect(icons.filter(({src}) => !existsSync(join(site, src)))).toEqual([])
  })
})

test('without keys holds nothing of them, and the same texts are in a site with them', () => {
  const all = secrets().map(plain).filter(text => text.split(' ').length >= 4)
  const [withKeys, without] = [textsOf(site), textsOf(bare)]
  expect(all.filter(text => withKeys.includes(text)).length).toBeGreaterThan(100)
  expect(all.filter(text => without.includes(text))).toEqual([])
})

test('the policy of the page is the one of the README, and is sent as a header', async () => {
  const server = await serveSite(site, 0, 'localhost')
  const {port} = server.address() as {port: number}
  const [page, missing] = await Promise.all([fetch(`http://localhost:${port}/`), fetch(`http://localhost:${port}/../package.json`)])
  server.close()
  server.closeAllConnections()
  expect(between(read(inProject('README.md')), 'policy')?.trim()).toBe(`Content-Security-Policy: ${page.headers.get('content-security-policy')}`)
  expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/)
  expect([page.status, missing.status]).toEqual([200, 404])
})

describe('npm run site', () => {
  const npmRunSite = (out: string) => promisify(execFile)(process.execPath, [inProject('src/cli/start.js'), 'site', '--no-talk', '--out', out])
    .catch((error: {stdout: string, stderr: string}) => error)

  test('writes a folder, and writes it again', {timeout: 300_000}, async () => {
    const out = join(folder, 'new', 'dist')
    for (const time of ['first', 'second']) {
      const {stdout, stderr} = await npmRunSite(out)
      expect(stderr, time).toBe('')
      expect(stdout, time).toContain(`See it with: npm run serve -- --out ${out}`)
    }
    expect(readdirSync(join(folder, 'new'))).toEqual(['dist'])
    expect(existsSync(join(out, 'index.html'))).toBe(true)
  })

  test('deletes no folder that it has not made', {timeout: 300_000}, async () => {
    const out = join(folder, 'mine')
    mkdirSync(out)
    writeFileSync(join(out, 'thesis.txt'), 'all of it')
    expect((await npmRunSite(out)).stderr).toContain('has not made, so nothing was written')
    expect(readdirSync(out)).toEqual(['thesis.txt'])
  })
})
