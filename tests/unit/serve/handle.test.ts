import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#lib/serve/app.ts';
import { followTree, type TreeSource } from '#lib/serve/tree.ts';

const LONG = `<h1>Catalogue</h1>${'<p>A listing.</p>'.repeat(100)}`;
const FILES = {
  'index.html': '<h1>Home</h1>',
  'integrations/index.html': LONG,
  'integrations/größe/index.html': '<h1>Größe</h1>',
  '404.html': '<h1>Nothing here</h1>',
  '_astro/page.C0ffee00.css': 'a{color:red}',
  'media/integrations/acme/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'media/integrations/acme/shot.webp': 'not really a picture '.repeat(100),
  'catalog/compare/d63ec75cda03cd60/root.json': '{}',
  'catalog/match/c3b30527dfc9.json': '{}',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/fragment/en_1a2b.pf_fragment': 'fragment',
  'admin/index.html': '<h1>Edit</h1>',
  'api/v1/index.json': '{}',
  'schemas/site.json': '{}',
  'old/index.html': 'stub for hosts without redirects',
  _redirects:
    '# aliases\n/old/ /integrations/ 301\n/evil/ https://evil.example/ 301\n/worse/ //evil.example/\n',
  '.portico': 'marker',
  '.well-known/security.txt': 'Contact: mailto:security@example.com',
};

let folder: string;
let tree: TreeSource;

