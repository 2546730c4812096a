import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { makeApplication, openTestDesk, type TestDesk } from './desk.ts';

const DAY_MS = 86_400_000;
const CAME = '2026-01-01T00:00:00.000Z';
const after = (days: number): string => new Date(Date.parse(CAME) + days * DAY_MS).toISOString();

/** Bytes of every file of the database's folder. */
const bytesOf = ({ file }: TestDesk): Buffer =>
  Buffer.concat(readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name))));

describe('what is erased', () => {
  test('is in no file of the database any more', async () => {
    const desk = openTestDesk();
    const email = 'ada.lovelace@lighthouse-keepers.example';
    await desk.keep('key-1', makeApplication({ email, message: 'x'.repeat(3_000) }));
    const id = await desk.keep('key-2', makeApplication({ email: email.toUpperCase(), company: 'Second' }));
    await desk.run('note', id, `Write to ${email}`);
    const other = await desk.keep(
      'key-3',
      makeApplication({ email: 'ben@other.example', message: `Ask ${email}` }),
    );
    expect(bytesOf(desk).includes(email)).toBe(true);
    const unsure = await desk.run('erase', '--email', email);
    expect(unsure.code).toBe(1);
    expect(unsure.complaint.replace(other, '<id>')).toMatchInlineSnapshot(`
      "The address also stands in texts of other entries; look at them: <id>.
      2 entries would be erased for good: run it again with --yes.
      "
    `);
    expect(await desk.store.list()).toHaveLength(3);
    const done = await desk.run('erase', '--email', ` ${email} `, '--yes');
    expect(done.out).toMatchInlineSnapshot(`
      "2 entries erased, with notes and deliveries. Backups made before still hold them.
      "
    `);
    await desk.run('erase', other, '--yes');
    expect(bytesOf(desk).toString('latin1').toLowerCase()).not.toContain(email);
    expect(await desk.store.list()).toEqual([]);
  });

  test('is named, by ids or by a person, or nothing is', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1');
    expect(await desk.run('erase', '--yes')).toMatchObject({ code: 2 });
    expect(await desk.run('erase', id, '--email', 'a@b.example', '--yes')).toMatchObject({ code: 2 });
    expect(await desk.run('erase', 'ffff-none', '--yes')).toMatchObject({ code: 1 });
    expect(await desk.run('erase', '--email', 'nobody@example.org', '--yes')).toMatchObject({ code: 0 });
    expect(await desk.store.list()).toHaveLength(1);
  });
});

describe('after the time that its form says', () => {
  const { accepted, rejected, held } = FORM_KINDS.application.retention;

  test.each([
    ['rejected', rejected],
    ['held', held],
  ] as const)('a %s entry goes, and not a day before', async (state, days) => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1', { ...makeApplication(), at: CAME });
    await desk.runAt(CAME, state === 'held' ? 'hold' : 'reject', id);
    expect((await desk.runAt(after(days), 'purge')).out).toBe('0 entries erased for good.\n');
    const dry = await desk.runAt(after(days + 1), 'purge', '--dry-run');
    expect(dry.out.replace(id, '<id>')).toBe(
      `<id>  application  ${state}  2026-01-01\n1 entry would be erased for good.\n`,
    );
    expect(await desk.store.list()).toHaveLength(1);
    expect((await desk.runAt(after(days + 1), 'purge')).out).toBe('1 entry erased for good.\n');
    expect(await desk.store.list()).toEqual([]);
    expect((await desk.store.auditOf(id)).at(-1)).toMatchObject({ action: 'purge', actor: 'mira' });
  });

  test('an accepted entry goes, counted from its end', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1', { ...makeApplication(), at: CAME });
    const [entry] = await desk.store.find(id);
    if (entry === undefined) throw new Error('It was not kept.');
    const audit = { entry: id, at: after(100), actor: 'mira', action: 'accept', detail: '' };
    await desk.store.change(entry, { state: 'accepted' }, audit);
    expect((await desk.runAt(after(accepted + 99), 'purge')).out).toBe('0 entries erased for good.\n');
    expect((await desk.runAt(after(accepted + 101), 'purge')).out).toBe('1 entry erased for good.\n');
  });

  test('an open entry stays, whatever its age', async () => {
    const desk = openTestDesk();
    await desk.keep('key-1', { at: CAME });
    await desk.runAt(CAME, 'assign', await desk.keep('key-2', { at: CAME }), 'partners');
    expect((await desk.runAt(after(100_000), 'purge')).out).toBe('0 entries erased for good.\n');
  });
});

describe('a person who asks gets', () => {
  test('everything that was sent with the address, and that was written down', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1', makeApplication());
    await desk.keep('key-2', makeApplication({ email: 'ben@other.example' }));
    await desk.run('note', id, 'A friendly call.');
    const { code, out } = await desk.run('export', '--email', 'ADA@anchor.example');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      entries: [{ id, values: { name: 'Ada Kjær' }, notes: [{ text: 'A friendly call.' }] }],
    });
    expect((await desk.store.auditOf(id)).map(({ action }) => action)).toEqual(['note', 'export']);
    expect(await desk.run('export', '--email', 'none@example.org')).toMatchObject({ code: 1, out: '' });
    expect(await desk.run('export', id, '--email', 'a@b.example')).toMatchObject({ code: 2 });
  });

  test('a file that only its owner reads, and that never replaces another', async () => {
    const desk = openTestDesk();
    await desk.keep(
      'key-1',
      makeApplication({ kinds: ['solutions', 'developer'], tagline: '+1 for harbours' }),
    );
    await desk.keep('key-2', { at: '2026-11-22T08:00:00.000Z' });
    const out = join(desk.folder, 'all.csv');
    expect(await desk.run('export', '--format', 'csv', '--out', out)).toMatchObject({
      code: 0,
      out: `2 entries in ${out}.\n`,
    });
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const rows = parse(readFileSync(out, 'utf8'), { columns: true });
    expect(rows).toMatchObject([
      { form: 'application', kinds: 'solutions; developer', tagline: "'+1 for harbours", wanted: '' },
      { form: 'request', company: '', wanted: 'Connect key-2' },
    ]);
    writeFileSync(out, 'mine');
    expect(await desk.run('export', '--out', out)).toMatchObject({ code: 1 });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(existsSync(join(desk.folder, 'none.json'))).toBe(false);
  });
});
