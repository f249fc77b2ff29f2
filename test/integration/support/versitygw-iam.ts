/** The IAM and STS of the Versity S3 Gateway: an account with an OIDC provider, and roles with trust policies in AWS's own form. */
import { X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { versitygwProgram } from '@secure-deploy/tools/real-parts/versitygw'
import { freePort, startServer } from './processes.ts'
import { type LongLivedKeys, signedHeaders } from './signed-request.ts'
import { gatewayFlags } from './versitygw-server.ts'

export interface GatewayRole {
  readonly trust: readonly object[]
  /** Statements by the name of the policy that they are in. */
  readonly policies: Readonly<Record<string, readonly object[]>>
}

export interface GatewayIam {
  readonly url: string
  /** Where gateways ask it. */
  readonly socket: string
  /** Trusts the issuer at an address of the loopback network. */
  addProvider(issuer: { readonly address: string; readonly cert: string }): Promise<void>
  addRole(name: string, role: GatewayRole): Promise<void>
  /** Puts statements into a policy of the role, in place of those that it had. */
  setPolicy(role: string, policy: string, statements: readonly object[]): Promise<void>
  stop(): Promise<void>
}

export const audience = 'sts.amazonaws.com'
const region = 'us-east-1'

export async function startIam(keys: LongLivedKeys): Promise<GatewayIam> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let socket = ''
  const server = await startServer({
    command: versitygwProgram(),
    args: (folder) => {
      socket = join(folder, 'socket')
      return [...gatewayFlags(`127.0.0.1:${port}`), 'iam', '--dir', folder, '--private-ports', socket]
    },
    env: { ROOT_ACCESS_KEY: keys.accessKeyId, ROOT_SECRET_KEY: keys.secretAccessKey },
    answers: async () => (await fetch(`${url}/healthz`)).ok,
  })
  const call = (parameters: Readonly<Record<string, string>>) => callIam(url, keys, parameters)
  const setPolicy: GatewayIam['setPolicy'] = (RoleName, PolicyName, statements) =>
    call({ Action: 'PutRolePolicy', RoleName, PolicyName, PolicyDocument: document(statements) })
  return {
    url,
    socket,
    addProvider: ({ address, cert }) =>
      call({
        Action: 'CreateOpenIDConnectProvider',
        Url: `https://${address}`,
        'ClientIDList.member.1': audience,
        'ThumbprintList.member.1': new X509Certificate(cert).fingerprint.replaceAll(':', '').toLowerCase(),
      }),
    addRole: async (RoleName, { trust, policies }) => {
      await call({ Action: 'CreateRole', RoleName, AssumeRolePolicyDocument: document(trust) })
      for (const [name, statements] of Object.entries(policies)) await setPolicy(RoleName, name, statements)
    },
    setPolicy,
    stop: () => server.stop(),
  }
}

function document(Statement: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement })
}

async function callIam(
  url: string,
  keys: LongLivedKeys,
  parameters: Readonly<Record<string, string>>,
): Promise<void> {
  const body = new URLSearchParams({ Version: '2010-05-08', ...parameters }).toString()
  const request = { method: 'POST', url: new URL(`${url}/`), region, service: 'iam', body } as const
  const answer = await fetch(request.url, {
    method: 'POST',
    headers: { ...signedHeaders(request, keys), 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  if (!answer.ok) throw new Error(`IAM refused ${parameters['Action']}: ${await answer.text()}`)
}
