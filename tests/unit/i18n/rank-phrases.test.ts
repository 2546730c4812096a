import { describe, expect, test } from 'vitest';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { sayDemotion, sayFactor, sayPlace, sayRaise } from '#lib/i18n/rank-phrases.ts';
import type { FactorView, RaiseView } from '#lib/site/model.ts';

const voice = { t: getDictionary('en'), format: getFormat('en') };
/** No-break spaces read as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const factor: FactorView = {
  factor: 'adoption',
  measure: 'steady_accounts',
  input: 212,
  sample: 212,
  value: 0.9,
  weight: 0.16,
  full: 16,
  contribution: 14.4,
  asOf: '2026-11-15',
  note: 'measured',
};
const say = (fields: Partial<FactorView>) => plain(sayFactor({ ...factor, ...fields }, 'Analytics', voice));

describe('a factor says', () => {
  test('what was measured, on which sample, and when', () => {
    expect([
      say({}),
      say({ input: 1, sample: 1 }),
      say({ measure: 'active_accounts', input: 1200 }),
      say({ input: 0, sample: 0 }),
      say({ factor: 'momentum', measure: 'weekly_growth', input: 0, sample: 0, note: 'shrunk' }),
      say({ measure: 'daily_activity', input: 41.25 }),
      say({ measure: 'installs', input: 30 }),
      say({ measure: 'calls', input: 1_200_000 }),
      say({ factor: 'momentum', measure: 'weekly_growth', input: 0.124, sample: 212 }),
      say({ factor: 'retention', measure: 'retained_share', input: 0.75, sample: 212 }),
      say({ factor: 'reliability', measure: 'success_rate', input: 0.9997, sample: 1_200_000 }),
      say({ factor: 'reliability', measure: 'success_rate', input: 0.9997, sample: null }),
      say({ factor: 'certification', measure: 'certification_credit', input: 0.75, sample: null }),
      say({ factor: 'depth', measure: 'depth_points', input: 3, asOf: undefined, note: 'stated' }),
      say({ factor: 'upkeep', measure: 'days_since_tended', input: 40, sample: null, note: 'stated' }),
    ]).toMatchInlineSnapshot(`
      [
        "212 steady accounts · 15 Nov 2026",
        "1 steady account · 15 Nov 2026",
        "1,200 active accounts · 15 Nov 2026",
        "Too few accounts for a figure · 15 Nov 2026",
        "0% against the four weeks before; the median of Analytics weighs in · 15 Nov 2026",
        "41.25 active accounts a day · 15 Nov 2026",
        "30 installs · 15 Nov 2026",
        "1,200,000 calls · 15 Nov 2026",
        "+12.4% against the four weeks before, 212 accounts · 15 Nov 2026",
        "75% of 212 accounts came back · 15 Nov 2026",
        "99.97% of 1.2M calls succeeded · 15 Nov 2026",
        "99.97% of calls succeeded · 15 Nov 2026",
        "75% of the credit of a full certificate · 15 Nov 2026",
        "3 of 5 signs of depth",
        "40 days since the latest release or check · 15 Nov 2026",
      ]
    `);
  });

  test('where a median weighs in or stands in, and whose', () => {
    const absent = { input: null, sample: null, asOf: undefined } as const;
    expect([
      say({ note: 'shrunk' }),
      say({ ...absent, note: 'median' }),
      say({ ...absent, factor: 'depth', note: 'not-stated' }),
    ]).toMatchInlineSnapshot(`
      [
        "212 steady accounts; the median of Analytics weighs in · 15 Nov 2026",
        "Not enough data: the median of Analytics stands in",
        "Not stated",
      ]
    `);
  });
});

describe('a raise says', () => {
  const raise: RaiseView = {
    factor: 'adoption',
    kind: 'more-accounts',
    measure: 'steady_accounts',
    now: 212,
    target: 241,
    gain: 0.5,
    items: [],
  };
  const sayIt = (fields: Partial<RaiseView>) => sayRaise({ ...raise, ...fields }, voice);

  test('what to reach, and from where', () => {
    expect([
      sayIt({}),
      sayIt({ target: 5, now: 0 }),
      sayIt({ kind: 'more-use', measure: 'calls', target: 50_000, now: 41_000 }),
      sayIt({ kind: 'steady-growth', measure: 'weekly_growth', target: 0.12, now: -0.011 }),
      sayIt({ kind: 'keep-accounts', measure: 'retained_share', target: 0.7342, now: 0.731 }),
      sayIt({ kind: 'fewer-errors', measure: 'success_rate', target: 0.999, now: 0.9921 }),
      sayIt({
        kind: 'meet-criteria',
        target: undefined,
        items: ['Functional review', 'Listed for six months'],
      }),
      sayIt({ kind: 'renew-certificate', target: undefined }),
      sayIt({ kind: 'state-depth', target: undefined, items: ['direction', 'co_owned'] }),
      sayIt({ kind: 'release-or-verify', target: 0 }),
      sayIt({ kind: 'start-reporting', target: undefined, now: null }),
    ]).toMatchInlineSnapshot(`
      [
        "241 steady accounts instead of 212",
        "5 steady accounts instead of a figure too small to publish",
        "50,000 calls instead of 41,000",
        "Steady growth of +12% over four weeks instead of -1.1%",
        "73.42% of accounts coming back instead of 73.1%",
        "99.9% of calls succeeding instead of 99.21%",
        "Meet “Functional review”, “Listed for six months”",
        "Renew the certificate",
        "Add two-way data, maintenance by both companies",
        "A release, or a check by a person",
        "Measured use; what it would add cannot be told before",
      ]
    `);
  });

  test('a goal and what there is apart, however near they are', () => {
    expect(sayIt({ kind: 'fewer-errors', measure: 'success_rate', target: 1, now: 0.999_99 })).toBe(
      '100% of calls succeeding instead of 99.99%',
    );
    expect(sayIt({ kind: 'fewer-errors', measure: 'success_rate', target: 0.9997, now: 0.9996 })).toBe(
      '99.97% of calls succeeding instead of 99.96%',
    );
  });
});

test('a place says what was gained or lost, and nothing where nothing is known', () => {
  const place = { place: 4, of: 1200 };
  expect([
    sayPlace({ ...place, gained: 3, name: 'Analytics' }, voice),
    sayPlace({ ...place, gained: -1 }, voice),
    sayPlace({ ...place, gained: 0 }, voice),
    sayPlace({ ...place, gained: undefined }, voice),
  ]).toMatchInlineSnapshot(`
    [
      "#4 of 1,200 in Analytics, up 3",
      "#4 of 1,200 overall, down 1",
      "#4 of 1,200 overall, no change",
      "#4 of 1,200 overall",
    ]
  `);
});

test('a demotion is said plainly', () => {
  expect(sayDemotion({ rule: 'stale', multiplier: 0.5 }, voice)).toMatchInlineSnapshot(
    `"Nobody has released or checked it for a long time: every value below is already multiplied by 0.5."`,
  );
});
