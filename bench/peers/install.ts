/** Installs the peers and the server that the bench needs; kept apart from the bench, whose environment is bare. */
import { awsCommandLine } from '@secure-deploy/tools/real-parts/aws-command-line'
import { installPart } from '@secure-deploy/tools/real-parts/install'
import { minio } from '@secure-deploy/tools/real-parts/minio'
import { notation } from '@secure-deploy/tools/real-parts/notation'
import { credentialsAction } from './credentials-action.ts'
import { tlsSink } from './tls-sink.ts'

try {
  for (const part of [minio, awsCommandLine, notation, credentialsAction, tlsSink]) await installPart(part)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
