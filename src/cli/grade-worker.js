// A thread of `npm run grade`: it reads TypeScript as the command itself does.
import {register} from 'tsx/esm/api'

register()
await import(new URL('./grade-worker.ts', import.meta.url).href)
