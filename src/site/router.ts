import {createRouter} from 'vue-router'
import type {RouterHistory} from 'vue-router'
import {openCourse} from './open-course.ts'
import HomePage from './pages/HomePage.vue'

/** The pages of the site. All but the first one need the course itself, which is opened before they are shown. */
export function routerOf(history: RouterHistory) {
  const router = createRouter({
    history,
    routes: [
      {path: '/', component: HomePage},
      {path: '/read', component: () => import('./pages/ReadPage.vue')},
      {path: '/do/:exercise/:item?', component: () => import('./pages/ExercisePage.vue'), props: true},
      {path: '/done', component: () => import('./pages/DonePage.vue')},
      {path: '/:rest(.*)', redirect: '/'},
    ],
  })
  router.beforeEach(async ({path}) => {
    if (path !== '/') await openCourse()
  })
  return router
}
