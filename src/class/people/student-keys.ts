import {fileNameOf} from '../../handin/parcel.ts'

/** In overrides.csv it stands in the place of a student where a row says how many points there are: nobody has this key. */
export const MAXIMUM = 'maximum'

/**
 * Names as files' names, each one of its kind. Where several students have one name all have the number, and nobody has the name alone:
 * a row of overrides.csv that was one student's must not become another's when a third comes.
 */
export function keysFor(students: readonly {readonly name: string, readonly id?: string}[]): string[] {
  const plain = students.map(({name}) => fileNameOf(name) ?? 'student')
  const nobodys = new Set([MAXIMUM, ...repeated(plain)])
  const wanted = students.map(({id}, index) => nobodys.has(plain[index]!) && id !== undefined ? fileNameOf(`${plain[index]} ${id}`)! : plain[index]!)
  const taken = new Set([...nobodys, ...wanted])
  const again = repeated(wanted)
  return wanted.map(key => {
    if (!nobodys.has(key) && !again.has(key)) return key
    let number = again.has(key) ? 1 : 2
    while (taken.has(`${key}-${number}`)) number++
    taken.add(`${key}-${number}`)
    return `${key}-${number}`
  })
}

function repeated(texts: readonly string[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const text of texts) (once.has(text) ? again : once).add(text)
  return again
}
