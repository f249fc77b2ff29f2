/** What the suite is for: four ways to get other bytes into production, each tried for real and each to be refused. */
import { constants, cpSync } from 'node:fs'
import { copyFile, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode } from '@secure-deploy/core/errors'
import { SecureDeployError } from '@secure-deploy/core/errors'
import { RuleError } from '@secure-deploy/core/facts/rules'
import { encodeBundle } from '@secure-deploy/core/release/bundle'
import { bundleKey, fileKey } from '@secure-deploy/core/release/layout'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import type { SignedRelease } from '@secure-deploy/core/signing/sign'
import type { VerifiedRelease } from '@secure-deploy/core/verifying/verify'
import { sign, signStatement, storeFolder, upload, verify } from './chain.ts'
import type { Chain, Environment } from './chain.ts'
import { createImpostor } from './parties.ts'

export interface Attack {
  readonly what: string
  /** The code that it must be refused with. */
  readonly code: ErrorCode
  /** Does all that an attacker would do; rejects with the refusal. */
  attempt(): Promise<unknown>
}

export interface Target {
  readonly chain: Chain
  /** The release as it stands in production. */
  readonly release: VerifiedRelease
  readonly signed: SignedRelease
  /** Another release of the same signer, in the development store. */
  readonly other: SignedRelease
  /** A build whose bytes are not those of the release. */
  readonly otherFiles: readonly NamedContent[]
}

/** @throws Error unless the attack is refused, and with the code that it must be refused with */
export async function demandRefusal({ what, code, attempt }: Attack): Promise<SecureDeployError> {
  try {
    await attempt()
  } catch (failure) {
    if (failure instanceof SecureDeployError && failure.code === code) return failure
    const got = failure instanceof SecureDeployError ? failure.code : 'a fault'
    throw new Error(`"${what}" was refused with ${got} instead of ${code}`, { cause: failure })
  }
  throw new Error(`"${what}" was not refused; it should have been, with ${code}`)
}

/** @throws Error unless it is refused by this rule, and by no other */
export async function demandRule(
  what: string,
  rule: string,
  attempt: () => Promise<unknown>,
): Promise<SecureDeployError> {
  const refusal = await demandRefusal({ what, code: 'RULE_FAILED', attempt })
  const results = refusal instanceof RuleError ? refusal.results : []
  const failed = results.filter(({ outcome }) => outcome === 'fail').map((result) => result.rule)
  if (failed.join() === rule) return refusal
  throw new Error(`"${what}" was refused by ${failed.join(', ')} instead of ${rule}`, { cause: refusal })
}

export function attacksOn(target: Target): readonly Attack[] {
  const { id } = target.release.release
  const other = target.other.release.id.version
  return [
    {
      what: `one byte of ${largestFile(target).name} flipped in the production store`,
      code: 'DIGEST_MISMATCH',
      attempt: () => flipByte(target),
    },
    {
      what: `the bundle of ${other} put in the place of that of ${id.version}`,
      code: 'RELEASE_MISMATCH',
      attempt: () => swapBundles(target),
    },
    {
      what: 'the signing key replaced: signed again with another one',
      code: 'SIGNER_NOT_TRUSTED',
      attempt: () => signAgain(target),
    },
    {
      what: `another build uploaded as ${id.version}`,
      code: 'RELEASE_EXISTS',
      attempt: () => replaceRelease(target),
    },
  ]
}

function largestFile({ release }: Target) {
  return release.release.files.reduce((a, b) => (b.digest.size > a.digest.size ? b : a))
}

async function flipByte(target: Target): Promise<void> {
  const { chain, release } = target
  const { name, digest } = largestFile(target)
  await withChange(target, 'production', release.release.id, async () => {
    const store = storeFolder(chain, 'production')
    const file = await open(join(store, fileKey(release.release.id, digest.sha256, name)), 'r+')
    try {
      const byte = Buffer.alloc(1)
      const position = Math.floor(digest.size / 2)
      await file.read(byte, 0, 1, position)
      byte[0] = (byte[0] ?? 0) ^ 1
      await file.write(byte, 0, 1, position)
    } finally {
      await file.close()
    }
  })
}

async function swapBundles(target: Target): Promise<void> {
  const { chain, release, other } = target
  const { id } = release.release
  await withChange(target, 'development', id, async () => {
    const store = storeFolder(chain, 'development')
    await copyFile(join(store, bundleKey(other.release.id)), join(store, bundleKey(id)))
  })
}

async function signAgain(target: Target): Promise<void> {
  const { chain, release, signed } = target
  const impostor = await createImpostor(join(chain.folder, 'attacks', 'impostor'), chain.now())
  const { envelopes } = await signStatement(chain, signed.statement, impostor)
  const { bytes } = encodeBundle({ statement: signed.statement, signatures: envelopes })
  const { id } = release.release
  await withChange(target, 'production', id, () =>
    writeFile(join(storeFolder(chain, 'production'), bundleKey(id)), bytes),
  )
}

async function replaceRelease({ chain, release, otherFiles }: Target): Promise<void> {
  const signed = await sign(chain, release.release.id, otherFiles)
  await upload(chain, signed, otherFiles)
}

/** Changes a store, has the release deployed from it, and leaves the store as it was; many small files are copied faster in one go. */
async function withChange(
  target: Target,
  environment: Environment,
  id: ReleaseId,
  change: () => Promise<void>,
): Promise<void> {
  const store = storeFolder(target.chain, environment)
  const aside = join(target.chain.folder, 'attacks', `${environment}-as-it-was`)
  cpSync(store, aside, { recursive: true, mode: constants.COPYFILE_FICLONE })
  try {
    await change()
    await deploy(target, environment, id)
  } finally {
    await rm(store, { recursive: true })
    await rename(aside, store)
  }
}

/** Verifies and places as a deploy step does; nothing may have been placed when it is refused. */
async function deploy({ chain }: Target, environment: Environment, id: ReleaseId): Promise<void> {
  const into = join(chain.folder, 'attacks', 'deployed')
  try {
    await verify(chain, id, environment, into)
  } catch (refusal) {
    if ((await readdir(into)).length === 0) throw refusal
    throw new Error(`${into} holds files that were never verified`, { cause: refusal })
  }
}
