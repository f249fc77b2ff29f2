/** Passes requests on to servers, counts them, and ends the connection of the one that a test has chosen. */
import { createServer, request as connect, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Cut {
  /** Which request from now on, counted from 1 over all targets. */
  readonly nth: number
  /** `before`: the server never hears of it. `after`: the server has answered, and nobody hears the answer. */
  readonly moment: 'before' | 'after'
  /** What happens besides, at that moment: the client is killed, say. */
  readonly also?: () => void
}

export interface CuttingProxy<Name extends string> {
  /** Where each target is reached through the proxy. */
  readonly urls: Readonly<Record<Name, string>>
  /** `METHOD /path` of every request since the last reset. */
  readonly requests: readonly string[]
  /** Starts counting anew, and cuts one request if told. */
  reset(cut?: Cut): void
  stop(): Promise<void>
}

export async function startCuttingProxy<Name extends string>(
  targets: Readonly<Record<Name, string>>,
): Promise<CuttingProxy<Name>> {
  const requests: string[] = []
  let cut: Cut | undefined
  const take = (incoming: IncomingMessage): Cut | undefined => {
    requests.push(`${incoming.method} ${incoming.url}`)
    return cut?.nth === requests.length ? cut : undefined
  }
  const servers = await Promise.all(
    Object.entries<string>(targets).map(async ([name, target]) => {
      const server = createServer((incoming, outgoing) => pass(target, incoming, outgoing, take(incoming)))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      return { name, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
    }),
  )
  return {
    urls: Object.fromEntries(servers.map(({ name, url }) => [name, url])) as Record<Name, string>,
    requests,
    reset: (next) => {
      requests.length = 0
      cut = next
    },
    stop: async () => {
      for (const { server } of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

/** The Host header stays as the client has signed it. */
function pass(
  target: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  cut: Cut | undefined,
): void {
  const end = () => {
    cut?.also?.()
    incoming.socket.destroy()
  }
  if (cut?.moment === 'before') return end()
  const { hostname, port } = new URL(target)
  const { method, url, headers } = incoming
  const onward = connect({ hostname, port, method, path: url, headers }, (answer) => {
    if (cut !== undefined) {
      answer.resume()
      answer.on('end', end)
      return
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  // A client that is gone takes its request with it.
  incoming.on('error', () => onward.destroy())
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) onward.destroy()
  })
  incoming.pipe(onward)
}
