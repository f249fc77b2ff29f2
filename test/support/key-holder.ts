/** Someone who signs with a key and a certificate chain of their own: the files that the inputs name. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type ChainRequest,
  daysFrom,
  type KeyKind,
  makeChain,
  makeKey,
  type TestChain,
  toPem,
} from './certificates.ts'
import { trustPolicy } from './cloud.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface KeyHolder {
  readonly chain: TestChain
  /** Path of the chain in PEM. */
  readonly chainPath: string
  /** Inputs of a step that signs with the key file. */
  readonly signer: Readonly<Record<'signer' | 'certificate-chain', string>>
  /** Inputs of a step that trusts this holder and nobody else. */
  readonly trust: Readonly<Record<'trust-policy' | 'trust-store', string>>
}

/** Certificates are valid from a year ago for two years, by this machine's clock, since the steps have no other. */
export function makeKeyHolder(kind: KeyKind = 'P-384', request: ChainRequest = {}): KeyHolder {
  const folder = temporaryFolder()
  const now = new Date()
  const valid = { notBefore: daysFrom(now, -365), notAfter: daysFrom(now, 365) }
  const chain = makeChain({
    leafKey: makeKey(kind),
    ...request,
    leaf: { ...valid, ...request.leaf },
    intermediate: { ...valid, ...request.intermediate },
    root: { ...valid, ...request.root },
  })
  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
  const key = write('key.pem', chain.leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
  const chainPath = write('chain.pem', toPem(...chain.certificates))
  mkdirSync(join(folder, 'truststore/x509/ca/own'), { recursive: true })
  write('truststore/x509/ca/own/root.pem', toPem(chain.root.certificate))
  const identity = `x509.subject: ${chain.leaf.certificate.subjectText}`
  const policy = trustPolicy({ trustStores: ['ca:own'], trustedIdentities: [identity] })
  return {
    chain,
    chainPath,
    signer: { signer: pathToFileURL(key).href, 'certificate-chain': chainPath },
    trust: {
      'trust-policy': write('trustpolicy.blob.json', JSON.stringify(policy)),
      'trust-store': folder,
    },
  }
}
