import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptSnapshot } from '#lib/content/door/plain-snapshot.ts';
import { usageSnapshot } from '#lib/content/schema/usage.ts';

const window = { active: 9, steady: null, retained: '<5', installs: 0, activity: 2.5, calls: 7, errors: 0 };
const row = {
  slug: 'alpha',
  last: window,
  previous: window,
  weeks: [1, '<5', null],
  first_day: '2026-01-01',
  last_day: null,
};
const snapshot = {
  as_of: '2026-11-15',
  method: '2',
  source: 'rows',
  grain: 'day',
  columns: ['account'],
  weeks_of: 'active',
  platform: { active: '<5', accounts: 9 },
  integrations: [row],
};

const odd = fc.oneof(
  fc.constantFrom<unknown>('<5', '<6', null, undefined, -1, -0, NaN, Infinity, 1e300, '', 'Alpha', 'a--b', 'beta'),
  fc.constantFrom<unknown>('2026-02-29', '2024-02-29', '2026-1-1', [], {}, [row], window, 'a'.repeat(65), true),
  fc.array(fc.constantFrom<unknown>(1, '<5', null, -1, 'x'), { maxLength: 54, size: 'max' }),
);
const fieldsOf = (value: object) => [...Object.keys(value), 'more', '__proto__'];

/** A value with one field changed, added or taken away. */
const spoil = (value: object): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...fieldsOf(value)), odd, fc.boolean()).map(([name, other, drop]) => {
    const entries = Object.entries(value).filter(([key]) => key !== name);
    return Object.fromEntries(drop ? entries : [...entries, [name, other]]);
  });

const anySnapshot = fc.oneof(
  spoil(snapshot),
  spoil(row).map((each) => ({ ...snapshot, integrations: [row, each] })),
  spoil(window).map((each) => ({ ...snapshot, integrations: [{ ...row, last: each }] })),
  odd,
);

describe('the quick way in', () => {
  test('takes what the schema takes and nothing else, in the same shape', () => {
    fc.assert(
      fc.property(anySnapshot, (value) => {
        expect(acceptSnapshot(value)).toEqual(usageSnapshot.safeParse(value).data);
      }),
      { numRuns: 2_000 },
    );
  });

  test('takes a snapshot', () => {
    expect(acceptSnapshot(snapshot)).toEqual(snapshot);
  });
});
