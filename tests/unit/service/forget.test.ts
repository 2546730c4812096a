import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { forgetOld } from '#lib/service/forget.ts';
import { makeEntry } from '../form/make.ts';

const CAME = '2026-01-01T00:00:00.000Z';
const after = (days: number): Date => new Date(Date.parse(CAME) + days * 86_400_000);

test('what was kept as long as its form says goes by itself, and nothing that is open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-forget-'));
  const store = openSqliteStore(join(folder, 'portico.sqlite'));
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { held } = FORM_KINDS.request.retention;
  const outcome = await store.accept(makeEntry('held-entry', { at: CAME, held: ['trap'] }));
  await store.accept(makeEntry('open-entry', { at: CAME }));
  const search = { kind: 'search', subject: 'crm', filters: '', results: 0, chosen: '', n: 1 } as const;
  await store.count([{ ...search, day: '2026-01-01' }]);
  expect(await forgetOld(store, after(held))).toBe(0);
  expect(await forgetOld(store, after(held + 1))).toBe(1);
  expect(await store.list()).toMatchObject([{ values: { wanted: 'Connect open-entry' } }]);
  const id = outcome.kind === 'conflict' ? '' : outcome.receipt.id;
  expect(await store.auditOf(id)).toMatchObject([{ actor: 'service', action: 'purge' }]);
  const all = { from: '2026-01-01', to: '2027-12-31' };
  expect(await store.readEvents(all)).toHaveLength(1);
  expect(await forgetOld(store, after(401))).toBe(0);
  expect(await store.readEvents(all)).toEqual([]);
});
