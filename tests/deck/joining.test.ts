import {expect, test} from 'vitest'
import {joiningText} from '../../src/deck/slidev/joining.ts'

const TEACHER = 'http://localhost:3030/#/presenter/1?password=4711'

test('a class is told one address, as text and as a code, and the teacher another', () => {
  const text = joiningText(['http://192.0.2.7:3030/#/read', 'http://198.51.100.2:3030/#/read'], TEACHER, '4711')
  const [beforeCode = '', afterCode = ''] = text.split(/(?:^ {2}[█▀▄ ]+\n)+/m)
  expect(beforeCode).toContain('http://192.0.2.7:3030/#/read')
  expect(beforeCode).not.toContain('4711')
  expect(afterCode).toContain('If that address does not answer: http://198.51.100.2:3030/#/read')
  expect(afterCode).toContain(TEACHER)
})

test('without a network the printed articles are pointed to', () => {
  expect(joiningText([], TEACHER, '4711')).toContain('Give out the printed articles')
})
