import {expect, test} from 'vitest'
import {proseFault} from '../../src/grading/prose.ts'
import type {ProseFault} from '../../src/grading/prose.ts'
import {spaced} from '../../src/text/fold.ts'
import {words} from '../../src/text/words.ts'

const earlier = new Map([['headline', spaced('The bridge is shut')], ['opening', spaced('')]])

test.each<[string, readonly string[], ProseFault | undefined]>([
  ['nothing is wrong with a sentence', ['Nobody knows when the bridge will open.'], undefined],
  ['nor with two', ['The bridge is old.', 'Nobody knows when it will open.'], undefined],
  ['nor with an empty text', [''], undefined],
  ['nor with numbers alone', ['2019', '2025'], undefined],
  ['nor with marks alone between two sentences', ['The bridge is old.', '…', '—', 'It is shut.'], undefined],
  ['nor with as many letters of another script as of ours', ['мост most'], undefined],
  ['a word is there twice in a row', ['The bridge is shut shut.'], {kind: 'doubled', word: 'shut'}],
  ['a word is there twice in a row, whatever its capitals', ['Shut shut is the bridge.'], {kind: 'doubled', word: 'shut'}],
  ['nothing is wrong where a sentence begins with the last word of the one before', ['We went to Ashford.', 'Ashford was shut.'], undefined],
  ['nor where a comma stands between the two', ['They waited for hours and hours, hours that were lost.'], undefined],
  ['a word is there again and again', ['Bridge of a bridge to a bridge.'], {kind: 'word', word: 'Bridge'}],
  ['a sentence is there twice', ['The bridge is old.', 'THE BRIDGE IS OLD!'], {kind: 'sentence'}],
  ['the same is said in an item before it', ['The bridge is shut!'], {kind: 'copy', of: 'headline'}],
  ['it is not English', ['Die Brücke ist zu.'], {kind: 'language'}],
  ['nothing is wrong with a headline that has no small word', ['Mayor, council discuss Ashford bridge; toll plan ruled useless, builders told'], undefined],
  ['nor with English words that others have, too', ['Mayor met builders: 5 shillings per cart'], undefined],
  ['nor with a name that has one of theirs', ['Mayor von Ashford opens bridge'], undefined],
  ['it has no small word where there should be some', ['Mayor council discuss Ashford bridge toll plan useless builders told bridge shut Monday Tuesday'], {kind: 'language'}],
  ['it is in another script', ['Мост закрыт'], {kind: 'language'}],
])('%s', (_, sentences, expected) => {
  const text = sentences.join(' ')
  expect(proseFault({text, folded: spaced(text), words: words(text), sentences}, earlier)).toEqual(expected)
})
