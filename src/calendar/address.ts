import type { LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Finds every address of a host name. Only tests hand in another than the system's. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Why a feed is not asked for. The text is for organisers and names no address. */
export class NotPublic extends Error {
  override name = 'NotPublic';
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry, multicast (RFC 5771) and the reserved 240/4. */
const RESERVED_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/**
 * Within global unicast: protocol assignments with Teredo, documentation, 6to4, AS112
 * (https://www.iana.org/assignments/iana-ipv6-special-registry).
 */
const RESERVED_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

/** RFC 4291 2.4. Loopback, link-local, private, multicast, IPv4-mapped and NAT64 addresses all lie outside. */
const GLOBAL_V6 = ['2000::/3'];

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', prefix] = subnet.split('/');
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

const reservedV4 = listOf(RESERVED_V4, 'ipv4');
const reservedV6 = listOf(RESERVED_V6, 'ipv6');
const globalV6 = listOf(GLOBAL_V6, 'ipv6');

/** Whether an IP address (no brackets) is one that anybody on the internet could reach; `false` for what is no address. */
export function isPublicAddress(address: string): boolean {
  // A zone id (`fe80::1%eth0`) only occurs on addresses of the local link.
  if (address.includes('%')) return false;
  const family = isIP(address);
  if (family === 4) return !reservedV4.check(address, 'ipv4');
  return family === 6 && globalV6.check(address, 'ipv6') && !reservedV6.check(address, 'ipv6');
}

async function publicAddresses(
  hostname: string,
  resolve: Resolve,
): Promise<[LookupAddress, ...LookupAddress[]]> {
  const [first, ...others] = await resolve(hostname);
  // One private address among public ones is refused too: which of them is dialled is not ours to say.
  if (first === undefined || ![first, ...others].every(({ address }) => isPublicAddress(address))) {
    throw new NotPublic('its host is not on the public internet');
  }
  return [first, ...others];
}

/**
 * A `lookup` for node:https that fails with `NotPublic` unless every address is public. It is asked once for each
 * connection, and the socket dials exactly what it returns, so that a name cannot change its mind after the check.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, { all }, callback) => {
    publicAddresses(hostname, resolve).then(
      ([first, ...others]) =>
        all ? callback(null, [first, ...others]) : callback(null, first.address, first.family),
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
