import {lookOf} from '../report/look.ts'
import type {Look} from '../report/look.ts'

/** How to print on the terminal as it is now: its window may become wider or narrower. */
export function look(): Look {
  return lookOf(process.stdout, process.env, process.platform)
}

/** Prints a text that ends its own lines. */
export function print(text: string): void {
  process.stdout.write(text)
}
