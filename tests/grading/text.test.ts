import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import phoneCall from '../../src/phone-call/lesson.ts'
import {articleA, articleB} from '../../src/phone-call/articles.generated.ts'
import {grade as gradeOpen} from '../../src/grading/grade.ts'
import {unreadable} from '../../src/grading/marks.ts'
import type {Marks} from '../../src/grading/marks.ts'
import {anyUnit, runs} from './arbitrary.ts'
import {claims} from './exercises.ts'
import {answersOf, articles as village} from './village.ts'
import type {Terse} from './village.ts'
import {feedback, grade, modelAnswer, opened, readHandIn, skills, writeHandIn} from '../engine.ts'
import type {Exercise, TextCheck} from '../../src/lesson/exercise.ts'
import {rewrite} from '../../src/phone-call/exercises/7-rewrite.ts'
import type {RowsKey} from '../../src/lesson/key.ts'

const mayor: TextCheck = {kind: 'names', to: 'name the mayor', anyOf: ['Ada Marsh', 'the mayor', 'US']}
const source: TextCheck = {kind: 'names', to: 'name a source', anyOf: ['Marsh', 'farmers'], beside: ['said', 'according to']}
const plain: TextCheck = {kind: 'avoids', to: 'leave out words that steer', of: 'exercise 3'}
const one: TextCheck = {kind: 'sentences', to: 'write one sentence', most: 1}
const prose: TextCheck = {kind: 'prose', to: 'write plain English'}
const length: TextCheck = {kind: 'length', to: 'write from 3 to 8 words', least: 3, most: 8}
const avoid = [{article: 'A', words: 'beloved bridge'}, {article: 'B', words: 'insists'}, {article: 'B', words: 'heard it'}] as const
const at = {line: 1, column: 1}

/** Whether a check of a student's sentences is done. */
function isDone(check: TextCheck, text: string): boolean {
  const item = {article: 'both', asks: 'one sentence: what did the mayor say, and when did she say it?'} as const
  const exercise: Exercise = {...rewrite, fields: {text: {kind: 'text', asks: 'Your words.', checks: [check]}}, items: {one: item}}
  const key: RowsKey = {one: {fields: {text: {avoid}}, reason: ''}}
  const answers = new Map([['one', {at, rows: [new Map([['text', {kind: 'text', text, at} as const]])]}]])
  return grade(exercise, key, answers, village).score === 1
}

