/** What a policy file can demand of the evidence that is signed with a release. */
import * as v from 'valibot'
import { findingLevels } from '../policy/deploy-policy.ts'
import { durationAllowed, durationForm } from '../values/duration.ts'
import { workflowName } from '../values/texts.ts'
import { choice, fields, line, listOf, oneOrMany, text, wholeNumber } from './fields.ts'

export function duration(description: string, example: string) {
  return text({ form: durationForm, allowed: durationAllowed }, { description, examples: [example] })
}

export function workflows(description: string) {
  const workflow = text(workflowName, {
    description,
    examples: ['octo-org/platform/.github/workflows/release.yml@refs/tags/v3'],
  })
  return oneOrMany(workflow, { description })
}

const tests = fields(
  {
    minimum: wholeNumber(1, 10_000_000, {
      description:
        'The fewest tests that must have run, over all JUnit reports together. Skipped tests did not run.',
    }),
    'max-age': v.exactOptional(duration('How old the tests may be.', '7d')),
  },
  { description: 'Test reports (JUnit XML): at least so many tests, and none failed.' },
)

const allowedFinding = fields(
  {
    'rule-id': line({
      description: 'The ruleId of the findings that are allowed.',
      examples: ['js/unused-local-variable'],
    }),
    reason: line({ description: 'Why they are allowed.' }),
    until: text(
      {
        form: /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/,
        allowed: 'a date such as 2026-01-31, or a time in UTC such as 2026-01-31T12:00:00Z',
      },
      {
        description: 'From then on they count again; a date means its first moment in UTC.',
        examples: ['2026-01-31'],
      },
    ),
  },
  { description: 'Findings that are known and allowed for a while.' },
)

const findings = fields(
  {
    below: choice(findingLevels, { description: 'No finding may have this level or a graver one.' }),
    allowed: v.exactOptional(listOf(allowedFinding, { description: 'Findings that do not count.' })),
    'max-age': v.exactOptional(duration('How old the analysis may be.', '7d')),
  },
  { description: 'Findings of analyses (SARIF): all of them below a level.' },
)

const sbom = fields(
  {
    formats: v.exactOptional(
      listOf(choice(['cyclonedx', 'spdx'], { description: 'A format of SBOMs.' }), {
        description: 'Formats of which one must be there; either, unless given.',
      }),
    ),
    covers: v.exactOptional(
      choice(['files', 'anything'], {
        description:
          'files (the default): every file of the release must be named in an SBOM by its SHA-256. anything: that an SBOM is there is enough.',
      }),
    ),
  },
  { description: 'A software bill of materials.' },
)

export const evidence = fields(
  {
    tests: v.exactOptional(tests),
    findings: v.exactOptional(findings),
    sbom: v.exactOptional(sbom),
    'job-workflow-refs': v.exactOptional(
      workflows(
        'Workflows that must have signed the release, and so vouch for its evidence; pin them by @ref.',
      ),
    ),
  },
  { description: 'Evidence that must have been signed with the release.' },
)
export type EvidenceEntry = v.InferOutput<typeof evidence>
