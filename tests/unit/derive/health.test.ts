import { expect, test } from 'vitest';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { judgeHealth, judgePartnerHealth } from '#lib/derive/health/health.ts';
import type { Usage } from '#lib/derive/model.ts';
import { makeIntegration } from '../make.ts';

const TODAY = '2026-11-21';
const versions = [
  { version: '2026', released: '2026-01-01' },
  { version: '2025', released: '2025-01-01', deprecated: '2026-06-01' },
  { version: '2024', released: '2024-01-01', deprecated: '2025-06-01', retired: '2026-06-01' },
];
const usage: Usage = {
  asOf: '2026-11-16',
  active: 100,
  calls: 10_000,
  successRate: 0.99,
  retainedShare: 0.9,
  growth: 0.1,
};
const judge = (fields: Partial<IntegrationInput>, figures: Usage | undefined = usage) =>
  judgeHealth(makeIntegration('a', { released: '2026-10-01', ...fields }), figures, versions, TODAY);

test.each<[string, Partial<IntegrationInput>, Partial<Usage>, string, string]>([
  ['released lately', {}, {}, 'healthy', 'maintained'],
  ['deprecated', { status: 'deprecated' }, {}, 'deprecated', 'listing-deprecated'],
  ['released 366 days ago', { released: '2025-11-20' }, {}, 'watch', 'released-long-ago'],
  ['released 365 days ago', { released: '2025-11-21' }, {}, 'healthy', 'maintained'],
  ['released two years ago', { released: '2024-11-01' }, {}, 'stale', 'released-long-ago'],
  [
    'checked after an old release',
    { released: '2023-01-01', verified: '2026-10-01' },
    {},
    'healthy',
    'maintained',
  ],
  ['on a deprecated API', { platform_api: '2025' }, {}, 'watch', 'api-deprecated'],
  ['on a retired API', { platform_api: '2024' }, {}, 'at-risk', 'api-retired'],
  ['with many errors', {}, { successRate: 0.94 }, 'at-risk', 'errors-high'],
  ['with many errors in few calls', {}, { successRate: 0.5, calls: 999 }, 'healthy', 'maintained'],
  ['losing a third of its use', {}, { growth: -0.34 }, 'watch', 'use-falling'],
])('a listing %s is judged', (_what, fields, figures, state, reason) => {
  expect(judge(fields, { ...usage, ...figures })).toMatchObject({ state, reason });
});

test('a listing that states neither release nor check is watched, not condemned', () => {
  const bare = judgeHealth(makeIntegration('a'), undefined, versions, TODAY);
  expect(bare).toEqual({ state: 'watch', reason: 'never-verified', date: undefined });
});

test('a partner whose latest project is over two years old is watched', () => {
  const deliveredOn = (delivered: string) => partnerRecord.parse({ projects: [{ id: 'P-1', delivered }] });
  expect(judgePartnerHealth(deliveredOn('2024-11-20'), TODAY).state).toBe('watch');
  expect(judgePartnerHealth(deliveredOn('2024-11-21'), TODAY).state).toBe('healthy');
  expect(judgePartnerHealth(undefined, TODAY).state).toBe('healthy');
});
