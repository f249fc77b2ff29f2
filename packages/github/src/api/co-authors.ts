/** Who a commit message says has co-authored it: rather too many than too few. */

/** A line that begins so names somebody, wherever in the message it stands. */
const trailer = 'co-authored-by'

/** Longer addresses exist nowhere (RFC 5321, section 4.5.3.1); what is longer is named by its beginning. */
const longest = 254

/**
 * The e-mail addresses of co-authors, in lowercase; where a trailer holds none, the trailer's own text, so that nobody is
 * left out for being named badly.
 */
export function coAuthorsOf(message: string): readonly string[] {
  return message.split(/\r\n|\r|\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon === -1 || line.slice(0, colon).trim().toLowerCase() !== trailer) return []
    const name = line.slice(colon + 1).trim()
    const found = emailIn(name)
    return [(found ?? (name === '' ? `an empty ${trailer}` : name)).slice(0, longest)]
  })
}

/** The address between the last pair of angle brackets, or the text itself where it is one. */
function emailIn(text: string): string | undefined {
  const open = text.lastIndexOf('<')
  const close = text.indexOf('>', open)
  const inside = open === -1 || close === -1 ? text : text.slice(open + 1, close)
  const email = inside.trim().toLowerCase()
  return /^[^\s@<>]{1,200}@[^\s@<>]{1,200}$/.test(email) ? email : undefined
}

/** How GitHub names an account by an address that it keeps for it (GitHub docs, "Email addresses reference"). */
export type NoReply =
  | { readonly kind: 'id'; readonly id: number; readonly login: string }
  /** From before 2017: a name that somebody else may have taken since. */
  | { readonly kind: 'login'; readonly login: string }

/** `host` is the server's, such as `github.com`: each has accounts of its own. */
export function noReplyOf(email: string, host: string): NoReply | undefined {
  const at = email.lastIndexOf('@')
  if (at === -1 || email.slice(at + 1).toLowerCase() !== `users.noreply.${host.toLowerCase()}`)
    return undefined
  const [, id, login] =
    /^(?:(\d{1,15})\+)?([A-Za-z0-9][\w-]{0,99}(?:\[bot\])?)$/.exec(email.slice(0, at)) ?? []
  if (login === undefined) return undefined
  return id === undefined ? { kind: 'login', login } : { kind: 'id', id: Number(id), login }
}
