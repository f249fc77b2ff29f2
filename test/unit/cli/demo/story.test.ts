import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { lineWidth } from '@secure-deploy/cli/tables'
import { tryOut } from '../../../support/try-out.ts'

const { folder, build, result, printed, production } = await tryOut()

describe('runDemo', () => {
  it('sees every attempt refused for its own reason', () => {
    expect(result.refusals).toEqual([
      'RULE_FAILED',
      'DIGEST_MISMATCH',
      'RELEASE_MISMATCH',
      'SIGNER_NOT_TRUSTED',
      'RELEASE_EXISTS',
      'RULE_FAILED',
    ])
  })

  it('tells the chain of custody', () => {
    const steps = result.custody.rows.map(([step, , , what]) => `${step} ${what?.split(',')[0]}`)
    expect(steps).toEqual([
      expect.stringMatching(/^built local\/try-out at 0{12} /),
      'signed its statement',
      'admitted to development',
      'promoted into staging',
      'approved 1 change for production: 1 independent approval demanded',
      'promoted into production',
    ])
  })

  it('tells every step in one line that fits', () => {
    const verbs = printed.map((line) => /^ {2}(\w+)/.exec(line)?.[1]).filter((verb) => verb !== undefined)
    expect(verbs).toEqual([
      'packed',
      'keys',
      'policy',
      'signed',
      'uploaded',
      'admitted',
      'promoted',
      'verified',
      'refused',
      'promoted',
      'verified',
      'refused',
      'refused',
      'refused',
      'refused',
      'held',
      'refused',
      'lifted',
      'verified',
    ])
    expect(printed.filter((line) => line.length > lineWidth)).toEqual([])
  })

  it('brings the very bytes of the build to production', () => {
    const deployed = join(folder, 'deployed', 'production')
    for (const file of ['app.js', 'config/app.json'])
      expect(readFileSync(join(deployed, file))).toEqual(readFileSync(join(build, file)))
  })

  it('leaves one promotion record beside the release', () => {
    expect(readdirSync(join(production, 'records', 'promotion'))).toHaveLength(1)
  })

  it('deploys nothing of what was refused', () => {
    expect(readdirSync(join(folder, 'attacks', 'deployed'))).toEqual([])
  })

  it('keeps private keys to its user', () => {
    const party = join(folder, 'parties', 'release-signer')
    expect(statSync(join(party, 'key.pem')).mode & 0o077).toBe(0)
    expect(existsSync(join(party, 'chain.pem'))).toBe(true)
  })
})
