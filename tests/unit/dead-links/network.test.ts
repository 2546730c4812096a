import { createServer, request as requestHttp, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNetwork, type NetworkOptions } from '#lib/dead-links/network.ts';

const seen: string[] = [];
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['user-agent'] ?? ''}`);
    if (request.url === '/slow') return;
    if (request.url === '/moved') response.writeHead(301, { location: '/new', 'retry-after': '7' });
    // Longer than any buffer: whoever reads it to the end waits.
    else response.writeHead(200, { 'content-length': 1_000_000_000 });
    response.flushHeaders();
    if (request.method === 'HEAD' || request.url === '/moved') response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
});

/** The local server stands for every host. */
const toServer: NonNullable<NetworkOptions['request']> = (url, { lookup: _lookup, ...options }, onAnswer) =>
  requestHttp({ ...options, host: '127.0.0.1', port, path: url.pathname }, onAnswer);
const resolveTo =
  (...addresses: readonly string[]): LookupFunction =>
  (_hostname, _options, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      4,
    );
  };

const userAgent = 'Portico link check';

describe('an address is asked', () => {
  const ask = openNetwork({ userAgent, request: toServer, timeoutMs: 400 });

  it('for its status and where it leads, without its body', async () => {
    expect(await ask(new URL('https://a.one/page'), 'GET')).toMatchObject({
      status: 200,
      location: undefined,
    });
    expect(await ask(new URL('https://a.one/moved'), 'HEAD')).toEqual({
      status: 301,
      location: '/new',
      retryAfter: '7',
    });
    expect(seen).toEqual(['GET /page Portico link check', 'HEAD /moved Portico link check']);
  });

  it('for so long and no longer', async () => {
    await expect(ask(new URL('https://a.one/slow'), 'GET')).rejects.toThrow(/aborted|timeout/i);
  });
});

describe('nothing is connected', () => {
  it.each([
    'https://127.0.0.1/',
    'https://10.0.0.8/',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://169.254.169.254/',
  ])('for %s', async (url) => {
    const request = () => {
      throw new Error('connected');
    };
    await expect(openNetwork({ userAgent, request })(new URL(url), 'GET')).rejects.toThrow(
      'The address is private.',
    );
  });

  it.each([[['10.0.0.8']], [['::ffff:127.0.0.1']], [['93.184.216.34', '192.168.0.1']]])(
    'for a name that resolves to %j',
    async (addresses) => {
      const ask = openNetwork({ userAgent, resolve: resolveTo(...addresses) });
      await expect(ask(new URL('https://a.one/'), 'GET')).rejects.toThrow('The address is private.');
    },
  );

  it('without encryption', async () => {
    await expect(openNetwork({ userAgent })(new URL('http://a.one/'), 'GET')).rejects.toThrow(
      'not encrypted',
    );
  });
});