async function lay(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-serve-'));
  await lay(join(folder, 'dist'), FILES);
  await lay(folder, { 'secret.txt': 'outside the folder' });
  tree = await followTree(join(folder, 'dist'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function ask(path: string, init: RequestInit = {}, base = ''): Promise<Response> {
  return Promise.resolve(createApp({ tree, base }).request(`http://localhost${path}`, init));
}

describe('addresses', () => {
  test('a folder answers with its page', async () => {
    const response = await ask('/integrations/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(LONG);
  });

  test.each([
    ['/integrations', '/integrations/'],
    ['/integrations?q=a%20b', '/integrations/?q=a%20b'],
    ['/integrations/index.html', '/integrations/'],
    ['/integrations/gr%C3%B6%C3%9Fe', '/integrations/gr%C3%B6%C3%9Fe/'],
    ['/old/', '/integrations/'],
    ['/old', '/integrations/'],
    ['/old/?utm=x', '/integrations/?utm=x'],
  ])('%s moves for good to %s', async (from, to) => {
    const response = await ask(from);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test('a redirect that leaves the site is left out', async () => {
    expect((await ask('/evil/')).status).toBe(404);
    expect((await ask('/worse/')).status).toBe(404);
  });

  test('what is missing answers 404 with the page for it', async () => {
    const response = await ask('/nowhere/');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('etag')).toBeNull();
    expect(await response.text()).toContain('Nothing here');
  });

  test.each([
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/integrations/..%5c..%5csecret.txt',
    '/%00',
    '/%0d%0aset-cookie:a=b',
    '/%E0%A4%A',
    '/%c0%ae%c0%ae/secret.txt',
    '/_astro%2f..%2f..%2fsecret.txt',
  ])('%s is refused', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('This address is not well formed.\n');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '//secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/.portico',
    '/_redirects',
    '/integrations//',
    '//integrations',
  ])('%s finds nothing', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('the folder of well-known addresses is served', async () => {
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
    const response = await ask('/', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const response = await ask('/integrations/', { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe(String(LONG.length));
    expect(await response.text()).toBe('');
  });
});

describe('under a base path', () => {
  test('pages stand below it and its root is offered', async () => {
    expect((await ask('/market/integrations/', {}, '/market')).status).toBe(200);
    expect((await ask('/', {}, '/market')).headers.get('location')).toBe('/market/');
    expect((await ask('/market', {}, '/market')).headers.get('location')).toBe('/market/');
    expect((await ask('/market/integrations', {}, '/market')).headers.get('location')).toBe(
      '/market/integrations/',
    );
  });

  test('what lies beside it is not found', async () => {
    expect((await ask('/integrations/', {}, '/market')).status).toBe(404);
    expect((await ask('/marketing/', {}, '/market')).status).toBe(404);
  });
});

describe('headers', () => {
  test('hashed files are kept for a year, pages are asked for again', async () => {
    const cache = async (path: string): Promise<string | null> =>
      (await ask(path)).headers.get('cache-control');
    expect(await cache('/_astro/page.C0ffee00.css')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/pagefind/fragment/en_1a2b.pf_fragment')).toBe('public, max-age=31536000, immutable');
    expect(await cache('/catalog/compare/d63ec75cda03cd60/root.json')).toMatch(/immutable$/);
    expect(await cache('/catalog/match/c3b30527dfc9.json')).toMatch(/immutable$/);
    expect(await cache('/pagefind/pagefind.js')).toBe('public, max-age=0, must-revalidate');
    expect(await cache('/')).toBe('public, max-age=0, must-revalidate');
    expect(await cache('/media/integrations/acme/shot.webp')).toBe('public, max-age=3600');
  });

  test('what the marketplace gives away may be read by pages of every origin, and nothing else', async () => {
    const allowed = async (path: string): Promise<string | null> =>
      (await ask(path)).headers.get('access-control-allow-origin');
    expect([await allowed('/api/v1/index.json'), await allowed('/schemas/site.json')]).toEqual(['*', '*']);
    expect([await allowed('/'), await allowed('/admin/'), await allowed('/api/none')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test.each(['/', '/nowhere/', '/integrations', '/%00'])('%s carries the security headers', async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('lets pages send to a form service that answers elsewhere, and only there', async () => {
    const headersOf = async (service?: string) => {
      const app = createApp({ tree, base: '', service });
      return (await app.request('http://localhost/')).headers.get('content-security-policy');
    };
    expect(await headersOf('https://forms.example')).toContain("connect-src 'self' https://forms.example; ");
    expect(await headersOf('https://forms.example')).toContain("form-action 'self' https://forms.example; ");
    expect(await headersOf()).toContain("connect-src 'self'; ");
  });

  test.each(['/pagefind/pagefind.js', '/media/integrations/acme/shot.webp', '/old/'])(
    '%s has a policy of its own, for a document, a picture or a worker',
    async (path) => {
      expect((await ask(path, { redirect: 'manual' })).headers.get('content-security-policy')).toBeTruthy();
    },
  );

  test.each(['/_astro/page.C0ffee00.css', '/catalog/match/c3b30527dfc9.json'])(
    '%s, which is only ever part of a page, carries no more headers than it needs',
    async (path) => {
      const { headers } = await ask(path);
      expect([...headers.keys()].sort()).toEqual([
        'cache-control',
        'content-length',
        'content-type',
        'etag',
        'vary',
        'x-content-type-options',
      ]);
    },
  );

  test('and the editor may ask its forge, and open a window to sign in', async () => {
    const app = createApp({ tree, base: '', editor: ['https://api.github.com'] });
    const { headers } = await app.request('http://localhost/admin/');
    expect(headers.get('content-security-policy')).toContain(
      "connect-src 'self' data: blob: https://api.github.com;",
    );
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
    const others = (await app.request('http://localhost/')).headers;
    expect(others.get('content-security-policy')).not.toContain('github');
    expect(others.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('a picture opened as a document can run nothing', async () => {
    const policy = (await ask('/media/integrations/acme/logo.svg')).headers.get('content-security-policy');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
  });

  test('a known tag answers 304 without a body, an unknown one 200', async () => {
    const tag = (await ask('/integrations/')).headers.get('etag') ?? '';
    for (const sent of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await ask('/integrations/', { headers: { 'if-none-match': sent } });
      expect([response.status, await response.text()]).toEqual([304, '']);
      expect(response.headers.get('etag')).toBe(tag);
    }
    expect((await ask('/integrations/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });
});

describe('encodings', () => {
  const encoded = (path: string, accept: string): Promise<Response> =>
    ask(path, { headers: { 'accept-encoding': accept } });

  test('brotli before gzip, each with its own tag', async () => {
    const br = await encoded('/integrations/', 'gzip, deflate, br, zstd');
    expect([br.headers.get('content-encoding'), br.headers.get('vary')]).toEqual(['br', 'accept-encoding']);
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(LONG);
    const gz = await encoded('/integrations/', 'gzip');
    expect(gunzipSync(await gz.arrayBuffer()).toString()).toBe(LONG);
    const plain = await encoded('/integrations/', 'identity');
    const tags = new Set([br, gz, plain].map(({ headers }) => headers.get('etag')));
    expect(tags.size).toBe(3);
  });

  test.each([
    ['', null],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['gzip;q=0, *', 'br'],
    ['br;q=x', null],
  ])('accepting "%s" gives %s', async (accept, expected) => {
    expect((await encoded('/integrations/', accept)).headers.get('content-encoding')).toBe(expected);
  });

  test('pictures and small files go as they are', async () => {
    expect((await encoded('/media/integrations/acme/shot.webp', 'br')).headers.get('content-encoding')).toBe(
      null,
    );
    expect((await encoded('/_astro/page.C0ffee00.css', 'br')).headers.get('content-encoding')).toBe(null);
  });

  test('a precompressed file beside the original is preferred', async () => {
    const root = join(folder, 'ready');
    await lay(root, { 'a.txt': 'x'.repeat(1000), 'a.txt.gz': 'ready' });
    const app = createApp({ tree: await followTree(root), base: '' });
    const response = await app.request('http://localhost/a.txt', { headers: { 'accept-encoding': 'gzip' } });
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe('ready');
  });
});

test('a folder that a build replaced is answered from at once', async () => {
  const root = join(folder, 'replaced');
  await lay(root, { 'index.html': 'old' });
  await lay(join(folder, 'next'), { 'index.html': 'new', 'extra/index.html': 'more' });
  const app = createApp({ tree: await followTree(root), base: '' });
  expect(await (await app.request('http://localhost/')).text()).toBe('old');
  await rename(root, join(folder, 'away'));
  await rename(join(folder, 'next'), root);
  expect(await (await app.request('http://localhost/')).text()).toBe('new');
  expect((await app.request('http://localhost/extra/')).status).toBe(200);
});
