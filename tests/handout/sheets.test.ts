import {describe, expect, test} from 'vitest'
import {paragraphOf, printedWords} from '../../src/text/article.ts'
import type {Article} from '../../src/text/article.ts'
import {wordCount} from '../../src/text/words.ts'
import {italics} from '../../src/handout/articles.ts'
import {withoutEditor} from '../../src/lesson/fields.ts'
import {STATUS_WORDS} from '../../src/lesson/key-words.ts'
import {runningOrder} from '../../src/handout/guide.ts'
import {rubricSheet, sheetOf} from '../../src/handout/handouts.ts'
import {html} from '../../src/handout/html.ts'
import {creditWords} from '../../src/handout/key-part.ts'
import {markup, section} from '../../src/handout/markdown.ts'
import type {FieldKey, Passage, RowKey, SpanKeyItem, SpansKey} from '../../src/lesson/key.ts'
import {contents, plain, textOf} from './contents.ts'

const {exercises, keys, articles} = contents
const [articlesText, largeText, worksheet, guide, rubric, letter] = (await Promise.all(
  (['articles', 'large-print', 'worksheet', 'guide', 'rubric', 'letter'] as const).map(name => sheetOf(name, contents)),
)).map(textOf) as [string, string, string, string, string, string]

describe('markup', () => {
  test('text put into it is escaped, markup is not', () => {
    expect(html`<p title="${'a "b"'}">${'x < y & z'}${html`<b>${1}</b>`}${undefined}${false}${['c', 'd']}</p>`.source)
      .toBe('<p title="a &quot;b&quot;">x &lt; y &amp; z<b>1</b>cd</p>')
  })

  test('Markdown cannot bring HTML in, and comments are left out', () => {
    expect(markup('<b>no</b> **yes**<!-- hidden -->').source).toBe('<p>&lt;b&gt;no&lt;/b&gt; <strong>yes</strong></p>')
  })

  test('a section ends where one as high or higher begins', () => {
    const text = '# One\n\na\n\n## Two\n\nb\n\n### Three\n\nc\n\n## Four\n\nd'
    expect(section(text, 'Two')).toBe('b\n\n### Three\n\nc')
    expect(section(text, 'Four')).toBe('d')
    expect(section(text, 'Five')).toBeUndefined()
  })
})

describe.each([['articles', articlesText], ['large print', largeText]] as const)('the %s', (_, text) => {
  test('have every sentence, and the name of every paragraph', () => {
    for (const article of [articles.A, articles.B]) {
      for (const {id, kind, sentences} of article.paragraphs) {
        for (const sentence of sentences) expect(text).toContain(plain(printedWords(article, sentence)))
        const beginning = printedWords(article, sentences[0]!).slice(0, 10)
        if (kind !== 'headline') expect(text).toContain(`${id.slice(2)}${beginning}`)
      }
    }
  })

  test('say where the texts are from, and that they are retold', () => {
    for (const {provenance} of [articles.A, articles.B]) {
      for (const told of Object.values(provenance)) expect(text).toContain(told)
    }
  })
})

test('italics are the source’s own words, and all of them', () => {
  for (const article of [articles.A, articles.B]) {
    const marked = article.paragraphs.filter(({kind}) => kind !== 'headline').flatMap(paragraph =>
      [...italics(article, paragraph).source.matchAll(/<em>(.*?)<\/em>/g)].map(match => match[1]))
    expect(marked).toEqual(article.ownWords.slice(1).map(own => printedWords(article, own)))
  }
})

