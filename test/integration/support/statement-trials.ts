/** For each statement of the templates' bucket policies that the Versity S3 Gateway knows: requests that it refuses, and some that it lets in. */
import {
  type Attempt,
  by,
  configures,
  deletes,
  lists,
  looks,
  puts,
  reads,
  standing,
  tags,
} from './bucket-attempts.ts'
import type { BucketStack } from './templated-gateway.ts'

export interface Trial {
  readonly stack: BucketStack
  readonly sid: string
  /** Each with the role that makes it. */
  readonly refused: readonly (readonly [string, string, Attempt])[]
  readonly allowed: readonly (readonly [string, string, Attempt])[]
}

const release = 'releases/app/1.4.2'

/** What the policies of all buckets with releases, holds or deploy policies say. */
const ofEveryStore = (['app-development', 'app-staging', 'app-holds', 'policies'] as const).flatMap<Trial>(
  (stack) => [
    {
      stack,
      sid: 'ReadAndCreateAlone',
      refused: [...by('everything', deletes, tags), ...by('stack-administrator', deletes)],
      allowed: [...by('everything', reads, puts('a')), ...by('break-glass', tags, deletes)],
    },
    {
      stack,
      sid: 'AdministratorConfigures',
      refused: [...by('everything', configures), ...by('app-push', configures)],
      allowed: [
        ...by('everything', looks),
        ...by('stack-administrator', configures),
        ...by('break-glass', configures),
      ],
    },
  ],
)

const ofReleases: readonly Trial[] = [
  {
    stack: 'app-development',
    sid: 'ReadersAlone',
    refused: [
      ...by('everything', reads),
      ...by('stack-administrator', reads),
      ...by('app-push', reads),
      ...by('app-record-development', reads),
    ],
    allowed: [
      ...by('app-pull-development', reads),
      ...by('app-promote-staging', reads),
      ...by('app-deploy-development', reads),
    ],
  },
  {
    stack: 'app-staging',
    sid: 'ReadersAlone',
    refused: [...by('app-pull-development', reads), ...by('app-push', reads)],
    allowed: [...by('app-pull-staging', reads), ...by('break-glass', reads)],
  },
  {
    stack: 'app-development',
    sid: 'ListersAlone',
    refused: [...by('everything', lists), ...by('app-push', lists), ...by('app-deploy-development', lists)],
    allowed: [...by('app-pull-development', lists), ...by('app-promote-staging', lists)],
  },
  {
    stack: 'app-staging',
    sid: 'ListersAlone',
    refused: [...by('app-pull-development', lists), ...by('stack-administrator', lists)],
    allowed: [...by('app-pull-staging', lists), ...by('auditor', lists)],
  },
  {
    stack: 'app-development',
    sid: 'WritersAlone',
    refused: [
      ...by('everything', puts(standing)),
      ...by('break-glass', puts(standing)),
      ...by('app-pull-development', puts(standing)),
      ...by('app-promote-staging', puts(standing)),
    ],
    allowed: [...by('app-push', puts(standing)), ...by('app-record-development', puts(standing))],
  },
  {
    stack: 'app-staging',
    sid: 'WritersAlone',
    refused: [...by('app-push', puts(standing)), ...by('app-promote-development', puts(standing))],
    allowed: by('app-promote-staging', puts(standing)),
  },
  {
    stack: 'app-development',
    sid: 'PushWritesReleases',
    refused: by('app-push', puts('a'), puts('releases/other/1.4.2/files/a'), puts('arrivals/app/a')),
    allowed: by('app-push', puts(standing), puts(`${release}/files/a`), puts(`${release}/attempts/a`)),
  },
  {
    stack: 'app-development',
    sid: 'PushWritesNoRecords',
    refused: by(
      'app-push',
      puts(`${release}/records/promotion/files/a`),
      puts(`${release}/files/records/deployment/a`),
    ),
    allowed: by('app-push', puts(`${release}/files/records/a`)),
  },
  {
    stack: 'app-development',
    sid: 'PromoteWritesArrivals',
    refused: by('app-promote-development', puts(standing), puts(`${release}/files/a`)),
    allowed: by('app-promote-development', puts(`${release}/records/promotion/a`), puts('arrivals/app/a')),
  },
  {
    stack: 'app-staging',
    sid: 'PromoteWritesArrivals',
    refused: by(
      'app-promote-staging',
      puts(`${release}/attempts/a`),
      puts('releases/app-admin/1.4.2/files/a'),
      puts('arrivals/app-admin/a'),
    ),
    allowed: by('app-promote-staging', puts(standing), puts(`${release}/evidence/a`)),
  },
  ...(['development', 'staging'] as const).flatMap<Trial>((environment) => [
    {
      stack: `app-${environment}`,
      sid: 'PromoteWritesNoOtherRecords',
      refused: by(
        `app-promote-${environment}`,
        puts(`${release}/records/deployment/a`),
        puts(`${release}/records/promotion/files/a`),
      ),
      allowed: by(`app-promote-${environment}`, puts(`${release}/records/promotion/a`)),
    },
    {
      stack: `app-${environment}`,
      sid: 'RecordWritesDeployments',
      refused: by(
        `app-record-${environment}`,
        puts(`${release}/records/promotion/a`),
        puts('releases/app-admin/1.4.2/records/deployment/a'),
      ),
      allowed: by(`app-record-${environment}`, puts(`${release}/records/deployment/a`)),
    },
    {
      stack: `app-${environment}`,
      sid: 'RecordsAreNoFiles',
      refused: by(
        `app-record-${environment}`,
        puts(`${release}/files/records/deployment/a`),
        puts(`${release}/records/deployment/release.bundle.json`),
      ),
      allowed: by(`app-record-${environment}`, puts(`${release}/records/deployment/a`)),
    },
  ]),
]

