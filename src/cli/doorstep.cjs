// The first that Node reads of every command: `node src/cli/doorstep.cjs test 2`, or any other. CommonJS, for in a folder
// with a backslash in its name Node reads no other kind; what reads TypeScript takes a question mark for the end of a path.
const sign = process.platform === 'win32' ? undefined : /[?\\]/.exec(__dirname)?.[0]

if (sign !== undefined) {
  console.error(`Parallax cannot run in a folder with a ${sign === '?' ? 'question mark' : 'backslash'} in its name: ${__dirname}
Give the folder another name, then type the command again.`)
  process.exitCode = 1
} else if (process.argv[2] === 'test') {
  process.argv.splice(2, 1)
  import('./test.js')
} else {
  import('./start.js')
}
