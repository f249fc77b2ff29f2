/** `notation blob verify`, as a program that must come to the verdict that it is run for. */
import { join } from 'node:path'
import { notationProgram } from '@secure-deploy/tools/real-parts/notation'
import type { KeyHolder } from '../../test/support/key-holder.ts'
import { notationSign } from '../../test/support/notation.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { bareEnvironment } from './steps.ts'
import type { Stopwatch, Usage } from './stopwatch.ts'

/** Signs `blob` as `notation blob sign` does, and returns the signature's path. */
export async function signBlob(holder: KeyHolder, blob: string): Promise<string> {
  const signature = join(temporaryFolder(), 'blob.jws.sig')
  const key = new URL(holder.signer.signer).pathname
  await notationSign({ key, certificates: holder.chainPath, blob, signature })
  return signature
}

/** @throws Error unless the signature is believed: the program also ends with exit code 0 when it is not */
export async function notationBelieves(
  watch: Stopwatch,
  holder: KeyHolder,
  { blob, signature }: { readonly blob: string; readonly signature: string },
): Promise<Usage> {
  const finished = await watch.succeed({
    command: notationProgram(),
    args: ['verify', `-config=${holder.trust['trust-store']}`, `-signature=${signature}`, blob],
    cwd: temporaryFolder(),
    env: bareEnvironment(),
  })
  const { verdict } = JSON.parse(finished.stdout) as { readonly verdict: string }
  if (verdict !== 'pass') throw new Error(`notation does not believe ${signature}: ${finished.stdout}`)
  return finished
}
