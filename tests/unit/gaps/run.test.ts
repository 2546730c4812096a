import { mkdtemp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '#lib/form/store/open.ts';
import { chooseRange, GapsError, refusePublic, reportGaps, writeReport } from '#lib/gaps/run.ts';
import { content, day, onDays, visit } from './make.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaps-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the days of a report', () => {
  test('are thirteen weeks up to today', () => {
    expect(chooseRange({}, '2026-11-21')).toEqual({ from: '2026-08-23', to: '2026-11-21' });
  });

  test('or those asked for', () => {
    expect(chooseRange({ from: day(1), to: day(1) }, '2026-11-21')).toEqual({ from: day(1), to: day(1) });
  });

  test('and never the wrong way round', () => {
    expect(() => chooseRange({ from: day(22) }, day(21))).toThrow(
      new GapsError('--from is 2026-11-22, which is after --to, 2026-11-21.'),
    );
  });
});

describe('a report is refused', () => {
  test('in a folder that is published, and below it', async () => {
    const dist = join(folder, 'dist');
    for (const out of [dist, join(dist, 'gaps'), join(folder, 'x', '..', 'dist')]) {
      await expect(refusePublic(out, [dist])).rejects.toThrow(
        new GapsError(`--out ${out} lies in ${dist}, which is published: name a folder for the team alone.`),
      );
    }
  });

  test('also by another name of it', async () => {
    await mkdir(join(folder, 'site'));
    await symlink(join(folder, 'site'), join(folder, 'link'));
    await expect(refusePublic(join(folder, 'link', 'gaps'), [join(folder, 'site')])).rejects.toThrow(
      GapsError,
    );
  });

  test('and not beside it', async () => {
    await expect(refusePublic(join(folder, 'dist-gaps'), [join(folder, 'dist')])).resolves.toBeUndefined();
    await expect(refusePublic(folder, [join(folder, 'dist')])).resolves.toBeUndefined();
  });
});

test('what the store counted comes out as a page and a file', async () => {
  const store = await openStore(`file:${join(folder, 'store.sqlite')}`);
  await store.count([...onDays(5, 'kafka'), visit('view', 'partner/arden', 3)]);
  await store.count(onDays(5, 'kafka'));
  for (const [at, held] of [[], ['too-fast']].entries()) {
    const values = { wanted: 'Apache Kafka', consent: 'yes' };
    await store.accept({
      form: 'request',
      values,
      key: String(at),
      digest: String(at),
      at: `${day(30)}T23:59:59.999Z`,
      held,
    });
  }
  const report = await reportGaps(store, content, { from: day(1), to: day(30) });
  await store.close();
  expect(report.missing).toMatchObject([{ topic: 'kafka', searches: 10, requests: 1 }]);
  expect(report.conversion).toMatchObject([{ listing: 'partner/arden', views: 3 }]);

  const out = join(folder, 'gaps');
  await writeReport(out, report, 'Meridian');
  expect((await readdir(out)).sort()).toEqual(['gaps.json', 'index.html']);
  expect(JSON.parse(await readFile(join(out, 'gaps.json'), 'utf8'))).toEqual(report);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('<h1>Search gaps of Meridian</h1>');
});
