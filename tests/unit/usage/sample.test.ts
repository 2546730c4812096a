import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRawRow, RAW_USAGE_HEADER, type RawUsageRow } from '#lib/usage/raw-row.ts';
import { parseSampleOptions } from '#lib/usage/sample-options.ts';
import type { SampleProfile } from '#lib/usage/sample-profile.ts';
import { SAMPLE_PROFILES } from '#lib/usage/sample-profiles.ts';
import { generateUsage } from '#lib/usage/sample.ts';

const BASE: SampleProfile = {
  slug: 'alpha',
  opening: 60,
  joins: 3,
  churn: 0.02,
  rhythm: 0.6,
  calls: 50,
  failures: 0.01,
};
const SPAN = { from: '2026-09-21', to: '2026-11-15' };

const generate = (
  profile: Partial<SampleProfile> = {},
  options: { seed?: number; accounts?: number } = {},
) => [
  ...generateUsage({
    seed: 7,
    accounts: 200,
    ...SPAN,
    profiles: [{ ...BASE, opening: 300, ...profile }],
    ...options,
  }),
];
const daysOf = (rows: readonly RawUsageRow[]) => [...new Set(rows.map(({ day }) => day))].toSorted();
const activeOn = (rows: readonly RawUsageRow[], day: string) =>
  rows.filter((row) => row.day === day && row.active > 0).length;

describe('the same request gives the same rows', () => {
  test('for any seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(generate({}, { seed })).toEqual(generate({}, { seed }));
      }),
      { numRuns: 5 },
    );
  });

  test('another seed gives others', () => {
    expect(generate({}, { seed: 8 })).not.toEqual(generate());
  });

  test('a shorter span gives the same rows less those outside it', () => {
    const request = { seed: 7, accounts: 200, profiles: [BASE] };
    const shorter = [...generateUsage({ ...request, from: '2026-10-05', to: '2026-10-18' })];
    const longer = [...generateUsage({ ...request, ...SPAN })];
    expect(longer.filter(({ day }) => day >= '2026-10-05' && day <= '2026-10-18')).toEqual(shorter);
  });

  test('one profile fewer leaves the others as they were', () => {
    const request = { seed: 7, accounts: 200, ...SPAN };
    const both = [...generateUsage({ ...request, profiles: [BASE, { ...BASE, slug: 'beta' }] })];
    const one = [...generateUsage({ ...request, profiles: [{ ...BASE, slug: 'beta' }] })];
    expect(both.filter(({ integration }) => integration === 'beta')).toEqual(one);
  });
});

describe('a profile is followed', () => {
  test('nothing happens before the launch or after the closing day', () => {
    const days = daysOf(generate({ launch: '2026-10-01', closes: '2026-10-20' }));
    expect(days[0]).toBe('2026-10-01');
    expect(days.at(-1)).toBe('2026-10-20');
  });

  test('an account has one row a day at most, and never more errors than calls', () => {
    const rows = generate({ failures: 0.9 });
    expect(new Set(rows.map(({ account, day }) => `${account} ${day}`)).size).toBe(rows.length);
    expect(rows.filter(({ errors, calls }) => errors > calls)).toEqual([]);
  });

  test('no more accounts than the platform has', () => {
    const rows = generate({ opening: 5_000 }, { accounts: 40 });
    expect(new Set(rows.map(({ account }) => account)).size).toBeLessThanOrEqual(40);
  });

  test('a spike is one day of accounts that never come back', () => {
    const rows = generate({ spike: { day: '2026-10-14', accounts: 500 } });
    expect(activeOn(rows, '2026-10-14')).toBeGreaterThan(500);
    expect(activeOn(rows, '2026-10-15')).toBeLessThan(100);
  });

  test('during an incident calls fail at its rate', () => {
    const rows = generate({ incident: { from: '2026-10-14', to: '2026-10-14', failures: 0.5 } });
    const share = (day: string) => {
      const found = rows.filter((row) => row.day === day);
      return (
        found.reduce((sum, { errors }) => sum + errors, 0) / found.reduce((sum, { calls }) => sum + calls, 0)
      );
    };
    expect(share('2026-10-14')).toBeCloseTo(0.5, 1);
    expect(share('2026-10-13')).toBeLessThan(0.05);
  });

  test('weekends are quieter than working days', () => {
    const rows = generate();
    expect(activeOn(rows, '2026-10-18')).toBeLessThan(activeOn(rows, '2026-10-19') / 2);
  });

  test('only the accounts of the publisher are affiliated', () => {
    const staff = generate({ affiliated: 3 }).filter(({ affiliated }) => affiliated);
    expect(new Set(staff.map(({ account }) => account)).size).toBe(3);
  });
});

test('a row is one line of CSV under the header', () => {
  const [first] = generate();
  expect(RAW_USAGE_HEADER.split(',')).toEqual(Object.keys(first ?? {}));
  expect(first && formatRawRow(first)).toMatchInlineSnapshot(`"alpha,a00022,2026-09-21,0,1,16,0,false"`);
});

test('the profiles are sorted by slug, each named once', () => {
  const slugs = SAMPLE_PROFILES.map(({ slug }) => slug);
  expect(slugs).toEqual([...new Set(slugs)].toSorted());
});

test('options that will not do are all named', () => {
  const typed = { seed: '-1', weeks: 'many', asOf: '2026-02-30', accounts: '10', out: 'x' };
  expect(parseSampleOptions(typed)).toMatchInlineSnapshot(`
    "These options will not do:
      --seed: Too small: expected number to be >=0
      --weeks: Invalid input: expected number, received NaN
      --as-of: Invalid ISO date"
  `);
});
