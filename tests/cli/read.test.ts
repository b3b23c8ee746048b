import {describe, expect, test} from 'vitest'
import {stripVTControlCharacters} from 'node:util'
import {chooseArticle} from '../../src/cli/students/read.ts'
import {articleText} from '../../src/report/article-text.ts'
import {evidenceText} from '../../src/report/evidence-text.ts'
import {columns} from '../../src/report/wrap.ts'
import {Mendable} from '../../src/text/problem.ts'
import {articles} from '../grading/village.ts'

const folder = 'src/village'
const look = {width: 60, colour: false, unicode: true}

test('an article is printed paragraph by paragraph, from the edge of the screen', () => {
  expect(articleText({article: articles.B, folder}, look)).toMatchInlineSnapshot(`
    "Article B
    Publisher:
    Author:
    Date:
    (This screen cannot show italics: in src/village/b.md they
      are between asterisks.)

    B.H
    Mayor ‘abandons’ bridge – farmers

    B.D
    A rushed vote cuts the valley in two

    B.P1
    Farmers in the U.S.-style valley claim that nobody asked
    them. “We heard it on the radio,” one said.

    B.P2
    The council rejects that. Two letters were sent in May, it
    insists, and a third in June.

    B.P3
    What the detour will cost them has not been worked out, the
    farmers say; the mill’s owner expects dust.

    To copy words that run over a line, print the text without
    line breaks: npm run read -- b --unwrapped
    For one paragraph, add its name: npm run read -- b.p3
    "
  `)
})

test('every line fits, and the italics are no letters', () => {
  const coloured = articleText({article: articles.A, folder}, {...look, colour: true})!
  for (const line of stripVTControlCharacters(coloured).split('\n')) expect(columns(line)).toBeLessThanOrEqual(60)
  expect(coloured).toContain('\u001b[3mhas voted\u001b[23m')
  expect(coloured).toContain('\u001b[3mold\u001b[23m stone bridge')
})

test('unwrapped, each paragraph stands there character for character', () => {
  const text = articleText({article: articles.A, folder, unwrapped: true}, look)!
  for (const {start, end} of articles.A.paragraphs) expect(text).toContain(`\n${articles.A.printed.slice(start, end)}\n`)
})

test('one paragraph alone comes without the rest', () => {
  expect(articleText({article: articles.A, folder, paragraph: 'A.P3'}, look)).toBe([
    'A.P3',
    'Farmers hope for the best. Lorries will be led round by the',
    'mill, the mayor said; buses will not run.',
    '',
  ].join('\n'))
})

describe('what is asked for', () => {
  const both = [articles.A, articles.B]
  test.each([
    ['a', 'A', undefined],
    ['B', 'B', undefined],
    ['a.p2', 'A', 'A.P2'],
    ['B.D', 'B', 'B.D'],
  ])('%s is article %s, paragraph %s', (name, id, paragraph) => {
    expect(chooseArticle(name, both)).toMatchObject({article: {id}, paragraph})
  })

  test.each([
    ['', 'What do you want to read? Type its name, as in: npm run read -- a\nThere are: a, b, evidence.'],
    ['\u001b[31mc', 'There is nothing named \'c\'. There are: a, b, evidence.'],
    ['b.p9', 'Article B has no paragraph \'b.p9\'. There are: B.H, B.D, B.P1, B.P2, B.P3.'],
  ])('%j is told to be nothing', (name, why) => {
    expect(() => chooseArticle(name, both)).toThrow(new Mendable(why))
  })
})

test('evidence cards are printed each under its name, with who says it, when and where', () => {
  const card = {id: 'toll', publisher: 'The Valley Post', date: '3 May', address: 'valley.example/toll', text: 'The toll was dropped. Two councillors voted against it.'}
  expect(evidenceText('Cards of the valley.', [card], look)).toMatchInlineSnapshot(`
    "Cards of the valley.

    toll
    The Valley Post · 3 May
    valley.example/toll
    The toll was dropped. Two councillors voted against it.
    "
  `)
})