describe('the worksheet', () => {
  test.each(exercises)('has all of $id: title, aim, every item, every term with its definition', exercise => {
    const {title, aim, items, fields} = exercise
    const all = [fields, ...Object.values(items).map(item => item.fields ?? {})].flatMap(some => Object.values(some))
    expect(worksheet).toContain(title)
    expect(worksheet).toContain(plain(aim))
    for (const [name, item] of Object.entries(items)) {
      expect(worksheet).toContain(plain(item.asks))
      expect(worksheet).toContain(item.paragraph ?? (articles.A.paragraphs.some(({id}) => id === name) ? name : ''))
    }
    for (const field of all) {
      const terms = field.kind === 'term' ? Object.entries(field.terms) : []
      for (const [term, {means}] of terms) expect(worksheet).toContain(`${term.replaceAll('_', ' ')} ${means}`)
    }
  })

  test('has every evidence card', () => {
    for (const {id, text, publisher} of contents.cards) {
      expect(worksheet).toContain(`${id} ${publisher}`)
      expect(worksheet).toContain(plain(text))
    }
  })

  test('asks for nothing that only an editor can do', () => {
    expect(worksheet).not.toMatch(/\bin[AB]\b|`|\btodo\b|\bnpm\b|\[|empty pair of quotation marks/)
    expect(withoutEditor('As few as will do: [\'…\', \'…\'].')).toBe('As few as will do.')
  })

  test('shows no reason and no keyed passage of three words or more, but the worked example’s', async () => {
    const unworked = textOf(await sheetOf('worksheet', {...contents, worked: {}}))
    const asked = exercises.flatMap(({items}) => Object.values(items).map(({asks}) => asks))
    const given = [...contents.cards.map(({text}) => text), ...asked].map(plain)
    const open = exercises.filter(({workedExample}) => !workedExample).flatMap(({id}) => keyedOf(id))
    expect(open.length).toBeGreaterThan(200)
    const long = open.filter(text => wordCount(text) >= 3 && !given.some(one => one.includes(text)))
    const shown = long.filter(text => unworked.includes(text))
    expect(shown).toEqual([])
  })

  test('shows the answers of the worked example, and of nothing else', async () => {
    expect(worksheet).toContain('“Initiate Peace Talks”')
    const bare = textOf(await sheetOf('worksheet', {...contents, worked: {}}))
    expect(bare).not.toContain('“Initiate Peace Talks”')
  })
})

/** Reasons and passages of an exercise's key, as they are printed. */
function keyedOf(id: string): string[] {
  const passages = ({core, maximal}: Passage) => [core.words, maximal?.words ?? '']
  const rows = Object.values(keys[id] ?? {}) as (RowKey | readonly SpanKeyItem[])[]
  return rows.flatMap(row => 'reason' in row
    ? [row.reason, ...Object.values(row.fields).flatMap(({passages: some = []}: FieldKey) => some.flatMap(passages))]
    : row.flatMap(({reason, passage}) => [reason, ...passages(passage)])).filter(text => text !== '').map(plain)
}

describe('the guide', () => {
  test('has each slide with its title, its notes and its picture, and lets no HTML of the notes through', async () => {
    const {body} = await sheetOf('guide', contents)
    expect(guide).toContain('2 · Two banks')
    expect(guide).toContain('click Say: <b>Look</b>.')
    expect(body.source).toContain('alt="Slide 2: Two banks"')
    expect(body.source.match(/<img/g)).toHaveLength(1)
  })

  test.each(exercises.filter(({id}) => keys[id]))('has every reason of the key of $id', ({id, items}) => {
    for (const item of Object.keys(items)) {
      const key = keys[id]?.[item]
      const reasons = key === undefined ? [] : 'reason' in key ? [key.reason] : key.map(({reason}) => reason)
      for (const reason of reasons) expect(guide).toContain(plain(reason))
    }
  })

  test('has every passage that a key accepts, as it is printed', () => {
    const maximal = exercises.flatMap(({id}) => Object.values(keys[id] ?? {}) as (RowKey | readonly SpanKeyItem[])[])
      .flatMap(key => 'reason' in key ? Object.values(key.fields).flatMap(({passages = []}) => passages)
        : key.map(({passage}) => passage))
      .map(({core, maximal: most = core}) => most)
    expect(maximal.length).toBeGreaterThan(100)
    const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, '\'').replace(/–/g, '-')
    const missing = maximal.filter(({words}) => !straight(guide).includes(straight(words).replace(/[.,"]+$/, '')))
    expect(missing).toEqual([])
  })

  test('says of a passage what a student’s key in the terminal says of it', () => {
    for (const {id} of exercises.filter(one => one.form === 'spans')) {
      const statuses = Object.values(keys[id] as SpansKey).flat().map(({status}) => STATUS_WORDS[status])
      for (const words of new Set(statuses)) expect(guide).toContain(words)
    }
  })

  test('says what part of the credit a term earns', () => {
    expect(creditWords({speech_act: 0.5, event: 1, timing: 0.7, causal: 0.25}))
      .toBe('event · timing (70%) · speech act (half) · causal (a quarter)')
  })
})

test('the running order counts each lesson’s minutes, and takes in what stands before and after it', () => {
  const step = (number: number, part: string, minutes: number) => (
    {number, title: `Slide ${number}`, part, notes: `**${minutes} minutes** · Aim: none.`})
  const order = runningOrder(
    [step(1, '', 2), step(2, 'Lesson 1 · Warm-up', 3), step(3, 'Lesson 2 · Frames', 4), step(4, 'Sources', 1)])
  expect(textOf({title: '', style: '', body: order})).toBe('Slide Title Part Begins Minutes '
    + 'Lesson 1 · 5 minutes 1 Slide 1 0 2 2 Slide 2 Warm-up 2 3 '
    + 'Lesson 2 · 5 minutes 3 Slide 3 Frames 0 4 4 Slide 4 Sources 4 1')
})

describe('the rubric', () => {
  test('has every cell of the table among the keys’ explanations', () => {
    const lines = section(contents.aboutKeys, 'Rubric for exercise 7')?.split('\n') ?? []
    const cells = lines.filter(line => line.startsWith('| **'))
      .flatMap(line => line.split('|').map(cell => plain(cell.replace(/[*]/g, ''))).filter(Boolean))
    expect(cells).toHaveLength(30)
    for (const cell of cells) expect(rubric).toContain(cell)
  })

  test('says so when there is no rubric any more', () => {
    expect(() => rubricSheet('# Keys\n\nNothing else.')).toThrow('has no part')
  })
})

test('the class sheet has the tickets, the cards and the questions of the slides, and no tag of theirs', async () => {
  const sheet = textOf(await sheetOf('class-sheet', contents))
  expect(sheet).toContain('Before Who says it? The ferry is late.')
  const {items} = exercises.find(({id}) => id === '4-coverage')!
  for (const name of ['call', 'money']) expect(sheet).toContain(items[name]!.asks)
  expect(sheet).toContain('Tomorrow Who says so? Look for it.')
  const unknown = {title: '', content: '<CoverageSort exercise="4-coverage" items="ferry" click="1"/>'}
  await expect(sheetOf('class-sheet', {...contents, talk: async () => [unknown]})).rejects.toThrow('4-coverage, ferry')
})

test('the letter has room for school, date and signature', () => {
  expect(letter).toMatch(/^School Class Date .* Signature and name$/)
})

test('a sentence of an article that has two italics in a row keeps the words between them', () => {
  const ownWords = [{start: 0, end: 1}, {start: 4, end: 5}]
  const article: Article = {...articles.A, printed: 'a b c d', text: 'a b c d', ownWords}
  expect(italics(article, {start: 0, end: 7}).source).toBe('<em>a</em> b <em>c</em> d')
  expect(paragraphOf(article, 'A.P1')?.kind).toBe('body')
})
