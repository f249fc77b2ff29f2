/** What a set-up is made of: one repository, one release name, its environments in AWS, and what each demands. */
import type { FindingLevel } from '@secure-deploy/core/policy/deploy-policy'

export interface SetUp {
  /** The suite that the workflows call, at one commit. */
  readonly suite: Suite
  /** `owner/name`, and the numbers of both, which survive a rename. */
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  readonly branch: string
  readonly release: string
  /** What the names of roles, profiles and stacks begin with. */
  readonly application: string
  /** The name of the role that deploys the stacks, with its path. */
  readonly administratorRole: string
  /** In the order in which releases pass them; one at least. */
  readonly environments: readonly EnvironmentSetUp[]
  /** Holds are kept and signed in the account of the last environment. */
  readonly holds: Place & { readonly bucket: string }
  readonly signer: ReleaseSigner
  readonly build: Build
  readonly deploy: Deploy
  readonly demands: Demands
  /** Who reviews changes of the policy and the workflows, as CODEOWNERS names them; none: nobody in particular. */
  readonly codeOwners: readonly string[]
  /** Profiles of the AWS command line, by account; none: the credentials of the shell. */
  readonly awsProfiles: Readonly<Record<string, string>>
}

export interface Suite {
  readonly repository: string
  /** 40 hex digits. */
  readonly commit: string
}

export interface Place {
  readonly accountId: string
  readonly region: string
}

export interface EnvironmentSetUp extends Place {
  readonly name: string
  readonly bucket: string
  /** How long a release must have stood in the environment before; undefined for the first. */
  readonly soak?: string
}

export type ReleaseSigner =
  | { readonly kind: 'profile' }
  | {
      readonly kind: 'kms'
      readonly subject: string
      /** The certificate of the authority, as PEM. */
      readonly root: string
      /** The path of the chain in the repository. */
      readonly chainPath: string
    }

export interface Build {
  readonly command: string
  readonly subjectPath: string
  /** None: no evidence is signed or demanded. */
  readonly evidencePath?: string
}

/** In `command`, `target` and `policies`, `{environment}`, `{account-id}` and `{region}` stand for those of the environment. */
export interface Deploy {
  readonly command: string
  readonly target: string
  readonly role: string
  /** ARNs of the managed policies that the role has, beside reading its store and updating a Lambda function that is the target. */
  readonly policies: readonly string[]
  /** Name of the file of the release whose place the command is told. */
  readonly file?: string
}

export interface Demands {
  readonly approvals: number
  readonly approvers: readonly string[]
  readonly baseline?: string
  readonly minimumTests: number
  readonly findingsBelow?: FindingLevel
  readonly sbom: 'demanded' | 'not-demanded'
}
