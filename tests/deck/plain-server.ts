import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
  '.png': 'image/png', '.webmanifest': 'application/manifest+json',
}

/** What was asked for of a server that knows nothing but files: no file, no answer. */
export interface PlainServer {
  readonly address: string
  close(): Promise<void>
}

/** Serves a folder's files below a path, as a school's web space does: nothing is rewritten, nothing stands in. */
export async function serveFolder(folder: string, below: string): Promise<PlainServer> {
  const server = createServer(async ({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost')
    try {
      if (!pathname.startsWith(below)) throw new Error('not here')
      const file = join(folder, pathname.slice(below.length) || 'index.html')
      const body = await readFile(file)
      response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const {port} = server.address() as AddressInfo
  return {
    address: `http://localhost:${port}${below}`,
    close: () => new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
