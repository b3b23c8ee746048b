import {randomInt} from 'node:crypto'
import {networkInterfaces} from 'node:os'
import type {ResolvedSlidevOptions} from '@slidev/types'
import {renderUnicodeCompact} from 'uqr'
import type {Plugin} from 'vite'

/** Slidev's own lines come first. */
const AFTER_SLIDEV = 400

/**
 * With `npm start -- --remote` the class can open both articles on its own devices: shows the address on the local
 * network, and a code to point a camera at. The presenter's view asks for a word, so that nobody turns the slides by
 * chance; the word is no lock, for whoever looks into the page finds it.
 */
export function joining(options: ResolvedSlidevOptions): Plugin {
  return {
    name: 'parallax:joining',
    apply: 'serve',
    configureServer({httpServer, config}) {
      if (options.mode !== 'dev' || options.remote === undefined) return
      // Given on the command line, it makes Slidev ask the internet for this machine's address.
      options.remote ||= String(randomInt(1000, 10_000))
      const {remote} = options
      httpServer?.once('listening', () => setTimeout(() => {
        const {port} = config.server
        const at = networkAddresses().map(address => `http://${address}:${port}/#/read`)
        console.log(joiningText(at, `http://localhost:${port}/#/presenter/1?password=${remote}`, remote))
      }, AFTER_SLIDEV))
    },
  }
}

/** What is shown: the address to join at as text and as a code, and the presenter's own. */
export function joiningText(addresses: readonly string[], presenter: string, word: string): string {
  const [first, ...more] = addresses
  if (first === undefined) return '\n  This machine is in no network that a class could join. Give out the printed articles.\n'
  const code = renderUnicodeCompact(first).split('\n').map(line => `  ${line}`).join('\n')
  return `
  For the class, in the same network: both articles, at
    ${first}
${code}
${more.map(address => `  If that address does not answer: ${address}\n`).join('')}  For you: ${presenter}
  Any other presenter’s view asks for the word ${word}.
  While this runs, everybody in this network can open the whole talk, answers included. Ctrl+C ends it.
`
}

/** This machine's addresses in its networks, those of home and school first. */
function networkAddresses(): readonly string[] {
  const found = Object.values(networkInterfaces()).flatMap(some => some ?? [])
    .flatMap(({family, internal, address}) => family === 'IPv4' && !internal ? [address] : [])
  const isLikely = (address: string) => /^(192\.168|10)\./.test(address)
  return [...found.filter(isLikely), ...found.filter(address => !isLikely(address))]
}
