import {describe, expect, it} from 'vitest'
import {keys} from '../../answers/index.ts'
import {mark} from '../../src/mark.ts'
import {phoneCall} from '../open.ts'
import {modelAnswer} from '../engine.ts'
import {writeHandIn} from '../engine.ts'
import {rewrite} from '../../src/phone-call/exercises/7-rewrite.ts'
import {composeRow} from '../../src/report/compose-row.ts'
import {reportText} from '../../src/report/terminal.ts'

const key = keys['7-rewrite']!

/** The screen for the samples of the key, but for these texts. */
function screen(texts: Readonly<Record<string, string | undefined>> = {}): string {
  const draft = new Map([
    ...modelAnswer(rewrite, key), ...Object.entries(texts).map(([item, text]) => [item, [{text}]] as const),
  ])
  const file = writeHandIn(rewrite, draft)
  const graded = {outcome: {kind: 'marked', marked: mark(phoneCall, rewrite.id, file)}, text: file} as const
  const row = composeRow(rewrite, graded, {kind: 'checked', errors: []})
  return reportText({rows: [row], faults: [], whole: false}, {width: 80, colour: false, unicode: false})
}

describe('a text of the student\'s own', () => {
  it('is told what is mechanics, and has no band', () => {
    expect(screen()).toMatchInlineSnapshot(`
      "Parallax. The | in each bar is the pass mark.

      + 7 Write it yourself  #######|###  checks done  your teacher reads the rest

      7 Write it yourself
          + Checks done so far: 18 of 18. The computer found no phrase of exercise 3
            and no opinion word on its short list; a person judges the rest. The
            computer checks mechanics only; your teacher reads the rest.

      Done: every check in this file passes.

      Next: npm test

      1 passed, 0 failed, 0 skipped
      "
    `)
  })

  it('fails while a check is open, and is told which', () => {
    expect(screen({headline: 'Trump insisted on talks', opening: undefined})).toMatchInlineSnapshot(`
      "Parallax. The | in each bar is the pass mark.

      x 7 Write it yourself  #####..|...  checks open  9 of 18 done

      7 Write it yourself
          + Checks done so far: 9 of 18. The computer checks mechanics only; your
            teacher reads the rest.
        exercises/7-rewrite.ts:9:22  headline
          > Not done yet: name the Russian side. The computer looks for a name such as
            “Putin”, “Moscow”, “Russia”.
          > Not done yet: leave out words that steer. Exercise 3 counts “insisted” as
            steering. Say it plainly.

      Next: go on in exercises/7-rewrite.ts, at 'opening', then: npm test

      0 passed, 1 failed, 0 skipped
      "
    `)
  })
})
