/** Holds for tests: who may hold and lift, and a store to do it in. */
import type { HoldQuestion } from '@secure-deploy/core/holds/held-scope'
import type { HoldReadingPorts } from '@secure-deploy/core/holds/hold-opening'
import { liftHold, placeHold } from '@secure-deploy/core/holds/hold-placing'
import type { HoldRequest, PlacedHold, PlacedLift } from '@secure-deploy/core/holds/hold-placing'
import { readHolds } from '@secure-deploy/core/holds/hold-reading'
import type { Signer } from '@secure-deploy/core/ports'
import type { HoldScope } from '@secure-deploy/core/records/hold'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import { parseEnvironmentName } from '@secure-deploy/core/values/names'
import { makeChain } from './certificates.ts'
import { memoryStore } from './memory-store.ts'
import type { MemoryStore } from './memory-store.ts'
import { noRevocation, now, releaseId, signerOf } from './releases.ts'

const signerNamed = (name: string) => signerOf(makeChain({ leaf: { subject: `CN=${name},O=Example,C=US` } }))

export const holder = signerNamed('Holder')
export const lifter = signerNamed('Lifter')
export const stranger = signerNamed('Stranger')

export const { name, version } = releaseId()
export const scopes = {
  release: { kind: 'release', name, version },
  name: { kind: 'name', name },
  environment: { kind: 'environment', environment: parseEnvironmentName('production', 'environment') },
  signer: { kind: 'signer', signer: 'CN=Release signer' },
} as const satisfies Readonly<Record<string, HoldScope>>

export const question: HoldQuestion = {
  id: releaseId(),
  environment: 'production',
  signedBy: ['CN=Release signer,OU=Builds,O=Example,L=Seattle,ST=WA,C=US'],
}

export interface HoldsTrial {
  readonly store: MemoryStore
  place(request?: Partial<HoldRequest>, by?: Signer, at?: Date): Promise<PlacedHold>
  lift(placed: Pick<PlacedHold, 'hold' | 'sha256'>, by?: Signer): Promise<PlacedLift>
  read(asked?: Partial<HoldQuestion>, ports?: Partial<HoldReadingPorts>): ReturnType<typeof readHolds>
}

export function holdsTrial(store = memoryStore()): HoldsTrial {
  const portsOf = (signer: Signer, at = now) => ({ store, signers: [signer] as const, clock: () => at })
  return {
    store,
    place: (request = {}, by = holder, at = now) =>
      placeHold({ scope: scopes.name, reason: 'a leak in 1.0.0', ...request }, portsOf(by, at)),
    lift: ({ hold: { scope }, sha256 }, by = lifter) =>
      liftHold({ scope, hold: sha256, reason: 'it is mended' }, portsOf(by)),
    read: async (asked = {}, ports = {}) =>
      readHolds(
        {
          store,
          signers: oneOf(await holder.trust()),
          liftSigners: oneOf(await lifter.trust()),
          revocation: noRevocation,
          now,
          ...ports,
        },
        { ...question, ...asked },
      ),
  }
}
