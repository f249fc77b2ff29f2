import { describe, expect, it } from '@jest/globals'
import { reportFailure } from '@secure-deploy/cli/report'
import { InputError, ServiceError, VerificationError } from '@secure-deploy/core/errors'
import { NotaryError } from '@secure-deploy/notary'
import { recordedTerminal } from '../../support/terminal.ts'

function reported(failure: unknown, style: 'plain' | 'colour' = 'plain'): readonly string[] {
  const terminal = recordedTerminal({ style })
  reportFailure(terminal, failure)
  expect(terminal.printed).toEqual([])
  return terminal.complained
}

describe('reportFailure', () => {
  it('tells the code, what happened and what to do, in one line', () => {
    const failure = new VerificationError('DIGEST_MISMATCH', 'app.zip is not what was signed', {
      nextStep: 'Stop the deployment.',
    })
    expect(reported(failure)).toEqual([
      'DIGEST_MISMATCH: app.zip is not what was signed. Stop the deployment.',
    ])
  })

  it('tells what a service was asked for', () => {
    const details = { operation: 's3:GetObject', requestId: 'REQ1', nextStep: 'Ask.' }
    expect(reported(new ServiceError('AWS_ACCESS_DENIED', 'S3 said no', details))).toEqual([
      'AWS_ACCESS_DENIED: S3 said no. The operation was s3:GetObject. The request id is REQ1. Ask.',
    ])
  })

  it("tells the Notary package's refusals by their own codes", () => {
    const [line] = reported(new NotaryError('SIGNER_NOT_TRUSTED', 'Nobody knows the signer.'))
    expect(line).toMatch(/^SIGNER_NOT_TRUSTED: Nobody knows the signer\. Find out/)
  })

  it('lets no message drive the terminal or start a line', () => {
    const [line, ...others] = reported(new VerificationError('BUNDLE_MALFORMED', 'a\u001b[2Jb\nOK: all held'))
    expect([line?.startsWith('BUNDLE_MALFORMED: a\ufffd[2Jb OK: all held. '), others]).toEqual([true, []])
  })

  it('tells several reasons one a line, each harmless', () => {
    const reasons = ['a is missing', 'b is "x\u001b[2J\nOK: all held"']
    const failure = new InputError('POLICY_MALFORMED', `p cannot be used:\n- ${reasons.join('\n- ')}`, {
      reasons,
      nextStep: 'Put it right.',
    })
    expect(reported(failure)).toEqual([
      'POLICY_MALFORMED: p cannot be used:',
      '  - a is missing',
      '  - b is "x\ufffd[2J OK: all held"',
      'Put it right.',
    ])
  })

  it('colours the code for people', () => {
    const [line] = reported(new InputError('INPUT_MALFORMED', 'a'), 'colour')
    expect(line).toBe('\u001b[31mINPUT_MALFORMED\u001b[0m: a.')
  })

  it('shows the stack of a fault of its own', () => {
    const lines = reported(new TypeError('unexpected'))
    expect(lines[0]).toMatch(/^INTERNAL_ERROR: TypeError: unexpected\./)
    expect(lines.some((line) => line.includes('report.test.ts'))).toBe(true)
  })

  it('tells of anything that was thrown', () => {
    expect(reported('text')[0]).toMatch(/^INTERNAL_ERROR: /)
  })
})
