import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Reply, refusal } from './reply'
import { answerTo, type LiveParts } from './routes'

/** A sheet of seven tensions with the longest reasons stays below this, also where every sign is written as an escape. */
const LARGEST_BODY = 64 * 1024
const MOST_CONNECTIONS = 600
/** One device needs a handful; a whole hotspot may stand behind one address. */
const MOST_FROM_ONE_ADDRESS = 200

export interface Place {
  address: string
  /** Tried in turn; the system chooses where all are taken. */
  ports: readonly number[]
  /** Names under which it may be called besides its address. */
  names?: readonly string[]
}

export interface ListeningServer {
  port: number
  /** Ends every connection at once. */
  close(): Promise<void>
}

function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size > LARGEST_BODY) resolve('too-large')
      else parts.push(part)
    })
    request.once('end', () => resolve(Buffer.concat(parts)))
    request.once('error', reject)
    request.once('close', () => reject(new Error('the connection ended')))
  })
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

/** Whether a request that changes something was sent by our own page, as far as the browser says who sent it. */
function ownPage({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  return (origin === undefined || origin === `http://${host}`) && (site === undefined || site === 'same-origin')
}

async function answer(parts: LiveParts, hosts: ReadonlySet<string>, request: IncomingMessage): Promise<Reply> {
  // A page of another site whose name was turned to this address calls it by that name.
  if (!hosts.has(request.headers.host ?? '')) {
    return refusal('invalid', 'Open the address that the screen in the room shows.', 421)
  }
  const method = request.method ?? ''
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  let body: unknown
  if (method !== 'GET' && method !== 'HEAD') {
    if (!ownPage(request)) return refusal('invalid', 'Only the page of this laptop may send that.', 403)
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return refusal('invalid', 'Only JSON is taken here.', 415)
    }
    const read = await readBody(request)
    if (read === 'too-large') return refusal('invalid', 'This is larger than any answer.', 413)
    body = parsed(read)
  }
  return answerTo(parts, {
    method,
    path,
    address: request.socket.remoteAddress ?? '',
    pass: /^Bearer (\w{1,64})$/.exec(request.headers.authorization ?? '')?.[1] ?? '',
    phone: new URLSearchParams(query).get('phone') ?? '',
    body,
  })
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  const bytes = Buffer.from(body)
  // What was not read to its end cannot be followed by another request.
  const more = status === 413 || status === 415 || status === 403 ? { connection: 'close' } : {}
  response.writeHead(status, { ...headers, ...more, ...(status === 204 ? {} : { 'content-length': bytes.length }) })
  response.end(bytes)
}

function limitConnections(server: Server): void {
  const open = new Map<string, number>()
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (open.get(address) ?? 0) + 1
    if (count > MOST_FROM_ONE_ADDRESS) {
      socket.destroy()
      return
    }
    open.set(address, count)
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1
      if (left > 0) open.set(address, left)
      else open.delete(address)
    })
  })
}

function listen(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function listenOnFirst(server: Server, { address, ports }: Place): Promise<number> {
  for (const port of ports) {
    try {
      return await listen(server, address, port)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    }
  }
  return listen(server, address, 0)
}

/** Serves phones at one address of this laptop until it is closed. Rejects where the system does not let it. */
export async function serve(parts: LiveParts, place: Place): Promise<ListeningServer> {
  const hosts = new Set<string>()
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 15_000, connectionsCheckingInterval: 5000 },
    (request, response) => {
      void answer(parts, hosts, request)
        .catch((error) => {
          // A phone that went away in the middle of a sentence is no failure.
          if (!request.destroyed) parts.failed(error)
          return refusal('busy', 'The laptop could not answer just now.')
        })
        .then((reply) => write(response, reply))
    },
  )
  server.maxConnections = MOST_CONNECTIONS
  limitConnections(server)
  const port = await listenOnFirst(server, place)
  for (const name of [place.address, ...(place.names ?? [])]) hosts.add(`${name}:${port}`)
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
