import {createApp, h, reactive, ref} from 'vue'
import ArticlePane from '../../../src/site/article/ArticlePane.vue'
import type {Highlight, Picked, Picking} from '../../../src/site/article/highlight.ts'
import TermHelp from '../../../src/site/glossary/TermHelp.vue'
import {form} from '../../../src/lesson/schemes.ts'
import {lesson} from '../../../src/site/lesson.ts'
import {preferences} from '../../../src/site/preferences.ts'
import '../../../src/site/styles/index.ts'
import './page.css'

/** What a test sees and turns. */
export interface PickPage {
  readonly picked: Picked[]
  readonly opened: string[]
  picking: Picking | undefined
  highlights: Highlight[]
}

const state: PickPage = reactive({
  picked: [], opened: [], picking: {asks: 'Which words show it? At most 5.', paragraph: 'A.P2', most: 5}, highlights: [],
})
const pane = ref<InstanceType<typeof ArticlePane>>()
const article = lesson.articles.A
Object.assign(window, {
  state, pane, preferences,
  /** The numbers of the paragraph's words. */
  wordsOf: (id: string) => {
    const {start, end} = article.paragraphs.find(one => one.id === id)!
    return article.words.flatMap((word, n) => (start <= word.start && word.end <= end ? [n] : []))
  },
  printed: (id: string) => {
    const {start, end} = article.paragraphs.find(one => one.id === id)!
    return article.printed.slice(start, end)
  },
  textOf: (first: number, last: number) => article.text.slice(article.words[first]!.start, article.words[last]!.end),
  highlight: (id: string, look: Highlight['look'], first: number, last: number) => state.highlights.push({
    id, look, label: `your ${id}`, sign: String(state.highlights.length + 1), start: article.words[first]!.start, end: article.words[last]!.end,
  }),
})

createApp(() => h('main', [
  h('h1', 'A question'),
  h('div', {class: 'beside'}, [h(ArticlePane, {
    ref: pane, article, highlights: state.highlights, picking: state.picking,
    onPicked: (picked: Picked) => state.picked.push(picked), onOpen: (id: string) => state.opened.push(id),
  })]),
  h('p', {class: 'after'}, [h(TermHelp, {terms: form, term: 'indirect'}), ' ', h(TermHelp, {terms: form})]),
])).mount('#app')
