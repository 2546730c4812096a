import { describe, expect, it } from 'vitest';
import { checkAddresses, isReserved } from '#lib/dead-links/check.ts';
import type { Answer, Ask } from '#lib/dead-links/network.ts';
import { PrivateAddressError } from '#lib/public-address.ts';

type Reply = Partial<Answer> | Error;

/** A network in which each address gives one reply after another, the last one for ever. */
function pretend(replies: Readonly<Record<string, readonly Reply[]>>) {
  const asked: string[] = [];
  const waits: number[] = [];
  const left = new Map(Object.entries(replies).map(([url, list]) => [url, [...list]]));
  const ask: Ask = ({ href }, method) => {
    asked.push(`${method} ${href}`);
    const list = left.get(href) ?? [];
    const reply = list.length > 1 ? list.shift() : list[0];
    if (reply === undefined || reply instanceof Error)
      return Promise.reject(reply ?? new Error(`${href} is not there`));
    return Promise.resolve({ status: 200, location: undefined, retryAfter: undefined, ...reply });
  };
  return { ask, asked, waits, sleep: (ms: number) => Promise.resolve(void waits.push(ms)) };
}

const A = 'https://a.one/';
const fail = (code: string): Error => Object.assign(new Error(code), { code });

describe('an address', () => {
  it('that answers is asked once, by HEAD', async () => {
    const network = pretend({ [A]: [{}] });
    expect((await checkAddresses([A, A], network)).get(A)).toEqual({ kind: 'alive' });
    expect(network.asked).toEqual([`HEAD ${A}`]);
  });

  it('that refuses HEAD is asked by GET', async () => {
    const network = pretend({ [A]: [{ status: 405 }, { status: 200 }] });
    expect((await checkAddresses([A], network)).get(A)).toEqual({ kind: 'alive' });
    expect(network.asked).toEqual([`HEAD ${A}`, `GET ${A}`]);
  });

  it.each([404, 410])('that answers %i each time is dead', async (status) => {
    const network = pretend({ [A]: [{ status }] });
    expect((await checkAddresses([A], network)).get(A)).toEqual({ kind: 'dead', status, at: A });
    expect(network.asked).toHaveLength(6);
    expect(network.waits).toEqual([2_000, 4_000]);
  });

  it('that answers 404 once and then a page is alive', async () => {
    const network = pretend({ [A]: [{ status: 404 }, { status: 404 }, { status: 200 }] });
    expect((await checkAddresses([A], network)).get(A)?.kind).toBe('alive');
  });

  it.each([401, 403, 999])('that answers %i is there, for other readers', async (status) => {
    expect((await checkAddresses([A], pretend({ [A]: [{ status }] }))).get(A)?.kind).toBe('alive');
  });

  it('that is busy is waited for as it asks, and never called dead', async () => {
    const network = pretend({ [A]: [{ status: 429, retryAfter: '30' }] });
    expect((await checkAddresses([A], network)).get(A)).toMatchObject({
      kind: 'unreachable',
      reason: 'answers 429',
    });
    expect(network.waits).toEqual([30_000, 30_000]);
  });

  it.each([
    ['ENOTFOUND', 'has a name that nobody knows'],
    ['CERT_HAS_EXPIRED', 'has a certificate that has expired'],
    ['EPIPE', 'cannot be reached (EPIPE)'],
  ])('without an answer (%s) %s', async (code, reason) => {
    const verdict = (await checkAddresses([A], pretend({ [A]: [fail(code)] }))).get(A);
    expect(verdict).toMatchObject({ kind: 'unreachable', reason });
  });

  it('in a private network is not asked again', async () => {
    const network = pretend({ [A]: [new PrivateAddressError('private')] });
    expect((await checkAddresses([A], network)).get(A)?.kind).toBe('unreachable');
    expect(network.asked).toHaveLength(1);
  });
});

describe('a redirect', () => {
  it('for good names the new address', async () => {
    const network = pretend({
      [A]: [{ status: 301, location: '/b' }],
      [`${A}b`]: [{ status: 308, location: '/c' }],
      [`${A}c`]: [{}],
    });
    expect((await checkAddresses([A], network)).get(A)).toEqual({ kind: 'moved', to: `${A}c` });
  });

  it('for now changes nothing', async () => {
    const network = pretend({ [A]: [{ status: 302, location: '/login' }], [`${A}login`]: [{}] });
    expect((await checkAddresses([A], network)).get(A)).toEqual({ kind: 'alive' });
  });

  it('to nothing is dead', async () => {
    const network = pretend({ [A]: [{ status: 301, location: '/b' }], [`${A}b`]: [{ status: 404 }] });
    expect((await checkAddresses([A], network)).get(A)).toEqual({ kind: 'dead', status: 404, at: `${A}b` });
  });

  it.each(['http://a.one/b', 'ftp://a.one/'])('to %s is not followed', async (location) => {
    const network = pretend({ [A]: [{ status: 301, location }] });
    expect((await checkAddresses([A], network)).get(A)?.kind).toBe('unreachable');
    expect(network.asked).toHaveLength(1);
  });

  it('in a circle ends', async () => {
    const network = pretend({ [A]: [{ status: 302, location: A }] });
    expect((await checkAddresses([A], network)).get(A)).toMatchObject({
      reason: 'redirects more than 5 times',
    });
  });
});

it('a host is asked one address at a time, with a pause between', async () => {
  let [open, most] = [0, 0];
  const waits: number[] = [];
  const ask: Ask = async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((done) => setImmediate(done));
    open -= 1;
    return { status: 200, location: undefined, retryAfter: undefined };
  };
  await checkAddresses([`${A}1`, `${A}2`, `${A}3`], {
    ask,
    sleep: (ms) => Promise.resolve(void waits.push(ms)),
  });
  expect([most, waits]).toEqual([1, [500, 500]]);
});

it.each([
  ['https://docs.acme.example/', true],
  ['https://example.com', true],
  ['https://localhost/', true],
  ['https://example.community/', false],
])('%s is reserved: %s', (url, expected) => {
  expect(isReserved(url)).toBe(expected);
});
