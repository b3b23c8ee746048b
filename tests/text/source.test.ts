import {expect, it} from 'vitest'
import {literalText, nameText} from '../../src/text/source.ts'

it.each([
  ['in single quotation marks', 'the toll', '\'the toll\''],
  ['in double ones where that spares escapes', 'don\'t', '"don\'t"'],
  ['in single ones where both cost as much', '\'"', '\'\\\'"\''],
  ['with what is rarer escaped', '"\'"', '\'"\\\'"\''],
  ['with each backslash escaped', 'a\\b', '\'a\\\\b\''],
  ['on one line', 'a\nb\rc\td', '\'a\\nb\\rc\\td\''],
  ['in visible characters', 'a\u0007b\u2028c\ufeffd\u202e', '\'a\\u0007b\\u2028c\\ufeffd\\u202e\''],
  ['with half of an emoji by its number', '\ud83c', '\'\\ud83c\''],
  ['with emoji, what joins them, and accents as they are', '👩‍👧 e\u0301', '\'👩‍👧 e\u0301\''],
  ['with a backtick and a dollar as they are', '`${a}`', '\'`${a}`\''],
])('writes a string %s', (_, text, source) => {
  expect(literalText(text)).toBe(source)
})

it.each([
  ['source', 'source'], ['größe2', 'größe2'], ['$x_', '$x_'], ['aid-figure', '\'aid-figure\''], ['2nd', '\'2nd\''], ['A.P7', '\'A.P7\''], ['', '\'\''],
])('writes the name %j as %s', (name, source) => {
  expect(nameText(name)).toBe(source)
})
