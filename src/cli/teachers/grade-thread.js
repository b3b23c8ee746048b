// A thread of `npm run grade`. Plain JavaScript, for nothing reads TypeScript in it: what it runs is a bundle.
import {parentPort, workerData} from 'node:worker_threads'

const {partGrader} = await import(workerData.program)
const grade = partGrader(workerData.job)
let last = Promise.resolve()
// One part after the other. An error ends the thread, and is told where its answer is waited for.
parentPort?.on('message', students => {
  last = last.then(async () => {
    const part = await grade(students)
    parentPort?.postMessage(part, [part.rows.buffer, part.json.buffer])
  })
})
