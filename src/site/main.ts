import {createApp} from 'vue'
import App from './App.vue'
import {router} from './router.ts'
import './styles/index.ts'

createApp(App).use(router).mount('#app')
