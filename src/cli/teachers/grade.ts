import {defineCommand} from 'citty'

export default defineCommand({
  meta: {
    name: 'grade --',
    description: 'Grades a class: reads what was handed in (a folder or a zip for each student, one zip of all, what Moodle or Canvas '
      + 'lets you download) and writes grades.csv, results.json, class.html and a page of feedback for each student. Nothing of a hand-in is run, and none is changed.',
  },
  args: {
    'hand-ins': {type: 'positional', required: false, description: 'The folder with what was handed in, or a zip'},
    out: {type: 'string', default: 'results', description: 'Where results go; written anew each time, whole or not at all'},
    roster: {type: 'string', description: 'A CSV of the class, with columns name and id: names in its order, and who handed in nothing'},
    exercises: {type: 'string', description: 'Only these, by number, as in: --exercises 2,3'},
    only: {type: 'string', description: 'The same; npm takes it for its own where the -- before it is left out'},
    'late-after': {type: 'string', description: 'What came later is marked late, as in: --late-after "2026-03-03 18:00"'},
    overrides: {type: 'string', description: 'A CSV of your own points: student,exercise,points,reason; a row maximum,7,24 says how many exercise 7 has. Without it, overrides.csv beside the results'},
    format: {type: 'string', description: 'canvas or moodle: fills in your own --export too'},
    export: {type: 'string', description: 'Canvas’s exported gradebook, or Moodle’s grading worksheet; a filled copy goes to the results'},
    column: {type: 'string', description: 'The column of --export in which grades go, if that is not clear'},
    excel: {type: 'boolean', default: false, description: 'Write grades.csv as this computer’s spreadsheet opens it'},
    types: {type: 'boolean', default: false, description: 'Ask the compiler too; a column tells, and marks do not change. Takes longer'},
    pages: {type: 'boolean', default: true, description: 'Write class.html and a page of feedback for each student, too', negativeDescription: 'Write the gradebook alone'},
    'with-key': {type: 'boolean', default: false, description: 'After the deadline: the key with its reasons on the pages of feedback'},
    names: {type: 'boolean', default: false, description: 'Names in class.html, which then is not for the class'},
    jobs: {type: 'string', description: 'How many threads; as many as there are processors, up to eight, if left out'},
    shard: {type: 'string', description: 'Only a part of the class, as in: --shard 2/8'},
    merge: {type: 'boolean', default: false, description: 'Puts the results of parts together: --merge results-1 results-2 --out results'},
  },
  async run({args}) {
    const {gradeClass} = await import('./grade-class.ts')
    await gradeClass(args)
  },
})
