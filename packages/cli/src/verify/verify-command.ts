/** `secure-deploy verify`: its usage, and how its result is shown. */
import { policyUsage } from '../policy/policy-flags.ts'
import { tellingCommand } from '../telling-command.ts'
import { readVerifyOptions } from './verify-options.ts'
import { verify } from './verify.ts'

const usage = `Usage:
  secure-deploy verify --store URI --release-name N --release-version V TRUST SOURCE [...]
  secure-deploy verify --policy FILE --environment E --release-name N --release-version V [...]
  secure-deploy verify --bundle-path FILE --subject-path GLOB... TRUST SOURCE [...]
  secure-deploy verify --subject-path FILE --signature-path FILE.jws.sig TRUST [...]

What is verified:
  --store URI                   s3://bucket/prefix or file:///path
  --policy FILE, --environment E
                                what a deploy policy demands of a release that is to be deployed
                                from there; it names the store, whom to trust and the source
  --release-name N, --release-version V
                                which release it must be; with --bundle-path any unless given
  [--path DIR]                  download the files to DIR once all of them are verified
  --bundle-path FILE            a bundle on disk, for the files of --subject-path
  --signature-path FILE         a Notary Project signature (.jws.sig) of the file of --subject-path
  --subject-path GLOB...        the files on disk
  [--bundle-digest sha256:HEX]  the bundle that it must be

How the policy is known:
${policyUsage}

TRUST, one of:
  --trust-policy FILE           a Notary Project trustpolicy.blob.json, with
    [--trust-policy-name S]       the statement to use; the global one unless given
    [--trust-store DIR]           the folder with truststore/x509/TYPE/NAME
  --trusted-signers ARN...      AWS Signer profiles, under the built-in AWS Signer roots

SOURCE, where the release must have been built from:
  --source-repository OWNER/NAME
  [--source-repository-id ID] [--source-ref REF...] [--signer-workflow W...]
  [--runner-environment E]

For stores in S3 and signatures of AWS Signer, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...] [--expected-bucket-owner ID]

  [--json]                      the result as JSON`

export const verifyCommand = tellingCommand({
  usage,
  read: readVerifyOptions,
  find: verify,
})
