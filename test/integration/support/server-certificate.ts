/** TLS for servers on the loopback network: a certificate for an address of its own, and who trusts it. */
import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { join } from 'node:path'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** For an address of the loopback network. */
export interface ServerCertificate {
  readonly address: string
  readonly key: string
  readonly cert: string
}

/** Issuers have no port in IAM, so each test has an address of the loopback network to itself. */
export function makeServerCertificate(): ServerCertificate {
  const address = `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`
  const folder = temporaryFolder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')] as const
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const subject = ['-subj', '/CN=server', '-addext', `subjectAltName=IP:${address}`]
  execFileSync(
    'openssl',
    ['req', '-x509', '-days', '2', ...curve, ...subject, '-keyout', key, '-out', cert],
    { stdio: 'pipe' },
  )
  return { address, key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

/** What a client of the AWS SDK needs to talk to the server. */
export function trusting(tls: ServerCertificate | undefined) {
  return tls === undefined ? {} : { requestHandler: { httpsAgent: new Agent({ ca: tls.cert }) } }
}

/** The status of the answer to a request without any headers of ours. */
export async function statusOf(
  url: string | URL,
  tls: ServerCertificate | undefined,
  { method = 'GET', body = '' }: { readonly method?: string; readonly body?: string } = {},
): Promise<number> {
  if (tls === undefined) return (await fetch(url, { method, ...(body === '' ? {} : { body }) })).status
  return await new Promise((resolve, reject) => {
    const sent = request(url, { method, ca: tls.cert, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.once('error', reject)
    sent.setHeader('content-length', Buffer.byteLength(body))
    sent.end(body)
  })
}
