import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { postRequest, startService, type ServiceProcess } from './process.ts';

const KILLS = 25;
const LANES = 24;
/** Acknowledgements before a kill, at least. */
const LEAST = 30;
/** Of the quickest start: other tests keep the machine busy meanwhile. */
const MOST_START_MS = 2_000;

/** Posts from many lanes at once, and kills the service in the midst of it; the keys that were acknowledged. */
async function loadAndKill({ url, child, ended }: ServiceProcess, run: number): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  const enough = LEAST + ((run * 37) % 100);
  const lane = async (number: number): Promise<void> => {
    for (let at = 0; ; at++) {
      const key = `run-${String(run)}-${String(number)}-${String(at)}`;
      const status = await postRequest(url, key);
      if (status === undefined) return;
      if (status === 201) acknowledged.push(key);
      if (acknowledged.length === enough) child.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  await ended;
  return acknowledged;
}

test('killed 25 times under load, the service lost nothing it had acknowledged and doubled nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-kill-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'portico.sqlite');
  const acknowledged: string[] = [];
  const starts: number[] = [];
  for (let run = 0; run < KILLS; run++) {
    const service = await startService({ database: `file:${file}` });
    starts.push(service.startMs);
    acknowledged.push(...(await loadAndKill(service, run)));
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS * LEAST - 1);
  const database = new DatabaseSync(file);
  onTestFinished(() => {
    database.close();
  });
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  const kept = database
    .prepare('SELECT key FROM entry')
    .all()
    .map(({ key }) => String(key));
  expect(new Set(kept).size).toBe(kept.length);
  const there = new Set(kept);
  expect(acknowledged.filter((key) => !there.has(key))).toEqual([]);
  expect(Math.min(...starts)).toBeLessThan(MOST_START_MS);
}, 240_000);
