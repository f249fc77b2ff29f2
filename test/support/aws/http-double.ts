/** An HTTP server on loopback that stands in for one AWS service: it records requests, and fails on demand. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface DoubleRequest {
  readonly operation: string
  readonly method: string
  /** As on the wire, still percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
}

/** A refusal in the service's own words; doubles throw it. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly headers: Readonly<Record<string, string>>
  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

export type Fault =
  /** The connection ends before the service has done anything. */
  | { readonly kind: 'reset-before' }
  /** The service has done its work, and the connection ends before the answer. */
  | { readonly kind: 'reset-after' }
  /** The connection ends after so many bytes of the answer's body. */
  | { readonly kind: 'reset-within'; readonly after: number }
  | { readonly kind: 'refuse'; readonly status: number; readonly code: string; readonly message?: string }
  /** The service has done its work, and something else stands in the answer. */
  | { readonly kind: 'answer'; readonly change: (answer: Answer) => Answer }
  /** No answer ever comes, and nothing is done but what `run` does. */
  | { readonly kind: 'silence'; readonly run?: () => void }
  /** Done between two requests of the client: another writer, say. The request itself is then served. */
  | { readonly kind: 'first'; readonly run: () => void }

export interface FaultPlan {
  readonly operation: string
  /** Which request of this operation from now on, counted from 1. */
  readonly nth?: number
  /** How many requests from there on; one unless told. */
  readonly times?: number
  readonly fault: Fault
}

export interface Service {
  /** The name of the operation that a request is for. */
  readonly route: (request: Omit<DoubleRequest, 'operation'>) => string
  /** A service that must decide between concurrent requests answers at once, not with a promise. */
  readonly handle: (request: DoubleRequest) => Answer | Promise<Answer>
  readonly refuse: (refusal: Refusal) => Answer
}

export interface HttpDouble {
  readonly url: string
  readonly requests: readonly DoubleRequest[]
  count(operation: string): number
  /** The requests of one operation in the order of their arrival. */
  of(operation: string): readonly DoubleRequest[]
  plan(...plans: readonly FaultPlan[]): void
  /** Forgets requests and faults. */
  reset(): void
  stop(): Promise<void>
}

interface PendingFault {
  readonly operation: string
  readonly fault: Fault
  skip: number
  left: number
}

export async function startDouble(service: Service): Promise<HttpDouble> {
  const requests: DoubleRequest[] = []
  let pending: PendingFault[] = []
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming, service).then((request) => {
      if (request === undefined) return
      requests.push(request)
      void respond(service, request, takeFault(pending, request.operation), outgoing)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    count: (operation) => requests.filter((request) => request.operation === operation).length,
    of: (operation) => requests.filter((request) => request.operation === operation),
    plan: (...plans) => {
      for (const { operation, nth = 1, times = 1, fault } of plans) {
        pending.push({ operation, fault, skip: nth - 1, left: times })
      }
    },
    reset: () => {
      requests.length = 0
      pending = []
    },
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function takeFault(pending: readonly PendingFault[], operation: string): Fault | undefined {
  for (const entry of pending) {
    if (entry.operation !== operation || entry.left === 0) continue
    if (entry.skip > 0) {
      entry.skip--
      continue
    }
    entry.left--
    return entry.fault
  }
  return undefined
}

/** Undefined for a request whose sender gave up: it counts as never having reached the service. */
async function readRequest(incoming: IncomingMessage, service: Service): Promise<DoubleRequest | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
  } catch {
    return undefined
  }
  const [path = '/', query = ''] = (incoming.url ?? '/').split('?', 2)
  const request = {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  }
  return { ...request, operation: service.route(request) }
}

async function respond(
  service: Service,
  request: DoubleRequest,
  fault: Fault | undefined,
  outgoing: ServerResponse,
): Promise<void> {
  if (fault?.kind === 'reset-before') return void outgoing.destroy()
  if (fault?.kind === 'silence') return fault.run?.()
  if (fault?.kind === 'first') fault.run()
  const answer = await answerTo(service, request, fault)
  if (fault?.kind === 'reset-after') return void outgoing.destroy()
  const body = Buffer.from(answer.body ?? '')
  outgoing.writeHead(answer.status, {
    'x-amz-request-id': 'DOUBLE0000000001',
    'x-amzn-requestid': 'DOUBLE0000000001',
    'content-length': String(body.length),
    ...answer.headers,
  })
  if (fault?.kind === 'reset-within') {
    outgoing.write(body.subarray(0, fault.after), () => outgoing.destroy())
    return
  }
  outgoing.end(request.method === 'HEAD' ? undefined : body)
}

async function answerTo(service: Service, request: DoubleRequest, fault: Fault | undefined): Promise<Answer> {
  try {
    if (fault?.kind === 'refuse') throw new Refusal(fault.status, fault.code, fault.message ?? fault.code)
    const answer = await service.handle(request)
    return fault?.kind === 'answer' ? fault.change(answer) : answer
  } catch (error) {
    if (error instanceof Refusal) return service.refuse(error)
    return service.refuse(new Refusal(500, 'InternalError', `the double itself failed: ${String(error)}`))
  }
}
