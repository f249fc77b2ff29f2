/** Two runs at once for the same version: the store decides, and it decides once. */
import { readFileSync } from 'node:fs'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepResult } from '../support/runner.ts'
import { prefixOf, type RealChain, startRealChain, succeeded } from './support/real-chain.ts'
import { development, staging } from './support/real-cloud.ts'

const rounds = [1, 2, 3, 4]
let chain: RealChain
let bundles: readonly string[]

beforeAll(async () => {
  chain = await startRealChain()
  chain.workspace.write('other-build/app.zip', 'another application')
  bundles = [await chain.bundle('1.0.0'), await chain.bundle('1.0.0', { 'subject-path': 'other-build' })]
  await chain.release('2.0.0')
})

afterAll(() => chain?.stop())

function verdicts(results: readonly StepResult[]): readonly string[] {
  return results.map(
    ({ exitCode, errors, outputs }) => (exitCode === 0 ? outputs['outcome'] : errors[0]) ?? '',
  )
}

async function read(bucket: string, key: string): Promise<string> {
  const { Body } = await chain.cloud.server.owner.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  return (await Body?.transformToString()) ?? ''
}

async function versionsOf(bucket: string, end: string): Promise<readonly string[]> {
  const all = await chain.cloud.server.versions(bucket)
  return all.filter((line) => line.split(' ')[0]?.endsWith(end))
}

describe('two uploads of different builds under one version', () => {
  it.each(rounds)('leave the release of one, and refuse the other (round %d)', async (round) => {
    const store = `s3://${development}/round-${round}`
    const [first = '', second = ''] = bundles
    const results = await Promise.all([
      chain.upload({ 'bundle-path': first, store }),
      chain.upload({ 'bundle-path': second, 'subject-path': 'other-build', store }),
    ])
    const said = verdicts(results)
    expect(said.toSorted()).toEqual(['RELEASE_EXISTS', 'created'])
    const key = `round-${round}/${prefixOf('1.0.0')}release.bundle.json`
    const winner = bundles[said.indexOf('created')] ?? ''
    expect(await read(development, key)).toBe(readFileSync(winner, 'utf8'))
    expect(await versionsOf(development, key)).toHaveLength(1)
    succeeded(await chain.verify({ 'release-version': '1.0.0', store }))
  })
})

describe('two promotions of one release', () => {
  it.each(rounds)('come to one result (round %d)', async (round) => {
    const store = `s3://${staging}/round-${round}`
    const inputs = { 'release-version': '2.0.0', 'target-store': store }
    const results = await Promise.all([chain.promote(inputs), chain.promote(inputs)])
    const [first, second] = results.map(succeeded)
    expect(first?.outputs['record-uri']).toBe(second?.outputs['record-uri'])
    expect(verdicts(results).toSorted()).toEqual(['created', 'unchanged'])
    const prefix = `round-${round}/${prefixOf('2.0.0')}`
    expect(await versionsOf(staging, `${prefix}release.bundle.json`)).toHaveLength(1)
    const records = await chain.cloud.server.keys(staging, `${prefix}records/`)
    expect(records).toHaveLength(1)
    expect(await versionsOf(staging, records[0] ?? '')).toHaveLength(1)
    succeeded(await chain.verify({ 'release-version': '2.0.0', store }))
  })
})
