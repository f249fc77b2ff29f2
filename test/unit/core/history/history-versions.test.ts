import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { HistoryPorts } from '@secure-deploy/core/history/history-place'
import { readVersions } from '@secure-deploy/core/history/history-versions'
import type { VersionsHistory } from '@secure-deploy/core/history/history-versions'
import { arrivalKey, bundleKey, recordPrefix } from '@secure-deploy/core/release/layout'
import { parseReleaseName } from '@secure-deploy/core/values/names'
import { errorWith } from '../../../support/errors.ts'
import { byReviewer, hour, id, startStory, tellAll } from '../../../support/history-story.ts'
import type { HistoryStory } from '../../../support/history-story.ts'
import { accessDenied } from '../../../support/memory-store.ts'
import { promotionSigner } from '../../../support/policies.ts'
import { releaseId, signTestRelease } from '../../../support/releases.ts'

const next = releaseId('app', '1.1.0')

let story: HistoryStory
const versions = (changes: Partial<HistoryPorts> = {}, name = id.name) =>
  readVersions(name, story.ports(changes))
const versionOf = ({ versions: all }: VersionsHistory, version: string) => {
  const found = all.find((line) => line.version === version)
  if (found === undefined) throw new Error(`no version ${version} was found`)
  return found
}
const codes = (line: { readonly faults: readonly { readonly code: string }[] }) =>
  line.faults.map(({ code }) => code)

async function tellTwo(): Promise<void> {
  story = startStory()
  await tellAll(story)
  story.wait(hour)
  await story.upload({ id: next })
  await story.promote(next, 'development')
  await story.promote(next, 'staging')
}

describe('readVersions', () => {
  beforeAll(tellTwo)

  it('tells the newest arrival first, and that all holds', async () => {
    const told = await versions()
    expect([told.versions.map(({ version }) => version), told.verdict]).toEqual([['1.1.0', '1.0.0'], 'holds'])
  })

  it('tells where each version stands, since when, and where it is current', async () => {
    const told = await versions()
    expect(versionOf(told, '1.1.0').places).toMatchObject([
      { environment: 'development', isCurrent: true },
      { environment: 'staging', isCurrent: true },
    ])
    expect(versionOf(told, '1.0.0').places).toMatchObject([
      { environment: 'development', isCurrent: false, since: { at: '2025-06-15T12:00:00Z' } },
      { environment: 'staging', isCurrent: false, since: { at: '2025-06-15T13:00:00Z' } },
      { environment: 'production', isCurrent: true, since: { at: '2025-06-16T16:00:00Z' } },
    ])
  })

  it('names the current version of each environment', async () => {
    expect((await versions()).environments.map(({ current }) => current)).toEqual(['1.1.0', '1.1.0', '1.0.0'])
  })

  it('opens no file of any release', async () => {
    const before = story.store('production').requests.length
    await versions()
    const asked = story.store('production').requests.slice(before)
    expect(asked.filter((request) => /^(open|digestOf) .*\/files\//.test(request))).toEqual([])
  })

  it('lists the holds once, however many versions there are', async () => {
    const before = story.store('holds').requests.length
    await versions()
    const asked = story.store('holds').requests.slice(before)
    expect(asked.filter((request) => request.startsWith('list '))).toHaveLength(1)
  })

  it('does not find a name of which nothing stands anywhere', async () => {
    const nobody = parseReleaseName('nobody', 'NAME')
    await expect(versions({}, nobody)).rejects.toThrow(errorWith('RELEASE_NOT_FOUND'))
  })
})

describe('readVersions, of exceptions and faults', () => {
  beforeEach(tellTwo)

  it('tells which version is held, and why', async () => {
    await story.hold({ scope: { kind: 'release', ...next } })
    const told = await versions()
    expect(told.versions.map(({ version, held }) => [version, held])).toEqual([
      ['1.1.0', ['in force: a leak was found']],
      ['1.0.0', []],
    ])
  })

  it('tells where a version was let in although a rule said no', async () => {
    const bypass = { rules: ['soak'], reason: 'an incident' }
    await story.promote(next, 'production', { approvals: byReviewer, bypass })
    expect(versionOf(await versions(), '1.1.0').places.at(-1)).toMatchObject({
      environment: 'production',
      exceptions: ['soak passed over: an incident'],
    })
  })

  it('tells of a version that was uploaded and is not admitted', async () => {
    await story.upload({ id: releaseId('app', '1.2.0') })
    const line = versionOf(await versions(), '1.2.0')
    expect([line.places, line.faults]).toEqual([
      [{ environment: 'development', isCurrent: false, exceptions: [] }],
      [],
    ])
  })

  it('tells which version does not hold, and that the others do', async () => {
    const other = await signTestRelease({ id: next }, promotionSigner)
    for (const name of ['development', 'staging'])
      story.store(name).objects.set(bundleKey(next), other.bundle.bytes)
    const told = await versions()
    expect(codes(versionOf(told, '1.1.0'))).toContain('SIGNER_NOT_TRUSTED')
    expect([codes(versionOf(told, '1.0.0')), told.verdict]).toEqual([[], 'does-not-hold'])
  })

  it('tells that one store holds another bundle than the rest', async () => {
    const other = await signTestRelease({ id: next }, promotionSigner)
    story.store('staging').objects.set(bundleKey(next), other.bundle.bytes)
    expect(codes(versionOf(await versions(), '1.1.0'))).toContain('BUNDLE_MISMATCH')
  })

  it('misses the record of how a version came into an environment', async () => {
    const { objects } = story.store('staging')
    for (const key of objects.keys()) if (key.startsWith(recordPrefix(next, 'promotion'))) objects.delete(key)
    const told = await versions()
    expect(codes(versionOf(told, '1.1.0'))).toEqual(['RECORD_INVALID'])
    // The mark of its arrival leads to no record.
    expect(told.environments.map(({ standing }) => standing.kind)).toEqual([
      'holds',
      'does-not-hold',
      'holds',
    ])
  })

  it('believes no mark of an arrival that no record bears out', async () => {
    const key = arrivalKey(id, '2030-01-01T00:00:00Z', 'f'.repeat(64) as never)
    story.store('production').objects.set(key, Buffer.from('\n'))
    const told = await versions()
    expect(told.environments.map(({ current }) => current)).toEqual(['1.1.0', '1.1.0', undefined])
    expect(told.environments[2]?.standing).toMatchObject({ kind: 'does-not-hold', code: 'RECORD_INVALID' })
  })

  it('tells of a folder that is no version, and of the versions beside it', async () => {
    story.store('staging').objects.set('releases/app/-x/README', Buffer.from(''))
    const told = await versions()
    expect(told.versions).toHaveLength(2)
    expect(told.environments[1]?.standing).toMatchObject({ kind: 'does-not-hold', code: 'RECORD_INVALID' })
  })

  it('tells what could not be found out from what does not hold', async () => {
    const denied = () => Promise.reject(accessDenied('s3:ListBucket'))
    const places = story
      .ports()
      .places.map((place) =>
        place.environment.name === 'production'
          ? { ...place, store: { ...place.store, list: denied, folders: denied } }
          : place,
      )
    const told = await versions({ places })
    expect(told.environments.map(({ standing }) => standing.kind)).toEqual(['holds', 'holds', 'unknown'])
    expect([told.verdict, told.versions.length]).toEqual(['unknown', 2])
  })
})
