/** What goes wrong between us and AWS, told apart by who has to act; and the bounded repetition of what may pass. */
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { SecureDeployError, ServiceError, type ServiceErrorCode } from '@secure-deploy/core/errors'
import { isRefusedByProxy, proxyStep } from '@secure-deploy/core/values/proxy-refusal'

/** The parts of an SDK error that this file reads; every one of them may be missing. */
interface SdkError {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string }
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> }
  readonly cause?: unknown
}

export interface CallContext {
  /** The operation as IAM names it, e.g. `s3:PutObject`. */
  readonly operation: string
  /** What it was done to, as the user wrote it. */
  readonly target: string
  /** The IAM action that such a refusal is most likely about, where it is not the operation's own name. */
  readonly action?: string
  /** One more sentence for a refusal of access: what else it may mean for this operation. */
  readonly deniedMeans?: string
}

const deniedNames = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AllAccessDisabled',
  'AccountProblem',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidToken',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'UnauthorizedAccess',
  'Forbidden',
])

const missingNames = new Set([
  'NoSuchKey',
  'NoSuchBucket',
  'NoSuchVersion',
  'NotFound',
  'NotFoundException',
  'ResourceNotFoundException',
])

const throttledNames = new Set([
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'BandwidthLimitExceeded',
  'LimitExceededException',
])

const networkCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_PROXY_TUNNEL',
  'UND_ERR_SOCKET',
])

/** Refusals with a 4xx status that the same request may outlive. */
const passingNames = new Set([
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'OperationAborted',
  'IDPCommunicationError',
  'ConditionalRequestConflict',
])

export function statusOf(error: unknown): number | undefined {
  const { $metadata, $response } = (error ?? {}) as SdkError
  return $metadata?.httpStatusCode ?? $response?.statusCode
}

export function errorName(error: unknown): string {
  const name = (error as SdkError | undefined)?.name
  return typeof name === 'string' ? name : ''
}

/** A header of the answer that an SDK error came from. */
function responseHeader(error: unknown, header: string): string | undefined {
  return (error as SdkError | undefined)?.$response?.headers?.[header]
}

function isNetwork(error: unknown): boolean {
  const { name, code, cause } = (error ?? {}) as SdkError
  if (name === 'TimeoutError' || (code !== undefined && networkCodes.has(code))) return true
  if (
    error instanceof Error &&
    /socket hang up|aborted|premature close/i.test(error.message) &&
    statusOf(error) === undefined
  )
    return true
  return cause !== undefined && cause !== error && isNetwork(cause)
}

interface Verdict {
  readonly code: ServiceErrorCode
  readonly retryable: boolean
}

function judge(error: unknown): Verdict {
  const name = errorName(error)
  const status = statusOf(error)
  if (throttledNames.has(name) || status === 429) return { code: 'AWS_THROTTLED', retryable: true }
  if (deniedNames.has(name)) return { code: 'AWS_ACCESS_DENIED', retryable: false }
  if (missingNames.has(name)) return { code: 'AWS_NOT_FOUND', retryable: false }
  if (passingNames.has(name)) return { code: 'AWS_UNAVAILABLE', retryable: true }
  if (name === 'CredentialsProviderError') return { code: 'AWS_ACCESS_DENIED', retryable: false }
  if (status !== undefined && status >= 500) return { code: 'AWS_UNAVAILABLE', retryable: status !== 501 }
  if (isNetwork(error)) return { code: 'NETWORK', retryable: !isRefusedByProxy(error) }
  if (status === 401 || status === 403) return { code: 'AWS_ACCESS_DENIED', retryable: false }
  if (status === 404) return { code: 'AWS_NOT_FOUND', retryable: false }
  if (status !== undefined && status >= 300) return { code: 'AWS_REJECTED', retryable: false }
  // Fail closed: an answer that could not be read is neither a success nor a refusal.
  return { code: 'AWS_ANSWER_UNEXPECTED', retryable: true }
}

/**
 * Turns what the SDK threw into a ServiceError that names the operation, its target and the IAM action likely missing.
 * Errors of this project pass through as they are.
 */
