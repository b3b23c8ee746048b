/** The Markdown of an invented edition, with a place for whatever a test puts in. */
export function bridge(body: string, frontMatter: Readonly<Record<string, string>> = {}): string {
  const fields = {
    id: 'B',
    headline: 'Village ‘not abandoning’ bridge – mayor',
    publisher: 'The copy names none.',
    author: 'The copy names none.',
    date: 'The copy gives none.',
    found: 'a notice board',
    edition: 'A retelling.',
    ...frontMatter,
  }
  const lines = Object.entries(fields).filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

/** Takeaways, a standfirst, a subhead, direct speech, and full stops that end no sentence. */
export const wholeBridge = bridge(`- The council *has voted* for the *old bridge*.
- Gen. Ada Marsh will *cut the ribbon*.

The vote is a “*turning point*,” said the mayor’s office

Nobody in the U.S. had *heard of* the bridge – until Sec. Lund *spoke*. “*We keep it. We paint it*,” she said.

## Paint in the *colours of autumn*

It *will probably* be red.`, {standfirst: 'true'})
