/** Serves what an OpenID Connect issuer must: its discovery document and its key set (OpenID Connect Discovery 1.0, section 4). */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OidcIssuer } from '../../support/aws/oidc-issuer.ts'

export interface OidcServer {
  /** Where the discovery document stands. */
  readonly discovery: string
  stop(): Promise<void>
}

export async function startOidcServer(issuer: OidcIssuer): Promise<OidcServer> {
  const server = createServer((request, response) => {
    const document = documents[request.url ?? '']?.(`http://${request.headers.host}`)
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document ?? {}))
  })
  const documents: Readonly<Record<string, (own: string) => object>> = {
    '/.well-known/openid-configuration': (own) => ({
      issuer: own,
      jwks_uri: `${own}/jwks`,
      authorization_endpoint: `${own}/none`,
      token_endpoint: `${own}/none`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public', 'pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
    '/jwks': () => ({ keys: [issuer.jwk] }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    discovery: `http://127.0.0.1:${port}/.well-known/openid-configuration`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
