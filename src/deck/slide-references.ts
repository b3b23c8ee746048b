import {existsSync, readdirSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ResolvedSlidevOptions} from '@slidev/types'
import type {Plugin} from 'vite'
import type {Lesson} from '../lesson/lesson.ts'
import type {Known} from './attribute-checks.ts'
import {checkSlides, reportSlides} from './check-slides.ts'

const SLIDE = /__slidev_(\d+)\.md$/

/** What Slidev itself offers to a slide. */
const BUILT_IN = [
  'Arrow', 'AutoFitText', 'LightOrDark', 'Link', 'RenderWhen', 'SlideCurrentNo', 'SlidesTotal', 'SlidevVideo', 'Toc',
  'Transform', 'VClick', 'VClickGap', 'VClicks', 'VSwitch',
]

const project = fileURLToPath(new URL('../..', import.meta.url))

/** What a lesson's slides may refer to: itself, and what stands now in the deck's folders and in its own. */
export function knownToSlides(lesson: Lesson): Known {
  const names = (folder: string, ending: RegExp) => (existsSync(join(project, folder)) ? readdirSync(join(project, folder)) : [])
    .filter(file => ending.test(file)).map(file => file.replace(ending, ''))
  const components = ['src/deck/components', `${lesson.folder}/deck/components`]
    .flatMap(folder => names(folder, /\.(?:vue|ts)$/))
  return {lesson, components: [...BUILT_IN, ...components], screens: names('src/deck/captured', /\.txt$/)}
}

/**
 * Stops a build or an export whose slides refer to words that no article has, or to what no
 * exercise, key or evidence card has. While the talk is being written, the
 * slide in question shows the message instead.
 */
export function slideReferences(options: ResolvedSlidevOptions, lesson: Lesson): Plugin {
  const report = (path: string) => {
    const file = options.data.markdownFiles[path]
    if (file === undefined) return ''
    return reportSlides(relative(options.userRoot, path), checkSlides(file.raw, knownToSlides(lesson)))
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
