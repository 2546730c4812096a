import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWithin, type SiteFiles } from '#lib/built/files.ts';
import { openFolder } from '#lib/built/folder.ts';
import { openOrigin } from '#lib/built/origin.ts';
import { START_FILE } from '#lib/built/start.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { openCatalogue } from '#lib/mcp/catalogue.ts';
import { TOOLS } from '#lib/mcp/tools/registry.ts';
import { writeDataFiles } from '#lib/publish/data.ts';
import { openContent } from '#lib/publish/from-content.ts';
import { buildSite } from '#lib/site/build.ts';
import type { Site } from '#lib/site/model.ts';

const folder = await mkdtemp(join(tmpdir(), 'portico-places-'));
const content = await readContent('content');
const siteOf = (day: string): Site => buildSite(content, deriveFacts(content, day));
const site = siteOf('2026-12-01');
let server: Server;
let address = '';
const asked: string[] = [];

beforeAll(async () => {
  writeDataFiles([site], join(folder, 'dist'));
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    if (path.startsWith('/moved/')) {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    } else if (path.startsWith('/broken/')) {
      response.writeHead(503).end('Down.');
    } else {
      readFile(join(folder, 'dist', path.replace('/base/', '')))
        .then((file) => response.end(file))
        .catch(() => response.writeHead(404).end());
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const PLACES: readonly (readonly [string, () => SiteFiles])[] = [
  ['a content folder', () => openContent('content', () => Promise.resolve(site))],
  ['a folder that was built', () => openFolder(join(folder, 'dist'))],
  ['an address', () => openOrigin(new URL(`${address}/base`))],
];

async function ask(files: SiteFiles, name: string, input: unknown): Promise<unknown> {
  const tool = TOOLS.find((one) => one.name === name);
  if (tool === undefined) throw new RangeError(name);
  const run = tool.run as (asked: unknown, catalogue: unknown) => Promise<unknown>;
  return run(tool.input.parse(input), await openCatalogue(files)());
}

const QUESTIONS: readonly (readonly [string, object])[] = [
  ['search', { query: 'kasaflux paymnts' }],
  ['search', { noun: 'partner', facets: { region: ['europe'] } }],
  ['read', { noun: 'integration', slug: 'kassaflux-payments', section: 'Certification' }],
  ['read', { noun: 'partner', slug: 'vitrine-et-fils', section: 'Words' }],
  ['compare', { slugs: ['kassaflux-payments', 'casa-tordo-cobranza'] }],
  ['match', { integrations: ['kassaflux-payments'], region: 'europe' }],
  ['explain_rank', { slug: 'kassaflux-payments' }],
];

test.each(QUESTIONS)(
  '%s answers the same from a content folder, what was built of it, and where it is served: %j',
  async (name, input) => {
    const [first, ...others] = await Promise.all(PLACES.map(([, open]) => ask(open(), name, input)));
    expect(first).toHaveProperty('structure');
    for (const other of others) expect(other).toEqual(first);
  },
);

test('one question reads a few small files, not the whole site', async () => {
  asked.length = 0;
  await ask(openOrigin(new URL(address)), 'explain_rank', { slug: 'kassaflux-payments' });
  expect(asked).toEqual([
    '/catalog/start.json',
    '/catalog/compare/integration.json',
    expect.stringMatching(/^\/catalog\/compare\/[0-9a-f]+\/\d+\.json$/),
    '/api/v1/integrations/kassaflux-payments.json',
  ]);
});

test.each([
  ['a folder', () => join(folder, 'dist')],
  ['an address', () => `${address}/base/`],
])('the command answers from %s, and needs no content', async (_, place) => {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['scripts/mcp.ts', '--from', place()],
      env: { PATH: process.env['PATH'] ?? '', CONTENT_DIR: 'tests/fixtures/nowhere' },
    }),
  );
  const { structuredContent } = await client.callTool({ name: 'search', arguments: { query: 'kassaflux' } });
  expect(structuredContent).toMatchObject({ as_of: '2026-12-01' });
  await client.close();
});

