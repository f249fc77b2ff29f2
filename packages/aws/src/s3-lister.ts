/** Lists the keys of an S3 store below one prefix, page by page to the end. */
import { ListObjectsV2Command, type ListObjectsV2CommandOutput } from '@aws-sdk/client-s3'
import { ServiceError } from '@secure-deploy/core/errors'
import type { ObjectLister } from '@secure-deploy/core/ports'
import type { AwsSession } from './aws-session.ts'
import { callAws, type RetryOptions, unexpectedAnswer } from './failures.ts'
import { describeCall, fullKey, locate, ownerOf, s3Client, type S3Store } from './s3-store.ts'

export interface S3ListerOptions {
  readonly retry?: RetryOptions
  /** Answers that are read before a list is given up; as a rule, each holds a thousand keys. */
  readonly mostPages?: number
}

/** As IAM names it; the API's own name is ListObjectsV2. */
const listBucket = 's3:ListBucket'

/**
 * A list holds everything that was written before it was asked for (S3 user guide, "Amazon S3 data consistency model"), so
 * what it lacks is not there. INVARIANT: a list that was denied or broke off is a failure, never a shorter list.
 */
export function s3Lister(session: AwsSession, store: S3Store, options: S3ListerOptions = {}): ObjectLister {
  const target = { session, store, options }
  return {
    list: async (prefix) => inOrder(await readPages({ ...target, prefix }, keysOf)),
    folders: async (prefix) => inOrder(await readPages({ ...target, prefix, delimiter: '/' }, foldersOf)),
  }
}

interface Listing {
  readonly session: AwsSession
  readonly store: S3Store
  readonly options: S3ListerOptions
  /** Within the store. */
  readonly prefix: string
  readonly delimiter?: '/'
}

type Page = ListObjectsV2CommandOutput

/** What one answer names, in the store's own keys. */
type ReadPage = (page: Page, listing: Listing) => readonly string[]

async function readPages(listing: Listing, read: ReadPage): Promise<readonly string[]> {
  const { mostPages = 1_000 } = listing.options
  const found: string[] = []
  let token: string | undefined
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await askPage(listing, token)
    for (const name of read(page, listing)) found.push(name)
    token = page.NextContinuationToken
    // Fail closed: a list is whole only when S3 says so.
    if (page.IsTruncated === false) return found
    if (page.IsTruncated === undefined || !token)
      throw unexpectedAnswer(listBucket, 'neither as the last part of a list nor with a way to the rest')
  }
  const { uri } = locate(listing.store, listing.prefix, undefined)
  throw new ServiceError('STORE_UNAVAILABLE', `${uri} does not end within ${mostPages} answers of S3`, {
    operation: listBucket,
    nextStep: 'Find out who is filling the store.',
  })
}

async function askPage(listing: Listing, token: string | undefined): Promise<Page> {
  const { session, store, options, prefix, delimiter } = listing
  const client = await s3Client(session, store)
  const command = () =>
    new ListObjectsV2Command({
      Bucket: store.bucket,
      ...ownerOf(store),
      Prefix: fullKey(store, prefix),
      // XML cannot carry every character of a key.
      EncodingType: 'url',
      ...(delimiter === undefined ? {} : { Delimiter: delimiter }),
      ...(token === undefined ? {} : { ContinuationToken: token }),
    })
  const call = describeCall(listBucket, store, prefix)
  return await callAws(call, () => client.send(command()), options.retry)
}

function keysOf({ Contents = [], EncodingType }: Page, listing: Listing): readonly string[] {
  const keys = Contents.map(({ Key }) => withinStore(Key, EncodingType, listing))
  // A key with a slash at its end is the mark of a folder that a console made; no object of ours has one.
  return keys.filter((key) => !key.endsWith('/'))
}

function foldersOf({ CommonPrefixes = [], EncodingType }: Page, listing: Listing): readonly string[] {
  return CommonPrefixes.map(({ Prefix }) => {
    const name = withinStore(Prefix, EncodingType, listing).slice(listing.prefix.length)
    if (!/^[^/]+\/$/.test(name)) throw unexpectedAnswer(listBucket, 'with something that is not a folder')
    return name.slice(0, -1)
  })
}

/** Fail closed: an answer about something else than was asked for is not read at all. */
function withinStore(
  name: string | undefined,
  encoding: Page['EncodingType'],
  { store, prefix }: Listing,
): string {
  const full = encoding === 'url' ? decode(name) : name
  const asked = fullKey(store, prefix)
  if (full?.startsWith(asked) !== true)
    throw unexpectedAnswer(listBucket, `with a key that does not start with ${JSON.stringify(asked)}`)
  return `${prefix}${full.slice(asked.length)}`
}

/** S3 writes a key as a form writes a value: percent signs for bytes, and a plus for a space. */
function decode(name = ''): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '))
  } catch (cause) {
    throw unexpectedAnswer(listBucket, 'with a key that cannot be read', cause)
  }
}

/** Not every kind of bucket lists in the order of bytes. */
function inOrder(names: readonly string[]): readonly string[] {
  return names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
}
