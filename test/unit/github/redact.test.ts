import { describe, expect, it } from '@jest/globals'
import { redact } from '@secure-deploy/github/redact'
import { token } from './runner-fixture.ts'

const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'

describe('redact', () => {
  it.each([
    ['a JSON Web Token', token()],
    ['a GitHub token', `ghs_${'a1B2'.repeat(9)}`],
    ['a secret access key', key],
    ['a long run of base64', 'Ab1/'.repeat(60)],
    ['a private key', '-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----'],
  ])('takes out %s', (_what, secret) => {
    expect(redact(`before ${secret} after`)).toBe('before [redacted] after')
  })

  it.each([
    ['the query of an address', 'GET https://b.example/k?X-Amz-Signature=abcdef failed', 'X-Amz-Signature'],
    ['the user of an address', 'https://me:pass@b.example/k', 'pass'],
    ['a bearer token', 'authorization: Bearer abcdefghijkl', 'abcdefghijkl'],
    ['a named secret', '{"SecretAccessKey": "abc123"}', 'abc123'],
    ['a session token parameter', 'aws_session_token=abc123', 'abc123'],
    [
      'a request signature',
      'AWS4-HMAC-SHA256 Credential=x, Signature=0123456789abcdef0123',
      '0123456789abcdef',
    ],
  ])('takes out %s', (_what, text, secret) => {
    expect(redact(text)).not.toContain(secret)
  })

  it.each([
    'the commit 0123456789abcdef0123456789abcdef01234567',
    `sha256:${'0a'.repeat(32)}`,
    'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release',
    's3://bucket/prefix/releases/app/1.0/release.bundle.json',
    'https://docs.example/page',
  ])('leaves %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})
