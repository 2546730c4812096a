import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, test } from 'vitest';
import { postRequest, startService } from './process.ts';

const SCRIPT = 'mount -t tmpfs -o "$1" tmpfs "$0" && shift && exec "$@"';
const inMount = (folder: string, options: string) => ['unshare', '-rm', 'sh', '-c', SCRIPT, folder, options];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-disk-'));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

const canMount = (() => {
  const place = mkdtempSync(join(tmpdir(), 'portico-mount-'));
  const [command, ...args] = [...inMount(place, 'size=1m'), 'true'];
  const { status } = spawnSync(command, args);
  rmSync(place, { recursive: true, force: true });
  return status === 0;
})();

async function readStatus(url: string, path: string): Promise<number> {
  const response = await fetch(`${url}${path}`);
  await response.arrayBuffer();
  return response.status;
}

/** Posts under new keys until one is not kept; the keys that were. */
async function postUntilRefused(
  url: string,
): Promise<{ readonly kept: readonly string[]; readonly refused: string }> {
  const kept: string[] = [];
  for (let at = 0; at < 2_000; at++) {
    const key = `filling-${String(at)}`;
    const status = await postRequest(url, key);
    if (status === 503) return { kept, refused: key };
    expect(status).toBe(201);
    kept.push(key);
  }
  throw new Error('The disk never was full.');
}

// A file system of its own takes a name space, which some machines do not give.
describe.runIf(canMount)('on a file system of its own', () => {
  test('while the disk is full nothing is kept and that is said; with room again it goes on by itself', async () => {
    const service = await startService({
      database: `file:${folder}/data/portico.sqlite`,
      within: inMount(folder, 'size=2m'),
    });
    const inside = `/proc/${String(service.child.pid)}/root${folder}`;
    expect(await postRequest(service.url, 'before-it-is-full')).toBe(201);
    const ballast = join(inside, 'ballast');
    try {
      for (let at = 0; at < 600; at++) writeFileSync(ballast, Buffer.alloc(4_096, 1), { flag: 'a' });
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSPC' });
    }
    const { kept, refused } = await postUntilRefused(service.url);
    expect(await readStatus(service.url, '/readyz')).toBe(503);
    expect(await readStatus(service.url, '/healthz')).toBe(200);
    rmSync(ballast);
    expect(await postRequest(service.url, refused)).toBe(201);
    expect(await readStatus(service.url, '/readyz')).toBe(200);
    // SQLite would follow the way into the other name space to a file of this one.
    cpSync(join(inside, 'data'), join(folder, 'copy'), { recursive: true });
    const database = new DatabaseSync(join(folder, 'copy', 'portico.sqlite'));
    const keys = database
      .prepare('SELECT key FROM entry ORDER BY rowid')
      .all()
      .map(({ key }) => key);
    database.close();
    expect(keys).toEqual(['before-it-is-full', ...kept, refused]);
  }, 60_000);

  test('that cannot be written the service says so in a sentence, and does not start', async () => {
    await expect(
      startService({ database: `file:${folder}/portico.sqlite`, within: inMount(folder, 'ro') }),
    ).rejects.toThrow(/The database \S+ cannot be opened: .*\./);
  }, 60_000);
});

test('a port that is taken is said in a sentence, and nothing stays behind', async () => {
  const first = await startService({ database: `file:${folder}/one.sqlite` });
  const { port } = new URL(first.url);
  await expect(
    startService({ database: `file:${folder}/two.sqlite`, variables: { PORT: port } }),
  ).rejects.toThrow(`The service ended with 1: Port ${port} is in use`);
}, 60_000);

test('while another program has the database nothing is kept and that is said; afterwards it goes on by itself', async () => {
  mkdirSync(join(folder, 'data'));
  const file = join(folder, 'data', 'portico.sqlite');
  const service = await startService({ database: `file:${file}` });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const response = await fetch(`${service.url}/api/forms/request`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'key-number-1' },
    body: JSON.stringify({ wanted: 'Ledgerline', consent: 'yes' }),
  });
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await readStatus(service.url, '/readyz')).toBe(503);
  other.exec('ROLLBACK');
  expect(await postRequest(service.url, 'key-number-1')).toBe(201);
  expect(other.prepare('SELECT count(*) AS n FROM entry').get()).toEqual({ n: 1 });
  other.close();
}, 60_000);
