import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { provePartner } from '#lib/derive/match/proof.ts';
import { monthsBetween, strengthOf, weighAge, WINDOW_MONTHS } from '#lib/derive/match/weigh.ts';

const TODAY = '2026-11-21';

test('a project of two years ago counts half, one of five years ago nothing, one to come nothing', () => {
  expect([0, 24, 48, WINDOW_MONTHS - 1, WINDOW_MONTHS, -1].map(weighAge)).toEqual([
    1_000, 500, 250, 182, 0, 0,
  ]);
  expect(monthsBetween('2024-11-30', TODAY)).toBe(24);
});

test('two projects of this month make half of what any number makes', () => {
  expect([0, 1_000, 2_000, 20_000].map(strengthOf)).toEqual([0, 333, 500, 909]);
});

test('more weight is never less strength', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.nat(1_000), (weight, more) => {
      expect(strengthOf(weight + more)).toBeGreaterThanOrEqual(strengthOf(weight));
      expect(strengthOf(weight)).toBeLessThan(1_000);
    }),
  );
});

const record = partnerRecord.parse({
  people: [
    { id: 'p1', skill: 'field', certified_on: '2026-01-01', expires: '2027-01-01' },
    { id: 'p1', skill: 'audit', certified_on: '2026-01-01', expires: '2027-01-01' },
    { id: 'p2', skill: 'field', certified_on: '2026-01-01', expires: '2027-01-01' },
    { id: 'p3', skill: 'field', certified_on: '2024-01-01', expires: '2026-01-01' },
  ],
  projects: [
    { id: '1', delivered: '2024-11-02', integrations: ['a', 'b', 'a'], industry: 'retail' },
    { id: '2', delivered: '2026-11-02', integrations: ['a'] },
    { id: '3', delivered: '2026-12-02', integrations: ['a'] },
    { id: '4', delivered: '2019-01-01', integrations: ['b'] },
  ],
});

test('a listing is proven by its projects to date, a person counts once, a lapsed certificate not at all', () => {
  const proof = provePartner(record, TODAY);
  expect(Object.fromEntries(proof.byIntegration)).toEqual({
    a: { projects: 2, latest: '2026-11-02', weight: 1_500 },
    b: { projects: 2, latest: '2024-11-02', weight: 500 },
  });
  expect(proof.projects.map(({ month, integrations }) => [month, ...integrations])).toEqual([
    ['2026-11', 'a'],
    ['2024-11', 'a', 'b'],
  ]);
  expect(proof.people).toEqual([
    { skill: 'field', people: 2 },
    { skill: 'audit', people: 1 },
  ]);
  expect(proof.certifiedPeople).toBe(2);
});

test('the order of a record changes nothing', () => {
  const turned = { ...record, people: record.people.toReversed(), projects: record.projects.toReversed() };
  expect(provePartner(turned, TODAY).projects).toEqual(provePartner(record, TODAY).projects);
  expect(provePartner(turned, TODAY).people).toEqual(provePartner(record, TODAY).people);
  expect(new Map([...provePartner(turned, TODAY).byIntegration].sort())).toEqual(
    new Map([...provePartner(record, TODAY).byIntegration].sort()),
  );
});
