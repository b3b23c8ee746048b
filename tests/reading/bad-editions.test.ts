import {describe, expect, it} from 'vitest'
import {EditionError} from '../../src/reading/edition-error.ts'
import {readEdition} from '../../src/reading/read-edition.ts'
import {bridge} from './bridge.ts'

const LAYOUT = 'Use a list of takeaways at the top, subheads with ## and paragraphs of one line, nothing else.'
const PLAIN = 'Keep to plain words and *italics*.'
const MARKS = 'End the italics before it, and begin them anew after it: *said* “*the words*”.'
const QUOTED = 'Quote only the source\'s own words, all of them in *italics*, or delete the marks.'

const words = (count: number) => Array.from({length: count}, (_, index) => `w${index}`).join(' ')

/** What stands below the front matter, from line 11 on, and what is said of it. */
const bodies: [fault: string, body: string, message: string][] = [
  ['no paragraph', '', '12:1  The article has no paragraphs. Write them below the front matter.'],
  ['only takeaways', '- One.', '12:1  The article has no paragraphs. Write them below the front matter.'],
  ['a heading of depth one', '# The vote\n\nText.', `11:1  A heading of depth 1, or one underlined. ${LAYOUT}`],
  ['a heading of depth three', '### The vote\n\nText.', `11:1  A heading of depth 3, or one underlined. ${LAYOUT}`],
  ['an underlined heading', 'The vote\n---\n\nText.', `11:1  A heading of depth 2, or one underlined. ${LAYOUT}`],
  ['a list below the top', 'Text.\n\n- One.', `13:1  A list stands below the top. ${LAYOUT}`],
  ['a numbered list', '1. One.\n\nText.', '11:1  The takeaways are numbered. Begin each with a hyphen.'],
  ['a nested list', '- One.\n  - Two.\n\nText.',
    '12:3  A takeaway is not one paragraph. Put one line of text after each hyphen, nothing nested.'],
  ['an empty takeaway', '-\n- One.\n\nText.',
    '11:1  A takeaway is not one paragraph. Put one line of text after each hyphen, nothing nested.'],
  ['a block quotation', '> Text.\n\nText.', `11:1  There is a block quotation here. ${LAYOUT}`],
  ['a block of code', '    code\n\nText.', `11:1  There is a block of code here. ${LAYOUT}`],
  ['a line across', 'Text.\n\n***', `13:1  There is a line across the page here. ${LAYOUT}`],
  ['a link definition', 'Text.\n\n[a]: b', `13:1  There is a link definition here. ${LAYOUT}`],
  ['a raw HTML block', '<div>\nText.\n</div>\n\nText.', `11:1  There is raw HTML here. ${LAYOUT}`],
  ['raw HTML', 'The <b>vote</b>.', `11:5  There is raw HTML here. ${PLAIN}\n11:12  There is raw HTML here. ${PLAIN}`],
  ['a comment', 'The vote <!-- which? -->.', `11:10  There is raw HTML here. ${PLAIN}`],
  ['bold type', 'The **vote**.', `11:5  There is bold type here. ${PLAIN}`],
  ['bold type between words', 'The **vote** is over.', `11:5  There is bold type here. ${PLAIN}`],
  ['a link', 'The [vote](#a).', `11:5  There is a link here. ${PLAIN}`],
  ['a picture', 'The ![vote](a.png).', `11:5  There is a picture here. ${PLAIN}`],
  ['code', 'The `vote`.', `11:5  There is code here. ${PLAIN}`],
  ['a hard line break', 'The  \nvote.', `11:4  There is a line break here. ${PLAIN}`],
  ['a second line', 'The\nvote.', '11:4  A paragraph runs over several lines. Put each paragraph on one line of its own.'],
  ['a character reference', 'Vote &amp; paint.',
    '11:1  There is a backslash or a character reference such as &amp; here. Write the character itself.'],
  ['a backslash', 'Vote \\# 1.',
    '11:1  There is a backslash or a character reference such as &amp; here. Write the character itself.'],
  ['nested italics', 'The *old *wooden* bridge*.', '11:10  There are italics within italics. Mark the whole phrase once.'],
  ['underscores', 'The _vote_.', '11:5  Italics are written with underscores. Write *…* instead.'],
  ['an asterisk alone', 'The *vote.',
    '11:5  An asterisk begins or ends no italics. Put one directly before the phrase and one directly after it.'],
  ['ten words in italics', `So *${words(10)}* it is.`, '11:5  There are 10 words in italics, at most 9 in a row. Retell a part of them.'],
  ['a straight quotation mark', 'The "*vote*".',
    '11:5  There is a straight double quotation mark. Write “ before direct speech and ” after it.\n'
    + '11:12  There is a straight double quotation mark. Write “ before direct speech and ” after it.'],
  ['an ellipsis character', 'The … vote.', '11:5  There is an ellipsis character. Retell what it leaves out, or end the phrase before it.'],
  ['two spaces', 'The  vote.', '11:4  There are several spaces in a row. Leave one: browsers copy one.'],
  ['a zero-width space', 'The\u200bvote.', '11:4  There is an invisible character. Delete it, or write a plain space.'],
  ['an unclosed quotation mark', 'She said “*no*.',
    '11:10  A quotation mark is not closed. Write ” where the speech ends, in the same paragraph.'],
  ['a quotation mark opened twice', 'She said “*no*, “*yes*”.',
    '11:10  A quotation mark is not closed. Write ” where the speech ends, in the same paragraph.'],
  ['a quotation over two paragraphs', 'She said “*no*.\n\n*Yes*.”',
    '11:10  A quotation mark is not closed. Write ” where the speech ends, in the same paragraph.\n'
    + '13:7  A quotation mark closes nothing. Write “ where the speech begins.'],
  ['nothing between quotation marks', 'She said “”.', '11:11  There are no words between the quotation marks. Delete the marks.'],
  ['words between quotation marks that are retold', 'She said “*no*, never *again*”.',
    `11:17  “never” stands between quotation marks but not in italics. ${QUOTED}`],
  ['a word that is half retold', 'She said “*ever*more”.',
    `11:12  “evermore” stands between quotation marks but not in italics. ${QUOTED}`],
  ['a quotation mark within italics', 'She *said “no”*.', `11:11  A quotation mark stands within italics. ${MARKS}`],
  ['31 words of direct speech', `She said “*${words(31)}*”.`,
    '11:12  There are 31 words between the quotation marks, at most 30. Quote less of it.'],
]

