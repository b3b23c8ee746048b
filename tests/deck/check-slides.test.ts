import {describe, expect, test} from 'vitest'
import {checkSlides, reportSlides} from '../../src/deck/check-slides.ts'
import {COMPONENT_RULES} from '../../src/deck/component-rules.ts'
import {course} from '../../src/deck/course-references.ts'
import {ferryArticles} from './ferry-articles.ts'

const known = {
  articles: ferryArticles,
  components: ['Passage', 'Mark', 'Words', 'Headline', 'Attribution', 'Legend', 'Terminal', 'Facing', ...Object.keys(COMPONENT_RULES)],
  screens: ['npm-test'],
  course,
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

<!-- **Expect:** “said” (A.P1), and “millions” (B.P1). -->`)).toBe('')
})

describe('each wrong reference is told with file, line, column and remedy', () => {
  test('in the order of the file', () => {
    expect(report(`# The ferry

<Passage of="A.P7"/>
<Pasage of="A.P1"/>
<Words in="A.P2" exact="an olde boat"/>

<!-- “oldest boat” (A.P2) -->`)).toMatchInlineSnapshot(`
      "slides.md:3:1  Article A has no paragraph A.P7. It has H, K1, P1, P2.
      slides.md:4:1  There is no component <Pasage>. Those of the project are in src/deck/components.
      slides.md:5:1  The words “an olde boat” do not stand in A.P2. Nearest there: “an old boat”. Copy them from src/phone-call/a.md, without the asterisks.
      slides.md:7:6  The words “oldest boat” do not stand in A.P2. Nearest there: “old boat”. Copy them from src/phone-call/a.md, without the asterisks."
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
    ['one piece of a part', '<Attribution of="A.P1" sentence="2" source="She" cue="said" content="so | thrice" form="indirect" stance="neutral"/>',
      'The words “thrice” do not stand in A.P1. Nearest there: “twice”.'],
    ['a form that the glossary has not', '<Attribution of="A.P1" sentence="2" source="She" cue="said" content="so" form="oblique" stance="neutral"/>',
      'The glossary has no term “oblique” here.'],
    ['a screen that was never captured', '<Terminal screen="npm-run"/>', 'There is no captured screen “npm-run”.'],
    ['an exercise that is none', '<Aims of="2-sources, 9-magic"/>', 'There is no exercise “9-magic”. There are: 0-headlines,'],
    ['an item that its exercise has not', '<Statements exercise="2-sources" items="aid-figure, ferry"/>',
      'Exercise 2-sources has no item “ferry”. It has stop-aid,'],
    ['a row that the key has not', '<Reveal exercise="2-sources" items="ferry"/>',
      'The key of exercise 2-sources has no row “ferry”.'],
    ['a verdict on a statement that is none', '<Verdict item="ferry" click="1"/>', 'The key of exercise 6-checking has no row “ferry”.'],
    ['a question that is not put to both articles', '<YesNo of="economic-ferry"/>',
      'The key of exercise 5-framing has no row “A-economic-ferry”.'],
    ['a paragraph that exercise 3 does not ask for', '<KeyedPassage item="A.K4" click="1"/>',
      'The key of exercise 3-wording has no paragraph A.K4.'],
    ['words that are no core of a key', '<ClaimLevels of="A.P2 $67 billion"/>', 'The key of A.P2 has no core “$67 billion”.'],
    ['an evidence card that is none', '<EvidenceCard of="ferry"/>', 'There is no evidence card “ferry”. There are: aid-military,'],
    ['a list of terms that is none', '<Glossary of="verdicts"/>', 'There is no list of terms “verdicts”.'],
  ])('%s', (_, markdown, message) => expect(report(markdown)).toContain(message))
})
