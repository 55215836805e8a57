import ipaddr from 'ipaddr.js';

/** Public IPv6 is handed out of 2000::/3 alone (IANA); everything outside it is local, embedded or not assigned. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True for every address that is not an ordinary public one: loopback, private, shared (CGNAT), link-local, unique
 * local, multicast, reserved, documentation, and every form that carries an IPv4 address inside an IPv6 one (mapped,
 * compatible, 6to4, Teredo, NAT64), because what is inside decides where the packets end. Also true for what is not
 * an address at all. Ranges: the IANA special-purpose registries (RFC 6890).
 */
export function isInternalAddress(address: string): boolean {
  // A zone index (`fe80::1%eth0`) names an interface of this machine.
  if (address.includes('%') || !ipaddr.isValid(address)) return true;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return true;
  return parsed.kind() === 'ipv6' && !parsed.match(globalUnicast);
}
