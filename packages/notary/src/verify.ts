/** Verifies a signature under one trust policy statement (Trust Store and Trust Policy Specification, "Signature Verification"). */
import {
  awsSignerAliasAttribute,
  awsSignerAttributeNames,
  awsSignerPlatformId,
  awsSignerPluginName,
  awsSignerPluginVersion,
} from './aws-signer.ts'
import { certificateHashes, checkCodeSigningChain } from './certificate-chain.ts'
import { checkSignature, parseEnvelope } from './envelope.ts'
import { NotaryError } from './errors.ts'
import { isNewerVersion } from './semantic-version.ts'
import { checkSigningTime } from './signing-time.ts'
import { formatRfc3339 } from './time.ts'
import { checkActions } from './trust-policy.ts'
import { certificatesOf } from './trust-store.ts'
import { checkIdentity } from './trusted-identity.ts'
import type {
  CheckAction,
  CheckName,
  Envelope,
  SignatureCheck,
  SignatureVerification,
  VerificationOptions,
} from './types.ts'

/** Runs checks in order, keeps what they found, and stops at the first failure of one that is enforced. */
interface CheckRun {
  readonly checks: readonly SignatureCheck[]
  /** `check` returns what it found, or throws NotaryError; undefined is returned when it did not pass. */
  run<T extends { readonly detail: string }>(
    name: CheckName,
    action: CheckAction,
    check: () => T | Promise<T>,
  ): Promise<T | undefined>
}

function startRun(): CheckRun {
  const checks: SignatureCheck[] = []
  return {
    checks,
    async run(name, action, check) {
      if (action === 'skip') {
        checks.push({ name, action, outcome: 'skipped', detail: 'The trust policy leaves this check out.' })
        return undefined
      }
      try {
        const found = await check()
        checks.push({ name, action, outcome: 'pass', detail: found.detail })
        return found
      } catch (cause) {
        if (!(cause instanceof NotaryError)) throw cause
        // What the verifier's own side lacks says nothing about the signature.
        const outcome = cause.kind === 'invalid' ? 'fail' : 'inconclusive'
        checks.push({ name, action, outcome, detail: cause.message, code: cause.code })
        if (action === 'enforce') {
          throw new NotaryError(cause.code, cause.message, { cause: cause.cause, checks: [...checks] })
        }
        return undefined
      }
    },
  }
}

/** Fail closed: what an envelope marks critical must be understood, and what a plugin would check must be checked here. */
function checkUnderstood({ verificationPlugin, extendedAttributes }: Envelope): void {
  const { name: plugin, minVersion } = verificationPlugin ?? {}
  if (plugin !== undefined && plugin !== awsSignerPluginName) {
    throw new NotaryError(
      'PLUGIN_UNSUPPORTED',
      `The signature demands the verification plugin "${plugin}", which is not known.`,
    )
  }
  if (minVersion !== undefined && isNewerVersion(minVersion, awsSignerPluginVersion)) {
    throw new NotaryError(
      'PLUGIN_UNSUPPORTED',
      `The signature demands version ${minVersion} of the plugin "${plugin ?? ''}"; what version ${awsSignerPluginVersion} checks is known.`,
    )
  }
  const understood = plugin === undefined ? [] : awsSignerAttributeNames
  for (const [name, { critical }] of extendedAttributes) {
    if (!critical || understood.includes(name)) continue
    const message =
      name === awsSignerAliasAttribute
        ? `The signature was made through an alias of a signing profile ("${name}"), which is not supported.`
        : `The signature demands that the attribute "${name}" is understood, but it is not known.`
    throw new NotaryError('CRITICAL_ATTRIBUTE_UNKNOWN', message)
  }
}

function checkIntegrity(bytes: Uint8Array): { readonly envelope: Envelope; readonly detail: string } {
  const envelope = parseEnvelope(bytes)
  checkSignature(envelope)
  checkCodeSigningChain(envelope.certificateChain)
  checkUnderstood(envelope)
  const detail = `The ${envelope.algorithm.name} signature and the chain of ${envelope.certificateChain.length} certificates hold.`
  return { envelope, detail }
}

/**
 * The part of a verification that needs no trust: the envelope's form, its signature and its chain hold, whoever made them.
 * Throws the NotaryError that `verifySignature` would reject with.
 */
export function verifyIntegrity(bytes: Uint8Array): Envelope {
  return checkIntegrity(bytes).envelope
}

