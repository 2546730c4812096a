import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { tierRules } from '#lib/content/schema/tiers.ts';
import { addDays } from '#lib/derive/days.ts';
import { lastDaysOf, measureOn, peopleInForce, type TierEvidence } from '#lib/derive/tier/evidence.ts';
import { judgeSkills } from '#lib/derive/tier/skills.ts';
import { judgeTier } from '#lib/derive/tier/tier.ts';

const TODAY = '2026-11-21';
const rules = tierRules.parse({
  version: '1',
  effective: '2026-01-01',
  tiers: [
    { slug: 'select', name: 'Select', certified_people: 1 },
    { slug: 'premier', name: 'Premier', certified_people: 2, delivered_projects: 2, satisfaction: 4.2 },
    {
      slug: 'master',
      name: 'Master',
      certified_people: 3,
      delivered_projects: 4,
      satisfaction: 4.5,
      certified_integrations: 1,
    },
  ],
  skills: [{ slug: 'migration', name: 'Migration', people: 2 }],
});
const ORDER = [undefined, ...rules.tiers.map(({ slug }) => slug)];

const gather = (parts: Partial<TierEvidence> = {}): TierEvidence => ({
  people: [],
  projects: [],
  projectMonths: 24,
  certificates: [],
  satisfaction: 0,
  ...parts,
});
const falling = (days: readonly string[]) => days.toSorted().reverse();

test('the highest tier whose every measure is reached is the tier; the steps are those of the next', () => {
  const evidence = gather({
    people: ['2027-06-01', '2027-03-01'],
    projects: ['2026-05-01', '2025-05-01'],
    satisfaction: 4.3,
  });
  expect(judgeTier(rules, evidence, TODAY)).toEqual({
    current: 'premier',
    next: 'master',
    steps: [
      { measure: 'certified_people', have: 2, need: 3 },
      { measure: 'delivered_projects', have: 2, need: 4 },
      { measure: 'satisfaction', have: 4.3, need: 4.5 },
      { measure: 'certified_integrations', have: 0, need: 1 },
    ],
    holdsUntil: '2027-03-01',
    endangeredBy: [{ measure: 'certified_people', have: 1, need: 2 }],
    fallsTo: 'select',
    isEndangered: false,
  });
});

test('a partner without records has no tier, and nothing to lose', () => {
  expect(judgeTier(rules, gather(), TODAY)).toMatchObject({
    current: undefined,
    next: 'select',
    holdsUntil: undefined,
    fallsTo: undefined,
    isEndangered: false,
  });
});

test('a project counts for 24 months and not on the day after', () => {
  const evidence = gather({ projects: ['2024-11-22', '2024-11-21'] });
  expect(measureOn(evidence, TODAY).delivered_projects).toBe(1);
});

test.each([
  ['2024-12-31', '2026-12-30'],
  ['2024-02-29', '2026-02-28'],
])('what rests on a project of %s holds until %s', (delivered, until) => {
  const one = tierRules.parse({
    version: '1',
    effective: '2026-01-01',
    tiers: [{ slug: 'a', name: 'A', delivered_projects: 1 }],
  });
  expect(judgeTier(one, gather({ projects: [delivered] }), '2026-01-01').holdsUntil).toBe(until);
});

test('a tier that would be lost within the notice is endangered', () => {
  const until = (people: string) => judgeTier(rules, gather({ people: [people] }), TODAY).isEndangered;
  expect(until(addDays(TODAY, rules.notice_days))).toBe(true);
  expect(until(addDays(TODAY, rules.notice_days + 1))).toBe(false);
});

test('only certificates in force count, and a person with two of them counts once', () => {
  const person = (id: string, certified_on: string, expires: string, skill = 'migration') => ({
    id,
    skill,
    certified_on,
    expires,
  });
  const record = partnerRecord.parse({
    people: [
      person('1', '2025-01-01', '2026-11-21'),
      person('2', '2025-01-01', '2026-12-31'),
      person('2', '2025-01-01', '2027-01-31', 'other'),
      person('3', '2024-01-01', '2026-11-20'),
      person('4', '2026-11-22', '2028-11-22'),
    ],
  });
  expect(lastDaysOf(peopleInForce(record, TODAY))).toEqual(['2027-01-31', '2026-11-21']);
  expect(judgeSkills(rules, record, TODAY)).toEqual([
    { skill: 'migration', people: 2, nextExpiry: '2026-11-21', holdsUntil: '2026-11-21' },
  ]);
  expect(judgeSkills(rules, record, '2026-12-01')).toEqual([
    { skill: 'migration', people: 2, nextExpiry: '2026-12-31', holdsUntil: '2026-12-31' },
  ]);
  expect(judgeSkills(rules, record, '2027-01-01')).toEqual([]);
});

const near = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(TODAY, days));
const anyEvidence = fc.record({
  people: fc.array(near(0, 400), { maxLength: 5 }).map(falling),
  projects: fc.array(near(-800, 0), { maxLength: 6 }).map(falling),
  projectMonths: fc.constantFrom(6, 24),
  certificates: fc.array(near(0, 400), { maxLength: 3 }).map(falling),
  satisfaction: fc.constantFrom(0, 4.2, 4.49, 4.5, 5),
});
const height = (evidence: TierEvidence, day = TODAY) =>
  ORDER.indexOf(judgeTier(rules, evidence, day).current);

describe('laws', () => {
  test('another person, project or certificate, or more satisfaction, never lowers the tier', () => {
    fc.assert(
      fc.property(anyEvidence, near(0, 400), near(-800, 0), (evidence, lasting, delivered) => {
        const before = height(evidence);
        const more = [
          { ...evidence, people: falling([...evidence.people, lasting]) },
          { ...evidence, projects: falling([...evidence.projects, delivered]) },
          { ...evidence, certificates: falling([...evidence.certificates, lasting]) },
          { ...evidence, satisfaction: evidence.satisfaction + 0.3 },
        ];
        for (const richer of more) expect(height(richer)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('without new records a tier holds to the day foreseen and falls to the tier foreseen', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(900), (evidence, ahead) => {
        const tier = judgeTier(rules, evidence, TODAY);
        const { holdsUntil } = tier;
        const later = addDays(TODAY, ahead);
        if (holdsUntil === undefined || later <= holdsUntil) {
          expect(judgeTier(rules, evidence, later).current).toBe(tier.current);
        } else {
          expect(height(evidence, later)).toBeLessThan(ORDER.indexOf(tier.current));
          expect(judgeTier(rules, evidence, addDays(holdsUntil, 1)).current).toBe(tier.fallsTo);
          expect(tier.endangeredBy.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
