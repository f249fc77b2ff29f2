/** What an AWS session is asked for, and what it is once it is open. */
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { AwsCredentials, Mask } from './credentials.ts'
import type { RetryOptions } from './failures.ts'
import type { PolicyStatement } from './session-policy.ts'

export type SessionIdentity =
  | {
      readonly kind: 'web-identity'
      readonly roleArn: string
      readonly audience: string
      readonly durationSeconds: number
      /** Asks the runner for a fresh OIDC token for `audience`. */
      readonly token: () => Promise<string>
    }
  /** A role that the runner itself has (instance, pod or task), or temporary keys in its environment. */
  | {
      readonly kind: 'ambient'
      readonly roleArn?: string
      readonly durationSeconds: number
      /** A profile of the AWS command line, in place of what the environment says. */
      readonly profile?: string
    }

export interface SessionRequest {
  /** The action's name, for the session's name. */
  readonly action: string
  readonly run: { readonly id: string; readonly attempt: string }
  readonly region: string
  readonly identity: SessionIdentity
  /** Twelve digits each; empty: any account. */
  readonly allowedAccountIds: readonly string[]
  /** What this session may do at most, whatever the role may. */
  readonly policy: readonly PolicyStatement[]
  /** Keeps a secret out of every log; called before a secret is used. */
  readonly mask: Mask
  /** The access key id that the environment carries, where it carries one. */
  readonly environmentAccessKeyId?: string
}

/** How connections are made. */
export interface Connecting {
  readonly timeouts?: Timeouts
  /** Absent: AWS is asked directly. */
  readonly proxy?: ProxySettings
}

export interface AwsSession extends Connecting {
  readonly region: string
  readonly partition: string
  readonly accountId: string
  /** Who this session is, as CloudTrail shows it. */
  readonly arn: string
  /** When the first credentials end; longer work renews them under the same narrowing. */
  readonly expiration?: Date
  readonly credentials: () => Promise<AwsCredentials>
}

export interface SessionOptions extends Connecting {
  readonly retry?: RetryOptions
}

export interface OpenedIdentity {
  readonly accountId: string
  readonly arn: string
  readonly first: AwsCredentials
  readonly credentials: () => Promise<AwsCredentials>
}

export interface Timeouts {
  /** Milliseconds until a connection must stand. */
  readonly connect: number
  /** Milliseconds that an open connection may stay without a byte in either direction. */
  readonly idle: number
}
