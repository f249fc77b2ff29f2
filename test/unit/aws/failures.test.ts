import { describe, expect, it } from '@jest/globals'
import { callAws, toServiceError, withRetries } from '@secure-deploy/aws/failures'
import { ServiceError, VerificationError } from '@secure-deploy/core/errors'

const call = { operation: 's3:PutObject', target: 's3://bucket/key' }

/** An error as the SDK throws it. */
function sdkError(name: string, status?: number, extra: object = {}): Error {
  const metadata = { ...(status === undefined ? {} : { httpStatusCode: status }), requestId: 'R1' }
  return Object.assign(new Error(`${name} happened`), { name, $metadata: metadata, ...extra })
}

describe('toServiceError', () => {
  it.each([
    ['AccessDenied', 403, 'AWS_ACCESS_DENIED', false],
    ['AccessDeniedException', 400, 'AWS_ACCESS_DENIED', false],
    ['ExpiredToken', 400, 'AWS_ACCESS_DENIED', false],
    ['SignatureDoesNotMatch', 403, 'AWS_ACCESS_DENIED', false],
    ['403', 403, 'AWS_ACCESS_DENIED', false],
    ['NoSuchBucket', 404, 'AWS_NOT_FOUND', false],
    ['ResourceNotFoundException', 404, 'AWS_NOT_FOUND', false],
    ['UnknownError', 404, 'AWS_NOT_FOUND', false],
    ['SlowDown', 503, 'AWS_THROTTLED', true],
    ['ThrottlingException', 400, 'AWS_THROTTLED', true],
    ['TooManyRequestsException', 429, 'AWS_THROTTLED', true],
    ['ValidationException', 400, 'AWS_REJECTED', false],
    ['BadDigest', 400, 'AWS_REJECTED', false],
    ['PermanentRedirect', 301, 'AWS_REJECTED', false],
    ['InternalError', 500, 'AWS_UNAVAILABLE', true],
    ['ServiceUnavailable', 503, 'AWS_UNAVAILABLE', true],
    ['NotImplemented', 501, 'AWS_UNAVAILABLE', false],
    ['RequestTimeout', 400, 'AWS_UNAVAILABLE', true],
    ['RequestTimeTooSkewed', 403, 'AWS_UNAVAILABLE', true],
    ['ConditionalRequestConflict', 409, 'AWS_UNAVAILABLE', true],
    ['TimeoutError', undefined, 'NETWORK', true],
    ['SyntaxError', 200, 'AWS_ANSWER_UNEXPECTED', true],
  ])('tells %s (%s) as %s', (name, status, code, retryable) => {
    expect(toServiceError(sdkError(name, status), call)).toMatchObject({
      name: 'ServiceError',
      code,
      retryable,
      operation: 's3:PutObject',
    })
  })

  it.each(['ECONNRESET', 'ECONNREFUSED', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'])(
    'tells %s as a failure of the network',
    (code) => {
      expect(toServiceError(Object.assign(new Error('x'), { code }), call)).toMatchObject({
        code: 'NETWORK',
        retryable: true,
      })
    },
  )

  it.each([
    ['refuses', 403, false],
    ['fails', 502, true],
    ['says nothing', undefined, true],
  ])('asks again through a proxy that %s only where that may pass', (_what, statusCode, retryable) => {
    const error = Object.assign(new Error('x'), { code: 'ERR_PROXY_TUNNEL', statusCode })
    expect(toServiceError(error, call)).toMatchObject({ code: 'NETWORK', retryable })
  })

  it('finds a failure of the network behind another error', () => {
    const cause = Object.assign(new Error('x'), { code: 'ECONNRESET' })
    expect(toServiceError(new Error('outer', { cause }), call)).toMatchObject({ code: 'NETWORK' })
  })

  it('keeps the cause and the request id', () => {
    const cause = sdkError('AccessDenied', 403)
    expect(toServiceError(cause, call)).toMatchObject({ cause, requestId: 'R1' })
  })

  it('names the IAM action that is likely missing', () => {
    const told = toServiceError(sdkError('AccessDenied', 403), {
      ...call,
      action: 's3:GetObject',
      deniedMeans: 'Or the moon is full.',
    })
    expect(told.nextStep).toBe(
      "Check that the role's policy and the resource's policy allow s3:GetObject. Or the moon is full.",
    )
  })

  it('names the region of a bucket that is elsewhere', () => {
    const elsewhere = sdkError('PermanentRedirect', 301, {
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    })
    expect(toServiceError(elsewhere, call).nextStep).toContain('eu-west-1')
  })

  it('ends no sentence within its own', () => {
    const error = sdkError('PermanentRedirect', 301)
    error.message = 'The bucket is elsewhere.'
    expect(toServiceError(error, call).message).toMatch(/The bucket is elsewhere\)$/)
  })

  it('passes errors of this project on as they are', () => {
    const error = new VerificationError('DIGEST_MISMATCH', 'no')
    expect(toServiceError(error, call)).toBe(error)
  })

  it('takes what nobody knows for an unexpected answer', () => {
    expect(toServiceError('what', call)).toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })
})

describe('withRetries', () => {
  const waits: number[] = []
  const options = { random: () => 0.5, sleep: (time: number) => Promise.resolve(void waits.push(time)) }
  const failing = (times: number, error: Error) => {
    let calls = 0
    return {
      run: () => (++calls <= times ? Promise.reject(error) : Promise.resolve('done')),
      calls: () => calls,
    }
  }

  it('repeats what may pass, waiting longer each time', async () => {
    waits.length = 0
    const task = failing(3, sdkError('SlowDown', 503))
    expect(await withRetries(task.run, options)).toBe('done')
    expect(waits).toEqual([200, 400, 800])
  })

  it('never waits longer than ten seconds', async () => {
    waits.length = 0
    await withRetries(failing(9, sdkError('SlowDown', 503)).run, { ...options, attempts: 10 })
    expect(Math.max(...waits)).toBe(5000)
  })

  it('gives up after five attempts, with the last error', async () => {
    const error = sdkError('SlowDown', 503)
    const task = failing(99, error)
    await expect(withRetries(task.run, options)).rejects.toBe(error)
    expect(task.calls()).toBe(5)
  })

  it.each([
    ['a refusal', sdkError('AccessDenied', 403)],
    ['a rejection', sdkError('ValidationException', 400)],
    ['evidence that does not hold', new VerificationError('DIGEST_MISMATCH', 'no')],
    ['a service error that will not pass', new ServiceError('AWS_NOT_FOUND', 'no')],
  ])('does not repeat after %s', async (_, error) => {
    const task = failing(99, error)
    await expect(withRetries(task.run, options)).rejects.toBe(error)
    expect(task.calls()).toBe(1)
  })

  it('waits a random time by itself', async () => {
    const task = failing(1, sdkError('SlowDown', 503))
    expect(await withRetries(task.run)).toBe('done')
  })
})

describe('callAws', () => {
  it('tells the failure that remains as a ServiceError', async () => {
    const called = callAws(call, () => Promise.reject(sdkError('AccessDenied', 403)))
    await expect(called).rejects.toMatchObject({ name: 'ServiceError', code: 'AWS_ACCESS_DENIED' })
  })
})
