import {printable} from '../../text/problem.ts'
import {lostOptions} from '../lost.ts'
import type {Options} from '../lost.ts'

/** What of it may be typed after `npm start` and `npm run build`; Slidev says itself what it does not have. */
const OPTIONS: Readonly<Record<'start' | 'build', Options>> = {
  start: {
    // A password may follow, and seldom does.
    remote: {type: 'boolean'}, class: {type: 'string'}, port: {type: 'string'}, base: {type: 'string'}, bind: {type: 'string'},
    theme: {type: 'string'}, open: {type: 'boolean'}, tunnel: {type: 'boolean'}, inspect: {type: 'boolean'},
  },
  build: {
    class: {type: 'string'}, out: {type: 'string'}, base: {type: 'string'}, theme: {type: 'string'}, 'router-mode': {type: 'string'},
    download: {type: 'boolean'}, 'without-notes': {type: 'boolean'}, inspect: {type: 'boolean'},
  },
}

/** What is wrong with the words after `npm start` or `npm run build`, in a sentence: an option that npm has taken, a word that is no slides. */
export function talkSlip(name: 'start' | 'build', typed: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const command = name === 'start' ? 'npm start' : 'npm run build'
  const [first = '-'] = typed
  return lostOptions(command, OPTIONS[name], typed, env)
    ?? (first.startsWith('-') || first.endsWith('.md') ? undefined : `“${printable(first)}” is a word too many.\nMore: ${command} -- --help`)
}
