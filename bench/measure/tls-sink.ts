/** Starts the sink as a process of its own, so that its work on a connection is not done by whoever measures. */
import { execFileSync, spawn } from 'node:child_process'
import { join } from 'node:path'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { sinkProgram } from '../peers/tls-sink.ts'

export interface TlsSink {
  readonly url: string
  /** Path of the certificate that a client has to trust. */
  readonly certificate: string
  stop(): void
}

export async function startTlsSink(): Promise<TlsSink> {
  const folder = temporaryFolder()
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')] as const
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const subject = ['-subj', '/CN=sink', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', certificate], {
    stdio: 'pipe',
  })
  const sink = spawn(sinkProgram(), [certificate, key], {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    sink.once('error', reject)
    sink.once('close', (code) => reject(new Error(`the sink ended with ${code}`)))
    sink.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
  })
  return { url: `https://127.0.0.1:${port}`, certificate, stop: () => void sink.stdin.end() }
}
