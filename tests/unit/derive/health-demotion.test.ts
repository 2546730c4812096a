import { expect, test } from 'vitest';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import { demotionRule } from '#lib/derive/health/demotion.ts';
import { makeIntegration } from '../make.ts';

const TODAY = '2026-11-21';
const versions = [
  { version: '2026', released: '2026-01-01' },
  { version: '2025', released: '2025-01-01', deprecated: '2026-06-01', retired: '2026-11-22' },
  { version: '2024', released: '2024-01-01', deprecated: '2025-06-01', retired: '2026-11-21' },
];

test.each<[string, Partial<IntegrationInput>, string | undefined]>([
  ['released today', { released: TODAY }, undefined],
  ['without a stated release or check', {}, undefined],
  ['last released 18 months ago', { released: '2025-05-21' }, undefined],
  ['last released a day earlier', { released: '2025-05-20' }, 'stale'],
  ['checked after an old release', { released: '2023-01-01', verified: '2026-01-01' }, undefined],
  ['with a release dated after today', { released: '2026-12-01', verified: '2024-01-01' }, 'stale'],
  ['on an API that retires tomorrow', { platform_api: '2025' }, undefined],
  ['on an API that retires today', { platform_api: '2024' }, 'api_retired'],
  ['stale and on a retired API', { platform_api: '2024', released: '2024-01-01' }, 'stale'],
  ['withdrawn', { status: 'deprecated', platform_api: '2024', released: TODAY }, 'deprecated'],
])('a listing %s is demoted as the rules say', (_what, fields, rule) => {
  expect(demotionRule(makeIntegration('a', fields), versions, TODAY)).toBe(rule);
});
