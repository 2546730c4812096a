import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import type { UsageWindow } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import { demotionRule } from '#lib/derive/health/demotion.ts';
import { judgeListing, prepareHealth } from '#lib/derive/health/health.ts';
import { HEALTH_STATES, type Health } from '#lib/derive/health/model.ts';
import { readUsage } from '#lib/derive/usage.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../make.ts';

const TODAY = '2026-11-21';
const versions = [
  { version: '2026', released: '2026-01-01' },
  { version: '2025', released: '2025-01-01', deprecated: '2026-06-01' },
  { version: '2024', released: '2024-01-01', deprecated: '2025-06-01', retired: '2026-06-01' },
];
const base = makeContent();
const content = makeContent({ site: { ...base.site, api_versions: versions } });
const steady = { steady: 100, calls: 10_000, errors: 100 };
const CERTIFIED = { state: 'in-force', lost: undefined } as const;

const measured = (last: Partial<UsageWindow>, previous: Partial<UsageWindow> = steady) =>
  readUsage(
    [makeSnapshot('2026-11-15', [makeUsage('a', { ...steady, ...last }, previous)])],
    TODAY,
  ).bySlug.get('a');
const judge = (fields: Partial<IntegrationInput>, last: Partial<UsageWindow> = {}, today = TODAY): Health => {
  const entry = makeIntegration('a', { released: '2026-10-01', verified: '2026-10-02', ...fields });
  return judgeListing(entry, measured(last), CERTIFIED, prepareHealth(content, today));
};

test.each<[string, Partial<IntegrationInput>, Partial<UsageWindow>, string, string]>([
  ['looked after', {}, {}, 'healthy', 'maintained'],
  ['withdrawn', { status: 'deprecated' }, {}, 'deprecated', 'listing-deprecated'],
  [
    'tended twelve months ago',
    { released: '2025-01-01', verified: '2025-11-21' },
    {},
    'healthy',
    'maintained',
  ],
  [
    'tended a day earlier',
    { released: '2025-01-01', verified: '2025-11-20' },
    {},
    'watch',
    'tended-long-ago',
  ],
  [
    'tended eighteen months ago',
    { released: '2025-01-01', verified: '2025-05-21' },
    {},
    'watch',
    'tended-long-ago',
  ],
  ['tended earlier still', { released: '2025-01-01', verified: '2025-05-20' }, {}, 'stale', 'untended'],
  ['on a deprecated API', { platform_api: '2025' }, {}, 'watch', 'api-deprecated'],
  ['on a retired API', { platform_api: '2024' }, {}, 'at-risk', 'api-retired'],
  ['with 94.9 % of calls succeeding', {}, { errors: 510 }, 'at-risk', 'errors-high'],
  ['with 95 % of calls succeeding', {}, { errors: 500 }, 'healthy', 'maintained'],
  ['with many errors in 999 calls', {}, { errors: 900, calls: 999 }, 'healthy', 'maintained'],
  ['that lost 30 % of its steady accounts', {}, { steady: 70 }, 'watch', 'use-falling'],
  ['that lost 29 % of them', {}, { steady: 71 }, 'healthy', 'maintained'],
  ['with too few left to publish', {}, { steady: '<5' }, 'watch', 'use-falling'],
])('a listing %s is judged', (_what, fields, last, state, reason) => {
  expect(judge(fields, last)).toMatchObject({ state, reason });
});

test('a listing never checked is watched after six months, and not before', () => {
  const entry = (listed: string) => makeIntegration('a', { listed });
  const context = prepareHealth(content, TODAY);
  const bare = (listed: string) =>
    judgeListing(entry(listed), undefined, { state: 'none', lost: undefined }, context);
  expect(bare('2026-05-20')).toMatchObject({ state: 'watch', reason: 'never-verified', date: '2026-05-20' });
  expect(bare('2026-05-21')).toEqual({
    state: 'healthy',
    reason: 'maintained',
    date: undefined,
    reasons: [],
  });
});

