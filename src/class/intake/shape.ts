import type {FoundFolder} from './found-folder.ts'
import {Homes, isAnswers, isExercises} from './homes.ts'
import {platformIn} from './platform-folder.ts'
import {unitsOf} from './unit.ts'
import type {Unit} from './unit.ts'
import {isArchive, isGroup, isNobodys, mayBeWork, nameFrom} from './whose-folder.ts'

/** All that was found: students' files, what belongs to nobody, as paths, and what was not looked at, as sentences. */
export interface Shape {
  readonly units: readonly Unit[]
  readonly loose: readonly string[]
  readonly notes: readonly string[]
}

/** Where a folder stands: it is all that is graded, or all that there is in that, or it stands beside others. */
type Place = 'root' | 'alone' | 'among others'

/**
 * Finds out what belongs to whom in a folder of hand-ins, whatever way they came: a folder or a zip for each student with
 * the files in `exercises/` or bare, a clone, one zip or folder of all, what Moodle or Canvas lets a teacher download. A
 * student is the uppermost folder in which all answers may be one person's; a platform's names come first.
 *
 * @param ids the exercises that are graded
 */
export function shapeOf(root: FoundFolder, ids: readonly string[]): Shape {
  const homes = new Homes(ids)
  const oneStudents = homes.own(root) !== undefined && isOneStudents(root, homes, 'root')
  return oneStudents ? {units: unitsOf(root, root.name, homes), loose: [], notes: []} : studentsIn(root, homes, '', 'root')
}

/** Folder by folder, those of students; what the folder itself holds belongs to nobody, or is named by a platform. */
function studentsIn(folder: FoundFolder, homes: Homes, path: string, place: Place): Shape {
  const {students, taken} = platformIn(folder, homes)
  const own = homes.hasExercises(folder) ? folder.folders.filter(one => isExercises(one.name)) : []
  const rest = folder.folders.filter(one => !taken.has(one) && !own.includes(one))
  const inside = rest.map((one): Shape => {
    const whole = `${path}${one.name}`
    const where = place !== 'among others' && rest.length === 1 && students.length === 0 ? 'alone' : 'among others'
    return isOneStudents(one, homes, where) ? {units: unitsOf(one, whole, homes), loose: [], notes: []} : studentsIn(one, homes, `${whole}/`, where)
  })
  const loose = folder.files.flatMap(file => (isAnswers(file.name, homes.ids) || mayBeWork(file.name)) && !taken.has(file) ? [path + file.name] : [])
  return {
    units: [...students.flatMap(({name, id, late, folder: all}) => unitsOf(all, `${path}${name}`, homes).map(unit => ({...unit, name: nameFrom(name), id, late}))),
      ...inside.flatMap(({units}) => units)],
    loose: [...loose, ...own.map(({name}) => `${path}${name}/`), ...inside.flatMap(one => one.loose)],
    notes: [...folder.notes.map(note => path === '' ? note : `${path} ${note}`), ...inside.flatMap(({notes}) => notes)],
  }
}

function isOneStudents(folder: FoundFolder, homes: Homes, place: Place): boolean {
  if (folder.refused) return true
  if (platformIn(folder, homes).students.length > 0) return false
  if (homes.own(folder)) return homes.hasExercises(folder) ? isWithExercises(folder, homes, place) : isWithBareFiles(folder, homes, place)
  const people = homes.people(folder)
  if (people.size > 1) return false
  if (people.size === 0) return isWithoutAnswers(folder, homes, place)
  return people.has('') ? isWithoutNames(folder, homes, place) : isWithOneName(folder, homes, place)
}

/** In an `exercises` of the class’s folder are somebody’s answers, and nobody knows whose; that of a student is the student’s. */
function isWithExercises(folder: FoundFolder, homes: Homes, place: Place): boolean {
  const people = namesIn(folder, homes)
  if (place === 'among others') return people.length === 0 || !isGroup(folder.name)
  const refused = homes.beside(folder).filter(one => one.refused && !isNobodys(one.name, homes.ids))
  return people.length + refused.length <= (place === 'root' ? 0 : 1)
}

/** Answers beside the folders of several students belong to none of them; beside one more folder they are another part of it. */
function isWithBareFiles(folder: FoundFolder, homes: Homes, place: Place): boolean {
  const {answers, below} = homes.own(folder)!
  if (place === 'root') return below.length === 0 && !folder.folders.some(one => one.refused)
  const people = namesIn(folder, homes)
  if (isGroup(folder.name)) return people.length === 0
  return people.length <= 1 || homes.ids.every(id => answers.some(({name}) => isAnswers(name, [id])))
}

function namesIn(folder: FoundFolder, homes: Homes): readonly string[] {
  return [...homes.people(folder)].filter(name => name !== '')
}

/** Whoever has sent nothing that is graded: also a part of a class that has. */
function isWithoutAnswers(folder: FoundFolder, homes: Homes, place: Place): boolean {
  const isParts = folder.folders.length > 1 && place === 'alone' || folder.folders.length > 0 && isGroup(folder.name)
  return !isParts && !hasPlatform(folder, homes)
}

function hasPlatform({folders}: FoundFolder, homes: Homes): boolean {
  return folders.some(one => platformIn(one, homes).students.length > 0 || hasPlatform(one, homes))
}

/** All answers are in folders of which none is named after a person: so the folder itself is, unless it is all there is. */
function isWithoutNames(folder: FoundFolder, homes: Homes, place: Place): boolean {
  if (place !== 'alone' && !isNobodys(folder.name, homes.ids)) return true
  const names = new Set(folder.folders.filter(one => homes.in(one).length > 0).map(({name}) => nameFrom(name).toLowerCase()))
  const isOne = names.size === 1 || homes.ids.every(id => homes.in(folder).filter(({answers}) => answers.some(({name}) => isAnswers(name, [id]))).length <= 1)
  return isOne && othersIn(folder, homes).length === 0
}

/** One name for all answers: the student’s, and the folder is part of a class, where others beside it have sent something else. */
function isWithOneName(folder: FoundFolder, homes: Homes, place: Place): boolean {
  if (isGroup(folder.name)) return false
  return place === 'alone' ? folder.folders.length <= 1 : othersIn(folder, homes).length === 0
}

/** What stands like a student's beside one with answers, a zip beside a zip, and may be another student's work. */
function othersIn({folders}: FoundFolder, homes: Homes): readonly FoundFolder[] {
  const kinds = new Set(folders.filter(one => homes.in(one).length > 0).map(({name}) => isArchive(name)))
  return folders.filter(one => homes.in(one).length === 0 && kinds.has(isArchive(one.name)) && !isNobodys(one.name, homes.ids) && hasWork(one))
}

function hasWork({name, files, folders, refused}: FoundFolder): boolean {
  return refused !== undefined || isArchive(name) || files.some(file => mayBeWork(file.name)) || folders.some(hasWork)
}
