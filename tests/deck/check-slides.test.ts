import {describe, expect, test} from 'vitest'
import {checkSlides, reportSlides} from '../../src/deck/check-slides.ts'
import {COMPONENT_RULES} from '../../src/deck/component-rules.ts'
import {place} from '../../src/deck/references.ts'
import {cutsOf} from '../../src/deck/speakers.ts'
import {ferry} from './ferry.ts'

const known = {
  lesson: ferry,
  components: ['Passage', 'Mark', 'Words', 'Headline', 'Attribution', 'Legend', 'Terminal', 'Facing', ...Object.keys(COMPONENT_RULES)],
  screens: ['npm-test'],
}
const report = (markdown: string) => reportSlides('slides.md', checkSlides(markdown, known))

test('right references are passed in silence', () => {
  expect(report(`# The ferry

<Facing>
<Passage of="A.P1" sentence="2">
  <Mark as="source" exact="She"/>
  <Mark as="own words" click="2"/>
</Passage>
<Passage of='B.P1' bare/>
</Facing>
<Headline of="A" v-click/>
<Attribution of="A.P1" sentence="2" source="She" cue="said" content="so | twice" form="indirect" stance="neutral"/>
<Legend marks="source, speech"/>
<Terminal screen="npm-test" lines="1-2, 6-9"/>
<Aims of="1-words, 2-frames"/>
<Statements exercise="2-frames" items="A-money, A-mayor"/>
<Reveal exercise="2-frames" items="B-money"/>
<Swap exercise="1-words" item="A.P2" core="brave" click="1"/>
<KeyedPassage exercise="1-words" item="A.P2" click="1"/>
<ClaimLevels exercise="1-words" of="A.P2 brave" silent/>
<YesNo exercise="2-frames" of="money"/>
<Verdict exercise="2-frames" item="A-mayor" click="1"/>
<EvidenceCard of="toll"/>
<Glossary of="verdict"/>

<!-- **Expect:** “said” (A.P1), and “millions” (B.P1). -->`)).toBe('')
})

describe('a quotation never loses its speaker', () => {
  test('a part of a sentence without the source that stands in the rest of it', () => {
    expect(report('<Passage of="A.P1" sentence="2" exact="so twice"/>')).toMatchInlineSnapshot(`"slides.md:1:1  <Passage> shows a part of A.P1 without its source, “She said”. Show the words up to the source, or say in unsourced="…" why it may be missing."`)
  })

  test.each([
    ['whose source is shown', '<Passage of="A.P1" sentence="2" exact="She said so"/>'],
    ['that says why it may be missing', '<Words in="A.P1" exact="so twice" unsourced="only the number matters here"/>'],
    ['of a sentence that names no source', '<Words in="A.P2" exact="an old boat"/>'],
  ])('a part %s passes', (_, markdown) => {
    expect(report(markdown)).toBe('')
  })
})

test('a cut is known at either end, and punctuation is none', () => {
  const cuts = (exact: string, sentence = '2') => cutsOf(place({of: 'A.P1', sentence, exact}, ferry))
  expect(cuts('so twice')).toEqual({before: true, after: true})
  expect(cuts('She said so')).toEqual({before: false, after: true})
  expect(cuts('The mayor said it would sail', '1')).toEqual({before: false, after: false})
})

