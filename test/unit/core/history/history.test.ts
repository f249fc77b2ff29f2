import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recordDeployment } from '@secure-deploy/core/environments/deployment-record'
import type { History } from '@secure-deploy/core/history/history'
import { alarmsOf, toneOf } from '@secure-deploy/core/history/history-line'
import type { HistoryLine } from '@secure-deploy/core/history/history-line'
import { historyTable, inWords } from '@secure-deploy/core/history/history-words'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { bundleKey, recordKey, recordPrefix } from '@secure-deploy/core/release/layout'
import { errorWith } from '../../../support/errors.ts'
import { byReviewer, hour, id, linesOf, startStory, tellAll } from '../../../support/history-story.ts'
import type { HistoryStory } from '../../../support/history-story.ts'
import { accessDenied } from '../../../support/memory-store.ts'
import {
  deploymentSigner,
  otherPolicySigner,
  policySigner,
  promotionSigner,
} from '../../../support/policies.ts'
import { releaseId, run, signTestRelease } from '../../../support/releases.ts'

const told = (lines: readonly HistoryLine[]) =>
  lines.map(({ step, environment }) => (environment === undefined ? step : `${step} ${environment}`))
const faults = ({ lines }: History) =>
  lines.flatMap(({ step, environment, standing }) =>
    standing.kind === 'holds' ? [] : [[step, environment, standing.kind, standing.code]],
  )

describe('readHistory, of a release whose evidence holds', () => {
  let story: HistoryStory
  let history: History
  beforeAll(async () => {
    story = startStory()
    await tellAll(story)
    history = await story.history()
  })

  it('tells every line in the order of time, and that all of them hold', () => {
    expect(told(history.lines)).toEqual([
      'built',
      'signed',
      'evidence',
      'arrived development',
      'stored development',
      'promoted staging',
      'stored staging',
      'deployed staging',
      'deployed staging',
      'held',
      'lifted',
      'approved production',
      'promoted production',
      'stored production',
      'deployed production',
    ])
    expect([history.verdict, faults(history)]).toEqual(['holds', []])
  })

  it('says what it was built from and by which run', () => {
    const [built] = linesOf(history, 'built')
    expect(built?.fact?.release.run).toEqual(run)
    expect(inWords(built!)).toMatchObject({
      who: 'octocat, run 1000, attempt 1',
      what: `octo-org/app at ${'a'.repeat(12)} (refs/heads/main)`,
      when: '2025-06-15T12:00:00Z (stated)',
    })
  })

  it('says who signed, and that the time is only stated', () => {
    const [signed] = linesOf(history, 'signed')
    expect(signed).toMatchObject({
      time: { vouched: 'stated' },
      digest: `sha256:${history.bundle?.sha256}`,
      fact: { signature: { signedBy: 'CN=Release signer,O=Example,ST=WA,C=US' } },
    })
  })

  it('reads what the evidence is', () => {
    expect(inWords(linesOf(history, 'evidence')[0]!).what).toBe(
      'report.xml: 2 tests ran, 0 failed, 0 skipped',
    )
  })

  it('says who approved, by what, and that they are independent', () => {
    const [approved] = linesOf(history, 'approved')
    expect(approved?.fact?.approvals).toMatchObject({ independent: true, minimum: 1, lacking: 0 })
    expect(inWords(approved!).who).toBe('hubot (id 2) by review 42 of #12')
  })

  it('says from where to where, by which run, signed by whom and under which policy', () => {
    const [, promoted] = linesOf(history, 'promoted')
    const { development: _, staging, production } = story.stores
    expect(promoted?.fact?.promotion).toMatchObject({
      from: staging?.storeUri,
      to: production?.storeUri,
      policy: { sha256: story.policy.sha256 },
      run: { claims: { run_id: '1000' } },
    })
    expect(inWords(promoted!).who).toContain('signed by CN=Promotion signer,O=Example,ST=WA,C=US')
  })

  it('says how each deployment ended', () => {
    const outcomes = linesOf(history, 'deployed').map(({ fact }) => fact?.deployment.outcome)
    expect(outcomes).toEqual(['failure', 'success', 'success'])
  })

  it('warns of a deployment that failed', () => {
    expect(linesOf(history, 'deployed').map(toneOf)).toEqual(['warning', 'plain', 'plain'])
  })

  it('tells a hold that was lifted, and raises no alarm', () => {
    const [held] = linesOf(history, 'held')
    const [lifted] = linesOf(history, 'lifted')
    expect(held?.fact).toMatchObject({ state: 'lifted', hold: { reason: 'a leak was found' } })
    expect(lifted?.fact).toMatchObject({ lift: { reason: 'it was none' } })
    expect([alarmsOf(held!), toneOf(held!)]).toEqual([[], 'plain'])
  })

  it('names for every line the digest of the file that it rests on', () => {
    for (const { at, digest, step } of history.lines)
      expect([step, at, digest]).toEqual([
        step,
        expect.stringMatching(/^file:/),
        expect.stringMatching(/^sha(256|384):[0-9a-f]+$/),
      ])
  })

  it('makes a table of it, a row a line', () => {
    const table = historyTable('Chain of custody', history.lines)
    expect(table.rows.map(([step]) => step)).toEqual(history.lines.map((line) => inWords(line).step))
    expect(table.tones).toEqual(history.lines.map(toneOf))
  })

  it('tells only what the named environments tell', async () => {
    const places = story.ports().places.slice(0, 1)
    const narrow = await story.history({ places })
    expect(told(narrow.lines)).toEqual(expect.arrayContaining(['arrived development']))
    expect(told(narrow.lines).filter((line) => /staging|production/.test(line))).toEqual([])
  })
})

