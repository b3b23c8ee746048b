import {defineVitePluginsSetup} from '@slidev/types'
import {aimsModule} from '../aims-module.ts'
import {lateNotes} from '../slidev/late-notes.ts'
import {lighterPage} from '../slidev/lighter-page.ts'
import {mendedControls} from '../slidev/mended-controls.ts'
import {slideReferences} from '../slide-references.ts'

export default defineVitePluginsSetup(options => [slideReferences(options), lighterPage(), mendedControls(), aimsModule(), lateNotes(options)])
