import {readFileSync} from 'node:fs'
import type {Browser} from 'playwright-core'
import {modelAnswer} from '../grading/model-answer.ts'
import type {Contents} from '../handout/handouts.ts'
import {open} from '../lesson/open.ts'
import phoneCall from '../phone-call/lesson.ts'
import {inProject} from '../reading/generated-files.ts'

/** What this course's handouts are made from; the slides are drawn in the browser when they are asked for. */
export function contentsOf(browser: Browser): Contents {
  const {exercises, keys, evidence} = phoneCall
  const lesson = open(phoneCall)
  const worked = lesson.exercises.flatMap(exercise => {
    const {id, workedExample} = exercise.definition
    return workedExample ? [[id, modelAnswer(exercise)] as const] : []
  })
  const read = (path: string) => readFileSync(inProject(path), 'utf8')
  return {
    exercises,
    keys,
    articles: lesson.articles,
    worked: Object.fromEntries(worked),
    cards: evidence.cards,
    aboutCards: evidence.about,
    aboutKeys: read('answers/README.md'),
    introduction: read('src/handout/guide.md'),
    letter: read('src/phone-call/letter.md'),
    async slides() {
      const {drawTalk} = await import('../handout/talk.ts')
      return drawTalk({entry: inProject('slides.md')}, browser, async ({slides, pictures}) => {
        const taken = await pictures()
        return slides.map((slide, index) => {
          const picture = taken[index]
          if (picture === undefined) return slide
          return {...slide, picture: `data:image/png;base64,${picture.toString('base64')}`}
        })
      })
    },
  }
}
