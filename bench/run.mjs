/** Runs the bench under Node 24, which reads TypeScript as it is, in an environment that slows no process down. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { node24 } from '@secure-deploy/tools/node24'

/** The exit code. */
function run(script, args, env) {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const { status, error } = spawnSync(node24(), [file, ...args], { stdio: 'inherit', env })
  if (error) throw error
  return status ?? 1
}

const {
  NODE_EXTRA_CA_CERTS: _slow,
  NODE_OPTIONS: _options,
  AWS_CA_BUNDLE: _authorities,
  ...bare
} = process.env
// Package managers may need what the bench must not have.
process.exitCode = run('peers/install.ts', [], process.env) || run('main.ts', process.argv.slice(2), bare)
