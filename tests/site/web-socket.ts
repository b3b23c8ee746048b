import {randomBytes} from 'node:crypto'
import {get} from 'node:http'
import type {Socket} from 'node:net'

/** One end of a WebSocket, as much of RFC 6455 as talking to a browser on the same machine needs: Node 20 has none of its own. */
export interface TextSocket {
  send(text: string): void
  close(): void
}

const TEXT = 1
const CLOSE = 8
const PING = 9
const PONG = 10

/** Opens `ws://…`; `onText` gets each message whole, `onEnd` is told once when there will be no more. */
export function openSocket(url: string, onText: (text: string) => void, onEnd: () => void): Promise<TextSocket> {
  return new Promise((resolve, reject) => {
    const request = get(url.replace(/^ws:/, 'http:'), {headers: {
      'Connection': 'Upgrade', 'Upgrade': 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    }})
    request.on('error', reject)
    request.on('response', ({statusCode}) => reject(new Error(`${url} answers with ${statusCode} and opens no socket.`)))
    request.on('upgrade', (_, socket: Socket, first: Buffer) => {
      receive(socket, first, onText)
      socket.on('close', onEnd).on('error', onEnd)
      resolve({send: text => socket.write(frame(TEXT, Buffer.from(text))), close: () => socket.end(frame(CLOSE, Buffer.alloc(0)))})
    })
  })
}

function receive(socket: Socket, first: Buffer, onText: (text: string) => void): void {
  let waiting = first
  let parts: Buffer[] = []
  const take = (): void => {
    for (let found = frameIn(waiting); found; found = frameIn(waiting)) {
      const {kind, last, payload, size} = found
      waiting = waiting.subarray(size)
      if (kind === PING) socket.write(frame(PONG, payload))
      if (kind >= CLOSE) continue
      parts.push(payload)
      if (!last) continue
      onText(Buffer.concat(parts).toString())
      parts = []
    }
  }
  socket.on('data', (more: Buffer) => {
    waiting = Buffer.concat([waiting, more])
    take()
  })
  take()
}

/** The frame that begins a buffer; `undefined` while it is not there to its end. */
function frameIn(buffer: Buffer): {kind: number, last: boolean, payload: Buffer, size: number} | undefined {
  if (buffer.length < 2) return undefined
  const short = buffer[1]! & 0x7f
  const start = short === 127 ? 10 : short === 126 ? 4 : 2
  if (buffer.length < start) return undefined
  const length = short === 127 ? Number(buffer.readBigUInt64BE(2)) : short === 126 ? buffer.readUInt16BE(2) : short
  if (buffer.length < start + length) return undefined
  return {kind: buffer[0]! & 0x0f, last: (buffer[0]! & 0x80) !== 0, payload: buffer.subarray(start, start + length), size: start + length}
}

/** A whole message in one frame, masked as a client has to. */
function frame(kind: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(payload.length < 126 ? 2 : payload.length < 65_536 ? 4 : 10)
  head[0] = 0x80 | kind
  head[1] = 0x80 | (head.length === 2 ? payload.length : head.length === 4 ? 126 : 127)
  if (head.length === 4) head.writeUInt16BE(payload.length, 2)
  if (head.length === 10) head.writeBigUInt64BE(BigInt(payload.length), 2)
  const mask = randomBytes(4)
  return Buffer.concat([head, mask, payload.map((byte, at) => byte ^ mask[at % 4]!)])
}
