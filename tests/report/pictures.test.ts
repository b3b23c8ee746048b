import {readFileSync, statSync} from 'node:fs'
import {expect, test} from 'vitest'
import {inProject} from '../../src/reading/generated-files.ts'

const shown = [...readFileSync(inProject('README.md'), 'utf8').matchAll(/!\[([^\]]*)\]\((\.github\/pictures\/[^)]+)\)/g)]
  .map(([, alternative = '', path = '']) => ({alternative, path}))

test('the README’s pictures are there, under 150 KB each, and told in words', () => {
  expect(shown.map(({path}) => path.replace('.github/pictures/', ''))).toEqual(['slide.png', 'course.png', 'terminal.png', 'worksheet.png', 'class.png'])
  for (const {alternative, path} of shown) {
    expect(statSync(inProject(path)).size, path).toBeLessThan(150_000)
    expect(alternative.length, path).toBeGreaterThan(60)
  }
})
