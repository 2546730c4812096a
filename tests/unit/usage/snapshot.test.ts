import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usageSnapshot } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import type { RawUsageRow } from '#lib/usage/raw-row.ts';
import { formatSnapshot, summariseUsage } from '#lib/usage/snapshot.ts';

const AS_OF = '2026-11-15';

const row = (fields: Partial<RawUsageRow>): RawUsageRow => ({
  integration: 'alpha',
  account: 'a1',
  day: AS_OF,
  installs: 0,
  active: 1,
  calls: 10,
  errors: 1,
  affiliated: false,
  ...fields,
});

/** One row for each of `count` accounts on the day `age` days before AS_OF. */
const crowd = (count: number, age = 0, fields: Partial<RawUsageRow> = {}) =>
  Array.from({ length: count }, (_, index) =>
    row({ account: `a${index + 1}`, day: addDays(AS_OF, -age), ...fields }),
  );

const rowOf = (rows: readonly RawUsageRow[], asOf = AS_OF) => summariseUsage(rows, asOf).integrations[0];

const anyRow = fc.record({
  integration: fc.constantFrom('alpha', 'beta'),
  account: fc.integer({ min: 1, max: 9 }).map((number) => `a${number}`),
  day: fc.integer({ min: -5, max: 120 }).map((age) => addDays(AS_OF, -age)),
  installs: fc.constantFrom(0, 1),
  active: fc.constantFrom(0, 1),
  calls: fc.integer({ min: 0, max: 50 }),
  errors: fc.integer({ min: 0, max: 5 }),
  affiliated: fc.boolean(),
});
const anyRows = fc.array(anyRow, { maxLength: 200 });

describe('laws', () => {
  test('the order of rows changes nothing', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(summariseUsage(other, AS_OF)).toEqual(summariseUsage(rows, AS_OF));
      }),
    );
  });

  test('rows of affiliated accounts change nothing', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const customers = rows.filter(({ affiliated }) => !affiliated);
        expect(summariseUsage(rows, AS_OF)).toEqual(summariseUsage(customers, AS_OF));
      }),
    );
  });

  test('a later day never leaks into an earlier snapshot', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 60 }), (rows, age) => {
        const day = addDays(AS_OF, -age);
        const known = rows.filter((candidate) => candidate.day <= day);
        expect(summariseUsage(rows, day)).toEqual(summariseUsage(known, day));
      }),
    );
  });

  test('no count of accounts below five is ever written', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { last, previous, weeks } of summariseUsage(rows, AS_OF).integrations) {
          for (const count of [last.active, last.retained, previous.active, previous.retained, ...weeks]) {
            expect(count === '<5' || Number(count) >= 5).toBe(true);
          }
        }
      }),
    );
  });

  test('a snapshot and its text satisfy the schema of the records', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const snapshot = summariseUsage(rows, AS_OF);
        expect(usageSnapshot.parse(JSON.parse(formatSnapshot(snapshot)))).toEqual(snapshot);
      }),
    );
  });
});

