import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectContent } from '#lib/content/read.ts';
import { runImport } from '#lib/import/run.ts';

const CATALOGS = '../shared/catalogs';
const MISSING = `The real catalogues are not in ${CATALOGS}, so their maps are not tried.`;

/** File, map, rows and the most warnings its facts make unavoidable: deprecated without a successor or a last day. */
const RUNS = [
  { file: 'otel_registry.jsonl', map: 'otel.yaml', listings: 1167, warnings: 20 },
  { file: 'otel_vendors.jsonl', map: 'otel_vendors.yaml', listings: 161, warnings: 0 },
  { file: 'docker_mcp.jsonl', map: 'docker_mcp.yaml', listings: 328, warnings: 18 },
  { file: 'cncf.jsonl', map: 'cncf.yaml', listings: 1446, warnings: 56 },
];

describe.skipIf(!existsSync(CATALOGS))('a real catalogue', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'portico-catalogs-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test.each(RUNS)(
    '$file gives $listings listings without an error',
    async ({ file, map, listings, warnings }) => {
      const into = join(dir, map);
      const report = await runImport({
        files: [join(CATALOGS, file)],
        map: `tests/fixtures/maps/${map}`,
        into,
        force: false,
        dryRun: false,
      });
      expect(report.rejections.filter(({ kind }) => kind !== 'skipped')).toEqual([]);
      const { content, issues } = await inspectContent(into);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(content?.integrations).toHaveLength(listings);
      // What its authors say of themselves is not the map's to mend.
      const facts = issues.filter(({ rule, severity }) => severity === 'warning' && !rule.startsWith('copy/'));
      expect(facts.length).toBeLessThanOrEqual(warnings);
    },
    120_000,
  );
});

if (!existsSync(CATALOGS)) test.skip(MISSING, () => undefined);
