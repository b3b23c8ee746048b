import {expect, it} from 'vitest'
import {inProject} from '../../src/reading/generated-files.ts'
import {compilesEach} from '../../src/typecheck/check-class.ts'
import {blank, keyed} from './mini-class.ts'

it('each file compiles or does not, whatever the others are', {timeout: 120_000}, async () => {
  const sound = keyed.get('2-sources') ?? ''
  const files = {
    sound,
    blank: blank.get('4-coverage') ?? '',
    misquoted: sound.replace(/in([AB])\('/, 'in$1(\'no such words, '),
    'of another exercise': (keyed.get('1-claims') ?? '').replace('satisfies Claims', 'satisfies Sources').replace('type Claims', 'type Sources'),
    unparsable: sound.slice(0, sound.length / 2),
    'more than answers': `${sound}\ntype Deep = Deep[]\n`,
    'not checked by its own wish': `// @ts-nocheck\n${sound}`,
  }
  const told = await compilesEach(inProject(''), Object.values(files).map(text => new TextEncoder().encode(text)))
  expect(Object.fromEntries(Object.keys(files).map((name, index) => [name, told[index]]))).toEqual({
    sound: 'compile', blank: 'compile', misquoted: 'do not', 'of another exercise': 'do not', unparsable: 'do not', 'more than answers': 'not checked',
    'not checked by its own wish': 'compile',
  })
})
