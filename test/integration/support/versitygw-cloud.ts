/** An account whose IAM and STS others made: an OIDC provider, and roles with trust policies in AWS's own form, with nothing in between. */
import { execFileSync } from 'node:child_process'
import { randomInt, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { versitygwProgram } from '@secure-deploy/tools/real-parts/versitygw'
import { createOidcIssuer, type OidcIssuer } from '../../support/aws/oidc-issuer.ts'
import { makeKeyHolder } from '../../support/key-holder.ts'
import { startTokenService, type TokenService } from '../../support/runner.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import type { Workspace } from '../../support/workspace.ts'
import { startOidcServer } from './oidc-server.ts'
import { freePort, startServer } from './processes.ts'
import type { ChainCloud } from './real-chain.ts'
import { grants, isolated, development, staging, subjects } from './real-cloud.ts'
import { type LongLivedKeys, signedHeaders } from './signed-request.ts'
import { gatewayAccount, gatewayFlags, ownerKeys, startVersitygw } from './versitygw-server.ts'

export interface TrustingCloud extends ChainCloud {
  readonly issuer: OidcIssuer
  readonly tokens: TokenService
  /** The `iss` of the tokens that the account trusts. */
  readonly issuerUrl: string
}

const region = 'us-east-1'
const audience = 'sts.amazonaws.com'

export async function startTrustingCloud(workspace: Workspace): Promise<TrustingCloud> {
  const issuer = createOidcIssuer()
  const tls = makeServerCertificate()
  const discovery = await startOidcServer(issuer, { tls })
  const keys = ownerKeys()
  const iam = await startIam(keys)
  const gateway = await startVersitygw(keys, () => ['--iam-standalone-endpoint', iam.socket])
  for (const bucket of [development, staging]) await gateway.addBucket(bucket)
  await setUp(iam.url, keys, tls)
  const tokens = await startTokenService(issuer)
  const issuerUrl = `https://${tls.address}`
  const { commit } = workspace
  tokens.claim({ iss: issuerUrl, sha: commit, workflow_sha: commit, job_workflow_sha: commit })
  const holder = makeKeyHolder()
  return {
    issuer,
    tokens,
    issuerUrl,
    env: {
      ...isolated,
      ...tokens.environment,
      AWS_ENDPOINT_URL_S3: gateway.url,
      AWS_ENDPOINT_URL_STS: iam.url,
      GITHUB_SHA: commit,
    },
    role: (name) => ({ 'role-to-assume': roleArn(name), 'aws-region': region }),
    signing: holder.signer,
    trust: holder.trust,
    stop: async () => {
      for (const part of [tokens, gateway, iam, discovery]) await part.stop()
    },
  }
}

function roleArn(name: string): string {
  return `arn:aws:iam::${gatewayAccount}:role/${name}`
}

/** Issuers have no port in IAM, so each test has an address of the loopback network to itself. */
function makeServerCertificate() {
  const address = `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`
  const folder = temporaryFolder()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')] as const
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  const subject = ['-subj', '/CN=issuer', '-addext', `subjectAltName=IP:${address}`]
  execFileSync(
    'openssl',
    ['req', '-x509', '-days', '2', ...curve, ...subject, '-keyout', key, '-out', cert],
    {
      stdio: 'pipe',
    },
  )
  return { address, key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

async function startIam({ accessKeyId, secretAccessKey }: LongLivedKeys) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let socket = ''
  const server = await startServer({
    command: versitygwProgram(),
    args: (folder) => {
      socket = join(folder, 'socket')
      return [...gatewayFlags(port), 'iam', '--dir', folder, '--private-ports', socket]
    },
    env: { ROOT_ACCESS_KEY: accessKeyId, ROOT_SECRET_KEY: secretAccessKey },
    answers: async () => (await fetch(`${url}/healthz`)).ok,
  })
  return { url, socket, stop: () => server.stop() }
}

/** What an administrator does once in an account (IAM user guide, "Create a role for OIDC federation"). */
async function setUp(
  url: string,
  keys: LongLivedKeys,
  { address, cert }: { readonly address: string; readonly cert: string },
): Promise<void> {
  const call = (parameters: Readonly<Record<string, string>>) => callIam(url, keys, parameters)
  await call({
    Action: 'CreateOpenIDConnectProvider',
    Url: `https://${address}`,
    'ClientIDList.member.1': audience,
    'ThumbprintList.member.1': new X509Certificate(cert).fingerprint.replaceAll(':', '').toLowerCase(),
  })
  const trust = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${gatewayAccount}:oidc-provider/${address}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${address}:aud`]: audience, [`${address}:sub`]: Object.values(subjects) },
    },
  }
  for (const [RoleName, statements] of Object.entries(grants)) {
    await call({ Action: 'CreateRole', RoleName, AssumeRolePolicyDocument: policy([trust]) })
    const allowed = statements.map(({ actions, buckets }) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: buckets.map((bucket) => `arn:aws:s3:::${bucket}/*`),
    }))
    await call({
      Action: 'PutRolePolicy',
      RoleName,
      PolicyName: 'store',
      PolicyDocument: policy(allowed),
    })
  }
}

function policy(Statement: readonly object[]): string {
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
