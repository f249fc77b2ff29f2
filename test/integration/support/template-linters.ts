/** Runs the linters of CloudFormation templates, and asks the one for what it knows of IAM. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { cfnLintProgram, cfnLintPython } from '@secure-deploy/tools/real-parts/cfn-lint'
import { checkovProgram } from '@secure-deploy/tools/real-parts/checkov'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export interface Verdict {
  readonly exitCode: number | null
  readonly printed: string
}

/** Files relative to the root, or absolute. Hints count as much as errors. */
export function cfnLint(files: readonly string[], options: readonly string[] = []): Verdict {
  const strict = ['--non-zero-exit-code', 'informational', '--include-checks', 'I', '--include-experimental']
  // I4010 asks for a description of the architecture in a format of its own; README.md and the comments are that here.
  const ignored = ['--ignore-checks', 'I4010']
  return run(cfnLintProgram(), [...strict, ...ignored, ...options, '--', ...files])
}

/** Writes a template that no file of the repository has. */
export function templateWith(text: string): string {
  const file = join(temporaryFolder(), 'template.yaml')
  writeFileSync(file, text)
  return file
}

export interface CheckovCheck {
  readonly check_id: string
  readonly resource: string
  readonly check_result: { readonly suppress_comment?: string }
}

export interface CheckovReport {
  readonly passed_checks: readonly CheckovCheck[]
  readonly failed_checks: readonly CheckovCheck[]
  readonly skipped_checks: readonly CheckovCheck[]
  readonly parsing_errors: readonly string[]
}

/** Without asking its makers' server for anything. */
export function checkov(files: readonly string[]): CheckovReport {
  const options = ['--framework', 'cloudformation', '--skip-download', '--output', 'json']
  const { printed } = run(checkovProgram(), [...options, ...files.flatMap((file) => ['--file', file])])
  const report = JSON.parse(printed) as { readonly results: CheckovReport }
  return report.results
}

/** The actions of a service that cfn-lint knows, `s3:abortmultipartupload` and so on. */
export function knownActions(service: string): readonly string[] {
  const script =
    'import json, sys; from cfnlint.helpers import load_resource; import cfnlint.data.AdditionalSpecs as specs\n' +
    'print(json.dumps(sorted(load_resource(specs, "Policies.json")[sys.argv[1]]["Actions"])))'
  const { printed } = run(cfnLintPython(), ['-c', script, service])
  return (JSON.parse(printed) as readonly string[]).map((name) => `${service}:${name}`)
}

function run(program: string, args: readonly string[]): Verdict {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 } as const
  const { status, stdout, stderr, error } = spawnSync(program, args, options)
  if (error !== undefined) throw error
  if (stdout === '' && status !== 0 && stderr !== '') throw new Error(stderr)
  return { exitCode: status, printed: stdout }
}