describe('readHistory, of exceptions', () => {
  const next = releaseId('app', '1.1.0')
  let story: HistoryStory
  beforeEach(async () => {
    story = startStory()
    await tellAll(story)
  })
  const upload = (finished: 'later' | 'earlier' = 'later') => {
    if (finished === 'earlier') story.wait(-100 * hour)
    return story.upload({ id: next })
  }

  it('tells what was passed over, and why, as an alarm; the evidence of it holds', async () => {
    await upload()
    await story.promote(next, 'development')
    await story.promote(next, 'staging')
    await story.promote(next, 'production', {
      approvals: byReviewer,
      bypass: { rules: ['soak'], reason: 'an incident' },
    })
    const history = await story.history({}, next)
    const promoted = linesOf(history, 'promoted').at(-1)
    expect(alarmsOf(promoted!)).toEqual(['soak passed over: an incident'])
    expect([toneOf(promoted!), history.verdict]).toEqual(['alarm', 'holds'])
  })

  it('tells that an older release was let in over a newer one', async () => {
    await upload('earlier')
    await story.promote(next, 'development', { downgrade: { reason: 'the newer one is slow' } })
    const history = await story.history({}, next)
    expect(alarmsOf(linesOf(history, 'arrived')[0]!)).toEqual([
      'let in over the newer 1.0.0: the newer one is slow',
    ])
  })

  it.each([
    ['the release', { kind: 'release', ...id }],
    ['its name', { kind: 'name', name: id.name }],
    ['an environment', { kind: 'environment', environment: 'production' }],
    ['a signer', { kind: 'signer', signer: 'CN=Release signer' }],
  ] as const)('tells of a hold on %s that is in force, as an alarm', async (_what, scope) => {
    await story.hold({ scope })
    const history = await story.history()
    const held = linesOf(history, 'held').at(-1)
    expect(alarmsOf(held!)).toEqual(['in force: a leak was found'])
    expect([toneOf(held!), history.verdict]).toEqual(['alarm', 'holds'])
  })

  it('tells of a hold that was over by itself', async () => {
    await story.hold({
      scope: { kind: 'name', name: id.name },
      until: new Date(story.now().getTime() + hour),
    })
    story.wait(2 * hour)
    expect(linesOf(await story.history(), 'held').at(-1)?.fact?.state).toBe('over')
  })

  it('leaves out a hold that had ended before the release was built', async () => {
    await upload()
    expect(linesOf(await story.history({}, next), 'held')).toEqual([])
  })

  it('leaves out holds on other things', async () => {
    const before = linesOf(await story.history(), 'held').length
    await story.hold({ scope: { kind: 'release', ...releaseId('app', '9.9.9') } })
    await story.hold({ scope: { kind: 'signer', signer: 'CN=Somebody else' } })
    expect(linesOf(await story.history(), 'held')).toHaveLength(before)
  })

  it('notes that a promotion was made under another policy', async () => {
    const other = { ...story.policy, sha256: id.name.padStart(64, '0') as typeof story.policy.sha256 }
    const history = await story.history({ policy: other })
    expect(linesOf(history, 'promoted')[0]?.notes).toEqual([expect.stringContaining('another policy')])
    expect(history.verdict).toBe('holds')
  })

  it('warns where the policy demands more of approvals now', async () => {
    const { environments } = story.policy
    const demands = environments[2]?.approvals
    const changed = environments.map((one) => ({ ...one, approvals: { ...demands!, minimum: 2 } }))
    const places = story.ports().places.map((place, index) => ({ ...place, environment: changed[index]! }))
    const history = await story.history({ policy: { ...story.policy, environments: changed }, places })
    const warned = linesOf(history, 'promoted').map(({ warnings }) => warnings?.[0])
    expect(warned).toEqual([
      'no approval is recorded, and the policy demands some for staging',
      'the policy demands more of approvals for production than was demanded',
    ])
  })
})

