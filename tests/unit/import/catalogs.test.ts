import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

type Line = Readonly<Record<string, unknown>>;

describe.skipIf(!existsSync(CATALOGS))('a real catalogue', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'portico-catalogs-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const importLines = async (
    file: string,
    map: string,
    change: (lines: readonly Line[]) => readonly Line[],
  ) => {
    const lines = (await readFile(join(CATALOGS, file), 'utf8')).split('\n').filter((line) => line !== '');
    const changed = change(lines.map((line) => JSON.parse(line) as Line));
    await writeFile(join(dir, file), changed.map((line) => JSON.stringify(line)).join('\n'));
    const others = RUNS.find((run) => run.map === map)?.file === 'cncf.jsonl' ? COMPANIES : [];
    const files = [join(dir, file), ...others.map((name) => join(CATALOGS, name))];
    return runImport({ files, map: `tests/fixtures/maps/${map}`, into: join(dir, map) });
  };
  const COMPANIES = ['cncf_partners.jsonl', 'cncf_cert_history.jsonl'];

  test.each(RUNS)(
    '$file gives $listings listings without an error',
    async ({ file, map, listings, warnings }) => {
      const report = await importLines(file, map, (lines) => lines);
      expect(report.rejections.filter(({ kind }) => kind !== 'skipped')).toEqual([]);
      const { content, issues } = await inspectContent(join(dir, map));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(content?.integrations).toHaveLength(listings);
      // What its authors say of themselves is not the map's to mend.
      const facts = issues.filter(
        ({ rule, severity }) => severity === 'warning' && !rule.startsWith('copy/'),
      );
      expect(facts.length).toBeLessThanOrEqual(warnings);
    },
    240_000,
  );

  test.each(RUNS)(
    '$file may be imported again when rows have changed, come and gone',
    async ({ file, map, listings }) => {
      const edited = (lines: readonly Line[]) => [
        ...lines.filter((_, index) => index % 100 !== 1).map(changeSome),
        { ...lines[0], id: 'a-new-one', slug: 'a-new-one', name: 'A new one', title: 'A new one' },
      ];
      const report = await importLines(file, map, (lines) => edited(lines).toReversed());
      expect(report).toMatchObject({ refusal: null, conflicts: [], edits: [], kept: [] });
      expect(report.added).toContain('integrations/a-new-one/index.md');
      expect(report.removed.length).toBeGreaterThan(0);
      expect(report.updated.length).toBeGreaterThan(0);
      const { content, issues } = await inspectContent(join(dir, map));
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(content?.integrations).toHaveLength(listings + report.added.filter(isListing).length);
      expect(content?.integrations.filter(({ status }) => status === 'removed')).toHaveLength(
        report.removed.length,
      );
      const again = await importLines(file, map, edited);
      expect(again).toMatchObject({ written: { files: 0 }, updated: [], removed: [], added: [] });
      const back = await importLines(file, map, (lines) => lines);
      expect(back.restored.map((one) => one.file)).toEqual(report.removed.map((one) => one.file));
    },
    240_000,
  );

  test('that has lost more than 5 % of its rows is refused', async () => {
    const cut = (lines: readonly Line[]) => lines.slice(Math.ceil(lines.length * 0.06));
    const report = await importLines('docker_mcp.jsonl', 'docker_mcp.yaml', cut);
    expect(report.refusal).toMatch(/^20 of the 32\d integrations /);
    expect(report.written.files).toBe(0);
  });
});

const isListing = (path: string): boolean => path.startsWith('integrations/');

/** Every fiftieth row says something else. */
function changeSome(line: Line, index: number): Line {
  if (index % 50 !== 0) return line;
  return typeof line['description'] === 'string' && line['description'] !== ''
    ? { ...line, description: 'Described anew, in a sentence of its own.' }
    : { ...line, url: `https://new.example/${index}` };
}

if (!existsSync(CATALOGS)) test.skip(MISSING, () => undefined);
