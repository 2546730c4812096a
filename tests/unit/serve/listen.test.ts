import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createApp } from '#lib/serve/app.ts';
import { listen, ListenError } from '#lib/serve/listen.ts';
import { followTree } from '#lib/serve/tree.ts';

async function withServer(work: (url: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'portico-listen-'));
  await writeFile(join(root, 'index.html'), '<h1>Home</h1>');
  const server = await listen(createApp({ tree: await followTree(root), base: '' }), 'localhost', 0);
  try {
    await work(server.url);
  } finally {
    await server.stop(100);
    await rm(root, { recursive: true });
  }
}

/** Sends a path as it is; fetch would tidy it. */
function rawStatus(url: string, path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('a page is served over a socket, and dot segments reach nothing', async () => {
  await withServer(async (url) => {
    expect(await (await fetch(url)).text()).toBe('<h1>Home</h1>');
    expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe('13');
    expect(await rawStatus(url, '/../../../../etc/passwd')).toBe(404);
    expect(await rawStatus(url, '/%2e%2e/%2e%2e/etc/passwd')).toBe(404);
    expect(await rawStatus(url, '/..%2f..%2fetc/passwd')).toBe(400);
    expect(await rawStatus(url, '/', 'POST')).toBe(405);
  });
});

test('a port in use is one sentence that names PORT', async () => {
  await withServer(async (url) => {
    const app = createApp({ tree: () => Promise.reject(new Error('never asked')), base: '' });
    const port = Number(new URL(url).port);
    const error = await listen(app, 'localhost', port).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ListenError);
    expect(String(error).replace(String(port), '4321')).toBe(
      'ListenError: Port 4321 is in use: stop what listens there, or set PORT to another number.',
    );
  });
});

test('a client that never ends what it sends is told so and sent away, while others are served', async () => {
  const app = new Hono();
  app.post('/', async (context) => context.text(await context.req.text()));
  const patience = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };
  const server = await listen(app, '127.0.0.1', 0, patience);
  const { port } = new URL(server.url);
  const slow = connect(Number(port), '127.0.0.1');
  slow.write('POST / HTTP/1.1\r\nHost: slow\r\nContent-Length: 100\r\n\r\n{');
  const drip = setInterval(() => slow.write('x'), 50);
  const end = new Promise<string>((done) => {
    let heard = '';
    slow
      .setEncoding('latin1')
      .on('data', (text: string) => (heard += text))
      .on('error', () => undefined)
      .on('close', () => {
        done(heard);
      });
  });
  const other = await fetch(server.url, { method: 'POST', body: 'meanwhile' });
  expect(await other.text()).toBe('meanwhile');
  expect(await end).toMatch(/^HTTP\/1\.1 408 /);
  clearInterval(drip);
  await server.stop(100);
});

test('a stopped server lets go of its port', async () => {
  let last = '';
  await withServer((url) => {
    last = url;
    return Promise.resolve();
  });
  await expect(fetch(last)).rejects.toThrow();
});
