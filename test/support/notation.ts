/** Signs and verifies files with the Notary Project's own implementation, as `notation blob sign` and `notation blob verify` do. */
import { spawn } from 'node:child_process'
import { notationProgram } from '@secure-deploy/tools/real-parts/notation'

export interface NotationCheck {
  /** integrity, authenticity, authenticTimestamp, expiry or revocation. */
  readonly name: string
  readonly action: string
  /** Why it did not pass. */
  readonly error?: string
}

export interface NotationReport {
  /** `skipped` by the level; `unusable` when the policy itself is refused. */
  readonly verdict: 'pass' | 'fail' | 'skipped' | 'unusable'
  readonly error?: string
  readonly checks: readonly NotationCheck[]
  /** What the signer wrote beside the digest. */
  readonly metadata?: Readonly<Record<string, string>>
}

export interface NotationSigning {
  readonly key: string
  readonly certificates: string
  readonly blob: string
  /** Ends in `.jws.sig` or `.cose.sig`. */
  readonly signature: string
  readonly mediaType?: string
  readonly metadata?: Readonly<Record<string, string>>
  /** As Go writes durations: `24h`. */
  readonly expiry?: string
}

export interface NotationVerifying {
  /** Folder that holds trustpolicy.blob.json and truststore/. */
  readonly config: string
  readonly blob: string
  readonly signature: string
  readonly mediaType?: string
  readonly metadata?: Readonly<Record<string, string>>
  readonly policyName?: string
  readonly env?: Readonly<Record<string, string>>
}

export async function notationSign(request: NotationSigning): Promise<void> {
  const { key, certificates, blob, signature, expiry } = request
  await run([
    'sign',
    `-key=${key}`,
    `-certificates=${certificates}`,
    `-signature=${signature}`,
    ...(expiry === undefined ? [] : [`-expiry=${expiry}`]),
    ...contentArguments(request),
    blob,
  ])
}

export async function notationVerify(request: NotationVerifying): Promise<NotationReport> {
  const { config, blob, signature, policyName, env = {} } = request
  const printed = await run(
    [
      'verify',
      `-config=${config}`,
      `-signature=${signature}`,
      ...(policyName === undefined ? [] : [`-policy-name=${policyName}`]),
      ...contentArguments(request),
      blob,
    ],
    env,
  )
  return JSON.parse(printed) as NotationReport
}

function contentArguments({ mediaType, metadata = {} }: Partial<NotationSigning>): readonly string[] {
  return [
    ...(mediaType === undefined ? [] : [`-media-type=${mediaType}`]),
    ...Object.entries(metadata).map(([name, value]) => `-user-metadata=${name}=${value}`),
  ]
}

/** Asynchronous, because the servers that certificates name may run in this very process. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const child = spawn(notationProgram(), args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0)
    throw new Error(`notation-blob ${args[0]} ended with ${code}: ${Buffer.concat(err).toString()}`)
  return Buffer.concat(out).toString()
}
