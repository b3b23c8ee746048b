import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {networkInterfaces} from 'node:os'
import {join} from 'node:path'
import {defineCommand} from 'citty'
import {Mendable, printable} from '../../text/problem.ts'
import {shellWord} from '../typed.ts'

export default defineCommand({
  meta: {name: 'serve --', description: 'Shows what npm run site has built, on this machine and to whoever is in the same network.'},
  args: {
    out: {type: 'string', default: 'dist', description: 'The folder that was built'},
    port: {type: 'string', default: '4173', description: 'The number at the end of the address'},
  },
  async run({args}) {
    const port = Number(args.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Mendable('--port takes a number up to 65535, as in: npm run serve -- --port 8080')
    const server = await serveSite(args.out, port)
    const {port: taken} = server.address() as AddressInfo
    const others = Object.values(networkInterfaces()).flat().filter(each => each?.family === 'IPv4' && !each.internal)
    console.log([
      `On this machine:      http://localhost:${taken}/`,
      ...others.map(each => `In the same network:  http://${each!.address}:${taken}/`),
      'Everybody in the network can open it while this runs. Ctrl+C ends it.',
    ].join('\n'))
  },
})

/** Serves a built site, with the policy of its page as a header. Throws a `Mendable` where there is none, or no such port. */
export async function serveSite(folder: string, port: number, host?: string): Promise<Server> {
  const policy = policyOf(folder)
  const {default: sirv} = await import('sirv')
  const files = sirv(folder, {
    etag: true, dev: true,
    setHeaders(response, path) {
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Referrer-Policy', 'no-referrer')
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
      // The talk is a program of its own, and says itself what it may do.
      if (!/^\/(?:talk|print)\//.test(path)) response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors 'self'`)
    },
  })
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/plain'}).end('There is nothing here.')
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE'
      ? new Mendable(`Something else runs at port ${port} already. Take another: npm run serve -- --port ${port + 1}`)
      : error.code === 'EACCES' ? new Mendable(`You may not use port ${port}. Take another: npm run serve -- --port 4173`) : error))
    server.listen(port, host, () => resolve(server))
  })
}

function policyOf(folder: string): string {
  try {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1]
    if (policy) return policy
  } catch { /* There is no page at all. */ }
  throw new Mendable(`There is no site in ${printable(folder)}/ yet. Build it with: npm run site${folder === 'dist' ? '' : ` -- --out ${shellWord(folder)}`}`)
}
