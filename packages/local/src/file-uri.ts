/** `file:` URIs of this machine, as stores and signers are named by them. */
import { isAbsolute, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InputError, type InputErrorCode } from '@secure-deploy/core/errors'

/**
 * The absolute path that `file:///path` names (RFC 8089), without a slash at its end.
 * @throws InputError with `code`, naming `what`
 */
export function parseFileUri(uri: string, code: InputErrorCode, what: string): string {
  try {
    // Fail closed: a host, a query or a fragment would be dropped without a word, and so would dot segments.
    const url = new URL(uri)
    const plain = url.protocol === 'file:' && url.host === '' && url.search === '' && url.hash === ''
    if (!uri.startsWith('file:///') || !plain || /[?#]/.test(uri)) throw new TypeError('not a plain file URI')
    if (uri.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
      throw new TypeError('dot segments')
    const path = normalize(fileURLToPath(url)).replace(/(?<=.)\/+$/, '')
    if (!isAbsolute(path) || path.includes('\0') || path === '/') throw new TypeError('not a path')
    return path
  } catch (cause) {
    throw new InputError(
      code,
      `${what} is ${JSON.stringify(uri)}; allowed is file:/// and an absolute path`,
      {
        cause,
      },
    )
  }
}
