/** Takes out of texts for the log what could let their reader act as someone: tokens, keys, signed addresses. */

const redacted = '[redacted]'

/** Each names the group that stays, where one does. Ordered from the widest form to the narrowest. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g, redacted],
  // Presigned addresses carry their permission in the query, tokens may stand in the fragment.
  [/\b(https?:\/\/)[^\s/@"'<>]*@/gi, `$1${redacted}@`],
  [/\b(https?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, `$1?${redacted}`],
  // The compact form of a JSON Web Token, RFC 7515 section 3.1.
  [/\beyJ[\w-]{6,}\.[\w-]+(\.[\w-]*)?/g, redacted],
  [/\b(gh[a-z]_|github_pat_|glpat-)\w{10,}/g, redacted],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${redacted}`],
  [/\b(Signature=)[0-9a-fA-F]{16,}/g, `$1${redacted}`],
  [
    /\b((?:aws_?)?(?:secret_?access_?key|session_?token|security_?token|request_?token|web_?identity_?token|pass(?:word|phrase)|x-amz-security-token))(["']?\s*[:=]\s*["']?)[^\s"',;}]+/gi,
    `$1$2${redacted}`,
  ],
]

/** Session tokens, envelopes and other long runs of base64. */
const longRun = /[\w+/-]{200,}={0,2}/g

/** The form of a secret access key: 40 characters of base64. Hex, which commit ids are made of, is left. */
const accessKey = /(?<![\w+/=.-])[A-Za-z0-9+/]{40}(?![\w+/=.-])/g

export function redact(text: string): string {
  let result = text
  for (const [pattern, replacement] of secrets) result = result.replace(pattern, replacement)
  return result
    .replace(longRun, redacted)
    .replace(accessKey, (run) =>
      /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run) ? redacted : run,
    )
}
