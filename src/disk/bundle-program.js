// Makes a bundle and prints its path: `node src/disk/bundle-program.js ROOT FILE PATH`. A process of its own, for what bundles takes
// 150 MB and gives them back only when it ends.
import {writeBundle} from './bundle.js'

const [root = '', file = '', path = ''] = process.argv.slice(2)
process.stdout.write(await writeBundle(root, file, path))