describe('windows', () => {
  test('the last window is the 28 days up to the day of the snapshot, the previous the 28 before', () => {
    const found = rowOf([...crowd(6, 27), ...crowd(7, 28), ...crowd(8, 55), ...crowd(9, 56)]);
    expect([found?.last.active, found?.previous.active]).toEqual([6, 8]);
  });

  test('an account is counted once, however many days it was active', () => {
    expect(rowOf([...crowd(5, 1), ...crowd(5, 2), ...crowd(5, 2)])?.last.active).toBe(5);
  });

  test('an account that only has it installed is not active', () => {
    expect(
      rowOf([...crowd(5), row({ account: 'idle', installs: 1, active: 0, calls: 0 })])?.last.active,
    ).toBe(5);
  });

  test('retained accounts were active in the window before too', () => {
    expect(rowOf([...crowd(9, 3), ...crowd(6, 30)])?.last).toMatchObject({ active: 9, retained: 6 });
  });

  test('calls and errors are sums', () => {
    expect(rowOf([...crowd(5, 0), ...crowd(5, 9)])?.last).toMatchObject({ calls: 100, errors: 10 });
  });

  test('weeks end on the day of the snapshot and begin with the first day seen', () => {
    expect(rowOf([...crowd(6, 0), ...crowd(5, 7), ...crowd(2, 14)])?.weeks).toEqual(['<5', 5, 6]);
  });

  test('no more than 52 weeks are kept', () => {
    expect(rowOf([...crowd(5, 0), ...crowd(5, 500)])?.weeks).toHaveLength(52);
  });

  test('four active accounts withhold the whole window, calls included', () => {
    expect(new Set(Object.values(rowOf(crowd(4))?.last ?? {}))).toEqual(new Set(['<5']));
  });

  test('rows that repeat an account and a day count once, with the largest figures', () => {
    const again = crowd(5, 0, { calls: 30, errors: 0 });
    expect(rowOf([...crowd(5), ...again])?.last).toMatchObject({ active: 5, calls: 150, errors: 5 });
  });

  test('installs are accounts that installed it in the window', () => {
    const installed = crowd(6, 3, { installs: 1 });
    expect(rowOf([...installed, ...crowd(9, 2)])?.last).toMatchObject({ active: 9, installs: 6 });
  });

  test('steady accounts leave out those that came on the three busiest days and never again', () => {
    const guests = crowd(40, 9).map((guest) => ({ ...guest, account: `guest-${guest.account}` }));
    const regulars = [...crowd(10, 3), ...crowd(10, 12)];
    expect(rowOf([...regulars, ...guests])?.last).toMatchObject({ active: 50, steady: 10 });
  });

  test('an account seen in the window before is steady even if it comes once', () => {
    expect(rowOf([...crowd(12, 3), ...crowd(12, 30)])?.last).toMatchObject({ active: 12, steady: 12 });
  });

  test('an integration that only affiliated accounts used has no row', () => {
    expect(rowOf(crowd(9, 0, { affiliated: true }))).toBeUndefined();
  });
});

describe('activity', () => {
  const steady = Array.from({ length: 28 }, (_, age) => crowd(10, age)).flat();

  test('steady use is its own mean', () => {
    expect(rowOf(steady)?.last.activity).toBe(10);
  });

  test('three days of a thousand accounts, or three without any, do not move it', () => {
    const spiked = [...steady, ...[3, 4, 5].flatMap((age) => crowd(1000, age))];
    const broken = steady.filter(({ day }) => day < addDays(AS_OF, -2));
    expect([rowOf(spiked)?.last.activity, rowOf(broken)?.last.activity]).toEqual([10, 10]);
  });

  test('a fourth such day does', () => {
    const spiked = [...steady, ...[3, 4, 5, 6].flatMap((age) => crowd(1000, age))];
    expect(rowOf(spiked)?.last.activity).toBeGreaterThan(10);
  });
});

test('the text holds one integration a line, sorted by slug', () => {
  const rows = [...crowd(5, 0, { integration: 'beta' }), ...crowd(6, 1)];
  expect(formatSnapshot(summariseUsage(rows, AS_OF, 'test'))).toMatchInlineSnapshot(`
    "{
      "as_of": "2026-11-15",
      "method": "2",
      "source": "test",
      "grain": "day",
      "columns": ["account","installs","active","calls","errors","affiliated"],
      "weeks_of": "active",
      "platform": {"active":6,"accounts":null},
      "integrations": [
        {"slug":"alpha","last":{"active":6,"steady":"<5","retained":"<5","installs":"<5","activity":0,"calls":60,"errors":6},"previous":{"active":"<5","steady":"<5","retained":"<5","installs":"<5","activity":"<5","calls":"<5","errors":"<5"},"weeks":[6],"first_day":"2026-11-14","last_day":"2026-11-14"},
        {"slug":"beta","last":{"active":5,"steady":"<5","retained":"<5","installs":"<5","activity":0,"calls":50,"errors":5},"previous":{"active":"<5","steady":"<5","retained":"<5","installs":"<5","activity":"<5","calls":"<5","errors":"<5"},"weeks":[5],"first_day":"2026-11-15","last_day":"2026-11-15"}
      ]
    }
    "
  `);
  expect(formatSnapshot(summariseUsage([], AS_OF, 'test'))).toMatchInlineSnapshot(`
    "{
      "as_of": "2026-11-15",
      "method": "2",
      "source": "test",
      "grain": "day",
      "columns": ["account","installs","active","calls","errors","affiliated"],
      "weeks_of": "active",
      "platform": {"active":"<5","accounts":null},
      "integrations": []
    }
    "
  `);
});
