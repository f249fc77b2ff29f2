import { describe, expect, it } from '@jest/globals'
import { refuseLinkLocal, refusingLookup } from '@secure-deploy/web/link-local'

describe('refuseLinkLocal', () => {
  it.each([
    '169.254.169.254',
    '169.254.0.1',
    'fe80::1',
    '[fe80::1]',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '168.63.129.16',
    '100.100.100.200',
    '192.0.0.192',
  ])('refuses %s', (host) => {
    expect(() => refuseLinkLocal(host)).toThrow('link-local')
  })

  it.each([
    '127.0.0.1',
    '192.0.2.1',
    '2001:db8::1',
    '[2001:db8::1]',
    'crl.example',
    '169.254.169.254.example',
  ])('lets %s pass', (host) => {
    expect(() => refuseLinkLocal(host)).not.toThrow()
  })
})

describe('refusingLookup', () => {
  function lookUp(hostname: string, all: 'one' | 'all'): Promise<unknown> {
    return new Promise((resolve, reject) => {
      refusingLookup(hostname, { family: 4, all: all === 'all' }, (error, address, family) =>
        error === null ? resolve([address, family]) : reject(error),
      )
    })
  }

  it('finds one address of a name', async () => {
    await expect(lookUp('localhost', 'one')).resolves.toEqual(['127.0.0.1', 4])
  })

  it('finds all addresses of a name', async () => {
    await expect(lookUp('localhost', 'all')).resolves.toEqual([
      expect.arrayContaining([{ address: '127.0.0.1', family: 4 }]),
      undefined,
    ])
  })

  it.each(['one', 'all'] as const)(
    'refuses a name that leads to a link-local address, asked for %s',
    async (all) => {
      await expect(lookUp('169.254.169.254', all)).rejects.toThrow('link-local')
    },
  )

  it('passes on that a name cannot be found', async () => {
    await expect(lookUp('a'.repeat(300), 'one')).rejects.toHaveProperty('code')
  })
})
