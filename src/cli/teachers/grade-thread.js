// A thread of `npm run grade`. Plain JavaScript, for nothing reads TypeScript in it: what it runs is a bundle.
import {parentPort, workerData} from 'node:worker_threads'

/** @type {((students: unknown) => Promise<{rows: Uint8Array<ArrayBuffer>, json: Uint8Array<ArrayBuffer>}>) | undefined} */
let grade
let last = import(workerData)
// First what there is to do, then one part after the other. An error ends the thread, and is told where its answer is waited for.
parentPort?.on('message', message => {
  last = last.then(async program => {
    if (grade === undefined) grade = program.partGrader(message)
    else {
      const part = await grade(message)
      parentPort?.postMessage(part, [part.rows.buffer, part.json.buffer])
    }
    return program
  })
})
