import type {Articles} from '../../src/deck/references.ts'
import {readEdition} from '../../src/reading/read-edition.ts'

const front = (id: string, headline: string) => `---
id: ${id}
headline: ${headline}
publisher: The copy names none.
author: The copy names none.
date: The copy gives none.
found: a notice board
edition: A retelling.
---
`

/** Two invented articles on a ferry. */
export const ferryArticles: Articles = {
  A: readEdition(`${front('A', 'Council to ‘save’ the ferry')}
- The council *has voted* for the ferry.

The mayor *said* it would sail. She *said* so twice, and the *other* captain agreed.

It is an *old boat* – a *brave* one.
`, 'a.md'),
  B: readEdition(`${front('B', 'Ferry costs a fortune')}
“*We keep it. We paint it*,” the captain *said*. It would cost “*millions*”.
`, 'b.md'),
}
