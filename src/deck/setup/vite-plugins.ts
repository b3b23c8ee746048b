import {defineVitePluginsSetup} from '@slidev/types'
import {lighterPage} from '../lighter-page.ts'
import {mendedControls} from '../mended-controls.ts'
import {slideReferences} from '../slide-references.ts'

export default defineVitePluginsSetup(options => [slideReferences(options), lighterPage(), mendedControls()])
