import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectContent } from '#lib/content/read.ts';
import { reportText } from '#lib/import/report/text.ts';
import { runImport } from '#lib/import/run.ts';
import { finishWriting, STAGING } from '#lib/import/write.ts';
import { TINY_MAP } from './tiny.ts';

const NODE = resolve('node_modules/.bin/node');
const SCRIPT = resolve('scripts/import.ts');

let dir = '';
const at = (...names: string[]) => join(dir, ...names);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'portico-import-'));
  const rows = Array.from({ length: 400 }, (_, index) => ({
    name: `Tool ${index}`,
    type: `Kind ${index % 7}`,
    org: `Firm ${index % 40}`,
    text: `Does ${index} things to <b>anything</b> & everything.`,
    date: '2025-03',
  }));
  await writeFile(at('rows.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  await writeFile(at('map.yaml'), TINY_MAP);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const importInto = (into: string, flags: { force?: boolean; dryRun?: boolean } = {}) =>
  runImport({ files: [at('rows.jsonl')], map: at('map.yaml'), into, force: false, dryRun: false, ...flags });

async function contentOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
  );
  return new Map(texts);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(NODE, [SCRIPT, ...args], { stdio: 'pipe' });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode ?? -1, out, err };
}

describe('an import into an empty folder', () => {
  test('gives content without a single problem', async () => {
    const report = await importInto(at('whole'));
    expect(report.written).toEqual({ integrations: 400, partners: 40, files: 442 });
    const { issues, content } = await inspectContent(at('whole'));
    expect(issues).toEqual([]);
    expect(content?.integrations).toHaveLength(400);
  });

  test('may be run again and changes nothing', async () => {
    const before = await contentOf(at('whole'));
    const again = await importInto(at('whole'));
    expect(again.written.files).toBe(0);
    expect(again).toMatchObject({ unchanged: 442, kept: [], edits: [], conflicts: [] });
    expect(await contentOf(at('whole'))).toEqual(before);
  });

  test('writes nothing on a dry run', async () => {
    const report = await importInto(at('dry'), { dryRun: true });
    expect(report.written.integrations).toBe(400);
    expect(existsSync(at('dry'))).toBe(false);
  });
});

describe('an import into a folder with content', () => {
  test('overwrites nothing without --force', async () => {
    await mkdir(at('own', 'integrations', 'tool-1'), { recursive: true });
    const own = at('own', 'integrations', 'tool-1', 'index.md');
    await writeFile(own, 'mine');
    expect((await importInto(at('own'))).kept).toEqual(['integrations/tool-1/index.md']);
    expect(await readFile(own, 'utf8')).toBe('mine');
    expect((await importInto(at('own'), { force: true })).replaced).toContain('integrations/tool-1/index.md');
    expect(await readFile(own, 'utf8')).toContain('name: Tool 1');
  });

  test('never follows a symbolic link out of it', async () => {
    await mkdir(at('linked'));
    await mkdir(at('outside'));
    await symlink(at('outside'), at('linked', 'integrations'));
    await expect(importInto(at('linked'))).rejects.toThrow('holds the symbolic link integrations');
    expect(await readdir(at('outside'))).toEqual([]);
  });

  test('has nothing to do with links inside hidden folders and installed packages', async () => {
    for (const name of ['.git', 'node_modules']) {
      await mkdir(at('tooled', name), { recursive: true });
      await symlink(at('map.yaml'), at('tooled', name, 'link'));
    }
    expect((await importInto(at('tooled'))).written.integrations).toBe(400);
  });
});

describe('a crash', () => {
  test('leaves whole files only, and the next run completes them', async () => {
    const whole = await contentOf(at('whole'));
    let interrupted = 0;
    for (const [turn, files] of [1, 200, 420].entries()) {
      const into = at(`crash-${turn}`);
      const child = spawn(NODE, [SCRIPT, at('rows.jsonl'), '--map', at('map.yaml'), '--into', into]);
      const closed = once(child, 'close');
      while (child.exitCode === null && (await countFiles(into)) < files) await wait(1);
      child.kill('SIGKILL');
      await closed;
      const left = await contentOf(into);
      if (left.size < whole.size || existsSync(join(into, STAGING))) interrupted++;
      for (const [path, text] of left) {
        if (!path.startsWith(STAGING)) expect(text).toBe(whole.get(path));
      }
      await importInto(into);
      expect(await contentOf(into)).toEqual(whole);
    }
    expect(interrupted).toBeGreaterThan(0);
  }, 60_000);
});

