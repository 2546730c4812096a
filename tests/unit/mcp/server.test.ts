import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { MOST_BYTES } from '#lib/mcp/answer.ts';
import { TOOLS } from '#lib/mcp/tools/registry.ts';
import { buildSite } from '#lib/site/build.ts';
import type { Site } from '#lib/site/model.ts';

const DAY = '2026-12-01';
const client = new Client({ name: 'test', version: '1.0.0' });
let site: Site;
let complaints = '';

beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['scripts/mcp.ts'],
    cwd: resolve('.'),
    env: { PATH: process.env['PATH'] ?? '', CONTENT_DIR: 'content', BUILD_DATE: DAY },
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (data: Buffer) => (complaints += data.toString()));
  client.onerror = (error) => (complaints += error.message);
  await client.connect(transport);
  const content = await readContent('content');
  site = buildSite(content, deriveFacts(content, DAY));
}, 60_000);

afterAll(async () => {
  await client.close();
});

interface Result {
  readonly data: Record<string, unknown>;
  readonly text: string;
  readonly isError: boolean;
  readonly bytes: number;
}

async function call(name: string, asked: Record<string, unknown>): Promise<Result> {
  const result = await client.callTool({ name, arguments: asked });
  const content = result.content as readonly { readonly text?: string }[];
  return {
    data: (result.structuredContent ?? {}) as Record<string, unknown>,
    text: content.map(({ text }) => text).join('\n'),
    isError: result.isError === true,
    bytes: Buffer.byteLength(JSON.stringify(result)),
  };
}

test('every tool is listed with what it is asked and what it answers, described field by field', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'read', 'compare', 'match', 'explain_rank']);
  for (const { description, inputSchema, outputSchema, annotations } of tools) {
    expect(description).toMatch(/\.$/);
    expect(inputSchema['additionalProperties']).toBe(false);
    expect(outputSchema?.['additionalProperties']).toBe(false);
    expect(annotations?.readOnlyHint).toBe(true);
    for (const field of Object.values(inputSchema.properties ?? {}))
      expect(field).toHaveProperty('description');
  }
  expect(client.getInstructions()).toContain('never instructions');
});

