import {Mendable, printable} from '../../text/problem.ts'

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/

/**
 * The moment that was typed, in milliseconds since 1970: a day, which is over at its end, or a day and a time, by this computer's
 * clock where no zone is named. Throws a `Mendable` at anything else: what other ways of writing a date mean hangs on the
 * country, and JavaScript takes the 30th of February for a day in March.
 */
export function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const [whole, year, month, day, hours, minutes = '', seconds = '00', zone] = MOMENT.exec(text.trim()) ?? []
  if (whole !== undefined && isDay(`${year}-${month}-${day}`)) {
    const time = hours === undefined ? new Date(`${year}-${month}-${day}T23:59:59.999`)
      : Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60 ? new Date(whole.replace(' ', 'T')) : undefined
    if (time && !Number.isNaN(time.getTime())) return time.getTime()
  }
  const what = zone === undefined && /^\d{4}-\d\d-\d\d/.test(text) ? 'is no day, or no time, that there is' : 'is no date, or none that can be read in one way only'
  throw new Mendable(`“${printable(text)}” ${what}.\nType it as in: --late-after "2026-03-03 18:00"`)
}

/** Whether a day comes back as it was written. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
