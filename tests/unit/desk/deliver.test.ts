import { describe, expect, test } from 'vitest';
import { median } from '#lib/desk/commands/stats.ts';
import { openTestDesk, type TestDesk } from './desk.ts';

const EARLY = '2026-11-22T08:00:00.000Z';
const LATER = '2026-11-22T08:10:00.000Z';

/** An entry with a delivery that was sent and one that was set aside. */
async function deliver(desk: TestDesk, key: string): Promise<string> {
  const id = await desk.keep(key);
  const targets = ['partners', 'hook'].map((target) => ({ id: `${key}-${target}`, channel: 'mail', target }));
  await desk.store.route(id, targets, 'partners', EARLY);
  await desk.store.claim(EARLY, LATER, 9);
  await desk.store.settle({ delivery: `${key}-partners`, at: EARLY, outcome: 'sent', detail: '250' }, EARLY);
  await desk.store.settle(
    { delivery: `${key}-hook`, at: EARLY, outcome: 'failed', detail: '410 Gone' },
    EARLY,
  );
  return id;
}

const statesOf = async ({ store }: TestDesk, id: string) =>
  (await store.deliveriesOf(id)).map(({ state }) => state).sort();

describe('deliveries that were set aside', () => {
  test('are shown with the last answer of the receiver', async () => {
    const desk = openTestDesk();
    const id = await deliver(desk, 'key-1');
    expect((await desk.run('deliver')).out.replace(id, '<id>'.padEnd(id.length))).toMatchInlineSnapshot(`
      "entry                                 channel  to    age  tries  last answer
      <id>                                  mail     hook  1 h  1      410 Gone

      1 delivery set aside, 0 waiting, 1 sent, 0 entries not given to a desk yet.
      "npm run applications -- deliver --failed" sends them again.
      "
    `);
    expect((await openTestDesk().run('deliver')).out).toMatchInlineSnapshot(`
      "No delivery is set aside; 0 waiting, 0 sent, 0 entries not given to a desk yet.
      "
    `);
  });

  test('are sent again, all of them, those of an entry, or one', async () => {
    const desk = openTestDesk();
    const [one, two, three] = [
      await deliver(desk, 'key-1'),
      await deliver(desk, 'key-2'),
      await deliver(desk, 'key-3'),
    ];
    expect((await desk.run('deliver', one, '--failed')).out).toMatch(/^1 delivery due again/);
    expect(await statesOf(desk, one)).toEqual(['sent', 'waiting']);
    expect((await desk.run('deliver', 'key-2-hook')).out).toMatch(/^1 delivery due again/);
    expect(await statesOf(desk, two)).toEqual(['sent', 'waiting']);
    expect((await desk.run('deliver', '--failed')).out).toMatch(/^1 delivery due again/);
    expect(await statesOf(desk, three)).toEqual(['sent', 'waiting']);
    expect((await desk.run('deliver', '--failed')).out).toBe('No delivery is set aside.\n');
    expect((await desk.store.auditOf(one)).map(({ action }) => action)).toEqual(['deliver']);
  });

  test('an entry by itself sends again what was sent too', async () => {
    const desk = openTestDesk();
    const id = await deliver(desk, 'key-1');
    expect((await desk.run('deliver', id)).out).toMatch(/^2 deliveries due again/);
    expect(await statesOf(desk, id)).toEqual(['waiting', 'waiting']);
  });

  test('what goes nowhere yet is said in a sentence', async () => {
    const desk = openTestDesk();
    const id = await desk.keep('key-1', { held: ['trap'] });
    const { code, complaint } = await desk.run('deliver', id);
    expect(code).toBe(1);
    expect(complaint.replaceAll(id, '<id>')).toMatchInlineSnapshot(`
      "The entry <id> was not given to a desk yet: release it first with "npm run applications -- release <id>".
      "
    `);
  });
});

describe('figures', () => {
  test('tell how much there is, how old it is, and how long a decision takes', async () => {
    const desk = openTestDesk();
    await desk.keep('key-1', { held: ['trap'], at: '2026-11-18T09:00:00.000Z' });
    await deliver(desk, 'key-2');
    for (const [key, hours] of [
      ['key-3', 2],
      ['key-4', 30],
      ['key-5', 4],
    ] as const) {
      const id = await desk.keep(key, { at: EARLY });
      await desk.runAt(new Date(Date.parse(EARLY) + hours * 3_600_000).toISOString(), 'reject', id);
    }
    expect((await desk.run('stats')).out).toMatchInlineSnapshot(`
      "form     new  held  assigned  accepted  rejected
      request  1    1     0         0         3

      oldest open: 4 d (2026-11-18)
      time to a decision: 4 h in the median
      deliveries: 0 waiting, 1 sent, 1 set aside; entries not given to a desk yet: 1
      "
    `);
    expect(JSON.parse((await desk.run('stats', '--format', 'json')).out)).toMatchInlineSnapshot(`
      {
        "deliveries": {
          "failed": 1,
          "sent": 1,
          "unrouted": 1,
          "waiting": 0,
        },
        "forms": [
          {
            "accepted": 0,
            "assigned": 0,
            "form": "request",
            "held": 1,
            "new": 1,
            "rejected": 3,
          },
        ],
        "medianHoursToDecision": 4,
        "oldestOpen": "2026-11-18T09:00:00.000Z",
        "version": 1,
      }
    `);
  });

  test('of nothing are no figures', async () => {
    expect((await openTestDesk().run('stats')).out).toMatchInlineSnapshot(`
      "Nothing was sent yet.

      oldest open: none
      time to a decision: none yet
      deliveries: 0 waiting, 0 sent, 0 set aside; entries not given to a desk yet: 0
      "
    `);
  });

  test.each([
    [[], undefined],
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 10], 3.5],
  ])('the middle of %j is %s', (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });
});