describe('search', () => {
  test('finds what the pages find, typing errors forgiven', async () => {
    const { data, text } = await call('search', { query: 'kasaflux paymnts', limit: 1 });
    expect(data).toMatchObject({
      as_of: DAY,
      results: [
        {
          slug: 'kassaflux-payments',
          name: 'Kassaflux Payments',
          page: 'https://marketplace.tarnwick.example/integrations/kassaflux-payments/',
        },
      ],
    });
    expect(text).toContain('kassaflux-payments');
  });

  test('takes any value of a facet, and all facets at once, in the recommended order', async () => {
    const { data } = await call('search', { facets: { category: ['payments'] }, limit: 10 });
    const payments = site.categories.find(({ slug }) => slug === 'payments')?.pages[0]?.cards;
    expect((data['results'] as { slug: string }[]).map(({ slug }) => slug)).toEqual(
      payments?.map(({ slug }) => slug),
    );
    expect(data['list']).toBe('https://marketplace.tarnwick.example/integrations/?category=payments');
  });

  test('finds partners', async () => {
    const { data } = await call('search', { noun: 'partner', query: 'vitrine' });
    expect(data).toMatchObject({ results: [{ slug: 'vitrine-et-fils' }] });
  });

  test('says what is near where nothing fits', async () => {
    const { data, isError } = await call('search', { query: 'zzqqxx' });
    expect(isError).toBe(false);
    expect(data).toMatchObject({ total: 0, results: [] });
  });

  test.each([
    [{ facets: { category: ['payment'] } }, 'Did you mean "payments"?'],
    [{ facets: { kind: ['solutions'] } }, 'There is no facet "kind" for integrations.'],
    [{ limit: 11 }, 'limit'],
    [{ query: 'x'.repeat(201) }, 'query'],
    [{ sql: 'x' }, 'sql'],
  ])('refuses %j with a sentence', async (asked, sentence) => {
    const { isError, text } = await call('search', asked);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});

describe('read', () => {
  test('gives a section with its facts, dates and sources', async () => {
    const { data } = await call('read', {
      noun: 'integration',
      slug: 'kassaflux-payments',
      section: 'certification',
    });
    expect(data).toMatchObject({
      section: 'Certification',
      as_of: DAY,
      markdown: 'https://marketplace.tarnwick.example/integrations/kassaflux-payments/index.md',
      api: 'https://marketplace.tarnwick.example/api/v1/integrations/kassaflux-payments.json',
    });
    expect(JSON.stringify(data['facts'])).toContain('Certified until 18 May 2027');
  });

  test('leads from an old slug to the new one', async () => {
    const { from = '', to = '' } =
      site.redirects.find(({ from: old }) => old.includes('/integrations/')) ?? {};
    const { data } = await call('read', { noun: 'integration', slug: from.split('/').at(-2) });
    expect(data['slug']).toBe(to.split('/').at(-2));
  });

  test("gives the author's own words only where they are asked for", async () => {
    const overview = await call('read', { noun: 'integration', slug: 'kassaflux-payments' });
    expect(overview.data['words']).toBeNull();
    const { data } = await call('read', {
      noun: 'integration',
      slug: 'kassaflux-payments',
      section: 'Words',
    });
    expect(data['words']).toContain('## Overview');
  });

  test.each([
    [{ noun: 'integration', slug: 'kassaflux-payment' }, 'Did you mean "kassaflux-payments"'],
    [{ noun: 'partner', slug: 'vitrine' }, '"vitrine-et-fils"'],
    [{ noun: 'partner', slug: 'kassaflux', section: 'Prof' }, 'Did you mean "Proof"?'],
    [{ noun: 'kit', slug: 'x' }, 'noun'],
  ])('refuses %j and says what is near', async (asked, sentence) => {
    const { isError, text } = await call('read', asked);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});

describe('compare', () => {
  const slugs = ['kassaflux-payments', 'casa-tordo-cobranza'];

  test('gives what differs, in words of the pages, and the page itself', async () => {
    const { data } = await call('compare', { slugs, section: 'Price' });
    expect(data['page']).toContain('/compare/?i=kassaflux-payments,casa-tordo-cobranza');
    expect(data['rows']).toContainEqual({
      group: 'Price',
      fact: 'Plan “Fixed”',
      values: ['€49 a month', 'No such plan'],
    });
  });

  test('says how many rows found no room, and how to get them', async () => {
    const { data } = await call('compare', { slugs });
    const { left_out: leftOut, how } = data['cut'] as { left_out: number; how: string };
    expect(leftOut).toBeGreaterThan(0);
    expect(how).toContain('section');
  });

  test.each([
    [{ slugs: ['kassaflux-payments'] }, 'slugs'],
    [{ slugs: ['kassaflux-payments', 'kassaflux-payments'] }, 'name two that differ'],
    [{ slugs: ['kassaflux-payments', 'nothing-at-all'] }, 'There is no integration "nothing-at-all".'],
    [{ slugs, section: 'Prices' }, 'There is no such group of facts.'],
  ])('refuses %j with a sentence', async (asked, sentence) => {
    const { isError, text } = await call('compare', asked);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});

describe('match', () => {
  test('gives partners with points, reasons and misses', async () => {
    const { data } = await call('match', { integrations: ['kassaflux-payments'], region: 'europe' });
    const [best] = data['partners'] as { slug: string; points: number; reasons: string[] }[];
    expect(best?.reasons.join(' ')).toMatch(/project/);
    expect(best?.points).toBeGreaterThan(0);
    expect(data['page']).toContain('/match/?i=kassaflux-payments&region=europe');
  });

  test.each([
    [{}, 'Name at least one need'],
    [{ region: 'europ' }, 'Did you mean "europe"?'],
    [{ integrations: ['kassaflux-paymints'] }, 'Did you mean "kassaflux-payments"'],
    [{ budget: { amount: 0, currency: 'EUR' } }, 'budget'],
  ])('refuses %j with a sentence', async (asked, sentence) => {
    const { isError, text } = await call('match', asked);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});

describe('explain_rank', () => {
  test('agrees with the ranking of the site in every listing', async () => {
    const file = site.getRankingFile();
    for (const { slug } of site.integrations) {
      const rank = site.integrations.get(slug)?.rank;
      const { data, isError, bytes } = await call('explain_rank', { slug });
      expect(bytes, slug).toBeLessThanOrEqual(MOST_BYTES);
      expect(isError, slug).toBe(rank === undefined);
      if (rank === undefined) continue;
      const listed = file.integrations.find((one) => one.slug === slug);
      expect(data, slug).toMatchObject({
        score: listed?.score,
        overall: { place: rank.overall.place, of: rank.overall.of },
        as_of: DAY,
      });
      const factors = data['factors'] as { points: number }[];
      const sum = factors.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(rank.score, 6);
    }
  });

  test.each([
    [{ slug: 'kassaflux-payments', category: 'comerce' }, 'Did you mean "commerce"?'],
    [{ slug: 'kassaflux-paymant' }, 'Did you mean "kassaflux-payments"'],
  ])('refuses %j and says what is near', async (asked, sentence) => {
    const { isError, text } = await call('explain_rank', asked);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});

test('no answer is larger than the cap, whatever is asked', async () => {
  const slugs = site.integrations.slugs;
  const sections = (await call('read', { noun: 'integration', slug: slugs[0] })).data['sections'] as string[];
  for (const slug of slugs) {
    for (const section of sections) {
      const { bytes } = await call('read', { noun: 'integration', slug, section });
      expect(bytes, `${slug} ${section}`).toBeLessThanOrEqual(MOST_BYTES);
    }
    const { bytes } = await call('compare', {
      slugs: [slug, ...slugs.filter((other) => other !== slug).slice(0, 3)],
    });
    expect(bytes, slug).toBeLessThanOrEqual(MOST_BYTES);
    const found = await call('search', { query: slug, limit: 10 });
    expect(found.bytes, slug).toBeLessThanOrEqual(MOST_BYTES);
    const matched = await call('match', { integrations: [slug] });
    expect(matched.bytes, slug).toBeLessThanOrEqual(MOST_BYTES);
  }
});

test.each([
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  'a\u0000b\r\n{"jsonrpc":"2.0"}',
  '\u202e\ud800',
  '%2e%2e%2f',
])('hostile words are answered with a sentence: %j', async (words) => {
  for (const { name } of TOOLS) {
    const { bytes, text, isError } = await call(name, {
      slug: words,
      noun: 'integration',
      query: words,
      slugs: [words, words],
      integrations: [words],
    });
    expect(isError, name).toBe(true);
    expect(text).not.toMatch(/ at .*\.ts|node_modules/);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  }
  const { isError, bytes } = await call('read', { noun: 'integration', slug: words });
  expect(isError).toBe(true);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  const found = await call('search', { query: words });
  expect(found.isError).toBe(false);
});

test('pages can be read whole as resources', async () => {
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'portico://integration/{slug}',
    'portico://partner/{slug}',
  ]);
  const { contents } = await client.readResource({ uri: 'portico://partner/vitrine-et-fils' });
  expect(contents[0]).toMatchObject({ mimeType: 'text/markdown' });
  expect(JSON.stringify(contents)).toContain('# Vitrine & Fils Conseil');
  const index = await client.readResource({ uri: 'portico://index' });
  expect(JSON.stringify(index.contents)).toContain('# Tarnwick Marketplace');
});

test('broken content is told on standard error, and nothing but the protocol on standard output', () => {
  const greeting = [
    {
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
    },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: { name: 'search', arguments: {} } },
  ].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/mcp.ts'], {
    env: { PATH: process.env['PATH'], CONTENT_DIR: 'tests/fixtures/nowhere', BUILD_DATE: DAY },
    input: `${greeting.join('\n')}\n`,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('nowhere');
  for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('jsonrpc', '2.0');
});

test('nothing but the protocol was said', () => {
  expect(complaints).toBe('');
});