/** A certificate of the chain must be, byte for byte, one of the stores' (no path is built to certificates outside the envelope). */
function checkAuthenticity(
  { certificateChain, scheme }: Envelope,
  { statement, stores }: VerificationOptions,
) {
  const type = scheme === 'notary.x509' ? 'ca' : 'signingAuthority'
  const trusted = certificatesOf(statement.trustStores, type, stores)
  const match = certificateChain.find(({ der }) =>
    trusted.some((other) => Buffer.compare(der, other.der) === 0),
  )
  if (match === undefined) {
    const reason =
      trusted.length === 0
        ? `names no trust store of the type "${type}", in which a signature of the scheme ${scheme} must be trusted`
        : 'trusts no certificate of the chain'
    const root = certificateChain.at(-1)?.subjectText ?? ''
    throw new NotaryError(
      'SIGNER_NOT_TRUSTED',
      `The policy "${statement.name}" ${reason}; the chain ends at "${root}".`,
    )
  }
  return { detail: `The chain holds the trusted certificate "${match.subjectText}".` }
}

function checkExpiry({ expiry }: Envelope, now: Date) {
  if (expiry === undefined) return { detail: 'The signature states no expiry.' }
  if (now >= expiry)
    throw new NotaryError('SIGNATURE_EXPIRED', `The signature expired at ${formatRfc3339(expiry)}.`)
  return { detail: `The signature expires at ${formatRfc3339(expiry)}.` }
}

async function checkRevocation(
  envelope: Envelope,
  { now, revocation }: VerificationOptions,
  authenticTime: Date | undefined,
) {
  const { awsSigner, certificateChain, scheme } = envelope
  const unknown = (reason: string, cause: unknown): never => {
    throw new NotaryError(
      'REVOCATION_UNKNOWN',
      `Whether the signature is revoked could not be found out: ${reason}`,
      { cause },
    )
  }
  const status = await revocation
    .check({
      certificateChain,
      scheme,
      signingTime: scheme === 'notary.x509' ? (authenticTime ?? now) : envelope.signingTime,
      now,
      ...(awsSigner === undefined
        ? {}
        : {
            awsSigner: {
              profileVersionArn: awsSigner.profileVersionArn,
              jobArn: awsSigner.jobArn,
              certificateHashes: certificateHashes(certificateChain),
              platformId: awsSignerPlatformId,
            },
          }),
    })
    .catch((cause: unknown) => unknown('the check broke off.', cause))
  switch (status.kind) {
    case 'good':
      return { detail: status.detail }
    case 'revoked':
      throw new NotaryError('SIGNATURE_REVOKED', `The signature is revoked: ${status.entities.join(', ')}.`)
    case 'unknown':
      return unknown(status.reason, status.cause)
  }
}

/**
 * Verifies an envelope in the order of the reference implementation: integrity, authenticity, identity, expiry, authentic
 * timestamp, revocation. Integrity, critical attributes and the plugin's identity are enforced under every level. What an
 * AWS Signer envelope leaves to its plugin is checked natively. Compare the blob with `matchBlob` afterwards.
 *
 * Rejects with the NotaryError of the first enforced check that does not pass; its `checks` tell what was found until then.
 * A statement with the level `skip` is refused with TRUST_POLICY_MALFORMED: leaving verification out is the caller's
 * decision, and must not look like a verification.
 */
export async function verifySignature(
  bytes: Uint8Array,
  options: VerificationOptions,
): Promise<SignatureVerification> {
  const { statement, now } = options
  if (statement.level === 'skip') {
    throw new NotaryError(
      'TRUST_POLICY_MALFORMED',
      `The policy "${statement.name}" skips verification, so nothing can be verified.`,
    )
  }
  if (Number.isNaN(now.getTime())) throw new TypeError('The time of verification is not a time.')
  const actions = checkActions(statement)
  const { checks, run } = startRun()
  const integrity = await run('integrity', 'enforce', () => checkIntegrity(bytes))
  if (integrity === undefined) throw new TypeError('A check that is enforced was not made.')
  const { envelope } = integrity
  await run('authenticity', actions.authenticity, () => checkAuthenticity(envelope, options))
  // AWS Signer's certificates are the same for all its customers, so trusting "*" would trust everyone who has an account.
  const wildcard = envelope.awsSigner !== undefined && statement.trustedIdentities.includes('*')
  await run('identity', wildcard ? 'enforce' : actions.identity, () => ({
    detail: checkIdentity(envelope, statement),
  }))
  await run('expiry', actions.expiry, () => checkExpiry(envelope, now))
  const time = await run('authenticTimestamp', actions.authenticTimestamp, () =>
    checkSigningTime(envelope, options),
  )
  await run('revocation', actions.revocation, () => checkRevocation(envelope, options, time?.authenticTime))
  return {
    envelope,
    checks,
    signedBy: envelope.awsSigner?.profileArn ?? envelope.certificateChain[0]?.subjectText ?? '',
    ...(time?.authenticTime === undefined ? {} : { authenticTime: time.authenticTime }),
  }
}
