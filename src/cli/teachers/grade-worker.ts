import {parentPort, workerData} from 'node:worker_threads'
import type {Student} from '../../class/roster.ts'
import {partGrader} from './grade-part.ts'
import type {Job} from './grade-part.ts'

const grade = partGrader(workerData as Job)
// An error ends the thread, and is told where its answer is waited for.
parentPort?.on('message', async (students: readonly Student[]) => parentPort?.postMessage(await grade(students)))