export function toServiceError(error: unknown, context: CallContext): SecureDeployError {
  if (error instanceof SecureDeployError) return error
  const { code, retryable } = judge(error)
  const requestId = (error as SdkError | undefined)?.$metadata?.requestId
  const said =
    error instanceof Error && error.message !== ''
      ? `: ${error.message
          .replace(/\s+/g, ' ')
          .slice(0, 500)
          .replace(/\.?\s*$/, '')}`
      : ''
  const name = errorName(error)
  const message = `${context.operation} on ${context.target} ${outcome(code)} (${[name, statusOf(error)].filter(Boolean).join(' ')}${said})`
  const details = {
    operation: context.operation,
    retryable,
    cause: error,
    ...(requestId === undefined ? {} : { requestId }),
  }
  return new ServiceError(code, message, { ...details, ...nextStep(code, error, context) })
}

function outcome(code: ServiceErrorCode): string {
  switch (code) {
    case 'AWS_ACCESS_DENIED':
      return 'was denied'
    case 'AWS_NOT_FOUND':
      return 'found nothing there'
    case 'AWS_THROTTLED':
      return 'was throttled'
    case 'AWS_REJECTED':
      return 'was rejected'
    case 'AWS_UNAVAILABLE':
      return 'failed on the side of AWS'
    case 'NETWORK':
      return 'got no answer'
    default:
      return 'got an answer that is not what the service promises'
  }
}

function nextStep(code: ServiceErrorCode, error: unknown, context: CallContext): { nextStep?: string } {
  const region = responseHeader(error, 'x-amz-bucket-region')
  if (code === 'AWS_REJECTED' && region !== undefined) {
    return { nextStep: `The bucket is in ${region}: give that as the region of its store.` }
  }
  if (code === 'AWS_ACCESS_DENIED') {
    const action = context.action ?? context.operation
    const also = context.deniedMeans === undefined ? '' : ` ${context.deniedMeans}`
    return { nextStep: `Check that the role's policy and the resource's policy allow ${action}.${also}` }
  }
  if (code === 'NETWORK' && isRefusedByProxy(error)) return { nextStep: proxyStep }
  if (code === 'AWS_THROTTLED' || code === 'AWS_UNAVAILABLE' || code === 'NETWORK') {
    return { nextStep: 'Run the job again; what was written so far is kept and not written twice.' }
  }
  return {}
}

/** An answer that lacks what the service's model promises, or that is not about what was asked. */
export function unexpectedAnswer(operation: string, what: string, cause?: unknown): ServiceError {
  return new ServiceError('AWS_ANSWER_UNEXPECTED', `${operation} answered, but ${what}`, { operation, cause })
}

export interface RetryOptions {
  /** How often the operation is tried in all. */
  readonly attempts?: number
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  /** A number from 0 up to, but not including, 1. */
  readonly random?: () => number
  readonly isRetryable?: (error: unknown) => boolean
}

const baseDelay = 200
const longestDelay = 10_000

/** INVARIANT: only what toServiceError calls retryable is repeated; refusals and bad evidence never are. */
export function mayPass(error: unknown): boolean {
  if (error instanceof ServiceError) return error.retryable
  return !(error instanceof SecureDeployError) && judge(error).retryable
}

/** Repeats `operation` while its failures may pass, waiting a random part of an exponentially growing delay ("full jitter"). */
export async function withRetries<T>(
  operation: (attempt: number) => Promise<T>,
  options: RetryOptions = {},
): Promise<T> {
  const { attempts = 5, isRetryable = mayPass } = options
  const wait = options.sleep ?? sleep
  const random = options.random ?? (() => randomInt(2 ** 32) / 2 ** 32)
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation(attempt)
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error
      await wait(Math.floor(random() * Math.min(longestDelay, baseDelay * 2 ** attempt)))
    }
  }
}

/** One call of an AWS operation: repeated while its failure may pass, then told as a ServiceError. */
export async function callAws<T>(
  context: CallContext,
  send: () => Promise<T>,
  options?: RetryOptions,
): Promise<T> {
  try {
    return await withRetries(send, options)
  } catch (error) {
    throw toServiceError(error, context)
  }
}