describe('readHistory, of what does not hold', () => {
  let story: HistoryStory
  beforeEach(async () => {
    story = startStory()
    await tellAll(story)
  })
  const objectsOf = (environment: string) => story.store(environment).objects
  const keyIn = (environment: string, part: string) => {
    const key = [...objectsOf(environment).keys()].find((one) => one.includes(part))
    if (key === undefined) throw new Error(`no key has ${part}`)
    return key
  }

  it('shows a promotion record that was changed by its code, and loses no other line', async () => {
    const before = told((await story.history()).lines)
    const key = keyIn('staging', 'records/promotion/')
    const { statement, signatures } = parseBundle(objectsOf('staging').get(key)!)
    const changed = Buffer.from(Buffer.from(statement).toString().replace('octocat', 'octodog'))
    objectsOf('staging').set(key, encodeBundle({ statement: changed, signatures }).bytes)
    const history = await story.history()
    expect(faults(history)).toEqual([['promoted', 'staging', 'does-not-hold', 'RECORD_INVALID']])
    expect([...told(history.lines)].sort()).toEqual([...before].sort())
    expect(history.verdict).toBe('does-not-hold')
  })

  it('tells nothing that a record claims which does not hold', async () => {
    const key = keyIn('staging', 'records/promotion/')
    const { statement } = parseBundle(objectsOf('staging').get(key)!)
    const { signatures } = parseBundle(objectsOf('staging').get(keyIn('staging', 'records/deployment/'))!)
    objectsOf('staging').set(key, encodeBundle({ statement, signatures }).bytes)
    const line = linesOf(await story.history(), 'promoted').find(
      ({ environment }) => environment === 'staging',
    )
    expect([line?.fact, line?.time, inWords(line!).what]).toEqual([
      undefined,
      undefined,
      'RECORD_INVALID; in staging',
    ])
  })

  it('refuses the record of another environment that was brought here', async () => {
    const key = keyIn('staging', 'records/promotion/')
    objectsOf('production').set(key, objectsOf('staging').get(key)!)
    expect(faults(await story.history())).toEqual([
      ['promoted', 'production', 'does-not-hold', 'RECORD_INVALID'],
    ])
  })

  it('refuses what stands among the promotion records and is none', async () => {
    objectsOf('production').set(`${recordPrefix(id, 'promotion')}README`, Buffer.from(''))
    expect(faults(await story.history())).toEqual([
      ['promoted', 'production', 'does-not-hold', 'RECORD_INVALID'],
    ])
  })

  it('refuses the record of a promotion of another bundle', async () => {
    const key = recordKey(id, 'promotion', 'f'.repeat(64) as never)
    objectsOf('production').set(key, objectsOf('production').get(keyIn('production', 'records/promotion/'))!)
    expect(faults(await story.history())).toEqual([
      ['promoted', 'production', 'does-not-hold', 'RECORD_INVALID'],
    ])
  })

  it('misses the record of how a release came into an environment', async () => {
    objectsOf('production').delete(keyIn('production', 'records/promotion/'))
    expect(faults(await story.history())).toEqual([
      ['promoted', 'production', 'does-not-hold', 'RECORD_INVALID'],
    ])
  })

  it('does not miss a record where releases are uploaded, and says that it is not admitted', async () => {
    objectsOf('development').delete(keyIn('development', 'records/promotion/'))
    const history = await story.history()
    expect(faults(history)).toEqual([])
    expect(linesOf(history, 'stored')[0]?.notes).toEqual([expect.stringContaining('not admitted')])
  })

  it('refuses a promotion that is dated in the future', async () => {
    story.wait(-48 * hour)
    const found = faults(await story.history()).map(([step, environment]) => `${step} ${environment}`)
    expect(found).toContain('promoted production')
  })

  it('shows a deployment record that does not hold, and tells the others', async () => {
    const key = keyIn('staging', 'records/deployment/')
    objectsOf('staging').set(key, Buffer.from('{}'))
    const history = await story.history()
    expect(faults(history)).toEqual([['deployed', 'staging', 'does-not-hold', 'RECORD_INVALID']])
    expect(linesOf(history, 'deployed')).toHaveLength(3)
  })

  it('refuses the record of a deployment that somebody else signed', async () => {
    const request = { id, bundleSha256: (await story.history()).bundle!.sha256, environment: 'production' }
    const ports = { store: story.store('production'), signers: [promotionSigner] as const, clock: story.now }
    await recordDeployment({ ...request, outcome: 'success', target: 'app' }, ports)
    expect(faults(await story.history())).toEqual([
      ['deployed', 'production', 'does-not-hold', 'RECORD_INVALID'],
    ])
  })

  it.each([
    ['a file', 'files/', 'DIGEST_MISMATCH'],
    ['an evidence file', 'evidence/', 'DIGEST_MISMATCH'],
  ])('shows that %s in a store is not what was signed', async (_what, part, code) => {
    objectsOf('production').set(keyIn('production', `1.0.0/${part}`), Buffer.from('tampered'))
    expect(faults(await story.history())).toEqual([['stored', 'production', 'does-not-hold', code]])
  })

  it('shows that a file is missing', async () => {
    objectsOf('production').delete(keyIn('production', '1.0.0/files/'))
    expect(faults(await story.history())).toEqual([['stored', 'production', 'does-not-hold', 'FILE_MISSING']])
  })

  it('shows evidence that is not what was signed, by itself and with the store', async () => {
    objectsOf('development').set(keyIn('development', '1.0.0/evidence/'), Buffer.from('tampered'))
    expect(faults(await story.history())).toEqual([
      ['evidence', undefined, 'does-not-hold', 'DIGEST_MISMATCH'],
      ['stored', 'development', 'does-not-hold', 'DIGEST_MISMATCH'],
    ])
  })

  it('shows another bundle in one store, and tells the rest from the one that holds', async () => {
    const other = await signTestRelease({ id }, promotionSigner)
    objectsOf('development').set(bundleKey(id), other.bundle.bytes)
    const history = await story.history()
    expect(faults(history)).toEqual([['stored', 'development', 'does-not-hold', 'BUNDLE_MISMATCH']])
    expect(linesOf(history, 'built')[0]?.fact?.release.id).toEqual(id)
  })

  it('shows a release that nobody who is trusted has signed, and believes none of its claims', async () => {
    const other = await signTestRelease({ id }, promotionSigner)
    for (const environment of ['development', 'staging', 'production'])
      objectsOf(environment).set(bundleKey(id), other.bundle.bytes)
    const history = await story.history()
    expect(linesOf(history, 'built')[0]).toMatchObject({ standing: { code: 'SIGNER_NOT_TRUSTED' } })
    expect(linesOf(history, 'built')[0]?.fact).toBeUndefined()
    expect([linesOf(history, 'evidence'), history.release]).toEqual([[], undefined])
  })

  it('shows a bundle of another release', async () => {
    const other = await signTestRelease({ id: releaseId('app', '2.0.0') }, policySigner)
    for (const environment of ['development', 'staging', 'production'])
      objectsOf(environment).set(bundleKey(id), other.bundle.bytes)
    expect(linesOf(await story.history(), 'built')[0]).toMatchObject({
      standing: { code: 'RELEASE_MISMATCH' },
    })
  })

  it('shows a release that the policy would not have let in, rule by rule', async () => {
    const { source } = story.policy
    const policy = { ...story.policy, source: { ...source, refs: ['refs/heads/release'] } }
    const history = await story.history({ policy })
    expect(faults(history)).toEqual([['built', undefined, 'does-not-hold', 'RULE_FAILED']])
    expect(linesOf(history, 'built')[0]?.fact?.release.id).toEqual(id)
  })

  it('shows a record that says a release was let in which is not there, as not found out', async () => {
    objectsOf('production').delete(bundleKey(id))
    expect(faults(await story.history())).toEqual([['stored', 'production', 'unknown', 'RELEASE_NOT_FOUND']])
  })

  it('shows a hold that cannot be believed, and that it still holds', async () => {
    await story.hold({ scope: { kind: 'release', ...id } }, deploymentSigner)
    const history = await story.history()
    expect(faults(history)).toEqual([['held', undefined, 'does-not-hold', 'RECORD_INVALID']])
  })

  it('sets a hold aside that cannot be believed and was lifted', async () => {
    await story.lift(await story.hold({ scope: { kind: 'release', ...id } }, deploymentSigner))
    const history = await story.history()
    expect(faults(history)).toEqual([['held', undefined, 'set-aside', 'RECORD_INVALID']])
    expect(history.verdict).toBe('holds')
  })

  it('shows a lift by somebody who may not lift', async () => {
    await story.lift(await story.hold({ scope: { kind: 'release', ...id } }), deploymentSigner)
    const history = await story.history()
    expect(faults(history).map(([step, , kind]) => [step, kind])).toEqual([['lifted', 'does-not-hold']])
    expect(linesOf(history, 'held').at(-1)?.fact?.state).toBe('in-force')
  })

  it('sets aside a false lift beside one that counts', async () => {
    const placed = await story.hold({ scope: { kind: 'release', ...id } })
    await story.lift(placed, deploymentSigner)
    await story.lift(placed)
    const history = await story.history()
    expect([faults(history).map(([, , kind]) => kind), history.verdict]).toEqual([['set-aside'], 'holds'])
  })

  it('shows what stands among the holds and is none', async () => {
    objectsOf('holds').set('holds/team/builders/README', Buffer.from(''))
    expect(faults(await story.history())).toEqual([['held', undefined, 'does-not-hold', 'RECORD_INVALID']])
  })
})

