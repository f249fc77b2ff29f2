/** What GitHub's API refuses, and what cannot be understood of it, as failures that say who has to do what. */
import { ServiceError } from '@secure-deploy/core/errors'
import type { ServiceErrorCode, ServiceErrorDetails } from '@secure-deploy/core/errors'
import { isRefusedByProxy, proxyStep } from '@secure-deploy/core/values/proxy-refusal'

/** What a token needs for a request; the names that `permissions:` in a workflow and GitHub Apps use. */
export type Permission =
  | 'actions: read'
  | 'administration: read'
  | 'contents: read'
  | 'members: read'
  | 'metadata: read'
  | 'pull-requests: read'

/** One request, as errors tell of it. */
export interface Asked {
  /** Below the API's address, such as `/repos/octo-org/app`. */
  readonly path: string
  readonly needs: Permission
}

/** An answer that is neither a success nor something that passes. */
export interface Refused {
  readonly status: number
  readonly requestId: string | undefined
  /** GitHub's own words, where there are any. */
  readonly message: string | undefined
}

export function refusalOf(asked: Asked, refused: Refused): ServiceError {
  const said = refused.message === undefined ? '' : `: ${refused.message}`
  const because = `GitHub answered ${refused.status} to ${operationOf(asked)}${said}`
  const details = { requestId: refused.requestId }
  switch (refused.status) {
    case 401:
      return failure(asked, 'GITHUB_ACCESS_DENIED', because, {
        ...details,
        nextStep: 'Pass a token that is still good as github-token; the token of a job ends with the job.',
      })
    case 403:
      return failure(asked, 'GITHUB_ACCESS_DENIED', because, { ...details, nextStep: grant(asked.needs) })
    // 422 is GitHub's word for a commit that it does not know.
    case 404:
    case 422:
      return failure(asked, 'GITHUB_NOT_FOUND', because, {
        ...details,
        nextStep: `Check that it exists. ${grant(asked.needs)} GitHub says the same of what does not exist and of what a token may not see.`,
      })
    default:
      return refused.status >= 500
        ? failure(asked, 'GITHUB_UNAVAILABLE', because, { ...details, retryable: true })
        : failure(asked, 'GITHUB_ANSWER_UNEXPECTED', because, details)
  }
}

export function unexpected(asked: Asked, reason: string, details: FailureDetails = {}): ServiceError {
  return failure(
    asked,
    'GITHUB_ANSWER_UNEXPECTED',
    `GitHub's answer to ${operationOf(asked)} ${reason}`,
    details,
  )
}

/** Something that is there, as other answers tell, and that this token is not shown. */
export function hidden(asked: Asked, reason: string): ServiceError {
  return failure(asked, 'GITHUB_ACCESS_DENIED', `GitHub tells nothing for ${operationOf(asked)}: ${reason}`, {
    nextStep: grant(asked.needs),
  })
}

export function rateLimited(asked: Asked, until: Date, requestId: string | undefined): ServiceError {
  return failure(
    asked,
    'GITHUB_RATE_LIMITED',
    `GitHub takes no more requests of this token until ${until.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    { retryable: true, requestId },
  )
}

export function unreachable(asked: Asked, cause: unknown): ServiceError {
  const reason = cause instanceof Error ? cause.message : 'no answer came'
  const refused = isRefusedByProxy(cause)
  return failure(asked, 'NETWORK', `GitHub gave no answer to ${operationOf(asked)}: ${reason}`, {
    retryable: !refused,
    cause,
    ...(refused ? { nextStep: proxyStep } : {}),
  })
}

type FailureDetails = Omit<ServiceErrorDetails, 'requestId'> & { readonly requestId?: string | undefined }

function failure(
  asked: Asked,
  code: ServiceErrorCode,
  message: string,
  { requestId, ...details }: FailureDetails,
): ServiceError {
  return new ServiceError(code, message, {
    operation: operationOf(asked),
    ...(requestId === undefined ? {} : { requestId }),
    ...details,
  })
}

function operationOf({ path }: Asked): string {
  return `GET ${path}`
}

function grant(permission: Permission): string {
  if (permission === 'members: read')
    return "Pass the token of a GitHub App that has the organization's permission members: read as github-token; the token of a job cannot have it."
  return `Give the job the permission ${permission}, or pass a token that has it as github-token.`
}
