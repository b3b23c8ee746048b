import {createApp, createSSRApp} from 'vue'
import {createWebHashHistory} from 'vue-router'
import App from './App.vue'
import {tell} from './keeping/notices.ts'
import {workOffline} from './keeping/offline.ts'
import {openCourse} from './open-course.ts'
import {followPreferences} from './preferences.ts'
import {routerOf} from './router.ts'
import './styles/index.ts'

const router = routerOf(createWebHashHistory())
router.onError(() => tell({
  id: 'page',
  text: 'That page could not be loaded. Your answers are as they were; connect to the network, then try again.',
  action: {text: 'Load it again', run: () => location.reload()},
}))
const {path} = router.resolve(router.options.history.location)
followPreferences()
if (path === '/') {
  // It stands in index.html already, and comes to life.
  const app = createSSRApp(App).use(router)
  await router.isReady()
  app.mount('#app')
} else {
  createApp(App).use(router).mount('#app')
}
document.documentElement.classList.remove('elsewhere')
void workOffline()
// The first page is there and answers; what comes next is made ready meanwhile.
setTimeout(() => void openCourse().catch(() => undefined))
