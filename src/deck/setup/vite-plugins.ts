import {defineVitePluginsSetup} from '@slidev/types'
import {aimsModule} from '../aims-module.ts'
import {classFolder, classModule, slidesOf} from '../class-module.ts'
import lesson from '../lesson.ts'
import {slideReferences} from '../slide-references.ts'
import {joining} from '../slidev/joining.ts'
import {lateNotes} from '../slidev/late-notes.ts'
import {lighterPage} from '../slidev/lighter-page.ts'
import {mendedControls} from '../slidev/mended-controls.ts'

const bodies = () => {
  const folder = classFolder()
  return folder === undefined ? [] : slidesOf(lesson, folder).map(({body}) => body)
}

export default defineVitePluginsSetup(options => [
  slideReferences(options, lesson), aimsModule(lesson), lighterPage(), mendedControls(), lateNotes(options),
  joining(options), classModule(bodies),
])