describe('a crash of an import of a changed source', () => {
  test('leaves the folder as it was or as it shall be, once the next run has mended it', async () => {
    const rows = (await readFile(at('rows.jsonl'), 'utf8')).replaceAll('anything', 'everything');
    await writeFile(at('changed.jsonl'), rows);
    await cp(at('whole'), at('again'), { recursive: true });
    const importChanged = (into: string) =>
      runImport({ files: [at('changed.jsonl')], map: at('map.yaml'), into });
    expect((await importChanged(at('again'))).updated).toHaveLength(400);
    const shall = await contentOf(at('again'));
    for (const staged of [1, 401]) {
      const into = at(`crash-again-${staged}`);
      await cp(at('whole'), into, { recursive: true });
      const args = [SCRIPT, at('changed.jsonl'), '--map', at('map.yaml'), '--into', into];
      const child = spawn(NODE, args);
      const closed = once(child, 'close');
      while (child.exitCode === null && (await countFiles(join(into, STAGING))) < staged) await wait(1);
      child.kill('SIGKILL');
      await closed;
      await finishWriting(into);
      expect([await contentOf(at('whole')), shall]).toContainEqual(await contentOf(into));
      await importChanged(into);
      expect(await contentOf(into)).toEqual(shall);
    }
  }, 60_000);

  test('is not mended by a dry run, which says so', async () => {
    await cp(at('whole'), at('cut'), { recursive: true });
    await mkdir(at('cut', STAGING));
    const journal = { version: 1, moves: [], removes: [], files: ['integrations/late/index.md'] };
    await writeFile(at('cut', STAGING, 'journal.json'), JSON.stringify(journal));
    await writeFile(at('cut', STAGING, '0'), 'late');
    await expect(importInto(at('cut'), { dryRun: true })).rejects.toThrow(
      'was interrupted; run one without --dry-run',
    );
    await importInto(at('cut'));
    expect(await readFile(at('cut', 'integrations', 'late', 'index.md'), 'utf8')).toBe('late');
    expect(existsSync(at('cut', STAGING))).toBe(false);
  });
});

async function countFiles(folder: string): Promise<number> {
  try {
    return (await readdir(folder, { recursive: true })).length;
  } catch {
    return 0;
  }
}

describe('the small catalogue of the fixtures', () => {
  test('becomes content, and the report tells what did not', async () => {
    const report = await runImport({
      files: ['tests/fixtures/import/tools.csv'],
      map: 'tests/fixtures/maps/tools.yaml',
      into: at('tools'),
      force: false,
      dryRun: false,
    });
    expect(reportText(report)).toMatchInlineSnapshot(`
      "Import wrote 9 files: 4 integrations, 3 partners.
        tools (tools.csv): 5 rows, 0 left out by the map, 1 rejected, 0 duplicates

      Rejected rows (1)
        tools row 5: has no name

      Values dropped (1)
        tools row 4 pricing.model: "unknown" the table does not name it

      Defaults filled in (1)
        publisher: 1 row

      Names and slugs made different (4)
        tools row 1: slug "parcel-sorter" → "parcel-sorter-brightquay-gmbh"
        tools row 1: name "Parcel Sorter" → "Parcel Sorter (Brightquay GmbH)"
        tools row 2: slug "parcel-sorter" → "parcel-sorter-nordlys"
        tools row 2: name "parcel sorter" → "parcel sorter (Nordlys)"

      Spellings and rows that became one (2)
        partner brightquay-gmbh: BRIGHTQUAY GMBH · Brightquay GmbH
        term warehouse: Ware-house · Warehouse · warehouse
      "
    `);
    const { issues, content } = await inspectContent(at('tools'));
    expect(issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'note copy/same-summary',
      'note copy/same-summary',
      'warning price/unstated',
    ]);
    expect(content?.integrations.map(({ slug, name, publisher }) => `${slug} | ${name} | ${publisher}`))
      .toMatchInlineSnapshot(`
      [
        "label-c-plus-plus | Label C++ | brightquay-gmbh",
        "parcel-sorter-brightquay-gmbh | Parcel Sorter (Brightquay GmbH) | brightquay-gmbh",
        "parcel-sorter-nordlys | parcel sorter (Nordlys) | nordlys",
        "shen-zhen | 深圳 | unknown-maker",
      ]
    `);
    expect(await readFile(at('tools', 'integrations', 'label-c-plus-plus', 'index.md'), 'utf8'))
      .toMatchInlineSnapshot(`
      "---
      name: Label C++
      tagline: Prints labels; needs libparcel.
      publisher: brightquay-gmbh
      categories:
        - warehouse
      listed: 2025-01-01
      summary: Prints labels; needs libparcel.
      tags:
        - Parcel scale
        - Dock
      docs_url: https://tools.example/labels
      pricing:
        model: free
      ---

      ## Overview

      Prints labels; needs libparcel.
      "
    `);
  });
});

