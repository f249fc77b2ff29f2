/** Serves what an OpenID Connect issuer must: its discovery document and its key set (OpenID Connect Discovery 1.0, section 4). */
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { OidcIssuer } from '../../support/aws/oidc-issuer.ts'

export interface OidcServer {
  /** Where the discovery document stands. */
  readonly discovery: string
  stop(): Promise<void>
}

export interface OidcServerOptions {
  /** An address of the loopback interface on which the issuer is `https://<address>`; over plain HTTP unless given. */
  readonly tls?: { readonly address: string; readonly key: string; readonly cert: string }
}

export async function startOidcServer(
  issuer: OidcIssuer,
  { tls }: OidcServerOptions = {},
): Promise<OidcServer> {
  let own = tls === undefined ? '' : `https://${tls.address}`
  const answer: RequestListener = (request, response) => {
    const document = documentsOf(own, issuer)[request.url ?? '']
    response.writeHead(document === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(document ?? {}))
  }
  const server = tls === undefined ? createServer(answer) : createTlsServer(tls, answer)
  const [port, address] = tls === undefined ? [0, '127.0.0.1'] : [443, tls.address]
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  if (tls === undefined) own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    discovery: `${own}/.well-known/openid-configuration`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function documentsOf(own: string, issuer: OidcIssuer): Readonly<Record<string, object>> {
  return {
    '/.well-known/openid-configuration': {
      issuer: own,
      jwks_uri: `${own}/jwks`,
      authorization_endpoint: `${own}/none`,
      token_endpoint: `${own}/none`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public', 'pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    },
    '/jwks': { keys: [issuer.jwk] },
  }
}
