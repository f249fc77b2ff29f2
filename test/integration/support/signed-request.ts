/** Signs a request with AWS Signature Version 4, for what no SDK client here can ask (AWS General Reference, "Create a signed AWS API request"). */
import { createHash, createHmac } from 'node:crypto'

export interface LongLivedKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface RequestToSign {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly url: URL
  readonly region: string
  readonly service: string
  readonly body?: string
}

/** The headers that make the request one of `keys`. */
export function signedHeaders(request: RequestToSign, keys: LongLivedKeys): Record<string, string> {
  const { method, url, region, service, body = '' } = request
  const date = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const day = date.slice(0, 8)
  const scope = `${day}/${region}/${service}/aws4_request`
  const payload = sha256(body)
  const headers = { host: url.host, 'x-amz-content-sha256': payload, 'x-amz-date': date }
  const names = Object.keys(headers).join(';')
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join('&')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const canonical = [method, url.pathname, query, lines.join(''), names, payload].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${keys.secretAccessKey}`),
  )
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const signature = createHmac('sha256', key).update(text).digest('hex')
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
