/** What is kept from students: the keys, and the hints that tell of them. A copy without keys has another file in this place. */
export {hints, keys} from '../../answers/index.ts'

/** The files that come filled in, which are written from their keys where there are any. */
export const examples: Readonly<Record<string, string>> = {}
