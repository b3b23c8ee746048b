import pc from 'picocolors'
import type {EvidenceCard} from '../lesson/evidence.ts'
import type {Look} from './look.ts'
import {wrap} from './wrap.ts'

/** Returns evidence cards as they are read in a terminal: each under its name, then who published it, when and where. */
export function evidenceText(about: string, cards: readonly EvidenceCard[], {width, colour}: Look): string {
  const colours = pc.createColors(colour)
  const body = cards.flatMap(({id, publisher, date, address, text}) => [
    '',
    colours.bold(id),
    ...wrap(`${publisher} · ${date}`, width, {first: '', rest: '  '}),
    ...wrap(address, width, {first: '', rest: '  '}).map(colours.dim),
    ...wrap(text, width),
  ])
  return `${[...wrap(about, width).map(colours.dim), ...body].join('\n')}\n`
}
