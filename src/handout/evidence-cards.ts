import type {EvidenceCard} from '../lesson/evidence.ts'
import {html, type Html} from './html.ts'

/** The evidence cards, to read or to cut out. `about` says what is to be known of all of them. */
export function evidenceCards(cards: readonly EvidenceCard[], about: string): Html {
  return html`
<section class="evidence">
  <h2>Evidence cards</h2>
  <p>${about}</p>
  <div class="cards">${cards.map(({id, publisher, date, address, text}) => html`
    <section class="card"><h3>${id}</h3><p class="from">${publisher}, ${date}</p>
    ${text.split(/\n\n+/).map(paragraph => html`<p>${paragraph}</p>`)}
    <p class="address">${address}</p></section>`)}</div>
</section>`
}
