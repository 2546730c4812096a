import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '#lib/content/schema/actions.ts';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { HEALTH_STATES } from '#lib/derive/health/model.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const TODAY = '2026-11-21';
const base = makeContent();
const FRESH = { released: '2026-10-01', verified: '2026-10-01' };
const OLD = { released: '2024-10-01', verified: '2024-10-01' };

type RecordInput = Parameters<typeof partnerRecord.parse>[0];

function derive(
  record: RecordInput,
  listings: readonly Partial<IntegrationInput>[] = [],
  actions: readonly Action[] = [],
  today = TODAY,
) {
  const content = makeContent({
    integrations: listings.map((fields, index) =>
      makeIntegration(`l${index}`, { publisher: 'acme', ...fields }),
    ),
    partners: [makePartner('acme')],
    records: { ...base.records, actions, partners: new Map([['acme', partnerRecord.parse(record)]]) },
  });
  return deriveFacts(content, today);
}
const healthOf = (...parts: Parameters<typeof derive>) => derive(...parts).partners.get('acme')?.health;

const project = (delivered: string) => ({ id: delivered, delivered });
const person = (expires: string) => ({ id: expires, skill: 'x', certified_on: '2024-01-01', expires });
const action = (fields: Partial<Action> = {}): Action => ({
  id: 'one',
  date: '2026-10-01',
  partner: 'acme',
  rule: 'r',
  measure: 'm',
  reason: 'because',
  status: 'in-force',
  ...fields,
});

test.each<[string, RecordInput, string, string]>([
  ['without records', {}, 'healthy', 'maintained'],
  ['whose latest project is two years old', { projects: [project('2024-11-21')] }, 'healthy', 'maintained'],
  ['whose latest project is a day older', { projects: [project('2024-11-20')] }, 'watch', 'partner-quiet'],
  [
    'whose latest project is three years old',
    { projects: [project('2023-11-21')] },
    'watch',
    'partner-quiet',
  ],
  ['whose latest project is older still', { projects: [project('2023-11-20')] }, 'stale', 'partner-inactive'],
  [
    'with a project planned',
    { projects: [project('2023-11-20'), project('2026-11-22')] },
    'stale',
    'partner-inactive',
  ],
  ['whose people have all lapsed', { people: [person('2026-11-20')] }, 'watch', 'people-lapsed'],
  ['with one person left', { people: [person('2026-11-20'), person(TODAY)] }, 'healthy', 'maintained'],
])('a partner %s is judged', (_what, record, state, reason) => {
  expect(healthOf(record)).toMatchObject({ state, reason });
});

test.each<[string, readonly Partial<IntegrationInput>[], string]>([
  ['most of whose listings are stale', [OLD, OLD, FRESH], 'at-risk'],
  ['half of whose listings are stale', [OLD, FRESH], 'healthy'],
  ['with one listing, stale', [OLD], 'healthy'],
  ['whose withdrawn listings are old', [{ ...OLD, status: 'deprecated' }, OLD, FRESH], 'healthy'],
])('a partner %s is judged by them', (_what, listings, state) => {
  expect(healthOf({}, listings)?.state).toBe(state);
});

test('a measure in force is a risk, one under appeal is watched, one that is over is nothing', () => {
  const state = (fields: Partial<Action>) => healthOf({}, [], [action(fields)])?.state;
  expect(state({})).toBe('at-risk');
  expect(state({ status: 'appealed' })).toBe('watch');
  expect(state({ status: 'lifted' })).toBe('healthy');
  expect(state({ expires: '2026-11-20' })).toBe('healthy');
  expect(state({ date: '2026-11-22' })).toBe('healthy');
});

test('listings of a partner that has been inactive for three years are watched', () => {
  const state = (delivered: string) =>
    derive({ projects: [project(delivered)] }, [FRESH]).integrations.get('l0')?.health;
  expect(state('2023-11-20')).toMatchObject({
    state: 'watch',
    reason: 'publisher-inactive',
    date: '2023-11-20',
  });
  expect(state('2023-11-21')?.state).toBe('healthy');
});

const past = fc.integer({ min: -1_500, max: 0 }).map((days) => addDays(TODAY, days));
const anyRecord = fc.record({
  people: fc.array(
    fc.integer({ min: -500, max: 500 }).map((days) => person(addDays(TODAY, days))),
    {
      maxLength: 3,
    },
  ),
  projects: fc.array(past.map(project), { maxLength: 3 }),
});
const unique = ({ people, projects }: { people: { id: string }[]; projects: { id: string }[] }) => ({
  people: [...new Map(people.map((each) => [each.id, each])).values()],
  projects: [...new Map(projects.map((each) => [each.id, each])).values()],
});

describe('laws', () => {
  test('a later day with nothing new recorded never improves the health of a partner', () => {
    fc.assert(
      fc.property(
        anyRecord,
        fc.constantFrom([], [OLD, FRESH, OLD], [FRESH, FRESH]),
        fc.nat(900),
        (record, listings, days) => {
          const gravity = (today: string) =>
            HEALTH_STATES.indexOf(healthOf(unique(record), listings, [], today)?.state ?? 'healthy');
          expect(gravity(addDays(TODAY, days))).toBeGreaterThanOrEqual(gravity(TODAY));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the order of records changes nothing', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { people, projects } = unique(record);
        const turned = { people: people.toReversed(), projects: projects.toReversed() };
        expect(derive(turned).partners.get('acme')).toEqual(
          derive({ people, projects }).partners.get('acme'),
        );
      }),
      { numRuns: 60 },
    );
  });
});
