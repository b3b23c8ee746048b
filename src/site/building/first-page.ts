import {createSSRApp} from 'vue'
import {createMemoryHistory} from 'vue-router'
import {renderToString} from 'vue/server-renderer'
import App from '../App.vue'
import {routerOf} from '../router.ts'

/** The first page as HTML, for somebody who has not begun: what `main.ts` makes live. */
export async function firstPage(): Promise<string> {
  const router = routerOf(createMemoryHistory('#'))
  await router.push('/')
  return renderToString(createSSRApp(App).use(router))
}
