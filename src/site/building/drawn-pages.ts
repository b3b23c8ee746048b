import vue from '@vitejs/plugin-vue'
import {createServer} from 'vite'
import type {InlineConfig, Plugin} from 'vite'
import {createSSRApp, h} from 'vue'
import type {Component} from 'vue'
import {renderToString} from 'vue/server-renderer'
import {fileURLToPath} from 'node:url'
import type {Lesson} from '../../lesson/lesson.ts'
import type {OpenLesson} from '../../lesson/open.ts'
import {sheetAddress, sheetName} from '../built.ts'
import type {Built} from '../built.ts'
import {contentsModule} from './contents-module.ts'

/**
 * Draws what needs no program while the site is built: both articles into `articles.html`, which are there without
 * JavaScript too, and the first page into `index.html`, which is read while its program is still on the way.
 */
export function drawnPages(lesson: OpenLesson, print: Built['print'], define: Record<string, string>): Plugin {
  const config = () => ({define, plugins: [vue(), contentsModule(lesson)]})
  return {
    name: 'parallax:drawn-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, {path}) {
        const sheets = print.map(({file, what}) => `<li><a href="${sheetAddress(file)}">${sheetName(file)}</a>: ${what}</li>`).join('')
        const filled = html.replace('<!-- sheets -->', () => sheets && `<p>To print:</p><ul>${sheets}</ul>`)
        const isArticles = path.endsWith('/articles.html')
        const drawn = isArticles ? await drawArticles(lesson.lesson, config()) : await drawFirstPage(config())
        return filled.replace(isArticles ? '<!-- articles -->' : '<!-- first page -->', () => drawn)
      },
    },
  }
}

/** The component that every page shows them with, drawn without a browser. */
async function drawArticles({articles}: Lesson, config: InlineConfig): Promise<string> {
  const {default: ArticleText} = await loaded<{default: Component}>('../../paper/ArticleText.vue', config)
  const html = await renderToString(createSSRApp({render: () => [articles.A, articles.B].map(article => h(ArticleText, {article}))}))
  return html.replace(/<!--[[\]]*-->| class=""/g, '')
}

async function drawFirstPage(config: InlineConfig): Promise<string> {
  const {firstPage} = await loaded<typeof import('./first-page.ts')>('./first-page.ts', config)
  return firstPage()
}

/** A module of the site, as it runs without a browser. */
async function loaded<Module>(path: string, config: InlineConfig): Promise<Module> {
  const server = await createServer({
    ...config, configFile: false, logLevel: 'error', appType: 'custom',
    server: {middlewareMode: true, hmr: false, ws: false, watch: null}, optimizeDeps: {noDiscovery: true},
  })
  try {
    return await server.ssrLoadModule(fileURLToPath(new URL(path, import.meta.url))) as Module
  } finally {
    await server.close()
  }
}
