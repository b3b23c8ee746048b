import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {main} from '../../src/cli/main.ts'

/** Grades a class again and again, each time with another reason in `overrides.csv`, until somebody stops it. */
const [root = '', first = '0'] = process.argv.slice(2)
for (let run = Number(first); ; run++) {
  writeFileSync(join(root, 'overrides.csv'), `student,exercise,points,reason\nada,1,3,run ${run}\n`)
  await main(['grade', join(root, 'hand-ins'), '--out', join(root, 'results')])
}
