import {parentPort, workerData} from 'node:worker_threads'
import type {Student} from '../class/roster.ts'
import {partGrader} from './grade-part.ts'
import type {Job} from './grade-part.ts'

const grade = partGrader(workerData as Job)
parentPort?.on('message', (students: readonly Student[]) => parentPort?.postMessage(grade(students)))
