/** An S3 endpoint over TLS that takes everything, checks nothing and keeps nothing: what is left is the work of who sends. */
import { createServer } from 'node:https'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

const [key = '', certificate = ''] = process.argv.slice(2)

/** A writer that demands it is told the checksum that it has sent. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'https://sink')
  response.setHeader('etag', '"00000000000000000000000000000000"')
  const checksum = request.headers['x-amz-checksum-sha256']
  if (typeof checksum === 'string') response.setHeader('x-amz-checksum-sha256', checksum)
  if (request.method !== 'POST') return void response.end()
  response.setHeader('content-type', 'application/xml')
  const begun = url.searchParams.has('uploads')
  response.end(
    begun
      ? '<InitiateMultipartUploadResult><UploadId>upload</UploadId></InitiateMultipartUploadResult>'
      : '<CompleteMultipartUploadResult><ETag>"0"</ETag></CompleteMultipartUploadResult>',
  )
}

const server = createServer(
  { key: readFileSync(key), cert: readFileSync(certificate) },
  (request, response) => {
    request.on('end', () => answer(request, response))
    request.resume()
  },
)
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
// It ends with whoever has started it.
process.stdin.on('end', () => {
  server.close()
  server.closeAllConnections()
})
process.stdin.resume()
