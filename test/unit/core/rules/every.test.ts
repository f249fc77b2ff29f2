import { describe, expect, it } from '@jest/globals'
import type { EvidenceFile, Finding, RuleFacts } from '@secure-deploy/core/facts/rule-facts'
import { evaluateRules, everyRule } from '@secure-deploy/core/rules/every'
import { evidenceFindings } from '@secure-deploy/core/rules/evidence-findings'
import fc from 'fast-check'
import { ago, day, factsOf, fileOf, hour } from '../../../support/rule-cases.ts'
import type { Situation } from '../../../support/rule-cases.ts'

describe('evaluateRules', () => {
  it.each(['sign', 'promote', 'deploy'] as const)(
    'asks every rule for %s, and no other, in one order',
    (purpose) => {
      const asked = evaluateRules(factsOf({ purpose })).map(({ rule }) => rule)
      expect(asked).toEqual(
        everyRule.filter(({ purposes }) => purposes.includes(purpose)).map(({ id }) => id),
      )
    },
  )

  it('lets every rule answer although others fail', () => {
    const failing = factsOf({
      policy: { releases: [] },
      source: { repositories: [] },
      environment: { after: 'staging', soak: 1 },
    })
    const failed = evaluateRules(failing).filter(({ outcome }) => outcome === 'fail')
    expect(failed.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['release-name', 'source-repository', 'promotion-order', 'soak']),
    )
  })

  it('never throws to refuse, whatever is missing', () => {
    const sparse = factsOf({
      environment: {
        after: 'staging',
        soak: day,
        deployed: 'demanded',
        evidence: {
          tests: { minimum: 1 },
          findings: { below: 'error', allowed: [] },
          sbom: { formats: [], covers: 'files' },
          workflowRefs: [],
        },
        windows: [{ days: [], start: 0, end: 0, timeZone: '' }],
        githubEnvironment: 'prod',
      },
    })
    const { run: _run, ...facts } = sparse
    for (const purpose of ['sign', 'promote', 'deploy'] as const) {
      expect(() => evaluateRules({ ...facts, purpose })).not.toThrow()
    }
  })
})

const level = fc.constantFrom<Finding['level']>('error', 'warning', 'note', 'none')
const finding = fc.record({ ruleId: fc.constantFrom('a', 'b', ''), level, where: fc.constantFrom('x', 'y') })
const time = fc.option(
  fc.integer({ min: -2, max: 50 }).map((hours) => ago(hours * hour)),
  { nil: undefined },
)

/** Without its name. */
const body = fc.oneof(
  fc.record({ kind: fc.constant('sarif' as const), findings: fc.array(finding, { maxLength: 3 }), time }),
  fc.record({
    kind: fc.constant('junit' as const),
    run: fc.nat(4),
    failed: fc.nat(1),
    skipped: fc.nat(1),
    time,
  }),
  fc.record({
    kind: fc.constant('sbom' as const),
    format: fc.constantFrom('cyclonedx' as const, 'spdx' as const),
    sha256: fc.subarray(['app.zip', 'lib.zip'].map((name) => fileOf(name).digest.sha256 as string)),
    components: fc.nat(2),
  }),
  fc.constant({ kind: 'other' as const }),
)

/** Evidence under distinct names, as it is in a release. */
const evidence = fc
  .array(body, { maxLength: 5 })
  .map((bodies) => bodies.map((one, index) => ({ name: `evidence-${index}`, ...one }) as EvidenceFile))

const allowed = [{ ruleId: 'a', reason: 'known', until: ago(-day) }]
const environment = {
  after: 'staging',
  soak: 2 * hour,
  deployed: 'demanded',
  evidence: {
    tests: { minimum: 3, maxAge: day },
    findings: { below: 'warning', allowed, maxAge: day },
    sbom: { formats: ['cyclonedx', 'spdx'], covers: 'files' },
  },
} as const

function withEvidence(files: readonly EvidenceFile[], changes: Situation = {}): RuleFacts {
  const release = {
    files: [fileOf('app.zip'), fileOf('lib.zip')],
    evidence: files.map(({ name }) => fileOf(name)),
  }
  return factsOf({ environment, release, evidence: { files }, ...changes })
}

describe('the verdict of all rules', () => {
  it('is the same in whatever order evidence and records come', () => {
    const deployment = fc.record({
      outcome: fc.constantFrom('success' as const, 'failure' as const, 'rolled-back' as const),
      target: fc.constantFrom('one', 'two'),
      time: fc.integer({ min: -1, max: 4 }).map((hours) => ago(hours * hour)),
    })
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    const arrival = { environment: 'staging', time: ago(3 * hour), kind: 'promotion', bypassed: [] } as const
    fc.assert(
      fc.property(
        evidence.chain((files) => fc.tuple(fc.constant(files), shuffled(files))),
        fc.array(deployment, { maxLength: 4 }).chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([files, otherFiles], [deployments, otherDeployments]) => {
          expect(evaluateRules(withEvidence(otherFiles, { arrival, deployments: otherDeployments }))).toEqual(
            evaluateRules(withEvidence(files, { arrival, deployments })),
          )
        },
      ),
    )
  })

  it('does not let findings pass because of evidence that is added', () => {
    const failing = evidence.filter((files) => files.some(({ kind }) => kind === 'sarif'))
    fc.assert(
      fc.property(failing, evidence, (files, added) => {
        fc.pre(evidenceFindings.evaluate(withEvidence(files)).outcome === 'fail')
        const more = added.map((file) => ({ ...file, name: `added-${file.name}` }))
        expect(evidenceFindings.evaluate(withEvidence([...files, ...more])).outcome).toBe('fail')
      }),
    )
  })

  it('does not let evidence pass later that was refused for its findings, its failures or its age', () => {
    const rules = ['evidence-tests', 'evidence-findings', 'evidence-sbom']
    fc.assert(
      fc.property(evidence, fc.integer({ min: 0, max: 60 }), (files, hours) => {
        const now = ago(0)
        const later = new Date(now.getTime() + hours * hour)
        const outcomes = (facts: RuleFacts) =>
          evaluateRules(facts).flatMap(({ rule, outcome }) => (rules.includes(rule) ? [[rule, outcome]] : []))
        const refused = outcomes(withEvidence(files, { now })).filter(([, outcome]) => outcome === 'fail')
        expect(outcomes(withEvidence(files, { now: later }))).toEqual(expect.arrayContaining(refused))
      }),
    )
  })
})
