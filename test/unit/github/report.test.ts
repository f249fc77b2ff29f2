import { describe, expect, it } from '@jest/globals'
import { InputError, ServiceError, VerificationError } from '@secure-deploy/core/errors'
import { describeFailure, reportFailure } from '@secure-deploy/github/report'
import { NotaryError } from '@secure-deploy/notary/errors'
import { logKeeper, token } from './runner-fixture.ts'

const signerError = new InputError('INPUT_MISSING', 'the input signer is missing', { nextStep: 'Add it.' })

const refusedSignature = new NotaryError('SIGNATURE_INVALID', 'it does not verify', {
  checks: [
    {
      name: 'integrity',
      action: 'enforce',
      outcome: 'fail',
      detail: 'not by this key',
      code: 'SIGNATURE_INVALID',
    },
  ],
})

describe('describeFailure', () => {
  it('says what and then the next step', () => {
    expect(describeFailure(signerError)).toEqual({
      title: 'INPUT_MISSING',
      message: 'the input signer is missing. Add it.',
      details: [],
    })
  })

  it.each([
    ['addresses', 'http://'],
    ['beginnings of tokens', 'eyJaaaaaa-'],
  ])('is quick with evidence that quotes a million %s', (_what, piece) => {
    const error = new VerificationError('BUNDLE_MALFORMED', `it has a member ${piece.repeat(1_000_000)}`)
    expect(describeFailure(error).message.length).toBeLessThan(20_000)
  })

  it('leaves YAML as it is to be copied', () => {
    const error = new InputError('PERMISSION_ID_TOKEN', 'no permission', {
      nextStep: 'Add:\npermissions:\n  id-token: write',
    })
    expect(describeFailure(error).message).toBe('no permission. Add:\npermissions:\n  id-token: write')
  })

  it('titles an error of the signature format with its own code', () => {
    expect(describeFailure(new NotaryError('SIGNATURE_INVALID', 'it does not verify')).title).toBe(
      'SIGNATURE_INVALID',
    )
  })

  it('tells the checks that were made before a signature was refused', () => {
    expect(describeFailure(refusedSignature).details).toEqual(['check integrity: fail (not by this key)'])
  })

  it('tells them too where the refusal is told as an error of the product', () => {
    const { code, message, checks } = refusedSignature
    const told = new VerificationError('SIGNATURE_INVALID', message, { cause: refusedSignature })
    expect([code, checks?.length]).toEqual(['SIGNATURE_INVALID', 1])
    expect(describeFailure(told).details).toEqual(['check integrity: fail (not by this key)'])
  })

  it('says what to do where the raiser of the error did not', () => {
    expect(describeFailure(new VerificationError('SIGNATURE_REVOKED', 'it is revoked')).message).toMatch(
      /^it is revoked\. Do not deploy this;.*\.$/,
    )
  })

  it('tells the operation and the request of a service', () => {
    const error = new ServiceError('AWS_THROTTLED', 'S3 is busy', {
      operation: 's3:PutObject',
      requestId: 'R1',
      retryable: true,
    })
    expect(describeFailure(error).details).toEqual([
      'operation: s3:PutObject',
      'request id: R1',
      'running the step again may succeed',
    ])
  })

  it('tells the chain of causes by their messages', () => {
    const cause = new Error('the connection broke', {
      cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
    })
    expect(describeFailure(new ServiceError('NETWORK', 'no answer', { cause })).details).toEqual([
      'caused by Error: the connection broke',
      'caused by Error ECONNRESET: reset',
    ])
  })

  it('tells every member of an aggregate cause', () => {
    const cause = new AggregateError([new Error('one'), new Error('two')])
    expect(describeFailure(new ServiceError('NETWORK', 'no answer', { cause })).details).toEqual([
      'caused by Error: one',
      'caused by Error: two',
    ])
  })

  it('ends at a chain that bites its own tail', () => {
    const cause = new Error('again')
    cause.cause = cause
    expect(describeFailure(new ServiceError('NETWORK', 'no answer', { cause })).details).toHaveLength(1)
  })

  it('never prints a cause that is an object', () => {
    const cause = { SecretAccessKey: 'hidden' }
    expect(
      JSON.stringify(describeFailure(new ServiceError('NETWORK', 'no answer', { cause }))),
    ).not.toContain('hidden')
  })

  it('takes the first known error of an aggregate and tells the others', () => {
    const description = describeFailure(new AggregateError([new Error('unknown'), signerError]))
    expect(description.title).toBe('INPUT_MISSING')
    expect(description.details).toEqual(['also: Error: unknown'])
  })

  it.each([
    ['an error', new TypeError('x is undefined')],
    ['an aggregate of unknown errors', new AggregateError([new Error('one')])],
    ['a text', 'oops'],
    ['an object', { key: 'hidden' }],
    ['nothing', undefined],
  ])('calls %s an internal error and says where to report it', (_what, thrown) => {
    const { title, message } = describeFailure(thrown)
    expect(title).toBe('INTERNAL_ERROR')
    expect(message).toContain('https://github.com/OWNER/secure-deploy-actions/issues')
    expect(message).not.toContain('hidden')
  })

  it('gives the stack of an internal error', () => {
    expect(describeFailure(new TypeError('x is undefined')).details[0]).toContain('report.test')
  })

  it('takes tokens out of messages, causes and stacks', () => {
    const secret = token()
    const texts = [
      describeFailure(new InputError('INPUT_MALFORMED', `it is ${secret}`)),
      describeFailure(new ServiceError('NETWORK', 'no answer', { cause: new Error(secret) })),
      describeFailure(new Error(secret)),
    ]
    expect(JSON.stringify(texts)).not.toContain(secret)
  })
})

describe('reportFailure', () => {
  it('writes one annotation', () => {
    const log = logKeeper()
    reportFailure(log, signerError)
    expect(log.text()).toBe('::error title=INPUT_MISSING::the input signer is missing. Add it.\n')
  })

  it('writes causes as lines that the runner does not obey', () => {
    const log = logKeeper()
    reportFailure(
      log,
      new ServiceError('NETWORK', 'no answer', { cause: new Error('a\n::add-mask::b ##[error]') }),
    )
    const [, ...lines] = log.text().split('\n')
    expect(lines.join('\n')).not.toMatch(/^\s*::|##\[/m)
  })
})
