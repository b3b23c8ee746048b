import {defineVitePluginsSetup} from '@slidev/types'
import {mendedControls} from '../mended-controls.ts'
import {slideReferences} from '../slide-references.ts'

export default defineVitePluginsSetup(options => [slideReferences(options), mendedControls()])
