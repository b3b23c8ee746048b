import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/text/article.ts'
import {articleA, articleB} from '../../src/phone-call/articles.generated.ts'
import {exercises} from '../../src/phone-call/exercises/index.ts'
import {printedWords} from '../../src/text/article.ts'
import {generatedFiles, inProject, isStale} from '../../src/reading/generated-files.ts'
import {articlesModule} from '../../src/reading/modules.ts'
import {readEdition} from '../../src/reading/read-edition.ts'
import {bridge, wholeBridge} from './bridge.ts'

const generated = await generatedFiles({folder: 'src/phone-call', exercises: () => Promise.resolve(exercises)})

describe('the generated files', () => {
  it.each(generated)('$path says what its sources say', file => {
    expect(isStale(file), `${file.path} is out of date. Run npm run generate.`).toBe(false)
  })

  it('are checked by a command that is content with them', () => {
    const said = execFileSync(process.execPath, [inProject('src/cli/start.js'), 'generate', '--check'],
      {cwd: inProject(''), encoding: 'utf8'})
    expect(said).toBe('The generated files are up to date.\n')
  })

  it('count as stale when they are missing', () => {
    expect(isStale({path: 'src/phone-call/no-such-file.ts', text: ''})).toBe(true)
  })
})

describe('the articles\' module', () => {
  it('is the same for the same articles', () => {
    const write = () => articlesModule([readEdition(wholeBridge, 'bridge.md')])
    expect(write()).toBe(write())
  })

  it('gives back what was read, whatever characters stand in it', async () => {
    const tricky = readEdition(bridge('It’s `$5` back\u200a\\ slash.'.replaceAll('`', '´'), {headline: '${x} ´'}), 'bridge.md')
    const source = articlesModule([tricky]).replaceAll(/^(import|export) type.*(\n {2}\|.*)*/gm, '').replaceAll(': Article', '')
    const module = await import(`data:text/javascript,${encodeURIComponent(source)}`) as {articleB: Article}
    expect(module.articleB).toEqual(tricky)
  })

  it('has no data line longer than 120', () => {
    const data = articlesModule([articleA, articleB]).split('\n').filter(line => /^ +[{|]/.test(line))
    expect(data.length).toBeGreaterThan(60)
    expect(Math.max(...data.map(line => line.length))).toBeLessThanOrEqual(120)
  })
})

describe.each([articleA, articleB])('article $id', article => {
  it('has sentences that make up its paragraphs, with one space between two', () => {
    for (const paragraph of article.paragraphs) {
      expect(paragraph.sentences.map(one => printedWords(article, one)).join(' ')).toBe(printedWords(article, paragraph))
    }
  })

  it('has no sentence that ends in an abbreviation', () => {
    const sentences = article.paragraphs.flatMap(({sentences}) => sentences.map(one => printedWords(article, one)))
    expect(sentences.filter(one => /\b(U\.S|Gen|Sec|Mr|Ms|Dr|St)\.$/.test(one))).toEqual([])
  })

  it('quotes only the source\'s own words', () => {
    for (const said of article.speech) {
      expect(article.ownWords.some(own => own.start <= said.start && said.end <= own.end + 1)).toBe(true)
    }
  })
})