describe('readHistory, of several signatures', () => {
  it('gives every signature a line, and sets those aside that the policy does not know', async () => {
    const story = startStory()
    const signed = await story.upload()
    const other = await signTestRelease({ id }, promotionSigner)
    const { statement, signatures } = parseBundle(signed.bundle.bytes)
    const { bytes } = encodeBundle({
      statement,
      signatures: [...signatures, ...parseBundle(other.bundle.bytes).signatures],
    })
    story.store('development').objects.set(bundleKey(id), bytes)
    const history = await story.history()
    expect(linesOf(history, 'signed').map(({ standing }) => standing.kind)).toEqual(['holds', 'set-aside'])
    expect(history.verdict).toBe('holds')
  })

  it('shows a release that too few have signed', async () => {
    const story = startStory()
    await story.upload()
    const { parties } = story.policy.signers
    const other = { name: 'second', trust: await otherPolicySigner.trust() }
    const policy = { ...story.policy, signers: { parties: [...parties, other], threshold: 2 } }
    const history = await story.history({ policy })
    expect(faults(history)).toEqual([['built', undefined, 'does-not-hold', 'RULE_FAILED']])
  })
})

describe('readHistory, of what could not be found out', () => {
  let story: HistoryStory
  beforeEach(async () => {
    story = startStory()
    await tellAll(story)
  })
  const broken = (environment: string, changes: object) => {
    const { places } = story.ports()
    return places.map((place) =>
      place.environment.name === environment ? { ...place, store: { ...place.store, ...changes } } : place,
    )
  }
  const denied = () => Promise.reject(accessDenied('s3:ListBucket'))

  it('says that a store could not be listed, and tells the rest', async () => {
    const history = await story.history({ places: broken('production', { list: denied }) })
    expect(faults(history)).toEqual([['stored', 'production', 'unknown', 'AWS_ACCESS_DENIED']])
    expect([history.verdict, told(history.lines)]).toEqual([
      'unknown',
      expect.arrayContaining(['promoted staging']),
    ])
  })

  it('says of each object that could not be read that it is unknown, and calls none of them false', async () => {
    const history = await story.history({ places: broken('production', { open: denied, digestOf: denied }) })
    expect(faults(history)).toEqual([
      ['promoted', 'production', 'unknown', 'AWS_ACCESS_DENIED'],
      ['stored', 'production', 'unknown', 'AWS_ACCESS_DENIED'],
      ['deployed', 'production', 'unknown', 'AWS_ACCESS_DENIED'],
    ])
  })

  it('says that the holds could not be listed', async () => {
    const history = await story.history({ holds: () => Promise.reject(accessDenied('s3:ListBucket')) })
    expect(faults(history)).toEqual([['held', undefined, 'unknown', 'AWS_ACCESS_DENIED']])
  })

  it('says that revocation could not be found out', async () => {
    const revocation = {
      check: () => Promise.resolve({ kind: 'unknown', reason: 'no answer' } as const),
    }
    const places = story.ports().places.map((place) => ({ ...place, revocation }))
    const history = await story.history({ places })
    expect(new Set(faults(history).map(([, , kind]) => kind))).toEqual(new Set(['unknown']))
  })

  it('does not find a release of which nothing stands anywhere', async () => {
    await expect(story.history({}, releaseId('app', '9.9.9'))).rejects.toThrow(errorWith('RELEASE_NOT_FOUND'))
  })

  it('says of records that they could not be judged where no bundle could be read', async () => {
    for (const name of ['development', 'staging', 'production'])
      story.store(name).objects.delete(bundleKey(id))
    const history = await story.history()
    expect(new Set(linesOf(history, 'deployed').map(({ standing }) => standing.kind))).toEqual(
      new Set(['unknown']),
    )
    expect(history.verdict).toBe('unknown')
  })

  it('does not take a store that could not be listed for one without the release', async () => {
    const places = story
      .ports()
      .places.map((place) => ({ ...place, store: { ...place.store, list: denied } }))
    const history = await story.history({ places }, releaseId('app', '9.9.9'))
    expect(new Set(faults(history).map(([, , , code]) => code))).toEqual(new Set(['AWS_ACCESS_DENIED']))
  })
})
