import { describe, expect, it } from '@jest/globals'
import { demandRefusal } from '@secure-deploy/cli/demo/attacks'
import type { Attack } from '@secure-deploy/cli/demo/attacks'
import { VerificationError } from '@secure-deploy/core/errors'

const refusal = new VerificationError('DIGEST_MISMATCH', 'not what was signed')

function attack(attempt: () => Promise<unknown>): Attack {
  return { what: 'one byte flipped', code: 'DIGEST_MISMATCH', attempt }
}

describe('demandRefusal', () => {
  it('returns the refusal that it demands', async () => {
    await expect(demandRefusal(attack(() => Promise.reject(refusal)))).resolves.toBe(refusal)
  })

  it('fails when the attack succeeds', async () => {
    await expect(demandRefusal(attack(() => Promise.resolve()))).rejects.toThrow('was not refused')
  })

  it('fails when the attack is refused for another reason', async () => {
    const other = new VerificationError('FILE_MISSING', 'gone')
    await expect(demandRefusal(attack(() => Promise.reject(other)))).rejects.toThrow('FILE_MISSING instead')
  })

  it('fails when the attack runs into a fault, which is no refusal', async () => {
    const fault = new TypeError('DIGEST_MISMATCH')
    await expect(demandRefusal(attack(() => Promise.reject(fault)))).rejects.toThrow('a fault instead')
  })
})
