import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { PER_PART } from '#lib/api/writer.ts';
import { listApiFiles } from '#lib/api/files.ts';
import { FILE_KINDS } from '#lib/api/kinds.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { renderKit } from '#lib/kit/render.ts';
import { findSubject } from '#lib/kit/subject.ts';
import { buildSite } from '#lib/site/build.ts';
import type { Site } from '#lib/site/model.ts';
import { makeFactsContent, TODAY } from '../../bench/facts-content.ts';
import { makeContent, makeIntegration } from '../make.ts';
import { findKinds, readApi } from './make.ts';

const DAY = '2026-11-21';

interface Manifest {
  readonly count: number;
  readonly sorted_by: string;
  readonly parts: readonly {
    readonly path: string;
    readonly url: string;
    readonly count: number;
    readonly from: string | number;
    readonly to: string | number;
    readonly sha256: string;
  }[];
}
interface Part {
  readonly next: string | null;
  readonly items: readonly Readonly<Record<string, string | number>>[];
}

let site: Site;
let content: Content;
let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  content = await readContent('content');
  site = buildSite(content, deriveFacts(content, DAY));
  files = readApi(site);
});

const read = (path: string): unknown => JSON.parse(files.get(path)?.toString() ?? '');
const isData = (path: string): boolean => path.startsWith('api/v1/') && path.endsWith('.json');

/** What the schemas find wrong with the files of a site. */
function findStrangers(all: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...all].flatMap(([path, bytes]) => {
    if (!isData(path)) return [];
    const found = findKinds(path);
    const [kind] = found;
    if (found.length !== 1 || kind === undefined) return [`${path} is of ${String(found.length)} kinds`];
    const result = kind.schema.safeParse(JSON.parse(bytes.toString()));
    return result.success ? [] : [`${path}: ${result.error.message}`];
  });
}

