import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf, readAddress, readTrustedProxies } from '#lib/form/guard/address.ts';

const none = readTrustedProxies('');
const proxies = readTrustedProxies('10.0.0.0/8, ::1, 2001:db8:ffff::/48');

test.each([
  ['without a proxy the socket counts', '203.0.113.5', '198.51.100.9', none, '203.0.113.5'],
  ['a stranger cannot speak for others', '203.0.113.5', '198.51.100.9', proxies, '203.0.113.5'],
  ['a trusted proxy can', '10.0.0.7', '198.51.100.9', proxies, '198.51.100.9'],
  ['also one that is written as IPv6', '::ffff:10.0.0.7', '198.51.100.9', proxies, '198.51.100.9'],
  [
    'the last hop that is not trusted counts',
    '10.0.0.7',
    '1.1.1.1, 198.51.100.9, 10.1.1.1',
    proxies,
    '198.51.100.9',
  ],
  ['what is no address ends the chain', '10.0.0.7', 'unknown', proxies, '10.0.0.7'],
  ['a proxy that says nothing counts itself', '::1', null, proxies, '::1'],
])('%s', (_, socket, forwarded, trusted, address) => {
  expect(readAddress(socket, forwarded, trusted)).toBe(address);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0000:0000:aaaa:bbbb:cccc:dddd', '2001:db8:0:0::/64'],
  ['2001:db8:1:2::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('addresses of one network of 64 bits are counted as one, of two as two', () => {
  const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
  const half = fc.array(group, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(half, half, half, half, (a, b, c, d) => {
      expect(networkOf([...a, ...b].join(':'))).toBe(networkOf([...a, ...c].join(':')));
      if (a.join() !== d.join())
        expect(networkOf([...a, ...b].join(':'))).not.toBe(networkOf([...d, ...b].join(':')));
    }),
  );
});

test('a list of proxies that cannot be read is refused with a sentence', () => {
  for (const list of ['proxy.example', '10.0.0.0/33', '10.0.0.0/x'])
    expect(() => readTrustedProxies(list)).toThrow(
      `TRUSTED_PROXIES holds "${list}", but addresses and networks such as 10.0.0.0/8 are wanted.`,
    );
});
