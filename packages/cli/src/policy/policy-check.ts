/** The story of `policy check`: load the policy as an action would, say what it demands, and what it leaves open. */
import { loadPolicy } from '@secure-deploy/connect/policy'
import type { LoadedPolicy } from '@secure-deploy/connect/policy'
import { explainPolicy } from '@secure-deploy/core/policy-file/explanation'
import { openPoints } from '@secure-deploy/core/policy-file/open-points'
import type { Summary, Table } from '@secure-deploy/core/summary'
import { localCaller } from '../local-caller.ts'
import type { Terminal } from '../terminal.ts'
import type { PolicyCheckOptions } from './policy-options.ts'

export interface PolicyCheckResult {
  readonly summary: Summary
  /** The same for programs. */
  readonly document: object
}

export async function checkPolicy(
  { location, sha256, signedBy, access }: PolicyCheckOptions,
  terminal: Terminal,
): Promise<PolicyCheckResult> {
  const loaded = await loadPolicy({
    location,
    input: 'policy check',
    folder: terminal.cwd,
    access,
    caller: localCaller('policy', terminal),
    now: terminal.now(),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(signedBy === undefined ? {} : { signedBy }),
  })
  const { policy } = loaded
  const open = openPoints(policy, terminal.now())
  const summary = explainPolicy(policy, open)
  return {
    summary: { ...summary, tables: [fileTable(loaded), ...summary.tables] },
    document: {
      uri: policy.uri,
      digest: `sha256:${policy.sha256}`,
      'pinned-by': loaded.pinned,
      ...(loaded.signedBy === undefined ? {} : { 'signed-by': loaded.signedBy }),
      releases: policy.releases,
      environments: policy.environments.map(({ name }) => name),
      'open-points': open,
      explanation: summary.tables
        .filter(({ title }) => title !== 'Left open')
        .map(({ title, rows }) => ({ title, rows })),
    },
  }
}

function fileTable({ policy, pinned, signedBy }: LoadedPolicy): Table {
  return {
    title: 'The file',
    header: ['', ''],
    rows: [
      ['digest', `sha256:${policy.sha256}`],
      ['known by', pins[pinned]],
      ...(signedBy === undefined ? [] : [['signed by', signedBy]]),
    ],
  }
}

const pins: Readonly<Record<LoadedPolicy['pinned'], string>> = {
  digest: 'the digest that was asked for',
  signature: 'the signature of a signer who was asked for',
  version: 'the version of the object',
  nothing: 'its place alone: whoever can change the file decides',
}
