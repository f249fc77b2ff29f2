/** Digests of content: taken beside other work where the content can do that, else here while its bytes pass. */
import type { Content, FileHash, HashedFile } from '../ports.ts'
import { hashContent, parseSha256, singleRequestLimit } from '../values/digest.ts'
import type { ContentDigest, HashOptions } from '../values/digest.ts'
import { passingBytes } from './passing-bytes.ts'

export async function digestContent(
  content: Content,
  options: HashOptions = {},
): Promise<ContentDigest & { readonly sha512?: string }> {
  const limit = options.singleRequestLimit ?? singleRequestLimit
  // Files that large have digests of their parts too, which are only taken here.
  if (content.hash === undefined || content.size > limit)
    return hashContent(passingBytes(content), content.size, options)
  let told = 0
  const tell = (size: number) => {
    options.onBytes?.(size - told)
    told = size
  }
  const algorithms: readonly FileHash[] = options.sha512 === true ? ['sha256', 'sha512'] : ['sha256']
  const hashed = await content.hash(algorithms, tell)
  tell(hashed.size)
  return toContentDigest(hashed, algorithms)
}

/** Fail closed: other digests than were asked for are none. */
export function toContentDigest(
  { size, digests }: HashedFile,
  algorithms: readonly FileHash[],
): ContentDigest & { readonly sha512?: string } {
  const digestOf = (name: FileHash) => digests[algorithms.indexOf(name)]
  const sha256 = parseSha256(digestOf('sha256') ?? '')
  if (sha256 === undefined || digests.length !== algorithms.length)
    throw new TypeError(`${digests.join(', ')} are not the digests that were asked for`)
  const sha512 = digestOf('sha512')
  return { size, sha256, ...(sha512 === undefined ? {} : { sha512 }) }
}
