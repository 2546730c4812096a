import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses of one machine, one network or nobody, by the registries of IANA. BlockList judges an IPv4 address that
 * is written as IPv6 by the rules for IPv4.
 */
const PRIVATE: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const privateOnes = new BlockList();
for (const [network, prefix, family] of PRIVATE) privateOnes.addSubnet(network, prefix, family);

/** Thrown before anything is connected. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** Whether an IP address can be one of the open network. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && !privateOnes.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/** @throws PrivateAddressError where the host is written as such an address; names are judged by lookUpPublic */
export function refusePrivateHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddressError('The address is private.');
}

/** Guards a look-up: the connection is made to the very address that was judged, or not at all. */
export const guardLookUp =
  (resolve: LookupFunction): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, options, (error, found, family) => {
      if (error !== null) {
        done(error, '', 0);
        return;
      }
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      if (addresses.every(isPublicAddress)) done(null, found, family);
      else done(new PrivateAddressError('The address is private.'), '', 0);
    });
  };

/** Looks a name up in the open network alone. */
export const lookUpPublic: LookupFunction = guardLookUp(lookUp);
