import {SingleBar} from 'cli-progress'
import {look} from '../screen.ts'
import {atEnd} from './at-end.ts'

/** Tells how far something long is, beside what is printed. */
export interface Progress {
  readonly add: (count: number) => void
  readonly stop: () => void
}

/** A bar on a terminal; without one, a line for each tenth. Nothing for what is done at once. */
export function progressOf(total: number, of: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  // Where nobody reads any more, as after `| head -1`, grading goes on.
  if (!stream.listeners('error').includes(unheard)) stream.on('error', unheard)
  if (total < 50) return {add: () => {}, stop: () => {}}
  return stream.isTTY && process.env['TERM'] !== 'dumb' ? barOf(total, of, stream) : tenthsOf(total, of, stream)
}

function unheard(): void {}

function barOf(total: number, of: string, stream: NodeJS.WriteStream): Progress {
  const {unicode} = look()
  const bar = new SingleBar({
    stream, hideCursor: true, gracefulExit: false, clearOnComplete: true, barsize: 30, etaBuffer: 100,
    format: `{bar} {value} of {total} ${of}, {eta_formatted} left`,
    barCompleteChar: unicode ? '█' : '#', barIncompleteChar: unicode ? '░' : '-',
  })
  bar.start(total, 0)
  const stop = (): void => {
    release()
    bar.stop()
  }
  // The bar hides the cursor, and has the terminal cut lines.
  const release = atEnd(stop)
  return {add: count => bar.increment(count), stop}
}

function tenthsOf(total: number, of: string, stream: NodeJS.WriteStream): Progress {
  let [done, told] = [0, 0]
  return {
    add(count) {
      done += count
      const tenth = Math.floor(done * 10 / total)
      if (tenth > told) stream.write(`${tenth * 10}%: ${done} of ${total} ${of}\n`)
      told = tenth
    },
    stop: () => {},
  }
}
