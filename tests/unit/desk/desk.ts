import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Surroundings } from '#lib/desk/model.ts';
import { runDesk, type ExitCode } from '#lib/desk/run.ts';
import type { Entry, Store } from '#lib/form/store/model.ts';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { inspect } from '#lib/inspect.ts';
import { APPLICATION, makeEntry } from '../form/make.ts';

export const NOW = '2026-11-22T09:00:00.000Z';

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaint: string;
}

export interface TestDesk {
  readonly folder: string;
  readonly file: string;
  readonly store: Store;
  /** Keeps an entry; its id. */
  readonly keep: (key: string, fields?: Partial<Entry>) => Promise<string>;
  readonly run: (...args: readonly string[]) => Promise<Said>;
  readonly runAt: (now: string, ...args: readonly string[]) => Promise<Said>;
}

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk with a database of its own, over the content of the fixtures unless the variables say another. */
export function openTestDesk(variables: Surroundings['variables'] = {}): TestDesk {
  const folder = makeFolder();
  const file = join(folder, 'data', 'portico.sqlite');
  const store = openSqliteStore(file);
  onTestFinished(() => store.close());
  const runAt = async (now: string, ...args: readonly string[]): Promise<Said> => {
    let [out, complaint] = ['', ''];
    const code = await runDesk(args, {
      variables: {
        DATABASE_URL: `file:${file}`,
        CONTENT_DIR: 'tests/fixtures/content',
        PORTICO_OPERATOR: 'mira',
        ...variables,
      },
      now: () => new Date(now),
      terminal: { columns: 100, colours: false },
      print: (text) => void (out += text),
      complain: (text) => void (complaint += text),
      check: inspect,
    });
    return { code, out, complaint };
  };
  const keep: TestDesk['keep'] = async (key, fields) => {
    const outcome = await store.accept(makeEntry(key, fields));
    if (outcome.kind !== 'stored') throw new Error('It was not kept.');
    return outcome.receipt.id;
  };
  return { folder, file, store, keep, runAt, run: (...args) => runAt(NOW, ...args) };
}

export const makeApplication = (values: Entry['values'] = {}): Partial<Entry> => ({
  form: 'application',
  values: { ...APPLICATION, ...values },
});
