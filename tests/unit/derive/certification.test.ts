import { describe, expect, test } from 'vitest';
import { certificationRules } from '#lib/content/schema/certification.ts';
import { certificationRecord } from '#lib/content/schema/certification-record.ts';
import { certify, isStanding } from '#lib/derive/certification/certify.ts';
import type { MeasuredUsage } from '#lib/derive/usage.ts';
import { readUsage } from '#lib/derive/usage.ts';
import { makeIntegration, makeUsage, makeSnapshot } from '../make.ts';

const rules = certificationRules.parse({
  version: '1',
  effective: '2026-01-01',
  criteria: [
    {
      slug: 'use',
      name: 'Use',
      description: 'Used.',
      kind: 'measured',
      metric: 'active_accounts',
      at_least: 60,
    },
    {
      slug: 'success',
      name: 'Success',
      description: 'Works.',
      kind: 'measured',
      metric: 'success_rate',
      at_least: 0.95,
      least_sample: 1_000,
    },
    { slug: 'review', name: 'Review', description: 'Reviewed.', kind: 'evidence', valid_months: 12 },
    { slug: 'setup', name: 'Set-up', description: 'Guide.', kind: 'declared', declaration: 'setup_guide' },
  ],
  levels: [{ slug: 'certified', name: 'Certified', description: 'Meets all.', requires: ['use', 'review'] }],
});

const record = certificationRecord.parse({
  level: 'certified',
  rules_version: '1',
  certified_on: '2026-01-10',
  evidence: [{ criterion: 'review', value: 'passed', date: '2026-01-08' }],
});

function usageOf(last: Parameters<typeof makeUsage>[1]): MeasuredUsage | undefined {
  const snapshot = makeSnapshot('2026-01-04', [makeUsage('a', last)]);
  return readUsage([snapshot], '2030-01-01').bySlug.get('a');
}

const judge = (today: string, changes: Partial<Parameters<typeof certify>[0]> = {}) =>
  certify({
    entry: makeIntegration('a'),
    usage: usageOf({ active: 80 }),
    record,
    rules,
    today,
    apiVersions: [],
    ...changes,
  });
const stateOf = (criterion: string, certification: ReturnType<typeof certify>) =>
  certification.criteria.find((result) => result.criterion === criterion)?.state;

describe('a certificate', () => {
  test.each([
    ['2026-01-09', 'none'],
    ['2026-01-10', 'in-force'],
    ['2026-10-11', 'in-force'],
    ['2026-10-12', 'due'],
    ['2027-01-10', 'due'],
    ['2027-01-11', 'grace'],
    ['2027-03-11', 'grace'],
    ['2027-03-12', 'lapsed'],
  ])('on %s is %s', (today, state) => {
    expect(judge(today).state).toBe(state);
  });

  test('that lapsed gives nothing and stands no more', () => {
    const lapsed = judge('2027-03-12');
    expect(lapsed.credit).toBe(0);
    expect(isStanding(lapsed)).toBe(false);
  });

  test('counts the share of its level that holds', () => {
    expect(judge('2026-02-01').credit).toBe(1);
    expect(judge('2026-02-01', { usage: usageOf({ active: 59 }) }).credit).toBe(0.5);
  });

  test('of a level the rules do not have is none', () => {
    expect(judge('2026-02-01', { record: { ...record, level: 'gone' } }).state).toBe('none');
  });
});

describe('a criterion', () => {
  test('measured below the least sample has not enough data', () => {
    const few = usageOf({ calls: 999, errors: 0 });
    const enough = usageOf({ calls: 1_000, errors: 0 });
    expect(stateOf('success', judge('2026-02-01', { usage: few }))).toBe('not-enough-data');
    expect(stateOf('success', judge('2026-02-01', { usage: enough }))).toBe('met');
  });

  test('without usage has not enough data', () => {
    expect(stateOf('use', judge('2026-02-01', { usage: undefined }))).toBe('not-enough-data');
  });

  test('by evidence runs out with the evidence', () => {
    expect(stateOf('review', judge('2026-02-01'))).toBe('met');
    expect(stateOf('review', judge('2027-01-08'))).toBe('due');
    expect(stateOf('review', judge('2027-01-09'))).toBe('grace');
    expect(stateOf('review', judge('2027-03-20'))).toBe('lapsed');
  });

  test('ignores evidence dated after the build', () => {
    expect(stateOf('review', judge('2026-01-07'))).toBe('not-met');
  });

  test('declared reads the listing', () => {
    const entry = makeIntegration('a', {}, '## Set up\n\nOpen settings.\n');
    expect(stateOf('setup', judge('2026-02-01'))).toBe('not-met');
    expect(stateOf('setup', judge('2026-02-01', { entry }))).toBe('met');
  });
});