describe('each wrong reference is told with file, line, column and remedy', () => {
  test('in the order of the file', () => {
    expect(report(`# The ferry

<Passage of="A.P7"/>
<Pasage of="A.P1"/>
<Words in="A.P2" exact="an olde boat"/>

<!-- “oldest boat” (A.P2) -->`)).toMatchInlineSnapshot(`
      "slides.md:3:1  Article A has no paragraph A.P7. It has H, K1, P1, P2.
      slides.md:4:1  There is no component <Pasage>. The talk's are in src/deck/components, the lesson's own in tests/ferry/deck/components.
      slides.md:5:1  The words “an olde boat” do not stand in A.P2. Nearest there: “an old boat”. Copy them from tests/ferry/a.md, without the asterisks.
      slides.md:7:6  The words “oldest boat” do not stand in A.P2. Nearest there: “old boat”. Copy them from tests/ferry/a.md, without the asterisks."
    `)
  })

  test.each<[string, string, string]>([
    ['a mark whose words stand in another sentence', '<Passage of="A.P1" sentence="1"><Mark as="source" exact="captain"/></Passage>',
      'The words “captain” do not stand in A.P1.'],
    ['a mark of an unknown kind', '<Passage of="A.P1"><Mark as="sauce" exact="The mayor"/></Passage>', 'There is no mark “sauce”.'],
    ['a mark that names no words', '<Passage of="A.P1"><Mark as="source"/></Passage>', 'The mark “source” names no words.'],
    ['a mark outside a passage', '<Mark as="source" exact="The mayor"/>', '<Mark> stands outside a passage.'],
    ['a mark after its passage has ended', '<Passage of="A.P1"></Passage><Mark as="speech"/>', '<Mark> stands outside a passage.'],
    ['a click that is none', '<Passage of="A.P1"><Mark as="speech" click="soon"/></Passage>', '“soon” is no click.'],
    ['an attribute that is misspelt', '<Passage of="A.P1" sentense="1"/>', '<Passage> has no attribute sentense.'],
    ['an attribute that is computed, so that nobody could check it', '<Passage :of="where"/>', '<Passage> has no of="…".'],
    ['an article that is none', '<Headline of="C"/>', '“C” names no article.'],
    ['one piece of a part', '<Attribution of="A.P1" sentence="2" source="She" cue="said" content="so | twyce" form="indirect" stance="neutral"/>',
      'The words “twyce” do not stand in A.P1. Nearest there: “twice”.'],
    ['a form that the glossary has not', '<Attribution of="A.P1" sentence="2" source="She" cue="said" content="so" form="oblique" stance="neutral"/>',
      'The glossary has no term “oblique” here.'],
    ['a screen that was never captured', '<Terminal screen="npm-run"/>', 'There is no captured screen “npm-run”.'],
    ['an exercise that is none', '<Aims of="1-words, 9-magic"/>', 'There is no exercise “9-magic”. There are: 1-words, 2-frames.'],
    ['a component that is not told its exercise', '<Verdict item="A-mayor" click="1"/>', '<Verdict> has no exercise="…".'],
    ['an exercise of a form that the component cannot show', '<Swap exercise="2-frames" item="A.P2" core="brave" click="1"/>',
      'Exercise 2-frames is a table. Name one of the form spans.'],
    ['an item that its exercise has not', '<Statements exercise="2-frames" items="A-money, toll"/>',
      'Exercise 2-frames has no item “toll”. It has A-money, B-money, A-mayor.'],
    ['a row that the key has not', '<Reveal exercise="2-frames" items="toll"/>', 'The key of exercise 2-frames has no row “toll”.'],
    ['a question that is not put to both articles', '<YesNo exercise="2-frames" of="mayor"/>',
      'The key of exercise 2-frames has no row “B-mayor”.'],
    ['a paragraph that has no key', '<KeyedPassage exercise="1-words" item="A.P1" click="1"/>',
      'The key of exercise 1-words has no paragraph A.P1.'],
    ['words that are no core of a key', '<ClaimLevels exercise="1-words" of="A.P2 old"/>',
      'The key of A.P2 has no core “old”. It has brave.'],
    ['an evidence card that is none', '<EvidenceCard of="ferry"/>', 'There is no evidence card “ferry”. There are: toll.'],
    ['a list of terms that is none', '<Glossary of="verdicts"/>', 'There is no list of terms “verdicts”.'],
  ])('%s', (_, markdown, message) => expect(report(markdown)).toContain(message))
})
