/** `secure-deploy hold`: its usage, and how its result is shown. */
import { tellingCommand } from '../telling-command.ts'
import { readHoldOptions } from './hold-options.ts'
import { hold } from './hold.ts'

/** What `lift` takes as well. */
export const holdingUsage = `What is held, one of:
  --release-name N              all releases of this name, or one of them with
    [--release-version V]
  --environment E               whatever would be let into it or deployed from it
  --held-signer S               all that it signed: the ARN of a signing profile or profile version,
                                or parts of a certificate's subject such as CN=signer,O=example

Where, and who signs:
  --store URI                   s3://bucket/prefix or file:///path, as the deploy policy names it
  --signer S...                 the ARN of an AWS Signer profile, of an AWS KMS key or alias, or
                                file:///key.pem; several where the policy demands more than one
  [--certificate-chain FILE...] for each KMS key and key file, in their order
  [--trust-store DIR]           the AWS Signer root of a partition for which none is built in

For what is in AWS, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...] [--expected-bucket-owner ID]
  [--sse-kms-key-id ARN] [--object-lock-mode M --object-lock-retain-days N]

  [--json]                      the result as JSON`

const usage = `Usage:
  secure-deploy hold SCOPE --reason TEXT --store URI --signer S [...]

  --reason TEXT                 one line that everybody reads who is held
  [--until TIME]                2030-01-31T18:00:00Z, or 24h or 7d from now; until it is lifted
                                unless given

${holdingUsage}`

export const holdCommand = tellingCommand({
  usage,
  read: readHoldOptions,
  find: hold,
})
