/** The actions of others that our workflows use, as far as they use them; no package registry has the real ones. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { stringify } from 'yaml'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { placeholder } from './workflow-runner.ts'

export interface StandIns {
  /** For `repositories` of a run, by the references that the workflows have. */
  readonly repositories: Readonly<Record<string, string>>
  /** Artifacts as the service keeps them: a folder by their id, with one archive in it. */
  readonly artifacts: string
}

interface StandIn {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly script: string
}

/** An archive whose root is the deepest folder that all paths share; id and digest as outputs. */
const upload = `
import glob, hashlib, os, zipfile
found = []
roots = []
for pattern in filter(None, map(str.strip, os.environ['IN_PATH'].splitlines())):
    for path in glob.glob(pattern, recursive=True, include_hidden=True):
        if os.path.isdir(path):
            roots.append(path)
            found += [os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names]
        else:
            roots.append(os.path.dirname(path) or '.')
            found.append(path)
if not found: raise SystemExit('nothing found')
root = os.path.commonpath([os.path.abspath(path) for path in roots])
artifacts = os.environ['ARTIFACTS']
number = str(1000 + len(os.listdir(artifacts)))
os.makedirs(os.path.join(artifacts, number))
archive = os.path.join(artifacts, number, os.environ['IN_NAME'] + '.zip')
with zipfile.ZipFile(archive, 'w') as written:
    for path in sorted(set(found)): written.write(path, os.path.relpath(os.path.abspath(path), root))
digest = hashlib.sha256(open(archive, 'rb').read()).hexdigest()
with open(os.environ['GITHUB_OUTPUT'], 'a') as outputs:
    outputs.write(f'artifact-id={number}\\nartifact-digest={digest}\\n')
`

/** The archives of the ids that are asked for; TAMPER is what somebody between the two jobs has done. */
const download = `
import os, shutil
assert os.environ['IN_SKIP_DECOMPRESS'] == 'true'
artifacts, target = os.environ['ARTIFACTS'], os.environ['IN_PATH']
os.makedirs(target, exist_ok=True)
for number in filter(None, os.environ['IN_ARTIFACT_IDS'].split(',')):
    shutil.copytree(os.path.join(artifacts, number), target, dirs_exist_ok=True)
tamper, kind = os.environ.get('TAMPER', ''), os.path.basename(target)
if tamper == kind + ' changed':
    archive = os.path.join(target, os.listdir(target)[0])
    content = bytearray(open(archive, 'rb').read())
    content[40] ^= 1
    open(archive, 'wb').write(content)
if tamper == kind + ' added': open(os.path.join(target, 'another.zip'), 'wb').close()
if tamper == kind + ' gone': shutil.rmtree(target); os.makedirs(target)
`

/** A session of the role by the token of the job, as outputs alone. */
const assumeRole = `
import json, os, subprocess, urllib.request
assert os.environ['IN_OUTPUT_CREDENTIALS'] == 'true' and os.environ['IN_OUTPUT_ENV_CREDENTIALS'] == 'false'
request = urllib.request.Request(
    os.environ['ACTIONS_ID_TOKEN_REQUEST_URL'] + '&audience=sts.amazonaws.com',
    headers={'authorization': 'Bearer ' + os.environ['ACTIONS_ID_TOKEN_REQUEST_TOKEN']})
token = json.load(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request))['value']
answer = subprocess.run(
    ['aws', 'sts', 'assume-role-with-web-identity', '--role-session-name', 'deploy', '--role-arn',
     os.environ['IN_ROLE_TO_ASSUME'], '--web-identity-token', token, '--region', os.environ['IN_AWS_REGION']],
    check=True, capture_output=True).stdout
credentials = json.loads(answer)['Credentials']
with open(os.environ['GITHUB_OUTPUT'], 'a') as outputs:
    outputs.write('aws-access-key-id=' + credentials['AccessKeyId'] + '\\n')
    outputs.write('aws-secret-access-key=' + credentials['SecretAccessKey'] + '\\n')
    outputs.write('aws-session-token=' + credentials['SessionToken'] + '\\n')
`

/** Of this repository alone, at the commit that the documentation names; a checkout of one's own `act` makes by itself. */
const checkout = `
import os
assert os.environ['IN_REPOSITORY'] == '${placeholder.repository}' and os.environ['IN_REF'] == '${placeholder.commit}'
os.symlink('${root}', os.environ['IN_PATH'])
`

const standIns: Readonly<Record<string, StandIn>> = {
  'actions/checkout': { inputs: ['repository', 'ref', 'path'], outputs: [], script: checkout },
  'actions/upload-artifact': {
    inputs: ['name', 'path', 'include-hidden-files', 'if-no-files-found', 'retention-days'],
    outputs: ['artifact-id', 'artifact-digest'],
    script: upload,
  },
  'actions/download-artifact': {
    inputs: ['artifact-ids', 'path', 'skip-decompress'],
    outputs: [],
    script: download,
  },
  'aws-actions/configure-aws-credentials': {
    inputs: ['aws-region', 'role-to-assume', 'output-credentials', 'output-env-credentials'],
    outputs: ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'],
    script: assumeRole,
  },
}

/** `texts`: the workflows whose references are to be found. */
export function standInsFor(texts: readonly string[]): StandIns {
  const artifacts = join(temporaryFolder(), 'artifacts')
  mkdirSync(artifacts)
  const references = texts.flatMap((text) =>
    [...text.matchAll(/uses: (\S+@[0-9a-f]{40})/g)].map(([, uses = '']) => uses),
  )
  const found = [...new Set(references)].flatMap((uses) => {
    const standIn = standIns[uses.split('@')[0] ?? '']
    return standIn === undefined ? [] : [[uses, write(standIn, artifacts)] as const]
  })
  return { repositories: Object.fromEntries(found), artifacts }
}

function write({ inputs, outputs, script }: StandIn, artifacts: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'script.py'), script)
  const env = inputs.map((name) => [
    `IN_${name.toUpperCase().replaceAll('-', '_')}`,
    `\${{ inputs.${name} }}`,
  ])
  const step = {
    id: 'it',
    shell: 'bash',
    env: { ...(Object.fromEntries(env) as object), ARTIFACTS: artifacts },
    run: `python3 '${join(folder, 'script.py')}'`,
  }
  const action = {
    name: 'Stand-in',
    description: 'Stands in for an action of others.',
    inputs: Object.fromEntries(inputs.map((name) => [name, {}])),
    outputs: Object.fromEntries(outputs.map((name) => [name, { value: `\${{ steps.it.outputs.${name} }}` }])),
    runs: { using: 'composite', steps: [step] },
  }
  writeFileSync(join(folder, 'action.yml'), stringify(action))
  return folder
}
