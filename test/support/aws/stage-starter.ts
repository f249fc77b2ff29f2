/** The function of infrastructure/next-stage.yaml as Lambda runs it: its inline code in a warm process of Node 24, under the template's role. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { node24 } from '@secure-deploy/tools/node24'
import { temporaryFolder } from '../temporary-folder.ts'
import { region } from './documented-stacks.ts'
import { createIdentities } from './identities.ts'
import { type KmsDouble, startKms } from './kms-double.ts'
import { accountId, resourceOf } from './next-stage.ts'
import { worldOf } from './stack-world.ts'
import type { Resource, Stack } from './stacks.ts'

/** `failed`: all that Lambda could write of the error; Lambda would try again. */
export type Invocation = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly error: string }

export interface StageStarter {
  readonly kms: KmsDouble
  invoke(event: unknown): Promise<Invocation>
  /** What it wrote until now, to either output. */
  printed(): string
  stop(): Promise<void>
}

export interface StarterOptions {
  readonly stack: Stack
  /** In place of the address in the template, which is not on loopback. */
  readonly apiUrl: string
  /** The function that Lambda names as the source of requests; this one unless another is given its role. */
  readonly source?: string
  /** `fast`: ten times as fast as others, so that nobody waits for what waits in vain. */
  readonly clock?: 'fast'
}

/** As the runtime does it: loads the code once, and tells of every error as much as there is to tell. */
const runtime = `
if (process.env.CLOCK === 'fast') {
  const { setTimeout } = globalThis
  const { timeout } = AbortSignal
  globalThis.setTimeout = (run, time, ...others) => setTimeout(run, time / 10, ...others)
  AbortSignal.timeout = (time) => timeout.call(AbortSignal, Math.ceil(time / 10))
}
const { inspect } = require('node:util')
const { handler } = require(process.argv[1])
process.on('message', async ({ event, end }) => {
  if (end) return process.disconnect()
  try {
    await handler(event)
    process.send({ kind: 'done' })
  } catch (error) {
    process.send({ kind: 'failed', error: inspect(error, { depth: null, showHidden: true, getters: true }) })
  }
})
`

export async function startStageStarter(options: StarterOptions): Promise<StageStarter> {
  const { stack, apiUrl, source, clock } = options
  const { arn, properties } = resourceOf(stack, 'Function')
  const world = worldOf([stack])
  const [role] = world.roles
  if (role === undefined) throw new Error('the stack makes no role')
  const identities = createIdentities()
  const kms = await startKms(identities)
  const identity = identities.issue({
    accountId,
    arn: role.arn,
    actions: [],
    may: (ask) => {
      const context = { ...ask.context, 'lambda:SourceFunctionArn': source ?? arn }
      return world.verdictOf(role, { ...ask, context }) === 'allowed'
    },
  })
  const { Variables } = properties['Environment'] as {
    readonly Variables: Readonly<Record<string, string>>
  }
  const child = spawn(node24(), ['-e', runtime, writeCode(properties)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...Variables,
      API_URL: apiUrl,
      ...(clock === undefined ? {} : { CLOCK: clock }),
      // The SDK that the runtime brings.
      NODE_PATH: join(root, 'node_modules'),
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: identity.accessKeyId,
      AWS_SECRET_ACCESS_KEY: identity.secretAccessKey,
      AWS_SESSION_TOKEN: identity.sessionToken ?? '',
      AWS_ENDPOINT_URL_KMS: kms.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  })
  const ended = once(child, 'exit').then((): never => {
    throw new Error('the process of the function has ended')
  })
  // Of interest only to an invocation that waits.
  ended.catch(() => undefined)
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => void printed.push(part.toString()))
  return {
    kms,
    invoke: async (event) => {
      const answer = once(child, 'message')
      child.send({ event })
      const [invocation] = (await Promise.race([answer, ended])) as [Invocation]
      return invocation
    },
    printed: () => printed.join(''),
    stop: async () => {
      const closed = once(child, 'close')
      child.send({ end: true })
      await closed
      await kms.stop()
    },
  }
}

function writeCode(properties: Resource['properties']): string {
  const { ZipFile } = properties['Code'] as { readonly ZipFile: string }
  const file = join(temporaryFolder(), 'index.js')
  writeFileSync(file, ZipFile)
  return file
}
