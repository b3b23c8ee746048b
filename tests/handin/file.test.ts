import {describe, expect, test} from 'vitest'
import {readHandIn} from '../engine.ts'
import {rewrite, sources} from './invented.ts'
import {beside, fileWith, fileWithCue, itemLost, itemSound, readOut, sound, told} from './told.ts'

const whole = fileWith(`  ${sound},`)
const wholeRead = [beside[0], itemSound, beside[1]].join('\n')

/** The same file, as one that only the general parser reads. */
const general = (source: string): string => `${source};;`

describe('a sound file', () => {
  test('is read without a word', () => {
    expect(told(whole)).toBe('')
    expect(readOut(whole)).toBe(wholeRead)
  })

  test.each([
    ['without satisfies', whole.replace(' satisfies Sources', '')],
    ['with as', whole.replace('satisfies', 'as')],
    ['in round brackets', whole.replace('default {', 'default ({').replace('} satisfies', '}) satisfies')],
    ['with a semicolon', `${whole};`],
    ['with double quotation marks', whole.replaceAll('\'', '"')],
    ['with backticks', whole.replaceAll(/inB\('([^']*)'\)/g, 'inB(`$1`)')],
    ['on one line', whole.replace('\n', ';').replaceAll('\n', ' ')],
    ['with comments anywhere', whole.replaceAll(/([{,:(])(?!inA|inB)/g, '$1 /* it\'s { */ ').replaceAll('\n', ' // "\n')],
    ['without its import', whole.slice(whole.indexOf('\n'))],
    ['with CRLF', whole.replaceAll('\n', '\r\n')],
    ['with lone CR', whole.replaceAll('\n', '\r')],
    ['with no-break spaces about everything', whole.replaceAll(/([{}:,])(?=[ \n])/g, '\u00a0$1\u00a0\u2003')],
    ['with line separators for line ends', whole.replaceAll('\n', '\u2028')],
    ['with a comment that has all that opens and closes', whole.replace('{', '{ /* \' " ` ${ ( [ { } ] ) // /* */')],
    ['with a comment to the end of the line that opens one', whole.replace('{', '{ // /* \' `\n')],
    ['with a comment of stars', whole.replace('{', '{ /**/ /***/ /* **/')],
    ['with a comment right behind another', whole.replace('{', '{ /* a *//* b */')],
    ['with a comment over two lines between two statements', whole.replace('\n', ' /* a\nb */ ')],
    ['with an empty comment', whole.replace('{', '{ /**/')],
    ['with much white space of every kind', whole.replace('{', `{${'\t\v\f\r\n '.repeat(500)}`)],
    ['with many no-break spaces', whole.replace('{', `{${'\u00a0'.repeat(500)}`)],
    ['with a byte-order mark', `\ufeff${whole}`],
    ['with a web page spoken of above it', `// <html>\n${whole}`],
    ['with a line for the shell', `#!/usr/bin/env node\n${whole}`],
    ['with semicolons behind it', `${whole};;`],
    ['with as const', whole.replace('inB(\'the toll\')', 'inB(\'the toll\') as const')],
    ['with as any', whole.replace('inB(\'the toll\')', 'inB(\'the toll\') as any')],
    ['with an answer in round brackets', whole.replace('inB(\'the toll\')', '(inB(\'the toll\'))')],
    ['with an assertion before an answer', whole.replace('inB(\'the toll\')', '<any>inB(\'the toll\')')],
    ['with an exclamation mark behind an answer', whole.replace('inB(\'the toll\')', 'inB(\'the toll\')!')],
  ])('%s reads the same', (_, source) => {
    for (const file of [source, general(source)]) {
      expect(told(file)).toBe('')
      expect(readOut(file)).toBe(wholeRead)
      expect(told(new TextEncoder().encode(file))).toBe('')
      expect(readOut(new TextEncoder().encode(file))).toBe(wholeRead)
    }
  })
})

test('what is copied from a chat is read without the fences of its block, and told', () => {
  const fenced = `\`\`\`ts\n${whole}\`\`\`\n`
  expect(told(fenced)).toBe('1:1  Three marks such as ``` begin or end a block of code in a chat; they are not part of an answer.\n'
    + '  Delete each line that has nothing else, and make sure that the answers are your own.')
  expect(readOut(fenced)).toBe(wholeRead)
})

test.each([
  ['waves and a longer line', `~~~~\n${whole}~~~~`],
  ['a language and white space', `  \`\`\` typescript \n${whole}\t\`\`\``],
  ['lines that end with CRLF', `\`\`\`ts\n${whole}\`\`\`\n`.replaceAll('\n', '\r\n')],
  ['only the closing one', `${whole}\`\`\``],
])('a block with %s is read without its fences', (_, source) => {
  expect(told(source)).toMatch(/^[17]:1 {2}Three marks such as ``` begin or end [^\n]*\n[^\n]*$/)
  expect(readOut(source)).toBe(wholeRead)
})

test('a line that begins as a fence and goes on for ever takes no longer than another', () => {
  for (const run of [' ', 'a', 'a ', '\t', '`']) expect(told(`\`\`\`${run.repeat(60_000 / run.length)}!`)).not.toContain('end a block')
})

test('damage between fences is told in its place', () => {
  expect(told(`\`\`\`\n${fileWithCue('inB(\'the ferry\'s\')')}\`\`\``)).toMatch(/^1:1 .*\n.*\n5:55 {2}The quotation mark before “s”/)
})

describe('places', () => {
  test.each([
    ['LF', fileWithCue('5')],
    ['CRLF', fileWithCue('5').replaceAll('\n', '\r\n')],
    ['a lone CR', fileWithCue('5').replaceAll('\n', '\r')],
    ['a byte-order mark', `\ufeff${fileWithCue('5')}`],
  ])('are the same with %s', (_, source) => {
    expect(readHandIn(sources, source).problems[0]?.at).toEqual({line: 4, column: 40})
  })

  test.each([['LF', '\n'], ['CRLF', '\r\n'], ['a lone CR', '\r']])('count the lines of a comment that end with %s', (_, end) => {
    const source = fileWithCue('/* a ${end} b ${end} c */ 5').replaceAll('${end}', end)
    expect(readHandIn(sources, source).problems[0]?.at).toEqual({line: 6, column: 7})
  })

  test('in the first line do not count the byte-order mark', () => {
    expect(readHandIn(sources, '\ufeffexport default 5').problems[0]?.at).toEqual({line: 1, column: 16})
  })

  test('in a damaged file are those of the file', () => {
    expect(told(fileWith('  \'toll-plan\': {source: 5, cue: inB(\'the ferry\'s toll\')},\n  wait: {source: 5},')))
      .toContain('5:18  A number')
  })
})

describe('a file as a whole', () => {
  const startAgain = 'Put `export default {` before your answers and `}` after them, or start again with: npm run reset -- 2'

  test.each([
    ['nothing but comments', '// nothing\n/* here */'],
    ['prose', 'Sehr'],
  ])('%s holds no answers', (_, source) => {
    expect(readHandIn(sources, source).answers).toBeUndefined()
    expect(told(source)).toContain(`1:1  No answers were found: the file has no \`export default {\`.\n  ${startAgain}`)
  })

  test.each([['empty', ''], ['nothing but white space', ' \r\n\t'], ['nothing but a byte order mark', '\uFEFF']])('%s is told as empty', (_, source) => {
    expect(readHandIn(sources, source).answers).toBeUndefined()
    expect(told(source)).toBe('1:1  The file is empty.\n  '
      + 'Undo in your editor brings back what you wrote; or start again with: npm run reset -- 2')
  })

  test('without a default export nothing is read', () => {
    const source = whole.replace('export default', 'export const answers =')
    expect(readOut(source)).toBe('nothing')
    expect(told(source)).toMatchInlineSnapshot(`
      "1:1  No answers were found: the file has no \`export default {\`.
        Put \`export default {\` before your answers and \`}\` after them, or start again with: npm run reset -- 2
      2:1  “const answers” is not read: names are not looked up here.
        Write the value itself wherever you use the name, and delete this."
    `)
  })

  test.each(['answers', 'todo', 'null', '[]', '\'text\'', 'function () { for (;;) {} }', 'class {}', '() => ({})'])(
    'a default export of %s is told',
    (exported) => {
      expect(told(`export default ${exported}`)).toBe('1:16  There is no list of answers in braces after '
        + '`export default`.\n  Write your answers between `export default {` and `}`, or start again with: npm run reset -- 2')
      expect(readOut(`export default ${exported}`)).toBe('nothing')
    },
  )

  test.each([
    ['export default mine', (text: string) => `${text}\nexport default mine`],
    ['export {mine as default}', (text: string) => `${text}\nexport {mine as default}`],
    ['export {mine as default}, above it', (text: string) => `export {mine as default}\n${text}`],
  ])('a list that has a name first is read, with %s', (_, exporting) => {
    const source = exporting(whole.replace('export default', 'const mine ='))
    expect(told(source)).toBe('')
    expect(readOut(source)).toBe(wholeRead)
  })

  test('of several names that are exported the default is read', () => {
    const source = `${whole.replace('export default', 'const other = 5\nconst mine =')}\nexport {other, mine as 'default'}`
    expect(told(source)).toBe('2:1  “const other” is not read: names are not looked up here.\n'
      + '  Write the value itself wherever you use the name, and delete this.')
    expect(readOut(source)).toBe(wholeRead)
  })

  test.each([
    ['let mine =', 'export default mine'], ['const other = 5, mine =', 'export default mine'], ['const other =', 'export default mine'],
    ['const mine =', 'export {mine}'], ['const mine =', 'export {mine as default} from \'./mine.ts\''],
  ])('a list that is declared by "%s" and exported by "%s" is not read', (declared, exported) => {
    expect(readOut(`${whole.replace('export default', declared)}\n${exported}`)).toBe('nothing')
  })

  test.each(['const mine = {cost: todo}, other = 5', 'declare const mine: any', 'const {mine} = {mine: {cost: todo}}', ''])('"%s" is no list', declared => {
    expect(readOut(`${declared}\nexport default mine`)).toBe('nothing')
  })

  test.each(['<any>{', '<Sources>{'])('a list behind %s is read', (opening) => {
    const source = whole.replace('export default {', `export default ${opening}`)
    expect(told(source)).toBe('')
    expect(readOut(source)).toBe(wholeRead)
  })

  test.each(['<!DOCTYPE html>\n<html lang="en">', '<html>', '<!doctype  html>', '<!-- -->\n\n<body>', '\n<!-- saved from url=(0042)https://example.org -->\n<html>'])('a web page that begins with %j is told to be one', (page) => {
    expect(told(`${page}\n<body><pre>${whole}</pre></body></html>`)).toBe('1:1  This is a saved web page, not the file that it showed.\n'
      + '  Download the file itself (on GitHub: "Raw"), or start from a blank one with: npm run reset -- 2')
  })

  test('of two default exports the first is read', () => {
    const source = `${whole}\nexport default {cost: todo}`
    expect(told(source)).toMatchInlineSnapshot(`
      "8:1  This is a second \`export default\`; only the first one is read.
        Move what you want to keep into the first, and delete this one."
    `)
    expect(readOut(source)).toBe(wholeRead)
  })

  test('other imports, names set aside and code are told and left alone', () => {
    const above = [
      'import {readFileSync} from \'node:fs\'',
      'import \'./other.ts\'',
      'while (true) {}',
      'const toll = inB(\'the toll\')',
      'export let ferry',
      'process.exit(0)',
      'export * from \'./other.ts\'',
    ]
    const source = fileWith(`  ${sound},`, above.join('\n'))
    expect(told(source)).toMatchInlineSnapshot(`
      "1:1  Nothing is imported from “node:fs”: an answer file is read, never run.
        Delete this line; the import from '#lesson' is the only one you need.
      2:1  Nothing is imported from “./other.ts”: an answer file is read, never run.
        Delete this line; the import from '#lesson' is the only one you need.
      3:1  This is not read: only what is inside \`export default {…}\` counts, and nothing is run.
        Write each answer in its place in the list, and delete this.
      4:1  “const toll” is not read: names are not looked up here.
        Write the value itself wherever you use the name, and delete this.
      5:1  “let ferry” is not read: names are not looked up here.
        Write the value itself wherever you use the name, and delete this.
      6:1  This is not read: only what is inside \`export default {…}\` counts, and nothing is run.
        Write each answer in its place in the list, and delete this.
      7:1  This is not read: only what is inside \`export default {…}\` counts, and nothing is run.
        Write each answer in its place in the list, and delete this."
    `)
    expect(readOut(source)).toBe(wholeRead)
  })

  test('a declaration that confuses the parser costs nothing', () => {
    expect(readOut(fileWith(`  ${sound},`, 'module\nmodule const a = declare'))).toBe(wholeRead)
  })

  test('it does so beside a list that has a name first', () => {
    const source = `module\nmodule const a = declare\n${whole.replace('export default', 'const mine =')}\nexport default mine`
    expect(readOut(source)).toBe(wholeRead)
  })

  test('words over which the parser itself stumbles are told, and cost nothing', () => {
    const source = fileWith(`  ${sound},`, 'module if')
    expect(told(source)).toBe('1:1  This cannot be read as TypeScript.\n  Compare it with the shape of the blank file.')
    expect(readOut(source)).toBe(wholeRead)
  })

  test.each([
    ['a misspelt word before the list', whole.replace('export', 'exports'), '2:9  “default”'],
    ['words above it', fileWith(`  ${sound},`, 'these  are'), '1:8  “are”'],
  ])('%s is told where it does not go on, and costs nothing', (_, source, seen) => {
    expect(told(source)).toBe(`${seen} was not expected here.\n`
      + '  See whether a comma, a colon or a closing bracket is missing just before it.')
    expect(readOut(source)).toBe(wholeRead)
  })

  test.each([
    ['declared twice', 'const toll = 5; const toll = 6', '“const toll” is not read'],
    ['exported and never declared', 'export {toll}', 'This is not read'],
  ])('a name that is %s is told as any other, and costs nothing', (_, above, seen) => {
    const source = fileWith(`  ${sound},`, above)
    expect(told(source)).toContain(`1:1  ${seen}`)
    expect(readOut(source)).toBe(wholeRead)
  })

  test('a missing item is told, with the line to add', () => {
    expect(told(fileWith(''))).toMatchInlineSnapshot(`
      "2:16  The item 'toll-plan' is missing; it counts as not answered.
        Add 'toll-plan': {source: todo, cue: todo, form: todo, stance: todo}, or get the blank file again with: npm run reset -- 2"
    `)
    expect(readOut(fileWith(''))).toContain('toll-plan: source=todo cue=todo form=todo stance=todo')
  })

  test('a misspelt item is told once', () => {
    expect(told(fileWith(`  ${sound.replace('toll-plan', 'toll_plan')},`))).toMatchInlineSnapshot(`
      "4:3  This exercise has no item 'toll_plan'.
        Did you mean 'toll-plan'?"
    `)
  })

  test('damage that leaves no item still has its line', () => {
    expect(readOut('export default {')).toBe('nothing')
    expect(told('export default {')).toMatchInlineSnapshot(`
      "1:16  The { here is never closed.
        Put } after the last thing that belongs between the two."
    `)
  })

  test('problems are told in the file’s order, by line and by column', () => {
    const source = fileWith('  ferry: todo, \'toll-plan\': 5, toll: todo,').replace('\'indirect\'', '5').replace('\'none\', stance', '5, stance')
    expect(told(source).split('\n').filter((_, index) => index % 2 === 0).map(line => line.split('  ')[0])).toEqual(['3:60', '4:3', '4:29', '4:32', '5:47'])
  })

  test('a problem of no item names none', () => {
    const {problems: [unknown, misplaced]} = readHandIn(sources, fileWith(`  ferry: todo, ${sound.replace('\'direct\'', '5')},`))
    expect(unknown).not.toHaveProperty('item')
    expect(misplaced?.item).toBe('toll-plan')
  })

  test.each(['export default', 'export default {cost: todo} satisfies', 'export default {cost: todo} as \n\n', 'const mine ='])('%j is told to lack something at its end', source => {
    const [line, column] = [source.split('\n').length, source.endsWith('\n') ? 1 : source.length + 1]
    expect(told(source)).toContain(`${line}:${column}  The file ends here, and something is still missing.\n`
      + '  Complete the last line; the blank file shows how a file ends.')
  })

  test('no more problems are told than can be mended', () => {
    const source = fileWith(Array.from({length: 400}, (_, index) => `  no${index}: todo,`).join('\n'))
    const {problems} = readHandIn(sources, source)
    expect(problems).toHaveLength(61)
    expect(problems.at(-1)).toMatchObject({what: 'There are more problems from here on.', remedy: 'Fix the first ones: the others often go with them.'})
  })
})

describe('size and depth', () => {
  const unread = '1:1  This file is larger than 64 KB, so it was not read.\n  Keep nothing but your answers in it, '
    + 'or start from a blank one with: npm run reset -- 2'

  test.each([
    ['10 MB', ' '.repeat(10 * 1024 * 1024)],
    ['10 MB as bytes', new Uint8Array(10 * 1024 * 1024)],
    ['one byte too many', whole.padEnd(65_537)],
    ['one byte too many, in wide letters', whole + 'ä'.repeat((65_537 - whole.length) / 2 + 1)],
  ])('%s is refused unread', (_, source) => {
    expect(told(source)).toBe(unread)
    expect(readOut(source)).toBe('nothing')
  })

  test('64 KB is read', () => {
    expect(readOut(whole.padEnd(65_536))).toBe(wholeRead)
    expect(readOut(new TextEncoder().encode(whole.padEnd(65_536)))).toBe(wholeRead)
  })

  test.each(['[', '(', '{', '{a:', '!', '-', 'a=>', '()=>', '`${', '<a>', 'a<', '(a?', 'a?(b):c=>', 'f(', 'new ', 'a:'])(
    '%s, 10,000 deep, costs its own item only',
    (deep) => {
      const source = fileWithCue(deep.repeat(Math.min(10_000, Math.floor(65_000 / deep.length))))
      expect(told(source)).toMatch(/^4:\d+ {2}.+\.\n {2}.+\.$/)
      expect(readOut(source)).toBe([beside[0], itemLost, beside[1]].join('\n'))
    },
  )

  // What can be read by itself is read, though the file as a whole has too much.
  const tangled = 'There are too many characters such as ? < => ! here to be read.'
  const deep = 'Brackets or operators are nested too deep here to be read.'
  test.each<[string, string, string | undefined, string]>([
    ['brackets 31 deep', `${'('.repeat(29)}inB('the toll')${')'.repeat(29)}`, undefined, itemSound],
    ['brackets 33 deep in the file, and 31 in the item', `${'('.repeat(30)}inB('the toll')${')'.repeat(30)}`, deep, itemSound],
    ['brackets 33 deep in the item', `${'('.repeat(32)}inB('the toll')${')'.repeat(32)}`, deep, itemLost],
    ['as many <', `${'<any>'.repeat(8)}inB('the toll')`, undefined, itemSound],
    ['one < more', `${'<any>'.repeat(9)}inB('the toll')`, tangled, itemLost],
    ['as many =>', `${'a=>'.repeat(8)}5`, 'worked out', 'toll-plan: source=nobody cue=unreadable'],
    ['one => more', `${'a=>'.repeat(9)}5`, tangled, itemLost],
    ['as many ?', `${'a?'.repeat(8)}5${':5'.repeat(8)}`, 'worked out', 'toll-plan: source=nobody cue=unreadable'],
    ['one ? more', `${'a?'.repeat(9)}5${':5'.repeat(9)}`, tangled, itemLost],
    ['380 operators', `inB('the toll')${'!'.repeat(380)}`, undefined, itemSound],
    ['more than 400 in the file, and as many in the item', `inB('the toll')${'!'.repeat(400)}`, tangled, itemSound],
    ['401 in the item', `inB('the toll')${'!'.repeat(401)}`, tangled, itemLost],
    ['402 colons', `${'a:'.repeat(402)}5`, tangled, itemLost],
    ['401 words', `inB('the toll') ${'a '.repeat(401)}`, tangled, itemLost],
  ])('%s', (_, cue, message, item) => {
    const source = fileWithCue(cue)
    if (message === undefined) expect(told(source)).toBe('')
    else expect(told(source)).toContain(message)
    expect(readOut(source)).toContain(`\n${item}`)
    expect(readOut(source).split('\n')).toEqual([beside[0], expect.stringContaining('toll-plan'), beside[1]])
  })

  test.each([
    ['a text of 60,000 characters', '4:40  This text has 60,000 characters; at most 5,000 are read.\n  Shorten it.'],
  ])('%s is told', (_, message) => {
    expect(told(fileWithCue(`inB('${'z'.repeat(60_000)}')`))).toBe(message)
  })
})

describe('bytes', () => {
  const bytesOf = (source: string, encoding: BufferEncoding): Uint8Array => Uint8Array.from(Buffer.from(source, encoding))
  const ferry = fileWithCue('inB(\'the ferry’s café\')').replaceAll('’', '\x92')
  const read = [beside[0], itemSound.replace('the toll', 'the ferry’s café'), beside[1]].join('\n')

  test('in the old Western encoding are read and told', () => {
    expect(told(bytesOf(ferry, 'latin1'))).toMatchInlineSnapshot(`
      "4:54  From here on this file is not UTF-8 text; it was read as Windows-1252, and some letters may be wrong.
        Save it again as UTF-8: editors offer this under "Save with encoding" or "Save as"."
    `)
    expect(readOut(bytesOf(ferry, 'latin1'))).toBe(read)
  })

  test('in UTF-16 are read and told', () => {
    const source = fileWithCue('inB(\'the ferry’s café\')')
    const marked = bytesOf(`\ufeff${source}`, 'utf16le')
    expect(told(marked)).toMatchInlineSnapshot(`
      "1:1  From here on this file is not UTF-8 text; it was read as UTF-16, and some letters may be wrong.
        Save it again as UTF-8: editors offer this under "Save with encoding" or "Save as"."
    `)
    for (const bytes of [marked, bytesOf(source, 'utf16le'), marked.slice().map((_, index) => marked[index ^ 1] ?? 0)]) {
      expect(told(bytes)).toBe(told(marked))
      expect(readOut(bytes)).toBe(read)
    }
  })

  test('that are damaged UTF-8 are told, and the rest is read', () => {
    const bytes = bytesOf(fileWithCue('inB(\'café #\')'), 'utf8').map((byte, index, all) =>
      byte === 0x23 && index > all.indexOf(0xc3) ? 0xff : byte)
    expect(told(bytes)).toMatchInlineSnapshot(`
      "4:50  There are bytes here that are not UTF-8 text.
        Type the words of this line again, then save the file as UTF-8."
    `)
    expect(readOut(bytes)).toContain('cue=B“café \ufffd”')
  })

  test('with a NUL are told', () => {
    expect(told(fileWithCue('inB(\'the\0toll\')'))).toMatchInlineSnapshot(`
      "4:48  There is a NUL character here, which no text contains.
        Delete it, or copy your answers into a blank file and save it as UTF-8."
    `)
    expect(readOut(fileWithCue('\0'))).toBe([beside[0], itemLost, beside[1]].join('\n'))
    expect(told(new Uint8Array(5))).toContain('1:1  There is a NUL character here')
  })
})

describe('words are read faithfully', () => {
  test.each([
    ['half words', 'e tol'],
    ['emoji', '👩‍👩‍👧 toll 🇬🇧'],
    ['a combining character', 'cafe\u0301'],
    ['the composed character', 'caf\u00e9'],
    ['curly quotation marks', '“the ferry’s”'],
    ['no-break spaces and dashes', 'the\u00a0toll – now'],
    ['spaces at the ends', ' the toll '],
    ['invisible characters', 'the\u200btoll\ufeff'],
    ['asterisks', '*the toll*'],
  ])('%s', (_, words) => {
    for (const file of [fileWithCue(`inB('${words}')`), general(fileWithCue(`inB('${words}')`))]) {
      const row = readHandIn(sources, file).answers?.get('toll-plan')?.rows?.[0]
      expect(row?.get('cue')).toMatchObject({kind: 'quotation', article: 'B', words})
    }
  })

  test('escapes stand for what TypeScript has them stand for', () => {
    expect(readOut(fileWithCue(String.raw`inB('\u00e9\x41\'\n\u{1F309}\ud83c')`))).toContain('B“éA\'\n🌉\ud83c”')
  })

  test.each([
    ['an escaped quotation mark', String.raw`inB('the ferry\'s "toll"')`, 'the ferry\'s "toll"'],
    ['an escaped backslash before the closing mark', String.raw`inB('the toll\\')`, 'the toll\\'],
    ['a line that goes on behind a backslash', 'inB(\'the \\\ntoll\')', 'the toll'],
    ['a line that goes on behind a backslash, with CRLF', 'inB(\'the \\\r\ntoll\')', 'the toll'],
    ['backticks with an escaped one', 'inB(`the \\`toll\\``)', 'the `toll`'],
    ['backticks over two lines', 'inB(`the\ntoll`)', 'the\ntoll'],
    ['a dollar sign', 'inB(`the $5 toll$`)', 'the $5 toll$'],
    ['slashes behind an escaped quotation mark', String.raw`inB('the ferry\'s // toll')`, 'the ferry\'s // toll'],
    ['slashes in a line that goes on behind a backslash', 'inB(\'the \\\n// toll\')', 'the // toll'],
    ['slashes in a line that goes on behind a backslash, with CRLF', 'inB(\'the \\\r\n// toll\')', 'the // toll'],
    ['slashes between double quotation marks', 'inB("the // toll")', 'the // toll'],
    ['slashes behind an escaped backtick', 'inB(`the \\` // toll`)', 'the ` // toll'],
    ['slashes behind a dollar sign and a brace', 'inB(`the $5 {toll} // is`)', 'the $5 {toll} // is'],
    ['what opens a comment', 'inB(\'the /* toll // is\')', 'the /* toll // is'],
    ['letters of any script', 'inB(\'збір 通行料\')', 'збір 通行料'],
  ])('with %s', (_, cue, words) => {
    for (const file of [fileWithCue(cue), general(fileWithCue(cue))]) {
      expect(told(file)).toBe('')
      expect(readOut(file)).toContain(`cue=B“${words}” form=direct`)
    }
  })

  test.each([
    ['that ends with a backslash', String.raw`'A bridge\\'`, '“A bridge\\”'],
    ['of nothing between backticks', '``', '“”'],
  ])('with slashes, behind a text %s', (_, text, read) => {
    expect(readOut(general(`export default {headline: {text: ${text}}, opening: {text: ${text[0]}at // last${text[0]}}}`), rewrite))
      .toBe(`headline: text=${read}\nopening: text=“at // last”`)
  })

  test.each([
    ['another letter', String.raw`inB('the \xtoll')`, '4:51'],
    ['a number', String.raw`inB('the \1 toll')`, '4:50'],
    ['the sign of a character’s number', String.raw`inB('the \u{}toll')`, '4:52'],
  ])('a backslash that goes with %s is told', (_, cue, at) => {
    expect(told(fileWithCue(cue))).toBe(`${at}  The backslash before this does not belong there.\n  Delete the \\, or write two of them.`)
  })

  test.each([
    [String.raw`inB('the \xtoll')`, 'the xtoll'],
    [String.raw`inB('the \u{}toll')`, 'the u{}toll'],
    [String.raw`inB('the \x74oll')`, 'the toll'],
    [String.raw`inB((('the \\xtoll')))`, String.raw`the \xtoll`],
  ])('%s is read as “%s”', (cue, words) => {
    expect(readOut(fileWithCue(cue))).toContain(`cue=B“${words}”`)
  })
})
