/**
 * What every job does today before it can speak to AWS: reads some thirty inputs, takes the run's OIDC token, assumes a
 * role by it, hands the credentials to the steps that follow, and asks STS who it has become.
 */
import * as core from '@actions/core'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { ProxyAgent } from 'proxy-agent'

const switches = [
  'mask-aws-account-id',
  'role-skip-session-tagging',
  'role-chaining',
  'output-credentials',
  'unset-current-credentials',
  'disable-retry',
  'special-characters-workaround',
  'force-skip-oidc',
  'overwrite-aws-profile',
]
const texts = [
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'aws-profile',
  'role-external-id',
  'web-identity-token-file',
  'custom-tags',
  'inline-session-policy',
  'use-existing-credentials',
  'retry-max-attempts',
  'action-timeout-s',
  'no-proxy',
  'sts-endpoint',
]

/** A client of its own for each identity, as each has credentials of its own. */
function clientFor(region, proxy, credentials) {
  const agent = proxy === '' ? undefined : new ProxyAgent({ getProxyForUrl: () => proxy })
  return new STSClient({
    region,
    customUserAgent: [['credentials-action-stand-in']],
    ...(agent === undefined
      ? {}
      : { requestHandler: new NodeHttpHandler({ httpAgent: agent, httpsAgent: agent }) }),
    ...(credentials === undefined ? {} : { credentials }),
  })
}

function readInputs() {
  const region = core.getInput('aws-region', { required: true })
  for (const name of switches) if (core.getInput(name) !== '') core.getBooleanInput(name)
  for (const name of texts) core.getInput(name)
  for (const name of ['transitive-tag-keys', 'managed-session-policies']) core.getMultilineInput(name)
  return {
    region,
    role: core.getInput('role-to-assume', { required: true }),
    audience: core.getInput('audience') || 'sts.amazonaws.com',
    duration: Number(core.getInput('role-duration-seconds') || 3600),
    sessionName: core.getInput('role-session-name') || 'GitHubActions',
    proxy: core.getInput('http-proxy'),
    accounts: core.getInput('allowed-account-ids').split(',').filter(Boolean),
  }
}

function handOn({ AccessKeyId, SecretAccessKey, SessionToken }) {
  for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) core.setSecret(secret)
  core.exportVariable('AWS_ACCESS_KEY_ID', AccessKeyId)
  core.exportVariable('AWS_SECRET_ACCESS_KEY', SecretAccessKey)
  core.exportVariable('AWS_SESSION_TOKEN', SessionToken)
}

async function run() {
  const { region, role, audience, duration, sessionName, proxy, accounts } = readInputs()
  core.exportVariable('AWS_DEFAULT_REGION', region)
  core.exportVariable('AWS_REGION', region)
  const WebIdentityToken = await core.getIDToken(audience)
  const assumed = await clientFor(region, proxy).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: role,
      RoleSessionName: sessionName,
      DurationSeconds: duration,
      WebIdentityToken,
    }),
  )
  const { Credentials, AssumedRoleUser } = assumed
  core.info(`Acting as ${AssumedRoleUser.Arn}`)
  handOn(Credentials)
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials
  const credentials = {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  }
  const { Account, Arn } = await clientFor(region, proxy, credentials).send(new GetCallerIdentityCommand({}))
  if (accounts.length > 0 && !accounts.includes(Account)) throw new Error(`the account is ${Account}`)
  core.setOutput('aws-account-id', Account)
  core.setOutput('authenticated-arn', Arn)
}

run().catch((error) => core.setFailed(error.message))
