import { BlockList, isIP } from 'node:net';

/** Who is trusted to say in `X-Forwarded-For` whom it speaks for. */
export type TrustedProxies = BlockList;

/** What TRUSTED_PROXIES cannot hold, in a sentence. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * Reads a list of addresses and networks, such as `10.0.0.0/8, ::1`, set apart by commas.
 * @throws ProxyError
 */
export function readTrustedProxies(list: string): TrustedProxies {
  const trusted = new BlockList();
  for (const one of list
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [address = '', bits] = one.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    const isNetwork = bits !== undefined && /^\d{1,3}$/.test(bits) && Number(bits) <= most;
    if (isIP(address) === 0 || (bits !== undefined && !isNetwork))
      throw new ProxyError(
        `TRUSTED_PROXIES holds "${one}", but addresses and networks such as 10.0.0.0/8 are wanted.`,
      );
    if (bits === undefined) trusted.addAddress(address, familyOf(address));
    else trusted.addSubnet(address, Number(bits), familyOf(address));
  }
  return trusted;
}

/** `::ffff:192.0.2.1` is the IPv4 address in it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * The address a request came from: the last one that no trusted proxy stands behind. What a stranger writes into
 * `X-Forwarded-For` does not count.
 */
export function readAddress(socket: string, forwardedFor: string | null, trusted: TrustedProxies): string {
  let address = plain(socket);
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
  while (isIP(address) !== 0 && trusted.check(address, familyOf(address))) {
    const before = hops.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return address;
}

const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** Whom an address is counted as: itself, or its network of 64 bits, which one customer has whole. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const start = head.split(':').filter(Boolean);
  const end = (tail ?? '').split(':').filter(Boolean);
  // An IPv4 address at the end stands for two groups.
  const length = start.length + end.length + (address.includes('.') ? 1 : 0);
  const groups = tail === undefined ? start : [...start, ...Array<string>(GROUPS - length).fill('0'), ...end];
  const network = groups.slice(0, NETWORK_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
