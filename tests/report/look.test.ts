import {expect, test} from 'vitest'
import {lookOf} from '../../src/report/look.ts'

const terminal = {isTTY: true, columns: 90}

test.each([
  ['a terminal', terminal, {}, 'linux', {width: 90, colour: true, unicode: true}],
  ['a pipe', {}, {}, 'linux', {width: 80, colour: false, unicode: false}],
  ['a very wide terminal', {isTTY: true, columns: 300}, {}, 'linux', {width: 100, colour: true, unicode: true}],
  ['a very narrow terminal', {isTTY: true, columns: 10}, {}, 'linux', {width: 30, colour: true, unicode: true}],
  ['a terminal that does not say how wide it is', {isTTY: true, columns: 0}, {}, 'linux', {width: 80, colour: true, unicode: true}],
  ['NO_COLOR', terminal, {NO_COLOR: '1'}, 'linux', {width: 90, colour: false, unicode: true}],
  ['CI', terminal, {CI: 'true'}, 'linux', {width: 90, colour: false, unicode: false}],
  ['the locale C', terminal, {LANG: 'C'}, 'linux', {width: 90, colour: true, unicode: false}],
  ['a locale of UTF-8', terminal, {LANG: 'C', LC_ALL: 'C.UTF-8'}, 'linux', {width: 90, colour: true, unicode: true}],
  ['the locale C on Windows, which means nothing there', terminal, {LANG: 'C', WT_SESSION: '1'}, 'win32', {width: 90, colour: true, unicode: true}],
  ['a dumb terminal', terminal, {TERM: 'dumb'}, 'linux', {width: 90, colour: false, unicode: false}],
  ['a pipe with FORCE_COLOR', {}, {FORCE_COLOR: '1'}, 'linux', {width: 80, colour: true, unicode: false}],
  ['the old console of Windows', terminal, {}, 'win32', {width: 90, colour: true, unicode: false}],
  ['the new one', terminal, {WT_SESSION: 'x'}, 'win32', {width: 90, colour: true, unicode: true}],
])('%s', (_, screen, env, platform, expected) => {
  expect(lookOf(screen, env, platform)).toEqual(expected)
})
