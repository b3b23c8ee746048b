import {defineRoutesSetup} from '@slidev/types'

export default defineRoutesSetup(routes => [
  {path: '/read', component: () => import('../pages/ReadPage.vue')},
  ...routes,
])
