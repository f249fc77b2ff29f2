/** Starts servers for the integration tests on ports of their own, and makes sure that none outlives its test file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { atTheEnd } from '../../support/at-the-end.ts'

export interface ServerProcess {
  readonly command: string
  /** Given a new folder for the server's data, which is there as long as the server is. */
  readonly args: (folder: string) => readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** True as soon as the server answers; asked again and again until then. */
  readonly answers: () => Promise<boolean>
}

export interface RunningServer {
  /** Everything that it has printed so far. */
  printed(): string
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
const longestStart = 60_000
const longestStop = 10_000

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

atTheEnd(async () => {
  await Promise.all([...running].map(stop))
})

/** @throws Error with what the server printed, when it ends or stays silent instead of answering */
export async function startServer({
  command,
  args,
  env = {},
  cwd,
  answers,
}: ServerProcess): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'secure-deploy-server-'))
  const child = spawn(command, args(folder), {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => {
    running.delete(child)
    rmSync(folder, { recursive: true, force: true })
  })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  const failure = new Promise<never>((_resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`${command} ended with exit code ${code}`)))
  })
  // Without this an end in the middle of a test would be reported as an unhandled rejection.
  failure.catch(() => undefined)
  const text = () => Buffer.concat(printed).toString()
  try {
    await Promise.race([untilTrue(answers), failure])
  } catch (cause) {
    await stop(child)
    throw new Error(`${command} did not start:\n${text().slice(-4000)}`, { cause })
  }
  return { printed: text, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), longestStop)
  await ended
  clearTimeout(timer)
}

async function untilTrue(answers: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + longestStart
  while (Date.now() < deadline) {
    if (await answers().catch(() => false)) return
    await sleep(50)
  }
  throw new Error(`no answer within ${longestStart / 1000} s`)
}

/** A port that was free a moment ago, for servers that cannot pick one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
