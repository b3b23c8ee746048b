import {articleA, articleB} from '../phone-call/articles.generated.ts'
import type {Articles} from './references.ts'

/** The articles that the talk shows. */
export const articles: Articles = {A: articleA, B: articleB}
