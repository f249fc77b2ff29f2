/** What the doctor looks at first, without a network: the settings, and the files that follow from them. */
import { InputError } from '@secure-deploy/core/errors'
import { readRepositoryFile } from '@secure-deploy/local/repository-files'
import type { Checkout } from '../set-up/checkout.ts'
import { filesOf } from '../set-up/files.ts'
import { policyFile, workflowFolder } from '../set-up/names.ts'
import { first } from '../set-up/question.ts'
import { readSetUp } from '../set-up/read-set-up.ts'
import type { SetUp } from '../set-up/set-up.ts'
import { readSettings, settingsFile } from '../set-up/settings.ts'
import { codeOwnerFindings } from './code-owners.ts'
import { commitFinding, commitSubject } from './commit.ts'
import { fileFinding, readFiles } from './files.ts'
import type { StandingFile } from './files.ts'
import { found, holds, unlessUnseen } from './finding.ts'
import type { Finding, Part } from './finding.ts'
import { steps } from './pages.ts'
import { policyFindings } from './policy.ts'
import { pinFinding } from './workflows.ts'

export interface InRepository {
  readonly part: Part
  /** Undefined where the settings do not tell it, so that there is nothing to go on with. */
  readonly setUp: SetUp | undefined
}

/** @throws ServiceError STORE_UNAVAILABLE where the file system fails */
export async function lookAtRepository(checkout: Checkout, now: Date): Promise<InRepository> {
  const { root } = checkout
  const settings = await readSettingsFile(root)
  const title = 'In the repository'
  if (settings.setUp === undefined) return { part: { title, findings: [settings.finding] }, setUp: undefined }
  const { setUp, text } = settings
  const files = await readFiles(root, filesOf(setUp))
  const texts = [{ path: settingsFile, text }, ...files.flatMap(textOf)]
  const findings = [
    settings.finding,
    ...files.map(fileFinding),
    ...(await chainFindings(root, setUp)),
    ...texts.flatMap((file) => contentFindings(file, setUp, now)),
    ...(await codeOwnerFindings(root, setUp)),
    await unlessUnseen(commitSubject, () => commitFinding(checkout, texts)),
  ]
  return { part: { title, findings }, setUp }
}

type Settings =
  | { readonly finding: Finding; readonly setUp: SetUp; readonly text: string }
  | { readonly finding: Finding; readonly setUp?: undefined }

async function readSettingsFile(root: string): Promise<Settings> {
  const there = await readRepositoryFile(root, settingsFile)
  if (there.kind === 'nothing') {
    const detail = 'what this set-up is was never kept'
    return { finding: found('missing', settingsFile, { detail, nextStep: steps.init }) }
  }
  const mend = `Mend ${settingsFile}, or take it away and answer again: ${steps.init}`
  if (there.kind === 'other')
    return { finding: found('differs', settingsFile, { detail: there.why, nextStep: mend }) }
  try {
    const answers = readSettings(there.text)
    const setUp = readSetUp(answers, await rootCertificate(root, first(answers, 'certificate-root')))
    return { finding: holds(settingsFile, setUp.repository), setUp, text: there.text }
  } catch (refusal) {
    if (!(refusal instanceof InputError)) throw refusal
    return { finding: found('differs', settingsFile, { detail: refusal.message, nextStep: mend }) }
  }
}

async function rootCertificate(root: string, path: string): Promise<string | undefined> {
  if (path === '') return undefined
  const there = await readRepositoryFile(root, path)
  if (there.kind === 'file') return there.text
  const why = there.kind === 'nothing' ? 'there is no such file' : there.why
  throw new InputError('INPUT_MALFORMED', `--certificate-root is ${path}: ${why}`)
}

function textOf({ wanted: { path }, there }: StandingFile) {
  return there.kind === 'file' ? [{ path, text: there.text }] : []
}

/** A key of KMS signs with a chain that stands in the repository. */
async function chainFindings(root: string, { signer }: SetUp): Promise<readonly Finding[]> {
  if (signer.kind === 'profile') return []
  const { chainPath } = signer
  const there = await readRepositoryFile(root, chainPath)
  if (there.kind === 'file') return [holds(chainPath, 'the certificate chain of the key')]
  return [
    found('missing', chainPath, {
      detail: 'the certificate chain of the key',
      nextStep: `Put the chain of the certificate of the key at ${chainPath}, as PEM`,
    }),
  ]
}

function contentFindings(
  { path, text }: { readonly path: string; readonly text: string },
  setUp: SetUp,
  now: Date,
): readonly Finding[] {
  if (path === policyFile) return policyFindings(text, setUp, now)
  return path.startsWith(`${workflowFolder}/`) ? [pinFinding(path, text, setUp.suite)] : []
}
