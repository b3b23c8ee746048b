import {describe, expect, it} from 'vitest'
import {evidence} from '../../src/phone-call/evidence.generated.ts'
import {card} from '../../src/phone-call/names.ts'
import {EditionError} from '../../src/reading/edition-error.ts'
import {evidenceModule} from '../../src/reading/modules.ts'
import {readEvidence} from '../../src/reading/evidence.ts'

const FIELDS = '- publisher: The Ferry Post\n- date: 3 May\n- address: ferrypost.example (sails)'

/** One card of the file, its name in line 5. */
const one = (body: string, name = 'sails') => `# Cards\n\nWhat others say.\n\n## ${name}\n\n${body}\n`

const LAYOUT = 'Use a title with #, and for each card its name with ##, a list of fields and paragraphs, nothing else.'
const BELOW = 'Write - publisher: …, - date: …, - address: … below the name.'

describe('a file of evidence cards', () => {
  it('becomes cards in its order, with what stands above them', () => {
    const {about, cards} = readEvidence(`${one(`${FIELDS}\n\nIt sails “at six”.`)}\n## fog-bank\n\n${FIELDS}\n\nNobody\n  saw it.\n\nThen it went.`, 'e.md')
    expect(about).toBe('What others say.')
    expect(cards).toEqual([
      {id: 'sails', publisher: 'The Ferry Post', date: '3 May', address: 'ferrypost.example (sails)', text: 'It sails “at six”.'},
      {
        id: 'fog-bank', publisher: 'The Ferry Post', date: '3 May', address: 'ferrypost.example (sails)',
        text: 'Nobody saw it.\n\nThen it went.',
      },
    ])
  })

  it('is read alike with the line ends of Windows', () => {
    const file = one(`${FIELDS}\n\nIt sails\nat six.`)
    expect(readEvidence(file.replaceAll('\n', '\r\n'), 'e.md')).toEqual(readEvidence(file, 'e.md'))
  })

  it('keeps colons and underscores of an address', () => {
    const [first] = readEvidence(one(`${FIELDS.replace('ferrypost.example', 'x.example/a_b_c: d')}\n\nText.`), 'e.md').cards
    expect(first?.address).toBe('x.example/a_b_c: d (sails)')
  })
})

describe('a file of evidence cards is refused, with line and remedy, for', () => {
  it.each<[fault: string, file: string, message: string]>([
    ['no card', '# Cards\n\nText.\n', `4:1  There are no cards. ${LAYOUT}`],
    ['an unknown field', one(`${FIELDS}\n- author: me\n\nText.`), '10:3  There is no field author. Keep to publisher, date, address.'],
    ['a missing field', one('- publisher: P\n- date: D\n\nText.'), `5:1  The card has no address. ${BELOW}`],
    ['an empty field', one(`${FIELDS.replace(' 3 May', '')}\n\nText.`), `5:1  The card has no date. ${BELOW}`],
    ['a field twice', one(`${FIELDS}\n- date: 4 May\n\nText.`), '10:3  The field date stands here twice. Delete one of the two.'],
    ['a field without a colon', one(`${FIELDS}\n- me\n\nText.`), '10:3  A field has no colon. Write it as - name: text.'],
    ['a field of two paragraphs', one(`${FIELDS}\n\n  More.\n\nText.`), '11:3  A field is not one line. Write it as - name: text.\n'
      + `5:1  The card has no address. ${BELOW}`],
    ['a card twice', `${one(`${FIELDS}\n\nText.`)}\n## sails\n\n${FIELDS}\n\nText.`,
      '13:1  There is another card sails above. Give one of them another name.'],
    ['a name that cannot be typed', one(`${FIELDS}\n\nText.`, 'Ferry Sails'),
      '5:1  “Ferry Sails” is no name for a card. Write small letters, with hyphens between words.'],
    ['no text', one(FIELDS), '5:1  The card sails has no text. Retell below its fields what the source reports.'],
    ['a list above the cards', '# Cards\n\n- x\n\n' + one(`${FIELDS}\n\nText.`).slice(9), `3:1  There is a list that belongs to no card here. ${LAYOUT}`],
    ['a heading of depth three', one(`${FIELDS}\n\nText.\n\n### More`),
      `13:1  There is a heading that is neither the title nor a name here. ${LAYOUT}`],
    ['raw HTML', one(`${FIELDS}\n\n<div>\n\nText.`), `11:1  There is raw HTML here. ${LAYOUT}`],
    ['italics', one(`${FIELDS}\n\nIt *sails*.`), '11:4  There is markup here. Keep to plain words.'],
    ['a character reference', one(`${FIELDS}\n\nIt &amp; they.`),
      '11:1  There is a backslash or a character reference such as &amp; here. Write the character itself.'],
    ['a straight quotation mark', one(`${FIELDS}\n\nIt "sails”.`),
      '11:4  There is a straight double quotation mark. Write “ before direct speech and ” after it.'],
  ])('%s', (_, file, message) => {
    const lines = message.split('\n').map(line => `some/e.md:${line}`)
    expect(messageOf(file).split('\n').toSorted()).toEqual(lines.toSorted())
  })
})

describe('the evidence module', () => {
  it('gives back what was read, whatever characters stand in it', async () => {
    const read = readEvidence(one(`${FIELDS}\n\nIt’s 'so' ${'${x}'} \`y\`.\n\nOr not.`).replaceAll('`', '´'), 'e.md')
    const source = evidenceModule(read).replace(/^import type.*$/m, '').replace(': readonly EvidenceCard[]', '')
    const module = await import(`data:text/javascript,${encodeURIComponent(source)}`) as {evidence: unknown, aboutEvidence: string}
    expect(module.evidence).toEqual(read.cards)
    expect(module.aboutEvidence).toBe(read.about)
  })
})

describe('the glossary of cards', () => {
  it('has each card, with who reports it and when', () => {
    expect(Object.keys(card)).toEqual(evidence.map(({id}) => id))
    expect(card['first-call']?.means).toBe('Wikipedia; The Moscow Times, February 2025')
  })
})

function messageOf(markdown: string): string {
  try {
    readEvidence(markdown, 'some/e.md')
  } catch (error) {
    if (error instanceof EditionError) return error.message
    throw error
  }
  return 'no error'
}
