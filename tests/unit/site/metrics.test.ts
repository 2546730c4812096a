import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { certificationRules } from '#lib/content/schema/certification.ts';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { factorMetrics } from '#lib/derive/metrics/factors.ts';
import { factors } from '#lib/derive/rank/registry.ts';
import { buildContext } from '#lib/site/context.ts';
import { buildMetrics } from '#lib/site/program/metrics.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../make.ts';

const base = makeContent();
const build = (content: Content) => buildMetrics(buildContext(content, deriveFacts(content, '2026-11-21')));
const withUsage = (...usage: readonly UsageSnapshot[]) =>
  build(makeContent({ integrations: [makeIntegration('a')], records: { ...base.records, usage } }));

test('every factor of the ranking says what it is measured on', () => {
  for (const { name, unit } of factors) expect(factorMetrics[name]).toContain(unit);
});

describe('the page "How we count"', () => {
  test('says what a source with few columns cannot tell', () => {
    const { snapshot, groups } = withUsage(
      makeSnapshot('2026-11-15', [makeUsage('a', { installs: 30 })], {
        columns: ['installs'],
        weeks_of: 'installs',
        grain: 'week',
      }),
    );
    expect(snapshot).toMatchInlineSnapshot(`
      {
        "asOf": "2026-11-15",
        "grain": "week",
        "has": [
          "installs",
        ],
        "lacks": [
          "account",
          "active",
          "calls",
          "errors",
          "affiliated",
        ],
        "listings": 1,
        "method": "2",
        "missing": [
          "active_accounts",
          "steady_accounts",
          "daily_activity",
          "calls",
          "account_growth",
          "success_rate",
          "retained_share",
          "adoption_rate",
          "active_integrations",
          "activation_days",
        ],
        "source": "test",
        "weeksOf": "installs",
        "withheld": 0,
      }
    `);
    const missing = groups.flatMap(({ metrics }) => metrics.filter((metric) => metric.missing));
    expect(missing.map(({ name }) => name)).toEqual(snapshot?.missing);
  });

  test('knows of no snapshot after the day of the build', () => {
    const { snapshot, methods } = withUsage(makeSnapshot('2026-11-22', []));
    expect([snapshot, methods]).toEqual([undefined, []]);
  });

  test('shows each change of method with its days, newest first', () => {
    const at = (as_of: string, method: string) => makeSnapshot(as_of, [], { method });
    const { methods } = withUsage(at('2026-10-25', '1'), at('2026-11-01', '1'), at('2026-11-08', '2'));
    expect(methods).toEqual([
      { method: '2', from: '2026-11-08', to: '2026-11-08', snapshots: 1 },
      { method: '1', from: '2026-10-25', to: '2026-11-01', snapshots: 2 },
    ]);
  });

  test('links each metric to the criteria and factors that use it', () => {
    const certification = certificationRules.parse({
      version: '1',
      effective: '2026-01-01',
      criteria: [
        {
          slug: 'used',
          name: 'Used',
          description: 'By 60.',
          kind: 'measured',
          metric: 'active_accounts',
          at_least: 60,
        },
      ],
    });
    const { groups } = build(makeContent({ program: { ...base.program, certification } }));
    const [active] = groups
      .flatMap(({ metrics }) => metrics)
      .filter(({ name }) => name === 'active_accounts');
    expect(active?.criteria).toEqual([{ name: 'Used', href: '/program/certification/#used' }]);
    expect(active?.factors).toEqual([{ factor: 'adoption', href: '/program/ranking/' }]);
  });
});
