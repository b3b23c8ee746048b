// What `bun test` is given by bunfig.toml: it would run the module's own tests, which are written for another runner.
console.error('The exercises are graded with: bun run test')
process.exit(1)
