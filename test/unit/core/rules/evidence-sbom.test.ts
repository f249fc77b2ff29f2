import { describe, expect, it } from '@jest/globals'
import type { EvidenceFile } from '@secure-deploy/core/facts/rule-facts'
import type { SbomDemands } from '@secure-deploy/core/policy/deploy-policy'
import { evidenceSbom } from '@secure-deploy/core/rules/evidence-sbom'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { factsOf, fileOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const digest = (content: string): string => sha256Of(Buffer.from(content))
type Sbom = Extract<EvidenceFile, { kind: 'sbom' }>
const sbom = (changes: Partial<Sbom> = {}): Sbom => ({
  name: 'bom.json',
  kind: 'sbom',
  format: 'cyclonedx',
  sha256: ['app.zip', 'lib.zip', 'more'].map(digest),
  components: 3,
  ...changes,
})
const other = sbom({ name: 'other.json' })

/** A release of two files with the evidence. */
function situation(demands: Partial<SbomDemands>, files: readonly EvidenceFile[]) {
  return {
    environment: {
      evidence: { sbom: { formats: ['cyclonedx', 'spdx'], covers: 'files', ...demands } as SbomDemands },
    },
    release: {
      files: [fileOf('app.zip'), fileOf('lib.zip')],
      evidence: files.map(({ name }) => fileOf(name)),
    },
    evidence: { files },
  }
}

describe('the rule evidence-sbom', () => {
  isAskedFor(evidenceSbom, ['sign', 'promote'])
  tryRule(evidenceSbom, [
    ['nothing is asked', 'not-applicable', {}],
    ['one that names every file', 'pass', situation({}, [sbom()])],
    ['one that names not every file', 'fail', situation({}, [sbom({ sha256: [digest('app.zip')] })])],
    [
      'two that name every file together',
      'pass',
      situation({}, [
        sbom({ sha256: [digest('app.zip')] }),
        { ...other, sha256: [digest('lib.zip')], format: 'spdx' },
      ]),
    ],
    [
      'two, of which the accepted one names not every file',
      'fail',
      situation({ formats: ['spdx'] }, [sbom(), { ...other, format: 'spdx', sha256: [digest('app.zip')] }]),
    ],
    ['one in another form', 'fail', situation({ formats: ['spdx'] }, [sbom()])],
    ['no form that is accepted', 'fail', situation({ formats: [] }, [sbom()])],
    ['none', 'fail', situation({}, [{ name: 'a.txt', kind: 'other' }])],
    ['no evidence', 'fail', situation({}, [])],
    ['the evidence was not read', 'fail', { environment: situation({}, []).environment }],
    ['a file of it was not read', 'fail', { ...situation({}, [sbom()]), evidence: { files: [] } }],
    ['any is enough', 'pass', situation({ covers: 'anything' }, [sbom({ sha256: [] })])],
    [
      'any is enough, and it lists nothing',
      'fail',
      situation({ covers: 'anything' }, [sbom({ components: 0 })]),
    ],
    ['it names files and lists nothing', 'fail', situation({}, [sbom({ components: 0 })])],
  ])

  it('names the files that no SBOM names', () => {
    const facts = factsOf(situation({ formats: ['cyclonedx'] }, [sbom({ sha256: [digest('app.zip')] })]))
    expect(evidenceSbom.evaluate(facts)).toMatchObject({
      expected: 'an SBOM in CycloneDX naming every file of the release by its SHA-256',
      actual: '1 SBOM of 3 components, not naming lib.zip',
    })
  })
})
