import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { makeFolder, openTestDesk, type TestDesk } from './desk.ts';

/** A desk with two entries, and a copy of its database. */
async function backUp(): Promise<TestDesk & { readonly copy: string }> {
  const desk = openTestDesk();
  await desk.keep('key-1');
  await desk.keep('key-2', { held: ['trap'], at: '2026-11-21T18:30:00.000Z' });
  const copy = join(desk.folder, 'copies', 'portico.backup');
  const { out } = await desk.run('backup', copy);
  expect(out).toBe(
    `${copy}: 2 entries, 2 of them open, the last of 2026-11-21 18:30 UTC, schema 1; verified.\n`,
  );
  return { ...desk, copy };
}

/** Lets a process keep entries for the time of a test; the keys it has acknowledged so far. */
function startLoad(file: string): () => readonly string[] {
  const child = spawn(process.execPath, ['tests/unit/form/store/store-child.ts', file, 'load'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await new Promise((done) => child.once('close', done));
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text));
  return () =>
    said
      .slice(0, said.lastIndexOf('\n') + 1)
      .split('\n')
      .filter(Boolean);
}

async function waitFor(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise((done) => setTimeout(done, 5));
}

describe('a copy', () => {
  test('holds everything that was acknowledged before it was begun, while the service goes on', async () => {
    const desk = openTestDesk();
    const acknowledged = startLoad(desk.file);
    for (let round = 1; round <= 3; round++) {
      await waitFor(() => acknowledged().length > round * 2_000);
      const before = acknowledged();
      const copy = join(desk.folder, `copy-${String(round)}`);
      expect(await desk.run('backup', copy)).toMatchObject({ code: 0 });
      const meanwhile = acknowledged().length - before.length;
      expect(meanwhile).toBeGreaterThan(0);
      const database = new DatabaseSync(copy, { readOnly: true });
      const kept = new Set(
        database
          .prepare('SELECT key FROM entry')
          .all()
          .map(({ key }) => String(key)),
      );
      database.close();
      expect(before.filter((key) => !kept.has(key))).toEqual([]);
      expect(await desk.run('restore', copy, '--verify')).toMatchObject({ code: 0 });
    }
  });

  test('is for its owner alone, leaves nothing beside it, and never replaces a file', async () => {
    const { copy, run, folder } = await backUp();
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'copies'))).toEqual(['portico.backup']);
    const bytes = readFileSync(copy);
    const again = await run('backup', copy);
    expect(again).toMatchObject({ code: 1 });
    expect(again.complaint).toMatch(/is there already: name a file that is not\. Nothing was written\.\n$/);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });

  test('is verified without a byte written, not even beside it', async () => {
    const { copy, run, folder } = await backUp();
    const before = readFileSync(copy);
    const { code, out } = await run('restore', copy, '--verify');
    expect({ code, out: out.replace(copy, 'copy') }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "copy is sound: 2 entries, 2 of them open, the last of 2026-11-21 18:30 UTC, schema 1.
      ",
      }
    `);
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'copies'))).toEqual(['portico.backup']);
  });

  test('that is damaged, cut, foreign, newer or in use is refused', async () => {
    const { copy, run, folder, file } = await backUp();
    const broken = async (name: string, spoil: (path: string) => void) => {
      const path = join(folder, name);
      copyFileSync(copy, path);
      spoil(path);
      const { code, complaint } = await run('restore', path, '--verify');
      expect(code).toBe(1);
      return complaint.replaceAll(folder, '').replace(/\(.*\)/s, '(…)');
    };
    const change = (path: string, sql: string) => {
      const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
      database.exec(`PRAGMA journal_mode = DELETE; ${sql}`);
      database.close();
    };
    const said = [
      await broken('cut', (path) => writeFileSync(path, readFileSync(copy).subarray(0, 20_000))),
      await broken('damaged', (path) => {
        const bytes = readFileSync(copy);
        const size = bytes.readUInt16BE(16);
        writeFileSync(path, bytes.fill(0xff, size + 100, size * 8));
      }),
      await broken('text', (path) => writeFileSync(path, 'no database')),
      await broken('newer', (path) => change(path, 'PRAGMA user_version = 99')),
      await broken('foreign', (path) => change(path, 'PRAGMA user_version = 0')),
      await broken('loose', (path) => change(path, "INSERT INTO outbox (entry) VALUES ('nobody')")),
    ].join('');
    expect(said).toMatchInlineSnapshot(`
      "/cut cannot be read as a copy (…): take another one.
      /damaged is damaged (…): take another copy.
      /text cannot be read as a copy (…): take another one.
      /newer is of version 99, and this program knows 1: run the newer program.
      /foreign is no database of this program: take another copy.
      /loose holds 1 rows about entries that are not in it: take another copy.
      "
    `);
    expect((await run('restore', file, '--verify')).complaint.replace(folder, '')).toMatchInlineSnapshot(`
      "/data/portico.sqlite is in use, not a copy: make one with "npm run applications -- backup".
      "
    `);
    expect((await run('restore', join(folder, 'none'), '--verify')).code).toBe(1);
  });
});

describe('restoring', () => {
  test('puts the copy where no database is, ready for the service', async () => {
    const { copy, run } = await backUp();
    const target = join(makeFolder(), 'new', 'portico.sqlite');
    const { code, out } = await run('restore', copy, '--to', target);
    expect(code).toBe(0);
    expect(out).toContain(`Set DATABASE_URL=file:${target} and start the service.`);
    const store = openSqliteStore(target);
    expect((await store.list()).map(({ state }) => state)).toEqual(['new', 'held']);
    await store.close();
  });

  test('replaces nothing: no database, and no log that was left beside one', async () => {
    const { copy, run, file } = await backUp();
    const bytes = readFileSync(file);
    expect(await run('restore', copy, '--to', file)).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    const target = join(makeFolder(), 'portico.sqlite');
    writeFileSync(`${target}-wal`, 'left behind');
    const { code, complaint } = await run('restore', copy, '--to', target);
    expect({ code, complaint: complaint.replace(target, 'target') }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "complaint": "target-wal is there already: stop the service and move it away first. Nothing was written.
      ",
      }
    `);
    expect(existsSync(target)).toBe(false);
  });

  test('wants to be told what to do, and works without a database of its own', async () => {
    const { copy } = await backUp();
    const elsewhere = openTestDesk({ DATABASE_URL: 'file:/tmp/portico-none/none.sqlite' });
    expect(await elsewhere.run('restore', copy)).toMatchObject({ code: 2 });
    expect(await elsewhere.run('restore', copy, '--verify')).toMatchObject({ code: 0 });
  });
});
