import {createRouter, createWebHashHistory} from 'vue-router'
import HomePage from './pages/HomePage.vue'

/** Addresses after #, so that any folder of any static host will do. */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    {path: '/', component: HomePage},
    {path: '/read', component: () => import('./pages/ReadPage.vue')},
    {path: '/do/:exercise/:item?', component: () => import('./pages/ExercisePage.vue'), props: true},
    {path: '/done', component: () => import('./pages/DonePage.vue')},
    {path: '/:rest(.*)', redirect: '/'},
  ],
})
