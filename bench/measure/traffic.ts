/** Passes S3 requests on to a server, and counts them and the bytes of their bodies in both directions. */
import { createServer, request as connect, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface CountedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Bytes of the request's body. */
  sent: number
  /** Bytes of the answer's body. */
  received: number
}

export interface Traffic {
  readonly url: string
  /** Since the last reset. */
  readonly requests: readonly CountedRequest[]
  reset(): void
  stop(): Promise<void>
}

export async function startTraffic(target: string): Promise<Traffic> {
  const requests: CountedRequest[] = []
  const server = createServer((incoming, outgoing) => {
    const [path = '/'] = (incoming.url ?? '/').split('?')
    const counted = { method: incoming.method ?? 'GET', path, sent: 0, received: 0 }
    requests.push(counted)
    pass(target, incoming, outgoing, counted)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    reset: () => {
      requests.length = 0
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The Host header stays as the client has signed it. */
function pass(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  counted: CountedRequest,
): void {
  const { hostname, port } = new URL(target)
  const { method, url, headers } = incoming
  const onward = connect({ hostname, port, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.on('data', (chunk: Buffer) => (counted.received += chunk.length))
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  incoming.on('data', (chunk: Buffer) => (counted.sent += chunk.length))
  incoming.on('error', () => onward.destroy())
  incoming.pipe(onward)
}

/** Bytes of the files of releases, and of their evidence, that passed: read by a GET, or written by a PUT. */
export function payloadBytes(requests: readonly CountedRequest[]): number {
  const ofFiles = requests.filter(({ path }) => /\/(files|evidence)\/[0-9a-f]{64}\//.test(path))
  const passed = ofFiles.map(({ method, sent, received }) => (method === 'GET' ? received : sent))
  return passed.reduce((sum, bytes) => sum + bytes, 0)
}
