import {createServer} from 'vite'
import type {Plugin} from 'vite'
import vue from '@vitejs/plugin-vue'
import {createSSRApp, h} from 'vue'
import type {Component} from 'vue'
import {renderToString} from 'vue/server-renderer'
import {fileURLToPath} from 'node:url'
import type {Lesson} from '../../lesson/lesson.ts'
import type {Built} from '../built.ts'

const ARTICLE_TEXT = fileURLToPath(new URL('../../paper/ArticleText.vue', import.meta.url))

/** Draws both articles into `articles.html` while the site is built, so that they are there without JavaScript too. */
export function articlesPage({articles}: Pick<Lesson, 'articles'>, print: Built['print']): Plugin {
  return {
    name: 'parallax:articles-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, {path}) {
        const sheets = print.map(({file, what}) => `<li><a href="./print/${file}">${nameOf(file)}</a>: ${what}</li>`).join('')
        const filled = html.replace('<!-- sheets -->', () => sheets && `<p>To print:</p><ul>${sheets}</ul>`)
        return path.endsWith('/articles.html') ? filled.replace('<!-- articles -->', await drawn(articles)) : filled
      },
    },
  }
}

/** `large-print.pdf`: `large print` */
function nameOf(file: string): string {
  return file.replace(/\.pdf$/, '').replaceAll('-', ' ')
}

/** The component that every page shows them with, drawn without a browser. */
async function drawn(articles: Lesson['articles']): Promise<string> {
  const server = await createServer({
    configFile: false, logLevel: 'error', plugins: [vue()], appType: 'custom',
    server: {middlewareMode: true, hmr: false, ws: false, watch: null}, optimizeDeps: {noDiscovery: true},
  })
  try {
    const {default: ArticleText} = await server.ssrLoadModule(ARTICLE_TEXT) as {default: Component}
    const app = createSSRApp({render: () => [articles.A, articles.B].map(article => h(ArticleText, {article}))})
    const html = await renderToString(app)
    return html.replace(/<!--[[\]]*-->| class=""/g, '')
  } finally {
    await server.close()
  }
}