test('a day of passing accounts in the window before is no loss when it is over', () => {
  const launch = { ...steady, active: 900 };
  const entry = makeIntegration('a', { released: '2026-10-01', verified: '2026-10-01' });
  const usage = measured({ active: 100 }, launch);
  expect(judgeListing(entry, usage, CERTIFIED, prepareHealth(content, TODAY)).state).toBe('healthy');
});

test('a source without accounts is judged by daily activity, and a loss of few says nothing', () => {
  const none = { steady: null };
  const entry = makeIntegration('a', { released: '2026-10-01', verified: '2026-10-01' });
  const state = (before: number, now: number) =>
    judgeListing(
      entry,
      measured({ ...none, activity: now }, { ...none, activity: before }),
      CERTIFIED,
      prepareHealth(content, TODAY),
    ).state;
  expect([state(20, 14), state(20, 15), state(19, 1)]).toEqual(['watch', 'healthy', 'healthy']);
});

test('a lapsed certificate is watched, since the first day without it', () => {
  const entry = makeIntegration('a', { released: TODAY, verified: TODAY });
  const lost = { level: 'gold', cause: { kind: 'criterion', criterion: 'docs' }, on: '2026-03-01' } as const;
  const lapsed = { state: 'lapsed', lost } as const;
  expect(judgeListing(entry, undefined, lapsed, prepareHealth(content, TODAY))).toMatchObject({
    state: 'watch',
    reason: 'certificate-lapsed',
    date: '2026-03-01',
  });
});

test('every reason is listed, the gravest first', () => {
  const found = judge(
    { platform_api: '2024', released: '2024-01-01', verified: '2024-01-01' },
    { steady: 10 },
  );
  expect(found.reasons).toEqual([
    { reason: 'untended', state: 'stale', date: '2024-01-01' },
    { reason: 'api-retired', state: 'at-risk', date: '2026-06-01' },
    { reason: 'use-falling', state: 'watch', date: '2026-11-15' },
  ]);
  expect(found).toMatchObject({ state: 'stale', reason: 'untended', date: '2024-01-01' });
});

const pastDay = fc.integer({ min: -900, max: 0 }).map((days) => addDays(TODAY, days));
const anyFields = fc.record({
  listed: pastDay,
  released: fc.option(pastDay, { nil: undefined }),
  verified: fc.option(pastDay, { nil: undefined }),
  platform_api: fc.constantFrom('2024', '2025', '2026'),
});
const anyUse = fc.record({ steady: fc.nat(120), errors: fc.nat(2_000) });
const gravity = ({ state }: Health) => HEALTH_STATES.indexOf(state);
const stated = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

describe('laws', () => {
  test('a later day with nothing new recorded never improves health', () => {
    fc.assert(
      fc.property(anyFields, anyUse, fc.nat(900), (fields, last, days) => {
        const own = stated(fields);
        const later = judge(own, last, addDays(TODAY, days));
        expect(gravity(later)).toBeGreaterThanOrEqual(gravity(judge(own, last)));
      }),
    );
  });

  test('a release or check dated after today counts for nothing', () => {
    fc.assert(
      fc.property(anyFields, fc.integer({ min: 1, max: 900 }), (fields, days) => {
        const own = makeIntegration('a', stated({ ...fields, released: undefined }));
        const planned = { ...own, released: addDays(TODAY, days) };
        const context = prepareHealth(content, TODAY);
        expect(judgeListing(planned, undefined, CERTIFIED, context)).toEqual(
          judgeListing(own, undefined, CERTIFIED, context),
        );
      }),
    );
  });

  test('what demotes a listing is always among the reasons of its health', () => {
    const reasonOf = { deprecated: 'listing-deprecated', stale: 'untended', api_retired: 'api-retired' };
    fc.assert(
      fc.property(anyFields, fc.constantFrom('available', 'deprecated'), (fields, status) => {
        const entry = makeIntegration('a', stated({ ...fields, status }));
        const rule = demotionRule(entry, versions, TODAY);
        const { reasons } = judgeListing(entry, undefined, CERTIFIED, prepareHealth(content, TODAY));
        const found = reasons.map(({ reason }) => reason as string);
        if (rule) expect(found).toContain(reasonOf[rule]);
        else for (const reason of Object.values(reasonOf)) expect(found).not.toContain(reason);
      }),
    );
  });
});
