import {defineCommand, runMain} from 'citty'
import {mendably} from './browser.ts'
import {inProject} from '../reading/generated-files.ts'
import {keepOriginals, ORIGINALS, removeOriginals} from './keep-originals.ts'

const command = defineCommand({
  meta: {
    name: 'npm run originals --',
    description: `Copies the two original articles, where you hold them, to ${ORIGINALS}, which git ignores: the `
      + 'talk then offers them beside the editions. Checks first that every phrase in italics stands in them.',
  },
  args: {
    anyway: {type: 'boolean', description: 'Copy them though some phrases are missing'},
    remove: {type: 'boolean', description: 'Take the copies away again'},
  },
  run: ({args}) => mendably(async () => {
    if (!args.remove) return console.log(await keepOriginals(inProject(''), args._, args.anyway === true))
    await removeOriginals(inProject(''))
    console.log(`${ORIGINALS} holds no copies any more. The talk shows the editions alone.`)
  }),
})

await runMain(command)
