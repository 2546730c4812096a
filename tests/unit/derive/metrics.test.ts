import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRICS } from '#lib/content/schema/certification.ts';
import { SUPPRESSED, USAGE_COLUMNS, type UsageWindow } from '#lib/content/schema/usage.ts';
import { LEAST_ACCOUNTS } from '#lib/derive/metrics/accounts.ts';
import type { MetricName } from '#lib/derive/metrics/metric.ts';
import { definitions, isMissing, METRIC_GROUPS, metrics } from '#lib/derive/metrics/registry.ts';
import { readUsage } from '#lib/derive/usage.ts';
import { maskWindow } from '#lib/usage/mask.ts';
import * as reference from '#lib/usage/snapshot.ts';
import { makeIntegration, makeSnapshot, makeUsage } from '../make.ts';

const TODAY = '2026-11-21';
const entry = makeIntegration('alpha', { listed: '2026-11-01' });
const usageOf = (row: ReturnType<typeof makeUsage>) =>
  readUsage([makeSnapshot('2026-11-15', [row])], TODAY).bySlug.get('alpha');

test('every metric is shown once', () => {
  const shown = Object.values(METRIC_GROUPS).flat();
  expect(shown.toSorted()).toEqual(Object.keys(definitions).sort());
});

test('the registry withholds what the summary of raw rows withholds', () => {
  expect(LEAST_ACCOUNTS).toBe(reference.LEAST_ACCOUNTS);
  expect(SUPPRESSED).toBe(`<${String(LEAST_ACCOUNTS)}`);
});

const SUPPORTED: Readonly<Partial<Record<keyof UsageWindow, MetricName>>> = {
  active: 'active_accounts',
  steady: 'steady_accounts',
  retained: 'retained_share',
  installs: 'installs',
  activity: 'daily_activity',
  calls: 'calls',
};

test('the registry calls missing what a snapshot of such a source leaves out', () => {
  const full = { active: 9, steady: 9, retained: 9, installs: 9, activity: 9, calls: 9, errors: 0 };
  const shape = fc.record({
    grain: fc.constantFrom('day' as const, 'week' as const),
    columns: fc
      .subarray([...USAGE_COLUMNS])
      .filter((columns) => columns.some((column) => ['active', 'installs', 'calls'].includes(column))),
  });
  fc.assert(
    fc.property(shape, (source) => {
      const window = maskWindow(full, source);
      for (const [figure, name] of Object.entries(SUPPORTED)) {
        expect([figure, isMissing(definitions[name], source)]).toEqual([
          figure,
          window[figure as keyof UsageWindow] === null,
        ]);
      }
    }),
  );
});

describe('a metric that a criterion may use', () => {
  test.each(METRICS)('%s is missing, and dated only by the day, where there is no usage', (name) => {
    const { value, sample } = metrics[name]({ entry, usage: undefined, today: TODAY });
    expect({ value, sample }).toEqual({ value: name === 'days_listed' ? 20 : null, sample: null });
  });

  test.each(METRICS.filter((name) => name !== 'days_listed'))('%s needs a column of the source', (name) => {
    expect(definitions[name].needs).not.toEqual([]);
    expect(definitions[name].exclusions).toContain('affiliated');
  });

  test('is read with its sample and the day of its snapshot', () => {
    const usage = usageOf(
      makeUsage('alpha', { active: 90, retained: 60, calls: 2000, errors: 10 }, { active: 80 }),
    );
    const read = (name: (typeof METRICS)[number]) => metrics[name]({ entry, usage, today: TODAY });
    expect(read('active_accounts')).toEqual({ value: 90, sample: 90, date: '2026-11-15' });
    expect(read('retained_share')).toEqual({ value: 0.75, sample: 80, date: '2026-11-15' });
    expect(read('success_rate')).toEqual({ value: 0.995, sample: 2000, date: '2026-11-15' });
    expect(read('days_listed')).toEqual({ value: 20, sample: null, date: TODAY });
  });

  test('stays withheld where the count is withheld', () => {
    const usage = usageOf(
      makeUsage('alpha', { active: SUPPRESSED, installs: SUPPRESSED, calls: SUPPRESSED }),
    );
    expect(metrics.active_accounts({ entry, usage, today: TODAY }).value).toBe(SUPPRESSED);
    expect(metrics.installs({ entry, usage, today: TODAY }).value).toBe(SUPPRESSED);
    expect(metrics.calls({ entry, usage, today: TODAY }).value).toBe(SUPPRESSED);
  });
});