test.each([
  [['--form', 'dist'], 2, '--form'],
  [['--from', 'https://'], 2, 'https://'],
  [['--help'], 0, '--from'],
] as const)('the command answers %j with %i and a sentence', (args, code, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/mcp.ts', ...args], {
    encoding: 'utf8',
    input: '',
  });
  expect({ status, stdout }).toEqual({ status: code, stdout: '' });
  expect(stderr).toContain(sentence);
});

test('a site that is written anew is read anew, and one that is not stays open', async () => {
  const dist = join(folder, 'again');
  writeDataFiles([site], dist);
  const open = openCatalogue(openFolder(dist));
  const first = await open();
  expect(await open()).toBe(first);
  writeDataFiles([siteOf('2026-12-02')], `${dist}-next`);
  await rm(dist, { recursive: true });
  await rename(`${dist}-next`, dist);
  expect((await open()).writer.today).toBe('2026-12-02');
});

describe('what cannot be read is told with what to do', () => {
  const complaint = (files: SiteFiles) =>
    openCatalogue(files)().then(String, (error: unknown) => (error as Error).message);

  test('no site', async () => {
    expect(await complaint(openFolder('tests/fixtures/nowhere'))).toMatchInlineSnapshot(
      `"There is no marketplace in tests/fixtures/nowhere: catalog/start.json is missing. Name a folder that npm run build wrote, or the address of the first page."`,
    );
    expect(await complaint(openOrigin(new URL(`${address}/elsewhere/`)))).toContain(START_FILE);
  });

  test('another version', async () => {
    const other = join(folder, 'other');
    await mkdir(join(other, 'catalog'), { recursive: true });
    const text = await readFile(join(folder, 'dist', START_FILE), 'utf8');
    await writeFile(join(other, START_FILE), text.replace('"format":1', '"format":2'));
    expect((await complaint(openFolder(other))).replace(other, 'OTHER')).toMatchInlineSnapshot(
      `"OTHER was built by another version: its catalog/start.json is not understood. Use that version, or build it again."`,
    );
    await writeFile(join(other, START_FILE), '<html>');
    expect(await complaint(openFolder(other))).toContain('another version');
  });

  test('a server that is down, leads elsewhere or is not there', async () => {
    const at = (path: string) => complaint(openOrigin(new URL(address + path)));
    expect((await at('/broken/')).replace(address, 'ORIGIN')).toMatchInlineSnapshot(
      `"ORIGIN/broken/catalog/start.json answered with 503."`,
    );
    expect((await at('/moved/')).replace(address, 'ORIGIN')).toMatchInlineSnapshot(
      `"ORIGIN/moved/catalog/start.json leads to http://127.0.0.1:1/: name the marketplace there, if it is the one."`,
    );
    expect(await complaint(openOrigin(new URL('http://127.0.0.1:1/')))).toContain('cannot be reached');
  });

  test('an answer without an end', async () => {
    const endless = () =>
      Promise.resolve(
        new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) })),
      );
    expect(
      await complaint(openOrigin(new URL('https://m.example/'), { fetch: endless })),
    ).toMatchInlineSnapshot(
      `"https://m.example/catalog/start.json is larger than any file of a marketplace."`,
    );
  });
});

test('no path leads out of the site, whoever wrote the files', async () => {
  await writeFile(join(folder, 'secret.json'), '{}');
  const files = openFolder(join(folder, 'dist'));
  for (const path of [
    '../secret.json',
    'catalog/../../secret.json',
    '/etc/passwd',
    'a\0b',
    '..%2fsecret.json',
  ])
    expect(await files.read(path)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('.', '/', 'a', '\\', '%') }), (path) => {
      if (!isWithin(path)) return;
      expect(new URL(path, 'https://m.example/base/').href.startsWith('https://m.example/base/')).toBe(true);
      expect(join('/base', path).startsWith('/base/')).toBe(true);
    }),
  );
});
