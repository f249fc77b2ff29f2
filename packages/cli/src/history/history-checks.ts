/** The commands by which anybody can check a line of a history with other people's tools: sha256sum, jq and notation. */
import { InputError } from '@secure-deploy/core/errors'
import type { HistoryLine, HistoryStep } from '@secure-deploy/core/history/history-line'
import { statementMediaType } from '@secure-deploy/core/release/bundle'
import { parseFileUri } from '@secure-deploy/local/file-uri'

/** What the lines of one file are checked by. */
export interface FileCheck {
  /** Of the lines, counted from 1. */
  readonly lines: readonly number[]
  readonly at: string
  readonly commands: readonly string[]
}

export function checksOf(lines: readonly HistoryLine[]): readonly FileCheck[] {
  const files = new Map<string, number[]>()
  for (const [index, { at }] of lines.entries()) files.set(at, [...(files.get(at) ?? []), index + 1])
  return [...files].flatMap(([at, numbers]) => {
    const own = numbers.flatMap((number) => lines[number - 1] ?? [])
    const commands = commandsFor(at, numbers[0] ?? 0, own)
    return commands.length === 0 ? [] : [{ lines: numbers, at, commands }]
  })
}

function commandsFor(at: string, number: number, lines: readonly HistoryLine[]): readonly string[] {
  // A prefix, below which nothing was found or could be listed.
  if (at.endsWith('/')) return []
  const file = lines.some(({ step }) => step === 'evidence')
    ? `line-${number}.evidence`
    : `line-${number}.bundle.json`
  const digest = lines.find(({ step, digest: found }) => step !== 'built' && found !== undefined)?.digest
  return [
    ...fetchCommand(at, file),
    ...(digest === undefined
      ? []
      : [`echo '${digest.replace('sha256:', '')}  ${file}' | sha256sum --check --strict`]),
    ...(file.endsWith('.evidence') ? [] : bundleCommands(file, `line-${number}.json`, lines)),
  ]
}

function fetchCommand(at: string, file: string): readonly string[] {
  if (at.startsWith('s3://')) return [`aws s3 cp ${quoted(at)} ${file}`]
  try {
    return [`cp ${quoted(parseFileUri(at, 'INPUT_MALFORMED', 'the file'))} ${file}`]
  } catch (failure) {
    if (failure instanceof InputError) return []
    throw failure
  }
}

/** For a POSIX shell: nothing within is read by it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

function bundleCommands(bundle: string, statement: string, lines: readonly HistoryLine[]): readonly string[] {
  const count = Math.max(
    1,
    ...lines.map(signatureCount),
    lines.filter(({ step }) => step === 'signed').length,
  )
  const signatures = Array.from({ length: count }, (_, index) => {
    const envelope = `${statement}${index === 0 ? '' : `.${index + 1}`}.jws.sig`
    return [
      `jq -r '.signatures[${index}]' ${bundle} | base64 -d > ${envelope}`,
      `notation blob verify --signature ${envelope} --media-type ${statementMediaType} ${statement}`,
    ]
  })
  return [
    `jq -r .statement ${bundle} | base64 -d > ${statement}`,
    ...signatures.flat(),
    ...[...new Set(lines.map(({ step }) => questions[step]))].flatMap((question) =>
      question === undefined ? [] : [question(statement)],
    ),
  ]
}

function signatureCount(line: HistoryLine): number {
  if (line.fact === undefined || !('signatures' in line.fact)) return 0
  return line.fact.signatures.length
}

/** What in a statement tells a line. */
const questions: Readonly<Partial<Record<HistoryStep, (statement: string) => string>>> = {
  built: (file) => `jq '.predicate.buildDefinition.internalParameters.github' ${file}`,
  // In the folder that the files were copied to.
  stored: (file) => `jq -r '.subject[] | .digest.sha256 + "  " + .name' ${file} | sha256sum --check --strict`,
  approved: (file) => `jq '.predicate.securedeploy_promotion.approvals' ${file}`,
  arrived: (file) => promotionQuestion(file),
  promoted: (file) => promotionQuestion(file),
  deployed: (file) => `jq '.predicate | {environment, outcome, target, deployedOn}' ${file}`,
  held: (file) => `jq '.predicate | {scope, reason, placedOn, until}' ${file}`,
  lifted: (file) => `jq '.predicate | {hold, scope, reason, liftedOn}' ${file}`,
}

function promotionQuestion(file: string): string {
  return `jq '.predicate | {timeVerified, policy, from: .securedeploy_promotion.from, to: .securedeploy_promotion.to, bypass: .securedeploy_promotion.bypass}' ${file}`
}