describe('the command', () => {
  test('reports as JSON, also to a file, and ends with 0', async () => {
    const args = [at('rows.jsonl'), '--map', at('map.yaml'), '--into', at('json'), '--dry-run'];
    const { code, out } = await run(...args, '--format', 'json', '--report', at('report.json'));
    expect(code).toBe(0);
    expect(await readFile(at('report.json'), 'utf8')).toBe(out);
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, written: { integrations: 400 } });
  });

  test('ends with 1 when no row can be used, and says why', async () => {
    await writeFile(at('bad.jsonl'), '{"name":""}\nnope\n');
    const { code, out } = await run(at('bad.jsonl'), '--map', at('map.yaml'), '--into', at('none'));
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "Import wrote 0 files: 0 integrations, 0 partners.
        rows (bad.jsonl): 2 rows, 0 left out by the map, 2 rejected, 0 duplicates

      Rejected rows (2)
        rows row 1: has no name
        rows row 2: is not JSON
      "
    `);
    expect(existsSync(at('none'))).toBe(false);
  });

  test('ends with 1 and a sentence where too much would disappear, and goes on when told', async () => {
    await cp(at('whole'), at('less'), { recursive: true });
    const lines = (await readFile(at('rows.jsonl'), 'utf8')).split('\n');
    await writeFile(at('less.jsonl'), lines.slice(30).join('\n'));
    const args = [at('less.jsonl'), '--map', at('map.yaml'), '--into', at('less')];
    const refused = await run(...args);
    expect(refused.code).toBe(1);
    expect(refused.out).toMatch(
      /^30 of the 400 integrations .* pass --allow-removals, or --allow-removals 30\.\n/,
    );
    expect(await contentOf(at('less'))).toEqual(await contentOf(at('whole')));
    const done = await run(...args, '--allow-removals', '30', '--format', 'json');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ refusal: null, unchanged: 412 });
    expect((await run(...args, '--allow-removals', 'some')).code).toBe(2);
  });

  test.each([
    [['--map', 'map.yaml', '--into', 'x'], "missing required argument 'file'"],
    [['rows.jsonl', '--into', 'x'], "required option '--map <file>' not specified"],
    [['rows.jsonl', '--map', 'no.yaml', '--into', 'x'], 'there is no map no.yaml; name one with --map'],
    [['no.jsonl', '--map', 'map.yaml', '--into', 'x'], 'there is no file no.jsonl (source "rows")'],
    [['rows.jsonl', 'b.csv', 'c.csv', '--map', 'map.yaml', '--into', 'x'], 'the map has no source for c.csv'],
  ])('ends with 2 on %j', async (args, message) => {
    const paths = args.map((arg) => (/^(?:rows\.jsonl|map\.yaml)$/.test(arg) ? at(arg) : arg));
    const { code, err } = await run(...paths);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