const ofControl: readonly Trial[] = [
  ...(['app-holds', 'policies'] as const).map<Trial>((stack) => ({
    stack,
    sid: 'ReadersAlone',
    refused: [...by('everything', reads), ...by('app-hold', reads), ...by('policies-push', reads)],
    allowed: [...by('app-sign', reads), ...by('app-pull-staging', reads), ...by('break-glass', reads)],
  })),
  {
    stack: 'app-holds',
    sid: 'ListersAlone',
    refused: [...by('everything', lists), ...by('app-lift', lists)],
    allowed: [...by('app-sign', lists), ...by('app-promote-staging', lists)],
  },
  {
    stack: 'policies',
    sid: 'ListersAlone',
    refused: [...by('everything', lists), ...by('app-sign', lists)],
    allowed: by('break-glass', lists),
  },
  {
    stack: 'app-holds',
    sid: 'WritersAlone',
    refused: [...by('everything', puts('holds/a')), ...by('app-sign', puts('holds/a'))],
    allowed: [...by('app-hold', puts('holds/a')), ...by('app-lift', puts('holds/a'))],
  },
  {
    stack: 'app-holds',
    sid: 'HoldsAlone',
    refused: [...by('app-hold', puts('a')), ...by('app-lift', puts('hold/a'))],
    allowed: by('app-hold', puts('holds/name/app/a')),
  },
  {
    stack: 'policies',
    sid: 'WritersAlone',
    refused: [...by('policies-sign', puts('deploy-policy.yml')), ...by('everything', puts('a'))],
    allowed: by('policies-push', puts('deploy-policy.yml')),
  },
  {
    stack: 'policies',
    sid: 'PoliciesAlone',
    refused: by('policies-push', puts('other-policy.yml'), puts('b/deploy-policy.yml')),
    allowed: by('policies-push', puts('deploy-policy.yml'), puts('deploy-policy.yml.bundle.json')),
  },
]

const ofLogs: readonly Trial[] = [
  {
    stack: 'app-logs',
    sid: 'ServicesWrite',
    refused: [...by('everything', puts('access/a'), deletes), ...by('auditor', tags)],
    allowed: [...by('everything', reads), ...by('break-glass', puts('access/a'))],
  },
  {
    stack: 'app-logs',
    sid: 'AuditorsRead',
    refused: [...by('everything', reads), ...by('stack-administrator', reads)],
    allowed: [...by('auditor', reads), ...by('break-glass', reads)],
  },
  {
    stack: 'app-logs',
    sid: 'AuditorsList',
    refused: [...by('everything', lists), ...by('app-push', lists)],
    allowed: by('auditor', lists),
  },
  {
    stack: 'app-logs',
    sid: 'AdministratorConfigures',
    refused: by('everything', configures),
    allowed: [...by('everything', looks), ...by('stack-administrator', configures)],
  },
]

export const trials: readonly Trial[] = [...ofEveryStore, ...ofReleases, ...ofControl, ...ofLogs]