describe('the files of the sample', () => {
  test('hold what the strict schema of their kind lets through, and nothing else', () => {
    expect(findStrangers(files)).toEqual([]);
  });

  test('are of every kind', () => {
    const seen = new Set([...files.keys()].flatMap(findKinds).map(({ name }) => name));
    expect(FILE_KINDS.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });

  test('say whose they are, of what day and by which schema', () => {
    for (const [path, bytes] of files) {
      if (!isData(path)) continue;
      const file = JSON.parse(bytes.toString()) as Record<string, unknown>;
      expect(file, path).toMatchObject({
        api_version: '1',
        generated_at: DAY,
        method_version: '3',
        licence: { name: 'CC BY 4.0' },
        sample_data: true,
      });
      const { pathname } = new URL(String(file['schema']));
      expect(files.has(pathname.slice(1)), `${path} names ${pathname}`).toBe(true);
    }
  });

  test('there is one of every listing, removed ones too, and of every partner, collection and kit', () => {
    const expected = [
      ...[...site.integrations.slugs, ...site.tombstones.map(({ slug }) => slug)].map(
        (slug) => `api/v1/integrations/${slug}.json`,
      ),
      ...site.partners.slugs.map((slug) => `api/v1/partners/${slug}.json`),
      ...site.collections.map(({ slug }) => `api/v1/collections/${slug}.json`),
      ...site.kits.map(({ slug }) => `api/v1/kits/${slug}.json`),
    ];
    expect(expected.filter((path) => !files.has(path))).toEqual([]);
    const [gone] = site.tombstones;
    expect(read(`api/v1/integrations/${gone?.slug ?? ''}.json`)).toMatchObject({
      item: { status: 'removed', stated: null, derived: null },
    });
  });

  test('have names in snake case and no address within the site', () => {
    for (const [path, bytes] of files) {
      if (!isData(path)) continue;
      const text = bytes.toString();
      expect(text.match(/"[a-z]+[A-Z]\w*":/g) ?? [], path).toEqual([]);
      expect(text.match(/url":"\/[^"]*"/g) ?? [], path).toEqual([]);
    }
  });

  test('a kit has every text that its page offers to copy, and says which are its authors’ own', () => {
    for (const kit of site.kits) {
      const { item } = read(`api/v1/kits/${kit.slug}.json`) as {
        item: { texts: { asset: string; locale: string; is_own: boolean; pieces: { text: string }[] }[] };
      };
      const subject = findSubject(kit, site);
      if (subject === undefined) throw new RangeError(kit.slug);
      const offered = renderKit(kit, subject).assets.flatMap(({ copies }) => copies.map(({ text }) => text));
      expect(item.texts.flatMap(({ pieces }) => pieces.map(({ text }) => text))).toEqual(offered);
      const own = item.texts.filter((one) => one.is_own).map(({ asset, locale }) => `${asset} ${locale}`);
      expect(own.sort()).toEqual(kit.texts.map(({ asset, locale }) => `${asset} ${locale ?? 'en'}`).sort());
    }
  });

  test('no kit is told of that may not be seen yet', () => {
    const drafts = site
      .getKitDrafts()
      .filter(({ slug }) => !site.kits.some((kit) => kit.slug === slug))
      .map(({ name }) => name);
    expect(drafts.length).toBeGreaterThan(0);
    const all = [...files.values()].map((bytes) => bytes.toString()).join('\n');
    expect(drafts.filter((name) => all.includes(name))).toEqual([]);
  });
});

function checkList(all: ReadonlyMap<string, Buffer>, path: string): void {
  const list = JSON.parse(all.get(path)?.toString() ?? '') as Manifest;
  const folder = path.replace(/[^/]*$/, '');
  const keys: (string | number)[] = [];
  list.parts.forEach((part, index) => {
    const bytes = all.get(folder + part.path) ?? Buffer.alloc(0);
    const { items, next } = JSON.parse(bytes.toString()) as Part;
    expect(createHash('sha256').update(bytes).digest('hex'), part.path).toBe(part.sha256);
    expect(items.length).toBe(part.count);
    expect(items.length).toBeLessThanOrEqual(PER_PART);
    expect(next).toBe(list.parts[index + 1]?.url ?? null);
    const own = items.map((item) => item[list.sorted_by] ?? '');
    expect([own[0], own.at(-1)]).toEqual([part.from, part.to]);
    keys.push(...own);
  });
  expect(keys.length).toBe(list.count);
  expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(new Set(keys).size).toBe(keys.length);
}

const listsOf = (all: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...all.keys()].filter((path) => isData(path) && all.has(path.replace(/\.json$/, '/parts/1.json')));

test('a list names its parts with their keys and hashes, and the parts lead on to each other', () => {
  const lists = listsOf(files);
  expect(lists.length).toBeGreaterThan(10);
  for (const path of lists) checkList(files, path);
});

const LISTINGS = 10_000;
const LIMIT = 300_000;
/** Files of single entries are alike: one of so many is looked at. */
const EVERY = 200;
const IS_ENTRY = /^api\/v1\/(?:integrations|partners)\/[^/]+$/;

test('no file passes 300 KB compressed at 10,000 listings, and the parts of each list are whole', () => {
  const large = makeFactsContent(LISTINGS, 2, LISTINGS / 5);
  const kept = new Map<string, Buffer>();
  const heavy: string[] = [];
  let entries = 0;
  for (const [path, content] of listApiFiles(buildSite(large, deriveFacts(large, TODAY)))) {
    if (path.startsWith('api/v1/archive/')) continue;
    const bytes = Buffer.from(content);
    if (bytes.byteLength > LIMIT && gzipSync(bytes, { level: 9 }).byteLength > LIMIT) heavy.push(path);
    if (IS_ENTRY.test(path)) entries += 1;
    if (!IS_ENTRY.test(path) || entries % EVERY === 0) kept.set(path, bytes);
  }
  expect(heavy).toEqual([]);
  expect(entries).toBe(LISTINGS + LISTINGS / 5);
  for (const path of listsOf(kept)) checkList(kept, path);
  expect(kept.has('api/v1/integrations/parts/20.json')).toBe(true);
  expect(findStrangers(kept)).toEqual([]);
}, 180_000);

test('an empty marketplace and one under a base path have files that the schemas let through', () => {
  const bare = makeContent();
  expect(findStrangers(readApi(buildSite(bare, deriveFacts(bare, DAY))))).toEqual([]);
  const below = makeContent({ integrations: [makeIntegration('acme')] });
  const moved = { ...below, site: { ...below.site, url: 'https://example.org/market' } };
  const all = readApi(buildSite(moved, deriveFacts(moved, DAY)));
  expect(findStrangers(all)).toEqual([]);
  expect(all.get('api/v1/integrations/parts/1.json')?.toString()).toContain(
    '"url":"https://example.org/market/integrations/acme/","api_url":"https://example.org/market/api/v1/integrations/acme.json"',
  );
});

test('without a licence the files say so, and none is assumed', () => {
  const bare = makeContent();
  const start = readApi(buildSite(bare, deriveFacts(bare, DAY))).get('api/v1/index.json');
  expect(JSON.parse(start?.toString() ?? '')).toMatchObject({ licence: null });
});
