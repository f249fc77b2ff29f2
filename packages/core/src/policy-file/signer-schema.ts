/** How a policy file names signers: whose signatures count, and how many of them it takes. */
import * as v from 'valibot'
import { profileArn } from '../values/texts.ts'
import { anyText, fields, listOf, map, text, wholeNumber } from './fields.ts'

const storeName = {
  form: /^(?:ca|signingAuthority):[A-Za-z0-9_.-]+$/,
  allowed: 'the name of a trust store, ca:<name> or signingAuthority:<name>',
}
const timestampStoreName = { form: /^tsa:[A-Za-z0-9_.-]+$/, allowed: 'the name of a trust store, tsa:<name>' }

const profile = text(profileArn, {
  description: 'The ARN of an AWS Signer signing profile (any of its versions) or of one version of it.',
  examples: ['arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases'],
})

const certificate = fields(
  {
    subject: anyText({
      description:
        'The subject of the signing certificate as RFC 4514 writes it, with C, ST and O at least; a certificate may have more attributes, not others.',
      examples: ['C=US,ST=WA,O=Example,CN=Release signer'],
    }),
    store: text(storeName, {
      description: 'The trust store that holds the certificate authority. It is one of trust.stores.',
      examples: ['ca:releases'],
    }),
    'timestamp-store': v.exactOptional(
      text(timestampStoreName, {
        description: 'The trust store of the timestamp authority, where signatures carry timestamps.',
        examples: ['tsa:timestamps'],
      }),
    ),
  },
  { description: 'A signer by its X.509 certificate.' },
)

export const signer = v.union(
  [profile, certificate],
  'the ARN of a signing profile, or subject and store of a certificate',
)
export type SignerEntry = v.InferOutput<typeof signer>

/** A list of signers of which any one is enough, or such a list with a threshold. */
export function signerSet(description: string) {
  const signers = listOf(signer, { description: 'Who may sign. No signature may belong to two of them.' })
  const counted = fields(
    {
      threshold: wholeNumber(1, 100, {
        description: 'How many different signers of the list must have signed.',
      }),
      signers,
    },
    { description: 'Signers of whom several must have signed.' },
  )
  return v.pipe(
    v.union([signers, counted], 'a list of signers, or threshold and signers'),
    v.description(description),
  )
}
export type SignerSetEntry = v.InferOutput<ReturnType<typeof signerSet>>

export const trust = fields(
  {
    stores: v.exactOptional(
      v.pipe(
        map,
        v.record(
          text(
            {
              form: /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/,
              allowed: 'ca:<name>, signingAuthority:<name> or tsa:<name>',
            },
            { description: 'The name of a trust store.', examples: ['ca:releases'] },
          ),
          text(
            { form: /^\s*-----BEGIN CERTIFICATE-----/, allowed: 'one or more certificates as PEM' },
            { description: 'Certificates of authorities, or self-signed ones, as PEM.' },
          ),
        ),
        v.description(
          'Trust stores of your own, by the names of the Notary Project: ca:<name>, signingAuthority:<name>, tsa:<name>. Those of AWS Signer are built in, and one of the same name here takes their place.',
        ),
      ),
    ),
    releases: signerSet('Who may sign releases.'),
  },
  { description: 'Whose signatures count.' },
)
