/** Reads the files and outputs of ours that the documentation shows, by the readers that are used of them everywhere. */
import { inspect } from '@secure-deploy/cli/inspect/inspect'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import type { VerifiedFile } from '@secure-deploy/core/verifying/verify'
import { fileOutputs } from '@secure-deploy/github/file-outputs'
import { parseTrustPolicy } from '@secure-deploy/notary'
import { parsePayload } from '@secure-deploy/notary/payload'
import { signTestRelease } from '../releases.ts'
import { type Block, everyBlock } from './blocks.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * What the block was read as.
 * @throws Error of the reader, or for a document that none of them is for
 */
export async function readDocument(block: Block): Promise<string> {
  const members = JSON.parse(block.text) as Members
  if ('signatures' in members) return readBundle(block, members)
  if ('_type' in members) return inspect(canonical(members), block.file).kind
  if ('trustPolicies' in members) return `trust policy ${parseTrustPolicy(Buffer.from(block.text)).version}`
  if ('targetArtifact' in members) return `payload of ${parsePayload(canonical(members)).mediaType}`
  return readFilesOutput(members)
}

/** Documents are shown with an indent that their canonical form hasn't. */
function canonical(members: Members): Buffer {
  return Buffer.from(JSON.stringify(members))
}

/** A bundle whose contents are shown by their beginnings: those of the statement that the page shows, and of any envelope. */
async function readBundle(block: Block, members: Members): Promise<string> {
  const signed = parseBundle((await signTestRelease()).bundle.bytes)
  const statement = statementOf(block.file)
  const whole = JSON.parse(
    Buffer.from(encodeBundle({ statement, signatures: signed.signatures }).bytes).toString(),
  ) as { readonly statement: string; readonly signatures: readonly string[] }
  const shown = members as Partial<typeof whole>
  const filled = {
    ...members,
    statement: filledIn(shown.statement, whole.statement),
    signatures: shown.signatures?.map((signature) => filledIn(signature, whole.signatures[0] ?? '')),
  }
  return inspect(Buffer.from(`${JSON.stringify(filled, undefined, 2)}\n`), block.file).kind
}

function statementOf(file: string): Buffer {
  const [statement] = everyBlock()
    .filter((block) => block.file === file && block.language === 'json')
    .map(({ text }) => JSON.parse(text) as Members)
    .filter((members) => '_type' in members)
  if (statement === undefined) throw new Error(`${file} shows a bundle and no statement`)
  return canonical(statement)
}

/** @throws Error unless what stands before the ellipsis is the beginning of the whole */
function filledIn(shown: string | undefined, whole: string): string {
  if (shown?.endsWith('…') !== true || !whole.startsWith(shown.slice(0, -1)))
    throw new Error(`${shown} does not begin ${whole.slice(0, 80)}`)
  return whole
}

interface ShownFile {
  readonly digest: string
  readonly size: number
  readonly uri: string
  readonly path?: string
  readonly bucket?: string
  readonly key?: string
  readonly 'version-id'?: string
}

/** The output `files`: what was shown, read as verified files, must be written again as it stands. */
function readFilesOutput(members: Members): string {
  const files = Object.entries(members as Readonly<Record<string, ShownFile>>).map(([name, file]) => ({
    name: name as VerifiedFile['name'],
    digest: {
      sha256: file.digest.replace(/^sha256:/, '') as VerifiedFile['digest']['sha256'],
      size: file.size,
    },
    location: {
      uri: file.uri,
      ...(file.bucket === undefined ? {} : { bucket: file.bucket }),
      ...(file.key === undefined ? {} : { key: file.key }),
      ...(file['version-id'] === undefined ? {} : { versionId: file['version-id'] }),
    },
    ...(file.path === undefined ? {} : { path: file.path }),
  }))
  if (fileOutputs(files) !== JSON.stringify(members)) throw new Error('it is no document of ours')
  return 'output files'
}
