import {defineVitePluginsSetup} from '@slidev/types'
import {aimsModule} from '../aims-module.ts'
import {lateNotes} from '../late-notes.ts'
import {lighterPage} from '../lighter-page.ts'
import {mendedControls} from '../mended-controls.ts'
import {slideReferences} from '../slide-references.ts'

export default defineVitePluginsSetup(options => [slideReferences(options), lighterPage(), mendedControls(), aimsModule(), lateNotes(options)])
