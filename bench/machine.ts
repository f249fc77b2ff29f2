/** What the bench runs on, and the programs that take part, as far as results depend on them. */
import { execFileSync } from 'node:child_process'
import { cpus, release, totalmem, type } from 'node:os'
import { root } from '@secure-deploy/tools/bundles'
import { node24 } from '@secure-deploy/tools/node24'
import { awsCommandLine } from '@secure-deploy/tools/real-parts/aws-command-line'
import { minio } from '@secure-deploy/tools/real-parts/minio'
import { notationProgram } from '@secure-deploy/tools/real-parts/notation'
import { credentialsAction } from './peers/credentials-action.ts'
import type { Machine } from './report/found.ts'

export function thisMachine(): Machine {
  const [processor] = cpus()
  return {
    processor: processor?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 1024 ** 3)} GiB`,
    system: `${type()} ${release().split('-')[0]}`,
  }
}

export function programs(credentialsBundle: string | undefined): Readonly<Record<string, string>> {
  const say = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' }).trim()
  return {
    Node: say(node24(), '--version'),
    OpenSSL: say('openssl', 'version').split(' ')[1] ?? 'unknown',
    'aws-cli': awsCommandLine.version,
    'notation-go': say(notationProgram(), 'version').split(' ')[1] ?? 'unknown',
    MinIO: minio.version,
    ...(credentialsBundle === undefined
      ? { 'a stand-in for configure-aws-credentials': credentialsAction.version }
      : { 'configure-aws-credentials': 'as published' }),
  }
}

/** What git calls the committed dist/, whatever commit it stands in, marked where it is not as it was committed. */
export function measuredDist(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'dist') !== ''
  return `${git('rev-parse', 'HEAD:dist').slice(0, 12)}${changed ? ', with changes' : ''}`
}
