import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { requestToken } from '@secure-deploy/github/token-request'
import { token } from './runner-fixture.ts'

let server: Server | undefined

afterEach(async () => {
  const running = server
  server = undefined
  if (running === undefined) return
  running.closeAllConnections()
  await new Promise((resolve) => running.close(resolve))
})

/** What the runner gives to a job whose token service is `listener`. */
async function serve(listener: RequestListener): Promise<Readonly<Record<string, string>>> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  const { port } = started.address() as AddressInfo
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  }
}

const answering = (status: number, body: string) =>
  serve((_request, response) => void response.writeHead(status).end(body))

describe('requestToken', () => {
  it("asks with the job's own permission for the audience, and gives what was answered", async () => {
    const asked: IncomingMessage[] = []
    const issued = token()
    const env = await serve((request, response) => {
      asked.push(request)
      response.end(JSON.stringify({ value: issued }))
    })
    await expect(requestToken(env, 'https://a.example/?x&y')).resolves.toBe(issued)
    expect(asked.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([
      ['GET', '/token?api-version=2.0&audience=https%3A%2F%2Fa.example%2F%3Fx%26y', 'Bearer request-token'],
    ])
  })

  it.each([
    [503, '{"value":"a.b.c"}'],
    [204, ''],
    [200, ''],
    [200, 'null'],
    [200, '{}'],
    [200, '{"value":1}'],
    [200, '<html>'],
  ])('rejects the answer %s %s', async (status, body) => {
    await expect(requestToken(await answering(status, body), 'a')).rejects.toThrow()
  })

  it('gives its permission to no other address that it is sent on to', async () => {
    const visited: (string | undefined)[] = []
    const env = await serve((request, response) => {
      visited.push(request.url)
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    await expect(requestToken(env, 'a')).rejects.toThrow('302')
    expect(visited).toHaveLength(1)
  })

  it('reads no more than a token can have', async () => {
    const env = await answering(200, JSON.stringify({ value: 'x'.repeat(100_000) }))
    await expect(requestToken(env, 'a')).rejects.toThrow('bytes')
  })

  it('rejects a connection that ends before the answer does', async () => {
    const env = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"value":', () => response.destroy())
    })
    await expect(requestToken(env, 'a')).rejects.toThrow()
  })

  it('rejects an address that is none', async () => {
    await expect(requestToken({ ACTIONS_ID_TOKEN_REQUEST_URL: 'token' }, 'a')).rejects.toThrow('Invalid URL')
  })
})