/** A front matter that is not as it should be, and what is said of it. */
const tops: [fault: string, markdown: string, message: string][] = [
  ['none', 'Text.', '1:1  There is no front matter. Begin the file with a line ---, then id, headline, publisher, author, '
    + 'date, found, edition, then a line ---.'],
  ['an empty file', '', '1:1  There is no front matter. Begin the file with a line ---, then id, headline, publisher, author, '
    + 'date, found, edition, then a line ---.'],
  ['no end', '---\nid: A\n\nText.', '1:1  There is no front matter. Begin the file with a line ---, then id, headline, '
    + 'publisher, author, date, found, edition, then a line ---.'],
  ['broken YAML', bridge('Text.', {date: 'Monday: the 3rd: no'}), '6:7  The front matter is not YAML: Nested mappings are not '
    + 'allowed in compact mappings. Write each line as name: text, and put single quotation marks around text that has a colon in it.'],
  ['a list', '---\n- id\n---\n\nText.', '2:1  The front matter is not a list of fields. '
    + 'Write id, headline, publisher, author, date, found, edition, each as name: text.'],
  ['an unknown id', bridge('Text.', {id: 'C'}), '2:5  There is no article C. Write id: A or id: B.'],
  ['an unknown id in quotation marks', bridge('Text.', {id: '\'\'\'b\'\'\''}), '2:5  There is no article \'b\'. Write id: A or id: B.'],
  ['a missing field', bridge('Text.', {found: ''}), '2:1  The front matter has no found. Add a line found: and the text.'],
  ['an empty field', bridge('Text.', {found: '\'\''}), '2:1  The front matter has no found. Add a line found: and the text.'],
  ['a number', bridge('Text.', {date: '2025'}), '6:7  The front matter\'s date is not text. Put single quotation marks around it.'],
  ['a field of another name', bridge('Text.', {source: 'here'}), '9:1  The front matter has an unknown field: source. '
    + 'Keep to id, headline, publisher, author, date, found, edition, standfirst.'],
  ['a standfirst that is neither true nor false', bridge('Text.', {standfirst: 'yes'}),
    '9:13  The front matter\'s standfirst is neither true nor false. Write standfirst: true.'],
  ['a headline with an ellipsis', bridge('Text.', {headline: 'Bridge …'}),
    '3:18  There is an ellipsis character. Retell what it leaves out, or end the phrase before it.'],
]

const expected = (message: string) => message.split('\n').map(line => `some/b.md:${line}`).join('\n')

describe('an edition is refused, with line and remedy, for', () => {
  it.each(bodies)('%s', (_, body, message) => {
    expect(messageOf(bridge(body))).toBe(expected(message))
  })
})

describe('an edition is refused for a front matter that has', () => {
  it.each(tops)('%s', (_, markdown, message) => {
    expect(messageOf(markdown)).toBe(expected(message))
  })
})

describe('an edition may have', () => {
  it.each([
    ['nine words in italics', `So *${words(9)}* it is.`],
    ['30 words of direct speech', `She said “*${words(30)}*”.`],
    ['punctuation beside the italics in a quotation', 'She said, “*no* – *never*!”'],
    ['a full stop within them', 'She said, “*no.*”'],
    ['single quotation marks around words that are retold', 'She said ‘perhaps’.'],
    ['an italic part of a word', 'The *mayor*’s office.'],
  ])('%s', (_, body) => {
    expect(readEdition(bridge(body), 'some/b.md').paragraphs).toHaveLength(2)
  })
})

it('tells everything that is wrong with an edition at once, in the order of the file', () => {
  expect(messageOf(bridge('The **vote**.\n\n# No\n\nShe said “no”.', {author: '', headline: 'Bridge "stays"'})))
    .toMatchInlineSnapshot(`
      "some/b.md:2:1  The front matter has no author. Add a line author: and the text.
      some/b.md:10:5  There is bold type here. Keep to plain words and *italics*.
      some/b.md:12:1  A heading of depth 1, or one underlined. Use a list of takeaways at the top, subheads with ## and paragraphs of one line, nothing else.
      some/b.md:14:11  “no” stands between quotation marks but not in italics. Quote only the source's own words, all of them in *italics*, or delete the marks."
    `)
})

function messageOf(markdown: string): string {
  try {
    readEdition(markdown, 'some/b.md')
  } catch (error) {
    if (error instanceof EditionError) return error.message
    throw error
  }
  return 'no error'
}
