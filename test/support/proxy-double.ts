/** A company's proxy on loopback, and behind it the hosts of the internet: doubles under the real names, by TLS where the real ones have it. */
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createEncrypted } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { writeFileSync } from 'node:fs'
import { authorityParts, daysFrom, makeHolder, makeKey, toPem } from './certificates.ts'
import { der } from './der.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface ProxyOptions {
  /** Where the double of each host is, by the host's name or address. */
  readonly hosts: Readonly<Record<string, string>>
  /** `user:password`, without which the proxy serves nobody. */
  readonly credentials?: string
  /** Hosts to which it says no. */
  readonly refuses?: readonly string[]
}

export interface ProxyDouble {
  readonly url: string
  /** Host and port of every tunnel that was asked for. */
  readonly tunnels: readonly string[]
  /** Address of every request that was sent in the clear. */
  readonly plain: readonly string[]
  /** Everything that came through: what a proxy sees of it. */
  seen(): string
  /** Certificate of the authority behind all hosts that are reached by TLS, for NODE_EXTRA_CA_CERTS. */
  readonly authority: string
  stop(): Promise<void>
}

export async function startProxy({ hosts, credentials, refuses = [] }: ProxyOptions): Promise<ProxyDouble> {
  const tunnels: string[] = []
  const plain: string[] = []
  const bytes: Buffer[] = []
  const open = new Set<Duplex>()
  const { key, cert, authority } = certificateOfHosts()
  const internet = createEncrypted({ key, cert }, (request, response) => {
    serve(hosts[(request.headers.host ?? '').replace(/:\d+$/, '')], request, response)
  })
  const statusFor = (request: IncomingMessage, name: string): number => {
    const expected = `Basic ${Buffer.from(decodeURIComponent(credentials ?? '')).toString('base64')}`
    if (credentials !== undefined && request.headers['proxy-authorization'] !== expected) return 407
    if (refuses.includes(name)) return 403
    return hosts[name] === undefined ? 502 : 200
  }
  const server = createServer((request, response) => {
    const target = new URL(request.url ?? '/', 'http://none')
    plain.push(target.href)
    const status = statusFor(request, target.hostname)
    if (status !== 200) return void response.writeHead(status).end()
    request.url = `${target.pathname}${target.search}`
    serve(hosts[target.hostname], request, response)
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const target = request.url ?? ''
    tunnels.push(target)
    const status = statusFor(request, target.replace(/:\d+$/, ''))
    socket.on('error', () => undefined)
    open.add(socket)
    if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    socket.on('data', (chunk: Buffer) => bytes.push(chunk))
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    internet.emit('connection', socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${credentials === undefined ? '' : `${credentials}@`}127.0.0.1:${port}`,
    tunnels,
    plain,
    seen: () => Buffer.concat(bytes).toString('latin1'),
    authority,
    stop: () => {
      // Tunnels are no connections of the server's own any more.
      for (const socket of open) socket.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** The double answers as if it were asked under the host's own name. */
function serve(url: string | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (url === undefined) return void response.writeHead(502).end()
  const { method, headers } = request
  const sent = forward(new URL(request.url ?? '/', url), {
    method,
    headers,
    agent: false,
  })
  sent.on('error', () => response.destroy())
  sent.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  request.pipe(sent)
}

const dnsNames = [
  '*.us-east-1.amazonaws.com',
  'portal.sso.us-east-1.amazonaws.com',
  'api.github.com',
  '*.actions.githubusercontent.com',
]

/** Of a network that exists in documentation alone (RFC 5737). S3 double knows a bucket by its path, as the SDK asks where a host is an address. */
export const addressOfS3 = '198.51.100.7'

function certificateOfHosts() {
  const valid = { notBefore: daysFrom(new Date(), -1), notAfter: daysFrom(new Date(), 1) }
  const root = makeHolder({ subject: 'CN=Hosts root,O=Example,ST=WA,C=US', ...authorityParts, ...valid })
  const names = dnsNames.map((name) => der(0x82, Buffer.from(name)))
  const address = der(0x87, Uint8Array.from(addressOfS3.split('.').map(Number)))
  const alternativeNames = der(0x30, ...names, address)
  const leaf = makeHolder({
    key: makeKey('P-256'),
    subject: 'CN=Hosts,O=Example,ST=WA,C=US',
    ...valid,
    extensions: [{ oid: '2.5.29.17', critical: false, value: alternativeNames }],
    issuer: root,
  })
  const authority = join(temporaryFolder(), 'authority.pem')
  writeFileSync(authority, toPem(root.certificate))
  return {
    key: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: toPem(leaf.certificate),
    authority,
  }
}
