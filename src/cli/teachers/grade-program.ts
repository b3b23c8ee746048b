// What `npm run grade` runs of a bundle, where an earlier run has left one: the command, and what threads beside it do.
export {main} from '../main.ts'
export {partGrader} from './grade-part.ts'
