/** What each block of the documentation is, which decides the tests that try it. */
import { parse } from 'yaml'
import type { Block } from './blocks.ts'

/**
 * - `workflow`, and `workflow-part`, which a workflow is put around: test/integration/linters.test.ts
 * - `deploy-policy`, and `deploy-policy-part`, which is put into the one of README.md; `document`, a file or an output of
 *   ours: test/contract/documents.test.ts
 * - `iam-policy`, `template`, `diagram`: test/integration/documents.test.ts
 * - `script`: both, and every call in it
 * - `own-test`: the one that `ownTests` names
 */
export type BlockKind =
  | 'workflow'
  | 'workflow-part'
  | 'deploy-policy'
  | 'deploy-policy-part'
  | 'document'
  | 'iam-policy'
  | 'template'
  | 'diagram'
  | 'script'
  | 'own-test'

/** Pages whose blocks of a language are tried by a test of their own. */
export const ownTests: readonly {
  readonly file: string
  readonly language: string
  readonly test: string
}[] = [
  { file: 'packages/notary/README.md', language: 'js', test: 'test/unit/notary/readme.test.ts' },
  { file: 'README.md', language: 'text', test: 'test/unit/cli/demo/transcript.test.ts' },
  { file: 'docs/auditor.md', language: 'text', test: 'test/integration/auditor-page.test.ts' },
]

/** Undefined for a block that nothing here checks. */
export function kindOf({ file, language, text }: Block): BlockKind | undefined {
  if (ownTests.some((own) => own.file === file && own.language === language)) return 'own-test'
  switch (language) {
    case 'sh':
      return 'script'
    case 'mermaid':
      return 'diagram'
    case 'yaml':
      return kindOfYaml(text)
    case 'json':
      return isPolicyOfIam(JSON.parse(text)) ? 'iam-policy' : 'document'
    default:
      return undefined
  }
}

function kindOfYaml(text: string): BlockKind | undefined {
  const content = parse(text, { logLevel: 'silent' }) as unknown
  if (Array.isArray(content)) return 'workflow-part'
  const keys = Object.keys(content as object)
  const all = (known: readonly string[]) => keys.every((key) => known.includes(key))
  if (keys.includes('on') && keys.includes('jobs')) return 'workflow'
  if (keys.includes('version')) return 'deploy-policy'
  if (keys.includes('Resources') || keys.includes('AWSTemplateFormatVersion')) return 'template'
  if (all(['approvals', 'source', 'trust', 'environments', 'holds'])) return 'deploy-policy-part'
  return 'workflow-part'
}

function isPolicyOfIam(content: unknown): boolean {
  const members = Object.keys(content as object)
  return members.includes('Statement') || members.includes('Effect')
}
