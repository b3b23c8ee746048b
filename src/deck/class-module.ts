import type {SlidevPreparserExtension} from '@slidev/types'
import type {Plugin} from 'vite'
import {statisticsOf} from '../class/statistics/statistics.ts'
import {readResults} from '../disk/results-file.ts'
import {open} from '../lesson/open.ts'
import type {Lesson} from '../lesson/lesson.ts'
import {classSlides} from '../pages/class-slides.ts'
import type {ClassSlide} from '../pages/class-slides.ts'

const NAME = 'virtual:our-class'

/** The folder of results that the talk was asked to show; `undefined` in a talk without a class. */
export function classFolder(): string | undefined {
  return process.env['PARALLAX_CLASS']
}

/** The slides about the class whose results stand in a folder, in their order. */
export function slidesOf(lesson: Lesson, folder: string): ClassSlide[] {
  return classSlides(statisticsOf(open(lesson), readResults(folder).students))
}

/** Adds slides to the end of the file with which a talk begins: the first that is read. */
export function appended(slides: readonly ClassSlide[]): SlidevPreparserExtension {
  let isFirst = true
  return {
    name: 'parallax:our-class',
    transformRawLines(lines) {
      if (isFirst) lines.push(...markdownOf(slides).split('\n'))
      isFirst = false
    },
  }
}

function markdownOf(slides: readonly ClassSlide[]): string {
  return slides.map(({title, note}, nth) => `
---
part: Our class
---

# ${title}

<OurClass nth="${nth}"/>

<!--
${note}
-->
`).join('')
}

/** What stands on these slides as a module, in nothing but a talk that shows a class. */
export function classModule(bodies: () => readonly string[]): Plugin {
  return {
    name: 'parallax:our-class',
    resolveId: source => source === NAME ? `\0${NAME}` : undefined,
    load: id => id === `\0${NAME}` ? `export default ${JSON.stringify(bodies())}` : undefined,
  }
}
