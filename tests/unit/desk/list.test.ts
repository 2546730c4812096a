import { describe, expect, test } from 'vitest';
import { shortenIds } from '#lib/desk/find-entry.ts';
import { makeApplication, openTestDesk } from './desk.ts';

/** Ids are chosen anew each time. */
const withoutIds = (text: string): string => text.replaceAll(/\b[0-9a-f]{6,}(?:-[0-9a-f-]+)?\b/g, '<id>');

describe('the list', () => {
  test('shows what is open, the oldest first, on lines that fit', async () => {
    const desk = openTestDesk();
    await desk.keep('key-1', { at: '2026-11-22T08:20:00.000Z' });
    await desk.keep('key-2', {
      form: 'contact',
      held: ['too-fast', 'trap'],
      values: {
        company: 'Kestrel\u001b[31m Cranes',
        partner: 'dockview',
        message:
          'We want\nour cranes to tell when they idle, and the yard to hear of it before the day is over.',
      },
    });
    const gone = await desk.keep('key-3', makeApplication());
    await desk.run('reject', gone);
    const { code, out } = await desk.run('list');
    expect(code).toBe(0);
    expect(withoutIds(out)).toMatchInlineSnapshot(`
      "id      age     form     state  who                  matter                  held because
      <id>  21 h    contact  held   Kestrel�[31m Cranes  dockview: We want our…  it was sent faster tha…
      <id>  40 min  request  new                         Connect key-1

      2 entries
      "
    `);
    expect((await desk.run('list', '--all')).out).toContain('rejected');
  });

  test('is narrowed by form, state, desk and day', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1', makeApplication());
    await desk.keep('key-2', { at: '2026-11-10T12:00:00.000Z', held: ['trap'] });
    await desk.run('assign', id, 'partners');
    const count = async (...args: readonly string[]) =>
      (JSON.parse((await desk.run('list', '--format', 'json', ...args)).out) as { entries: unknown[] })
        .entries.length;
    expect(await count()).toBe(2);
    expect(await count('--form', 'application')).toBe(1);
    expect(await count('--state', 'held', 'new')).toBe(1);
    expect(await count('--assignee', 'partners')).toBe(1);
    expect(await count('--since', '2026-11-11')).toBe(1);
    expect(await desk.run('list', '--since', 'yesterday')).toMatchObject({ code: 2 });
    expect(await desk.run('list', '--form', 'complaint')).toMatchObject({ code: 2 });
  });

  test('as JSON has its version, and every field of an entry', async () => {
    const desk = openTestDesk();
    await desk.keep('key-1', { held: ['trap'] });
    expect(withoutIds((await desk.run('list', '--format', 'json')).out)).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "entries": [
          {
            "id": "<id>",
            "at": "2026-11-21T12:00:00.000Z",
            "form": "request",
            "state": "held",
            "desk": null,
            "closed": null,
            "held": [
              "trap"
            ],
            "values": {
              "wanted": "Connect key-1",
              "consent": "yes"
            }
          }
        ]
      }
      "
    `);
  });

  test('as CSV computes nothing in a spreadsheet', async () => {
    const desk = openTestDesk();
    await desk.keep('key-1', { values: { wanted: '=HYPERLINK("https://evil.example")' } });
    expect(withoutIds((await desk.run('list', '--format', 'csv')).out)).toMatchInlineSnapshot(`
      "id,at,form,state,desk,who,matter,held,closed
      <id>,2026-11-21T12:00:00.000Z,request,new,,,"'=HYPERLINK(""https://evil.example"")",,
      "
    `);
  });

  test('that is empty says how to see the rest', async () => {
    expect((await openTestDesk().run('list')).out).toMatchInlineSnapshot(`
      "Nothing waits here; "npm run applications -- list --all" shows what is closed too.
      "
    `);
  });
});

describe('an id', () => {
  test('is shortened to what only it begins with, and no shorter than six letters', () => {
    const ids = ['0123456789ab', '0123456789cd', 'f'.repeat(12)];
    expect([...shortenIds(ids).values()]).toEqual(['0123456789a', '0123456789c', 'ffffff']);
  });

  test('that nobody or several have is said in a sentence', async () => {
    const desk = openTestDesk();
    for (let at = 0; at < 40; at++) await desk.keep(`key-${String(at)}`);
    const ids = await desk.store.ids();
    const shared = ids.map((id) => id.slice(0, 1)).find((start, at, all) => all.indexOf(start) !== at) ?? '';
    const several = await desk.run('show', shared);
    expect(several.code).toBe(1);
    expect(several.complaint).toMatch(/^Several entries begin with .: write more of [0-9a-f, …-]+\.\n$/);
    const none = await desk.run('show', '../etc\u001b');
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.complaint).toMatchInlineSnapshot(`
      "There is no entry ../etc�: look for its id with "npm run applications -- list --all".
      "
    `);
    expect((await desk.run('show', (ids[0] ?? '').slice(0, 13).toUpperCase())).code).toBe(0);
  });
});

test('an entry is shown with all that hangs on it', async () => {
  const desk = openTestDesk();
  const id = await desk.keep('key-1', {
    ...makeApplication({ kinds: ['solutions', 'developer'], message: 'First line\n\u202esecond line' }),
    held: ['too-fast', 'of-another-version'],
  });
  await desk.run('note', id, 'Called back:\nall right.');
  await desk.run('release', id);
  await desk.store.route(
    id,
    [{ id: 'delivery-1', channel: 'mail', target: 'partner-desk' }],
    'partner-desk',
    '2026-11-22T08:00:00.000Z',
  );
  await desk.store.claim('2026-11-22T08:00:00.000Z', '2026-11-22T08:01:00.000Z', 1);
  await desk.store.settle(
    { delivery: 'delivery-1', at: '2026-11-22T08:00:01.000Z', outcome: 'waiting', detail: '451 try later' },
    '2026-11-22T08:10:00.000Z',
  );
  const { out } = await desk.run('show', id);
  expect(withoutIds(out)).toMatchInlineSnapshot(`
    "<id>
    application, new, with partner-desk
    came 2026-11-21 12:00 UTC, 21 h ago

    Answers
      Name of your company
        Anchor & Chain
      Website
        https://anchor.example
      What kind of partner you are
        Solutions: we solve a trade’s problem with several products
        Developer: we build to order
      What you do for customers, in one line
        Keeps harbours in order
      Your name
        Ada Kjær
      Your e-mail address
        ada@anchor.example
      Anything else
        First line
        �second line
      My answers may be kept and read to handle this request.
        yes

    Why it was held
      it was sent faster than a person writes
      of-another-version

    Notes
      2026-11-22 09:00  mira
        Called back:
        all right.

    Deliveries
      mail to partner-desk: waiting, due 2026-11-22 08:10 (delivery-1)
        2026-11-22 08:00  waiting  451 try later

    Trail
      2026-11-22 09:00  mira  note
      2026-11-22 09:00  mira  release
    "
  `);
  const json: unknown = JSON.parse((await desk.run('show', id, '--format', 'json')).out);
  expect(json).toMatchObject({
    version: 1,
    entry: {
      id,
      state: 'new',
      desk: 'partner-desk',
      notes: [{ author: 'mira', text: 'Called back:\nall right.' }],
      deliveries: [{ id: 'delivery-1', attempts: [{ detail: '451 try later' }] }],
      audit: [{ action: 'note' }, { action: 'release' }],
    },
  });
});
