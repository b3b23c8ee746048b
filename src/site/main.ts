import {createApp} from 'vue'
import App from './App.vue'
import {keepAnswers} from './keeping/keep.ts'
import {workOffline} from './keeping/offline.ts'
import {router} from './router.ts'
import './styles/index.ts'

await keepAnswers()
createApp(App).use(router).mount('#app')
void workOffline()
