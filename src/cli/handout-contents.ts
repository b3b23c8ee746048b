import {readFileSync} from 'node:fs'
import type {Browser} from 'playwright-core'
import {keys} from '../../answers/index.ts'
import {articleA, articleB} from '../phone-call/articles.generated.ts'
import {aboutEvidence, evidence} from '../phone-call/evidence.generated.ts'
import {modelAnswer} from '../grading/model-answer.ts'
import type {Contents} from '../handout/handouts.ts'
import {exercises} from '../phone-call/exercises/index.ts'
import {inProject} from '../reading/generated-files.ts'

/** What this course's handouts are made from; the slides are drawn in the browser when they are asked for. */
export function contentsOf(browser: Browser): Contents {
  const worked = exercises.flatMap(exercise => {
    const key = keys[exercise.id]
    return exercise.workedExample && key !== undefined ? [[exercise.id, modelAnswer(exercise, key)] as const] : []
  })
  const read = (path: string) => readFileSync(inProject(path), 'utf8')
  return {
    exercises,
    keys,
    articles: {A: articleA, B: articleB},
    worked: Object.fromEntries(worked),
    cards: evidence,
    aboutCards: aboutEvidence,
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