describe('a check', () => {
  it.each<[what: string, check: TextCheck, text: string, done: boolean]>([
    ['of length is done with as many words as asked', length, 'The bridge is closed', true],
    ['of length is done with the fewest', length, 'The bridge closes', true],
    ['of length is done with the most', length, 'a b c d e f g h', true],
    ['of length is open with too few', length, 'Bridge closed', false],
    ['of length is open with too many', length, 'a b c d e f g h i', false],
    ['of length is open where there is nothing', {...length, least: 0}, ' … ', false],
    ['of a name is done in any capitals', mayor, 'THE MAYOR speaks', true],
    ['of a name is done over a line\'s end', mayor, 'Ada\n  Marsh speaks', true],
    ['of a name is done with a possessive', mayor, 'Ada Marsh’s plan', true],
    ['of a name is open within a longer word', mayor, 'the mayoress speaks', false],
    ['of a name is open where "us" is no country', mayor, 'they told us nothing', false],
    ['of a name is done where "US" is one', mayor, 'the US-led plan', true],
    ['of a source is done beside its verb', source, 'It is closed, Marsh said. More later.', true],
    ['of a source is done after a title with a full stop', source, 'According to U.S. Consul Marsh it is closed.', true],
    ['of a source is open where the verb is elsewhere', source, 'Somebody said it. Ada Marsh was there.', false],
    ['of a source is open where the verb is part of a name', {...source, anyOf: ['United States'], beside: ['states']}, 'The United States was there.', false],
    ['of a source is done where the verb stands beside the name', {...source, anyOf: ['United States'], beside: ['states']}, 'It is shut, the United States states.', true],
    ['of a source is open without a verb', source, 'The farmers are angry.', false],
    ['of steering is open with a listed phrase, whatever its capitals', plain, 'The Beloved  bridge is closed', false],
    ['of steering is done with half of a phrase', plain, 'The bridge was beloved', true],
    ['of steering is open where somebody else’s marks are put round a phrase', plain, 'What farmers call a “beloved bridge” is closed', false],
    ['of steering is open where they are straight', plain, 'What farmers call a "beloved bridge" is closed', false],
    ['of steering is open where they are as in German', plain, 'What farmers call a „beloved bridge“ is closed', false],
    ['of steering is open with a phrase that only an article may quote', plain, 'Farmers heard it at home', false],
    ['of steering is done where an article has the phrase in direct speech', plain, 'Farmers “heard it on the radio”', true],
    ['of steering is done with a part of that, in straight marks', plain, 'Farmers "heard it" at home', true],
    ['of steering is done with a part of that, in marks as in French', plain, 'Farmers «heard it» at home', true],
    ['of steering is open where more is quoted than was said', plain, 'Farmers “heard it at home”', false],
    ['of steering is open between two quotations', plain, '“Closed” is the beloved bridge “for ever”', false],
    ['of steering is open between two with straight marks', plain, '"Closed" is the beloved bridge "for ever"', false],
    ['of steering is open outside of the quotation', plain, '“Closed”, Marsh insists, “for ever”', false],
    ['of steering is done where a quotation parts the phrase', plain, 'A beloved “old” bridge is closed', true],
    ['of steering is open where there is nothing', plain, '', false],
    ['of steering is open with an adjective of opinion', plain, 'The cowardly council closes it', false],
    ['of steering is open with one in marks that no article has', plain, 'The “cowardly” council closes it', false],
    ['of one sentence is done with one', one, 'The bridge is closed.', true],
    ['of one sentence is done with a title and an initial in it', one, 'Mr. J. Marsh of the U.S. Mission closed it.', true],
    ['of one sentence is done with an office before a name', one, 'It names Def. Sec. Marsh and Pres. Okoro.', true],
    ['of one sentence is done with a time of day in it', one, 'It was closed at 3 p.m. Ashford time.', true],
    ['of one sentence is done with a date in it', one, 'It was closed on Feb. 12 by the council.', true],
    ['of one sentence is done with an example in it', one, 'It names people, e.g. Marsh and Okoro, and that is new.', true],
    ['of one sentence is done with an explanation in it', one, 'It names the council, i.e. Marsh and six others.', true],
    ['of one sentence is done with a figure that is about right', one, 'The work costs approx. 66 thousand, or ca. 70.', true],
    ['of one sentence is done with a page and a paragraph', one, 'The cost (p. 2, or par. P2) is new to me.', true],
    ['of one sentence is done with a quotation of two in it', one, 'It quotes Marsh: “It is old. It will close.”', true],
    ['of one sentence is done with such a quotation within', one, 'Marsh’s words "It is old. It is shut" are in both.', true],
    ['of one sentence is open with a short word that ends in the same letters', one, 'It names the shop. Marsh owns it.', false],
    ['of one sentence is open with two round a quotation of two', one, 'He said: “It is old. It is shut.” Then he left.', false],
    ['of one sentence is open with two', one, 'The bridge is closed. Nobody knows why.', false],
    ['of one sentence is done with marks alone behind it', one, 'The bridge is closed. (…)', true],
    ['of one sentence is open with a second that stands on the next line', one, 'The bridge is closed.\n  Nobody knows why.', false],
    ['of one sentence is open with a quotation that ends the first', one, '“It is closed.” Then they left.', false],
    ['of one sentence is open with a figure that begins the second', one, 'The bridge is closed. 66 people saw it.', false],
    ['of one sentence is open where there is nothing', one, '', false],
    ['of prose is done with a sentence', prose, 'Article A tells what the bridge cost, and B does not.', true],
    ['of prose is done with a headline without small words', prose, 'Council closes bridge', true],
    ['of prose is done with a word that English doubles', prose, 'He said that that was the bridge.', true],
    ['of prose is done with a word thrice in ten', prose, 'The bridge is old, the bridge is shut, the bridge stays.', true],
    ['of prose is open with a word thrice in nine', prose, 'A bridge is old, one bridge is shut, bridge.', false],
    ['of prose is done with a word twice in four', prose, 'Bridge shut, bridge sold', true],
    ['of prose is done with twelve words of which none is small', prose, 'Council closes old stone bridge, farmers protest, ferry doubles fares, shops suffer', true],
    ['of prose is done with as many small words of English as of another language', prose, 'Le maire said so', true],
    ['of prose is open with more of the other', prose, 'Le maire est that', false],
    ['of prose is done with a name in other letters', prose, 'Олена said that the bridge is shut', true],
    ['of prose is open with a name in ours', prose, 'Мост закрыт, говорит Marsh', false],
    ['of prose is open with a word said twice, whatever its capitals', prose, 'The bridge Bridge is shut', false],
    ['of prose is open with a word said twice', prose, 'blah blah', false],
    ['of prose is open with a word again and again', prose, 'bridge closed bridge open bridge', false],
    ['of prose is open with what the item asks', prose, 'What did the mayor say, and when did she say it?', false],
    ['of prose is done with an answer in words of the question', prose, 'The mayor did say it, and when she did is not told.', true],
    ['of prose is open with words that make no sentence', prose, 'Ashford mayor said according to council bridge toll money farmers plan cost mill radio vote report Monday', false],
    ['of prose is done with names in a row that marks part', prose, 'Mayor Ada Marsh, council leader Ben Okoro discuss bridge toll, mill owner says; farmers reject toll plan', true],
    ['of prose is done without articles', prose, 'Mayor Ada Marsh call council leader Ben Okoro and talk about bridge. Farmers say bridge not open soon.', true],
    ['of prose is done with many names before a verb', prose, 'Ashford Mayor Ada Marsh phoned council leader Ben Okoro last Monday and said that the bridge will close', true],
    ['of prose is open with a sentence said twice', prose, 'The bridge is closed. The bridge is closed!', false],
    ['of prose is open in German', prose, 'Die Brücke ist zu und der Bürgermeister ist nicht da.', false],
    ['of prose is open in Russian', prose, 'Мост закрыт, говорит мэр.', false],
    ['of prose is open in no language', prose, 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt', false],
    ['of prose is open where there is nothing', prose, '', false],
  ])('%s', (_, check, text, done) => {
    expect(isDone(check, text)).toBe(done)
  })

  it('takes any text, and time in proportion to it', () => {
    fc.assert(fc.property(fc.string({unit: anyUnit, maxLength: 200}), fc.constantFrom(mayor, source, plain, length), (text, check) => {
      expect(isDone(check, text.repeat(25))).toBeTypeOf('boolean')
    }), {numRuns: runs(100)})
  })
})

const key = phoneCall.keys['7-rewrite'] as RowsKey
const articles = {A: articleA, B: articleB}

function told(exercise: Exercise, file: string): {marks: Marks, says: string[]} {
  const {answers, problems} = readHandIn(exercise, file)
  const marks = grade(exercise, key, answers!, articles)
  return {marks, says: [
    ...problems.map(({what, remedy}) => `mend ${what} ${remedy}`),
    ...feedback(exercise, marks).map(({tone, item = '-', text}) => `${tone} ${item}: ${text}`),
  ]}
}

const model = writeHandIn(rewrite, modelAnswer(rewrite, key))

/** The samples of the key, but for these texts; `undefined` is `todo`. */
const withTexts = (texts: Readonly<Record<string, string | undefined>>) => writeHandIn(rewrite, new Map([
  ...modelAnswer(rewrite, key), ...Object.entries(texts).map(([item, text]) => [item, [{text}]] as const),
]))

describe('the rewriting exercise', () => {
  it('passes with every sample of the key, and says that this is mechanics', () => {
    const {marks, says} = told(rewrite, model)
    expect(marks).toMatchObject({state: 'graded', score: 1, passed: true, mechanical: true, answered: 4})
    expect(says).toMatchInlineSnapshot(`
      [
        "good -: Checks done so far: 18 of 18. The computer found no phrase of exercise 3 and no opinion word on its short list; a person judges the rest. The computer checks mechanics only; your teacher reads the rest.",
      ]
    `)
  })

  it('has no skill to show for it', () => {
    expect(skills(rewrite, told(rewrite, model).marks)).toEqual({})
  })

  it('does not pass while one check is open, though it is past the mark of the others', () => {
    const {marks, says} = told(rewrite, withTexts({headline: 'Trump clarified that generous funding for “root causes” ends'}))
    expect(marks).toMatchObject({state: 'graded', passed: false})
    expect(marks.score).toBeGreaterThan(0.7)
    expect(says.filter(line => line.startsWith('look'))).toMatchInlineSnapshot(`
      [
        "look headline: Not done yet: name the Russian side. The computer looks for a name such as “Putin”, “Moscow”, “Russia”.",
        "look headline: Not done yet: leave out words that steer. Exercise 3 counts “generous”, “clarified” and “root causes” as steering. Say them plainly: neither article has them between quotation marks, so nobody is quoted there.",
      ]
    `)
  })

  it('tells of too many words, of no name and of an empty text', () => {
    const file = withTexts({
      'headline': 'A call about a war in which both of the men spoke of starting talks soon',
      'opening': 'Putin and Trump had a call. It was said that the war in their neighbourhood matters to many people.',
      'seen-in-a': '',
    })
    expect(told(rewrite, file).says.filter(line => line.startsWith('look'))).toMatchInlineSnapshot(`
      [
        "look headline: Not done yet: write from 4 to 12 words. There are 16.",
        "look headline: Not done yet: name the US side. The computer looks for a name such as “Trump”, “Washington”, “the US”.",
        "look headline: Not done yet: name the Russian side. The computer looks for a name such as “Putin”, “Moscow”, “Russia”.",
        "look opening: Not done yet: name the country it is about. The computer looks for a name such as “Ukraine”, “Kyiv”, “Zelensky”.",
        "look opening: Not done yet: name a source, with a verb such as “said”. The computer looks for a name such as “Putin”, “Hegseth”, “article” in one sentence with a word such as “said”, “according to”, “reports”.",
        "look seen-in-a: Not done yet: write from 5 to 40 words. There are none.",
      ]
    `)
  })

  it('lets no headline pass that praises or blames, nor words said again and again', () => {
    const file = withTexts({
      'headline': 'Cowardly Trump betrays war-stricken Ukraine in dirty, controversial Putin deal',
      'seen-in-a': 'blah blah blah blah blah',
      'seen-in-b': 'I saw a charge of betrayal. It was denied.',
    })
    expect(told(rewrite, file).says.filter(line => line.startsWith('look'))).toMatchInlineSnapshot(`
      [
        "look headline: Not done yet: leave out words that steer. Exercise 3 counts “controversial” and “war-stricken” as steering. “cowardly” and “dirty” are opinions. Say them plainly.",
        "look seen-in-a: Not done yet: write plain English that does not repeat itself. “blah” is repeated again and again.",
        "look seen-in-b: Not done yet: write one sentence. There are 2.",
      ]
    `)
  })

  it('takes one sentence for one article, and another for the other', () => {
    const same = 'I saw what the war has cost so far.'
    const {marks, says} = told(rewrite, withTexts({'seen-in-a': same, 'seen-in-b': same}))
    expect(marks.passed).toBe(false)
    expect(says.filter(line => line.startsWith('look'))).toEqual([
      'look seen-in-b: Not done yet: write plain English that does not repeat itself. The same words are in `seen-in-a`.',
    ])
  })

  it('is incomplete while an item is not written, and not started while none is', () => {
    expect(told(rewrite, withTexts({'seen-in-b': undefined})).marks).toMatchObject({state: 'incomplete', answered: 3, passed: false})
    expect(told(rewrite, writeHandIn(rewrite)).marks).toMatchObject({state: 'not started', score: 0, passed: false})
    expect(unreadable(opened(rewrite))).toMatchObject({score: 0, passed: false, mechanical: true})
  })

  it('is told of a text of 60,000 characters, and the rest is graded', () => {
    const {marks, says} = told(rewrite, withTexts({headline: 'a'.repeat(60_000)}))
    expect(marks).toMatchObject({state: 'graded', passed: false, answered: 4})
    expect(marks.items.map(({credit, of}) => credit === of)).toEqual([false, true, true, true])
    expect(says.slice(0, 3)).toMatchInlineSnapshot(`
      [
        "mend This text has 60,000 characters; at most 5,000 are read. Shorten it.",
        "good -: Checks done so far: 13 of 18. The computer found no phrase of exercise 3 and no opinion word on its short list; a person judges the rest. The computer checks mechanics only; your teacher reads the rest.",
        "look headline: \`text\` cannot be read, so it does not count yet.",
      ]
    `)
  })
})

describe('a text exercise', () => {
  const item = {article: 'both', asks: 'one sentence'} as const
  const {type} = claims.fields
  const exercise = (checks: readonly TextCheck[]): Exercise =>
    ({...rewrite, fields: {text: {kind: 'text', asks: 'Your words.', checks}, type: type!}, items: {one: item}})
  const blank: RowsKey = {one: {fields: {}, reason: ''}}
  const marksOf = (checks: readonly TextCheck[], row?: Terse) =>
    grade(exercise(checks), blank, answersOf(['one'], row ? {one: [row]} : {}), village)

  it('has the credit of its checks, and of nothing else', () => {
    const {items: [first]} = marksOf([one, length], {text: '"Closed', type: 'event'})
    expect(first).toMatchObject({credit: 1, of: 2, wrong: 0, answered: true})
    expect(first!.fields).toEqual({text: {credit: 1, of: 2}})
    expect(first!.remarks.map(({kind}) => kind)).toEqual(['check open', 'checks done'])
  })

  it.each<[string, Terse, string[]]>([
    ['of an empty text that there is nothing yet', {text: '"', type: 'event'}, ['check open']],
    ['of one that cannot be read that it cannot', {text: '!', type: 'event'}, ['unreadable']],
    ['nothing of one that is to do', {text: '?', type: 'event'}, []],
  ])('is told %s', (_, row, kinds) => {
    expect(marksOf([one, length], row).items[0]!.remarks.map(({kind}) => kind)).toEqual(kinds)
  })

  it('is not started where the answers leave it out, and scores nothing without checks', () => {
    expect(grade(exercise([one]), blank, new Map(), village)).toMatchObject({state: 'not started', score: 0})
    expect(marksOf([one])).toMatchObject({state: 'not started', score: 0, answered: 0})
    expect(marksOf([], {text: '"Closed', type: 'event'}).score).toBe(0)
  })

  it('is not searched for words that steer where there is no key', () => {
    const answers = answersOf(['one'], {one: [{text: '"The cowardly council closes it', type: 'event'}]})
    const [first] = gradeOpen(opened(exercise([one, plain])), answers).items
    expect(first).toMatchObject({credit: 1, of: 1})
    expect(grade(exercise([one, plain]), blank, answers, village).items[0]).toMatchObject({credit: 1, of: 2})
  })
})
