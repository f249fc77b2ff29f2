/** A run that dies, or loses its connection, at any of its requests: run again, it comes to the same state, and no reader sees half a release. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepResult } from '../support/runner.ts'
import { prefixOf, type RealChain, startRealChain, succeeded } from './support/real-chain.ts'
import { development, staging } from './support/real-cloud.ts'
import { type ReleaseWatch, watchReleases } from './support/release-watch.ts'

const release = prefixOf('1.0.0')
const version = { 'release-version': '1.0.0' }
let chain: RealChain
let bundlePath: string

beforeAll(async () => {
  chain = await startRealChain()
  bundlePath = await chain.bundle('1.0.0')
  succeeded(await chain.upload({ 'bundle-path': bundlePath }))
})

afterAll(() => chain?.stop())

/** An action that writes to a place of its own each time. */
interface Writer {
  readonly bucket: string
  /** The ends of the keys that must stand beside the bundle. */
  readonly parts: readonly RegExp[]
  run(place: string, signal?: AbortSignal): Promise<StepResult>
}

const files = [/\/files\/[0-9a-f]{64}\/app\.zip$/, /\/files\/[0-9a-f]{64}\/config\/app\.json$/]
const evidence = /\/evidence\/[0-9a-f]{64}\/junit\.xml$/

const writers: Readonly<Record<string, Writer>> = {
  'upload-artifact': {
    bucket: development,
    parts: [...files, evidence],
    run: (place, signal) =>
      chain.upload(
        { 'bundle-path': bundlePath, store: `s3://${development}/${place}` },
        signal === undefined ? {} : { signal },
      ),
  },
  'promote-artifact': {
    bucket: staging,
    parts: [...files, evidence, /\/records\/promotion\/[0-9a-f]{64}\.bundle\.json$/],
    run: (place, signal) =>
      chain.promote(
        { ...version, 'target-store': `s3://${staging}/${place}` },
        signal === undefined ? {} : { signal },
      ),
  },
}

describe.each(Object.entries(writers))('%s', (_action, writer) => {
  let watch: ReleaseWatch
  let expected: readonly string[]
  let count: number

  /** The keys of the release, without the counts of attempts, which grow with each, and without the time of its arrival. */
  const keysIn = async (place: string): Promise<readonly string[]> => {
    const keys = await chain.cloud.server.keys(writer.bucket, `${place}/`)
    return keys
      .map((key) => key.slice(place.length + 1).replace(/^arrivals\/app\/\d{8}T\d{6}Z\//, 'arrivals/app/'))
      .filter((key) => !key.includes('/attempts/'))
  }

  beforeAll(async () => {
    chain.cloud.proxy.reset()
    succeeded(await writer.run('sound'))
    count = chain.cloud.proxy.requests.length
    expected = await keysIn('sound')
    watch = watchReleases(chain.cloud.server, writer.parts)
  })

  it.each(['before', 'after'] as const)(
    'converges when it is killed %s a request is served, whichever it is',
    async (moment) => {
      for (let nth = 1; nth <= count; nth++) {
        const place = `killed-${moment}-${nth}`
        watch.look(writer.bucket, `${place}/${release}`)
        const abort = new AbortController()
        chain.cloud.proxy.reset({ nth, moment, also: () => abort.abort() })
        expect((await writer.run(place, abort.signal)).exitCode).toBeNull()
        chain.cloud.proxy.reset()
        succeeded(await writer.run(place))
        expect(await keysIn(place)).toEqual(expected)
      }
    },
  )

  it('goes on when the answer to a request is lost, and changes nothing when it is run again', async () => {
    for (let nth = 1; nth <= count; nth++) {
      const place = `lost-${nth}`
      watch.look(writer.bucket, `${place}/${release}`)
      chain.cloud.proxy.reset({ nth, moment: 'after' })
      succeeded(await writer.run(place))
      const lost = chain.cloud.proxy.requests[nth - 1] ?? ''
      chain.cloud.proxy.reset()
      expect(await keysIn(place)).toEqual(expected)
      const again = await writer.run(place)
      // Whether a lost mark among all was its own, an identity that can only put cannot tell, and refuses (ADR 4).
      const inDoubt = lost.includes('/attempts/all/')
      expect(again.outputs['outcome'] ?? again.errors[0]).toBe(inDoubt ? 'RELEASE_EXISTS' : 'unchanged')
      expect(await keysIn(place)).toEqual(expected)
    }
  })

  it('never lets a reader see a release that is not whole', async () => {
    const { absent, whole, broken } = await watch.stop()
    expect(broken).toEqual([])
    expect(Math.min(absent, whole)).toBeGreaterThan(0)
  })
})

describe('verify-signature', () => {
  it('comes to its verdict when the answer to a request is lost, whichever it is', async () => {
    chain.cloud.proxy.reset()
    succeeded(await chain.verify(version))
    const count = chain.cloud.proxy.requests.length
    for (let nth = 1; nth <= count; nth++) {
      chain.cloud.proxy.reset({ nth, moment: 'after' })
      succeeded(await chain.verify(version))
    }
    expect(count).toBeGreaterThan(4)
  })
})
