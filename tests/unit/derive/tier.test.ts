import { expect, test } from 'vitest';
import { tierRules } from '#lib/content/schema/tiers.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { judgeSkills, judgeTier, meanSatisfaction, measureTier } from '#lib/derive/tier/tier.ts';

const TODAY = '2026-11-21';
const rules = tierRules.parse({
  version: '1',
  effective: '2026-01-01',
  tiers: [
    { slug: 'select', name: 'Select', certified_people: 1 },
    { slug: 'premier', name: 'Premier', certified_people: 2, delivered_projects: 2, satisfaction: 4.2 },
  ],
  skills: [{ slug: 'migration', name: 'Migration', people: 2 }],
});
const person = (id: string, expires: string) => ({
  id,
  skill: 'migration',
  certified_on: '2025-01-01',
  expires,
});
const project = (id: string, delivered: string) => ({ id, delivered });

const record = partnerRecord.parse({
  people: [person('1', '2026-11-21'), person('2', '2027-01-01'), person('3', '2026-11-20')],
  projects: [
    project('1', '2026-01-01'),
    project('2', '2024-11-22'),
    project('3', '2024-11-21'),
    project('4', '2027-01-01'),
  ],
  satisfaction: { mean: 5, answers: 10, as_of: '2026-10-01' },
});

test('only certificates in force and projects of the last 24 months count', () => {
  expect(measureTier(record, 0, 4, TODAY)).toMatchObject({ certified_people: 2, delivered_projects: 2 });
});

test('few answers pull satisfaction to the common mean', () => {
  expect(measureTier(record, 0, 4, TODAY).satisfaction).toBe(4.5);
  expect(measureTier(undefined, 0, 4, TODAY).satisfaction).toBe(0);
});

test('the common mean weighs partners by their answers', () => {
  const other = partnerRecord.parse({ satisfaction: { mean: 2, answers: 30, as_of: '2026-10-01' } });
  expect(meanSatisfaction([record, other])).toBe(2.75);
  expect(meanSatisfaction([])).toBe(0);
});

test('the highest tier whose every measure is reached is the tier; the steps are those of the next', () => {
  expect(judgeTier(rules, measureTier(record, 0, 4, TODAY))).toEqual({
    current: 'premier',
    next: undefined,
    steps: [],
  });
  expect(judgeTier(rules, measureTier(record, 0, 3, TODAY))).toEqual({
    current: 'select',
    next: 'premier',
    steps: [
      { measure: 'certified_people', have: 2, need: 2 },
      { measure: 'delivered_projects', have: 2, need: 2 },
      { measure: 'satisfaction', have: 4, need: 4.2 },
    ],
  });
  expect(judgeTier(rules, measureTier(undefined, 0, 4, TODAY)).current).toBeUndefined();
});

test('a skill badge needs its people in force', () => {
  expect(judgeSkills(rules, record, TODAY)).toEqual([{ skill: 'migration', people: 2 }]);
  expect(judgeSkills(rules, record, '2026-11-22')).toEqual([]);
});
