/** Keeps requests to addresses that others chose away from the machine's own metadata service. */
import { lookup, type LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

const linkLocal = new BlockList()
linkLocal.addSubnet('169.254.0.0', 16, 'ipv4')
linkLocal.addSubnet('fe80::', 10, 'ipv6')
// The IPv6 address of the EC2 instance metadata service, which is a unique local one (EC2 user guide).
linkLocal.addAddress('fd00:ec2::254', 'ipv6')
// Where other clouds have such services outside of the link-local range; GitHub's hosted runners are machines of Azure.
linkLocal.addAddress('168.63.129.16', 'ipv4')
linkLocal.addAddress('100.100.100.200', 'ipv4')
linkLocal.addAddress('192.0.0.192', 'ipv4')

/** Throws for an IP address, as a URL writes it, on which a cloud's metadata service can answer. Host names pass. */
export function refuseLinkLocal(host: string): void {
  const address = host.replace(/^\[(.*)\]$/, '$1')
  const version = isIP(address)
  if (version !== 0 && linkLocal.check(address, version === 4 ? 'ipv4' : 'ipv6')) {
    throw new Error(
      `The address ${address} is link-local or a cloud's own, where no revocation service can be.`,
    )
  }
}

/** DNS lookup that fails if a name leads to such an address. */
export const refusingLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error !== null) return callback(error, '')
    try {
      for (const { address } of found) refuseLinkLocal(address)
    } catch (cause) {
      return callback(cause as Error, '')
    }
    const [first] = found
    if (options.all === true) return callback(null, found)
    return callback(null, first?.address ?? '', first?.family)
  })
}
