import {defineVitePluginsSetup} from '@slidev/types'
import {slideReferences} from '../slide-references.ts'

export default defineVitePluginsSetup(options => [slideReferences(options)])
