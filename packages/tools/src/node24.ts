/** Finds the Node.js that runs the actions. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundles.ts'

/** The Node that `runs.using: node24` means: the one from npm where it is installed, else this one if it is new enough. */
export function node24(): string {
  const packaged = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  // Fail closed: an older Node would show nothing about the runner.
  throw new Error(`Node 24 is needed: ${packaged} does not exist and this is Node ${process.versions.node}`)
}
