/** `secure-deploy policy`: its usage, and how its result is shown. */
import { tellingCommand } from '../telling-command.ts'
import { checkPolicy } from './policy-check.ts'
import { readPolicyCheckOptions } from './policy-options.ts'

const usage = `Usage: secure-deploy policy check FILE [...]

Explains a deploy policy in plain words, and says what it leaves open. FILE is a path, or
s3://bucket/key with ?versionId=… &expectedBucketOwner=… &region=… where they are needed.

  [--policy-digest sha256:HEX]  the digest that the file must have

Who must have signed the file; FILE.bundle.json is verified first:
  --policy-trusted-signers ARN...
                                AWS Signer profiles, under the built-in AWS Signer roots
  --policy-trust-policy FILE    a Notary Project trustpolicy.blob.json, with
    [--policy-trust-store DIR]    the folder with truststore/x509/TYPE/NAME

For what is in AWS, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...]

  [--json]                      the result as JSON

Exit code: 0 when the policy can be used, whatever it leaves open; 1 when it cannot.`

export const policyCommand = tellingCommand({
  usage,
  read: readPolicyCheckOptions,
  find: checkPolicy,
})
