/** Where certificates of the tests say that revocations can be asked for: OCSP answers and CRLs by path, on loopback. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AuthorityServer {
  /** An address that answers with these bytes, or with a fault where there are none. */
  address(path: string): string
  answer(path: string, bytes: Uint8Array): void
  stop(): Promise<void>
}

export async function startAuthorityServer(): Promise<AuthorityServer> {
  const answers = new Map<string, Uint8Array>()
  const server = createServer((request, response) => {
    // A GET of OCSP has the request as one more segment (RFC 6960, appendix A.1).
    const path = request.url?.split('/')[1] ?? ''
    const bytes = answers.get(path)
    if (bytes === undefined) response.writeHead(503).end()
    else response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: (path) => `http://127.0.0.1:${port}/${path}`,
    answer: (path, bytes) => void answers.set(path, bytes),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
