/** A proxy that says no to a host, told from one that fails: it would say so again (Node.js documentation, ERR_PROXY_TUNNEL). */

export const proxyStep = 'Have the proxy let the step through to this host, or name the host in NO_PROXY.'

/** Looks behind what a library has wrapped around the refusal. */
export function isRefusedByProxy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, statusCode, cause } = error as { code?: unknown; statusCode?: unknown; cause?: unknown }
  if (code === 'ERR_PROXY_TUNNEL') return typeof statusCode === 'number' && statusCode < 500
  return cause !== error && isRefusedByProxy(cause)
}
