import type {FieldAgreement, UnitAgreement} from '../../audit/field-agreement.ts'
import type {Exercise} from '../../lesson/exercise.ts'

/** Below this agreement is called low (Krippendorff: at least .667 is tentative, at least .8 firm). */
const LOW = 2 / 3

/** One exercise with the agreement of its readings. */
export interface Measured {
  readonly exercise: Exercise
  /** How many readings there are. */
  readonly readings: number
  readonly fields: readonly FieldAgreement[]
}

/** A Markdown table, a line for each field of each exercise; items of low agreement are listed, the lowest first. */
export function agreementTable(measured: readonly Measured[]): string {
  const lines = measured.flatMap(({exercise, readings, fields}) => fields.map(field => [
    exercise.id, fieldName(exercise, field), field.measure, value(field), count(field.units), String(readings),
    low(field.units),
  ]))
  const head = ['exercise', 'field', 'measure', 'agreement', 'on', 'readings', 'low on']
  return [head, head.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** With the list of terms where the field has several. */
function fieldName({fields, items}: Exercise, {field, list}: FieldAgreement): string {
  const own = Object.values(items).some(item => item.fields?.[field])
  return own && list !== undefined && fields[field] ? `${field}: ${list}` : field
}

function value({value, units}: FieldAgreement): string {
  if (value !== undefined) return value.toFixed(2)
  return units.length === 0 ? 'nothing in common' : 'all the same'
}

/** How many were compared: with what only one reading answered left out. */
function count(units: readonly UnitAgreement[]): string {
  const compared = units.filter(({value}) => value !== undefined)
  return String(compared.length > 0 ? compared.length : units.length)
}

function low(units: readonly UnitAgreement[]): string {
  const lowest = units.filter(({value}) => value !== undefined && value < LOW).sort((one, other) => one.value! - other.value!)
  return lowest.map(unit => `${unitName(unit)} ${unit.value!.toFixed(2)}`).join(', ')
}

function unitName({item, words}: UnitAgreement): string {
  return words === undefined ? item : `${item} “${words.replaceAll('|', '\\|')}”`
}
