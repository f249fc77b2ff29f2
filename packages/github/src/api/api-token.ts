/** A token for GitHub's API, held to its form before it is sent. */
import { InputError } from '@secure-deploy/core/errors'

/** What cannot stand in a header would be quoted in the error of whoever refuses it. @throws InputError INPUT_MALFORMED */
export function assertToken(token: string, input: string): void {
  if (/^[\x21-\x7e]{1,4096}$/.test(token)) return
  throw new InputError('INPUT_MALFORMED', `${input} is no token of GitHub; allowed is one as GitHub gave it`)
}
