import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type FetchLimits, httpRevocationFetcher } from '@secure-deploy/web/revocation-fetcher'

let server: Server | undefined

afterEach(async () => {
  const running = server
  server = undefined
  if (running === undefined) return
  running.closeAllConnections()
  await new Promise((resolve) => running.close(resolve))
})

/** Serves on the loopback interface until the test ends and resolves to the server's address. */
async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

const limit = { milliseconds: 1000, bytes: 10 }
const limits: FetchLimits = { ocsp: limit, crl: limit }
const fetcher = httpRevocationFetcher({ limits })
const request = Buffer.from([0xfb, 0xff, 0xbf, 1])

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

interface Asked {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly contentType: string | undefined
  readonly body: string
}

/** Serves `answer` to everything and remembers what was asked. */
async function serveAnswer(answer: Uint8Array): Promise<{ readonly url: string; readonly asked: Asked[] }> {
  const asked: Asked[] = []
  const url = await serve((message, response) => {
    void bodyOf(message).then((body) => {
      const { method, headers } = message
      asked.push({
        method,
        url: message.url,
        contentType: headers['content-type'],
        body: body.toString('hex'),
      })
      response.end(answer)
    })
  })
  return { url, asked }
}

describe('httpRevocationFetcher', () => {
  const answer = Buffer.from('0123456789')

  it('gets a CRL', async () => {
    const { url, asked } = await serveAnswer(answer)
    await expect(fetcher.crl(`${url}/ca.crl?part=1`)).resolves.toEqual(answer)
    expect(asked).toMatchObject([{ method: 'GET', url: '/ca.crl?part=1' }])
  })

  it.each(['', '/', '/ocsp', '/ocsp/'])(
    'gets an answer to a short OCSP request at the path "%s"',
    async (path) => {
      const { url, asked } = await serveAnswer(answer)
      await expect(fetcher.ocsp(url + path, request)).resolves.toEqual(answer)
      expect(asked).toMatchObject([{ method: 'GET', url: `${path.replace(/\/$/, '')}/%2B%2F%2B%2FAQ%3D%3D` }])
    },
  )

  it('posts a long OCSP request', async () => {
    const { url, asked } = await serveAnswer(answer)
    const long = Buffer.alloc(192, 0x30)
    await expect(fetcher.ocsp(`${url}/ocsp`, long)).resolves.toEqual(answer)
    expect(asked).toEqual([
      { method: 'POST', url: '/ocsp', contentType: 'application/ocsp-request', body: long.toString('hex') },
    ])
  })

  it('posts to a responder whose address has a query', async () => {
    const { url, asked } = await serveAnswer(answer)
    await fetcher.ocsp(`${url}/ocsp?ca=1`, request)
    expect(asked).toMatchObject([{ method: 'POST', url: '/ocsp?ca=1' }])
  })

  it('works within its own limits', async () => {
    const { url } = await serveAnswer(answer)
    await expect(httpRevocationFetcher().crl(url)).resolves.toEqual(answer)
  })

  it.each([
    'https://127.0.0.1/ca.crl',
    'ldap://127.0.0.1/cn=ca',
    'file:///etc/passwd',
    'ca.crl',
    '',
    'http://user@127.0.0.1/',
    'http://:password@127.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://[::ffff:169.254.169.254]/',
  ])('refuses the address "%s"', async (url) => {
    await expect(fetcher.crl(url)).rejects.toBeInstanceOf(Error)
    await expect(fetcher.ocsp(url, request)).rejects.toBeInstanceOf(Error)
  })

  it.each([204, 301, 302, 307, 404, 500])('refuses the HTTP status %i', async (status) => {
    const target = await serve((message, response) => {
      if (message.url === '/moved') return response.end('moved')
      return response.writeHead(status, { location: '/moved' }).end()
    })
    await expect(fetcher.crl(target)).rejects.toThrow(String(status))
  })

  it('refuses an answer that is too large', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(limit.bytes + 1)))
    await expect(fetcher.crl(url)).rejects.toThrow('larger')
  })

  it('stops reading an endless answer as soon as it is too large', async () => {
    let close: (() => void) | undefined
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const url = await serve((_, response) => {
      const pour = () => {
        while (response.write(Buffer.alloc(1024)));
      }
      response.on('drain', pour)
      response.on('close', () => close?.())
      pour()
    })
    await expect(fetcher.crl(url)).rejects.toThrow('larger')
    await closed
  })

  it('refuses an answer that is cut off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 8 })
      response.write('abc', () => response.destroy())
    })
    await expect(fetcher.crl(url)).rejects.toBeInstanceOf(Error)
  })

  const hasty = httpRevocationFetcher({
    limits: { ocsp: { milliseconds: 50, bytes: 10 }, crl: { milliseconds: 50, bytes: 10 } },
  })

  it('gives up on a server that does not answer', async () => {
    const url = await serve(() => undefined)
    await expect(hasty.ocsp(url, request)).rejects.toThrow('50 ms')
  })

  it('gives up on a server that does not finish its answer', async () => {
    const url = await serve((_, response) => response.write('abc'))
    await expect(hasty.crl(url)).rejects.toThrow('50 ms')
  })

  it('keeps the cause when a server cannot be reached', async () => {
    const url = await serve(() => undefined)
    const { port } = new URL(url)
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    await expect(fetcher.crl(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    })
  })
})
