import {readFileSync} from 'node:fs'
import {CsvError, parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import type {Cell} from '../class/gradebook.ts'
import type {Line} from '../class/overrides.ts'
import {decode} from '../text/decode.ts'
import {Mendable, printable} from '../text/problem.ts'
import {isOfSystem, whyUnread} from './unread.ts'

/** A table that somebody else wrote. */
export interface Table {
  /** The file's text as it stands, a byte-order mark included. */
  readonly text: string
  readonly separator: string
  /** Rows that are not empty, the first included. */
  readonly lines: readonly Line[]
}

/** Bytes of a table: a district's gradebook has a few million. */
const MAX_TABLE = 64 * 1024 * 1024

/**
 * Reads a table with commas, semicolons or tabs between its columns, whichever its first line has most of, in UTF-8, UTF-16
 * or Windows-1252. Throws a `Mendable` with file and line where it cannot be read.
 */
export function readTable(path: string): Table {
  const name = printable(path)
  const bytes = bytesOf(path, name)
  const {text} = decode(bytes)
  const separator = separatorIn(text.slice(0, /[\r\n]/.exec(text)?.index ?? text.length))
  try {
    const records = parse(text, {
      delimiter: separator, bom: true, relax_column_count: true, skip_empty_lines: true, info: true, relax_quotes: true,
    }) as unknown as readonly {readonly record: string[], readonly info: {readonly lines: number}}[]
    const whole = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
    return {text: text === whole.replace(/^\ufeff/, '') ? whole : text, separator, lines: records.map(({record, info}) => ({line: info.lines, cells: record}))}
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Mendable(`${name} is no table that can be read: ${printable(error.message)}\nSave it again from your spreadsheet as CSV.`)
  }
}

function bytesOf(path: string, name: string): Uint8Array {
  try {
    const bytes = readFileSync(path)
    if (bytes.length > MAX_TABLE) throw new Mendable(`${name} has more than 64 MB.\nSave the table alone as CSV.`)
    return bytes
  } catch (error) {
    if (!isOfSystem(error)) throw error
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw new Mendable(`There is no file ${name}.\nIs its name written as it is?`)
    if (error.code === 'EISDIR') throw new Mendable(`${name} is a folder, not a table.\nName the CSV file itself.`)
    throw new Mendable(`${name} could not be read: ${whyUnread(error)}`)
  }
}

function separatorIn(line: string): string {
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => count(sign) > count(best) ? sign : best)
}

/** How a table is written. */
export interface Dialect {
  readonly separator: string
  /** `,` where numbers are written so. */
  readonly decimal: string
}

/** As RFC 4180 has it. */
export const PLAIN: Dialect = {separator: ',', decimal: '.'}

/** As the spreadsheets of this computer's language have it: with semicolons where numbers have commas. */
export function localDialect(locale?: string): Dialect {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({type}) => type === 'decimal')?.value ?? '.'
  return decimal === ',' ? {separator: ';', decimal} : PLAIN
}

/**
 * Rows as text, lines ended as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before
 * it, as OWASP advises (CSV Injection).
 */
export function tableText(rows: readonly (readonly Cell[])[], {separator, decimal}: Dialect = PLAIN): string {
  const written = decimal === '.' ? rows : rows.map(row => row.map(cell => typeof cell === 'number' ? String(cell).replace('.', decimal) : cell))
  return stringify(written.map(row => [...row]), {delimiter: separator, record_delimiter: 'windows', escape_formulas: true})
}
