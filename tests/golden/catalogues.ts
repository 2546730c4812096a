import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndexFiles } from '#lib/catalog/index/build.ts';
import { openStore } from '#lib/catalog/open-store.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { runImport } from '#lib/import/run.ts';
import { buildSite } from '#lib/site/build.ts';
import type { CATALOGUES, Find } from './queries.ts';

export const SHARED = '../shared/catalogs';
const TODAY = '2026-11-21';

const IMPORTED: Readonly<Record<Exclude<(typeof CATALOGUES)[number], 'sample'>, readonly [string, string]>> =
  {
    otel: ['otel_registry.jsonl', 'otel.yaml'],
    cncf: ['cncf.jsonl', 'cncf.yaml'],
    docker: ['docker_mcp.jsonl', 'docker_mcp.yaml'],
  };

/** Search over the listings of a catalogue, by slug; undefined where its source is missing. */
export async function openCatalogue(name: (typeof CATALOGUES)[number]): Promise<Find | undefined> {
  if (name === 'sample') return openContent('content');
  const [file, map] = IMPORTED[name];
  if (!existsSync(join(SHARED, file))) return undefined;
  const into = await mkdtemp(join(tmpdir(), 'portico-golden-'));
  try {
    await runImport({
      files: [join(SHARED, file)],
      map: `tests/fixtures/maps/${map}`,
      into,
      force: true,
      dryRun: false,
    });
    return await openContent(into);
  } finally {
    await rm(into, { recursive: true, force: true });
  }
}

export async function openContent(dir: string): Promise<Find> {
  const content = await readContent(dir);
  const { cards, facets } = buildSite(content, deriveFacts(content, TODAY)).catalogue;
  const files = buildIndexFiles('integration', cards, facets);
  const store = await openStore((name) =>
    files.has(name) ? Promise.resolve(files.get(name)) : Promise.reject(new Error(`There is no ${name}.`)),
  );
  return async (q) => {
    const hits = await store.findNames(q);
    const shown = await store.loadCards(hits.slice(0, 20).map(({ entry }) => entry));
    return shown.map(({ slug }) => slug);
  };
}
