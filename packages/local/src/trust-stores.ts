/** Trust stores in a directory, laid out as the Notary Project's tools keep them. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import {
  type Certificate,
  checkTrustStore,
  isTrustStoreName,
  parseCertificates,
  type TrustStoreName,
  type TrustStores,
} from '@secure-deploy/notary'
import { readSmallFile } from './files.ts'
import { walkFolders } from './plain-path.ts'

const largestCertificateFile = 1024 * 1024

/** The directory may be notation's own configuration directory, or its `truststore` folder. */
const layouts: readonly (readonly string[])[] = [['truststore', 'x509'], ['x509']]

/**
 * Reads the trust stores that a policy names, `{type}:{name}` from every file in `truststore/x509/{type}/{name}/` or, where
 * that is missing, `x509/{type}/{name}/` (Trust Store and Trust Policy Specification, "Trust Store"). Files are PEM or DER.
 * @throws InputError TRUST_STORE_MALFORMED for a store that is missing, empty or holds anything else than certificates
 */
export async function loadTrustStores(
  directory: string,
  names: readonly TrustStoreName[],
): Promise<TrustStores> {
  const stores = new Map<TrustStoreName, readonly Certificate[]>()
  for (const name of names) stores.set(name, await loadStore(directory, name))
  return stores
}

async function loadStore(directory: string, name: TrustStoreName): Promise<readonly Certificate[]> {
  try {
    // INVARIANT: a checked name holds no slash and is no dot segment, so the path stays below the directory.
    if (!isTrustStoreName(name)) throw new TypeError('its name is malformed')
    const folder = await findFolder(directory, name)
    const files = (await readdir(folder)).toSorted()
    const certificates: Certificate[] = []
    for (const file of files) {
      // Fail closed: a link, a folder or a stray file is refused, not passed over; it may be a certificate that was meant.
      certificates.push(
        ...parseCertificates(await readSmallFile(join(folder, file), largestCertificateFile, name)),
      )
    }
    checkTrustStore(name, certificates)
    return certificates
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(
      'TRUST_STORE_MALFORMED',
      `the trust store ${name} in ${directory} cannot be used: ${reason}`,
      {
        cause,
        nextStep: `Put the certificates of ${name}, and nothing else, into ${layouts.map((layout) => [...layout, ...name.split(':')].join('/')).join(' or ')} as PEM or DER files.`,
      },
    )
  }
}

async function findFolder(directory: string, name: TrustStoreName): Promise<string> {
  for (const layout of layouts) {
    const { kind, path } = await walkFolders(directory, [...layout, ...name.split(':')])
    if (kind === 'folder') return path
    if (kind === 'other') throw new TypeError(`${path} is a symbolic link or not a folder`)
  }
  throw new TypeError('there is no folder for it')
}
