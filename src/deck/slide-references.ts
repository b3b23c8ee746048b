import {readdirSync} from 'node:fs'
import {relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ResolvedSlidevOptions} from '@slidev/types'
import type {Plugin} from 'vite'
import {articles} from './articles.ts'
import {checkSlides, reportSlides} from './check-slides.ts'
import {course} from './course-references.ts'
import type {Known} from './known.ts'

const SLIDE = /__slidev_(\d+)\.md$/

/** What Slidev itself offers to a slide. */
const BUILT_IN = [
  'Arrow', 'AutoFitText', 'LightOrDark', 'Link', 'RenderWhen', 'SlideCurrentNo', 'SlidesTotal', 'SlidevVideo', 'Toc',
  'Transform', 'VClick', 'VClickGap', 'VClicks', 'VSwitch',
]

/** What stands in the deck's folders now: components and captured screens; the articles, and the course. */
export function knownToSlides(): Known {
  const names = (folder: string, ending: RegExp) => readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter(file => ending.test(file)).map(file => file.replace(ending, ''))
  return {
    articles,
    components: [...BUILT_IN, ...names('components', /\.(?:vue|ts)$/)],
    screens: names('captured', /\.txt$/),
    course,
  }
}

/**
 * Stops a build or an export whose slides refer to words that no article has, or to what no
 * exercise, key or evidence card has. While the talk is being written, the
 * slide in question shows the message instead.
 */
export function slideReferences(options: ResolvedSlidevOptions): Plugin {
  const report = (path: string) => {
    const file = options.data.markdownFiles[path]
    if (file === undefined) return ''
    return reportSlides(relative(options.userRoot, path), checkSlides(file.raw, knownToSlides()))
  }
  return {
    name: 'parallax:slide-references',
    enforce: 'pre',
    buildStart() {
      if (options.mode === 'dev') return
      const reports = Object.keys(options.data.markdownFiles).map(report).filter(Boolean)
      if (reports.length === 0) return
      const error = new Error(`The slides refer to what is not there:\n\n${reports.join('\n')}\n`)
      // Where in the bundler it was thrown helps nobody to mend a slide.
      error.stack = error.message
      throw error
    },
    transform(_code, id) {
      const [, number] = SLIDE.exec(id) ?? []
      const slide = options.data.slides[Number(number) - 1]
      if (options.mode !== 'dev' || slide === undefined) return
      const wrong = report(slide.source.filepath)
      if (wrong !== '') this.error(wrong)
    },
  }
}
