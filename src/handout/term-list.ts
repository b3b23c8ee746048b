import type {Field, Term} from '../lesson/exercise.ts'
import {spoken, termsOf} from './fields.ts'
import {html, type Html} from './html.ts'
import {onPaper} from './paper-prompts.ts'

/** The closed lists of some fields, each term with its definition and its example. Nothing where there are none. */
export function termLists(fields: Readonly<Record<string, Field>>, except: ReadonlySet<string>): Html {
  const lists = Object.entries(fields).flatMap(([name, field]) => {
    const terms = except.has(name) ? undefined : termsOf(field)
    return terms === undefined ? [] : [html`
<section class="terms"><h3>${onPaper(field.asks)}</h3><dl>${Object.entries(terms).map(entry)}</dl></section>`]
  })
  return html`${lists.length > 0 && html`<div class="term-lists">${lists}</div>`}`
}

function entry([term, {means, example}]: readonly [string, Term]): Html {
  const shown = example !== undefined && html`. <em>${example}</em>`
  return html`<div><dt>${spoken(term)}</dt> <dd>${means}${shown}</dd></div>`
}
