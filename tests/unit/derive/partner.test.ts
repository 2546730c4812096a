import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '#lib/content/schema/actions.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { tierRules } from '#lib/content/schema/tiers.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const TODAY = '2026-11-21';
const base = makeContent();
const tiers = tierRules.parse({
  version: '1',
  effective: '2026-01-01',
  tiers: [
    { slug: 'one', name: 'One', certified_people: 1 },
    { slug: 'two', name: 'Two', certified_people: 2, delivered_projects: 2, satisfaction: 4 },
  ],
  skills: [{ slug: 'x', name: 'X' }],
});
type RecordInput = Parameters<typeof partnerRecord.parse>[0];

const derive = (records: Readonly<Record<string, RecordInput>>, actions: readonly Action[] = []) =>
  deriveFacts(
    makeContent({
      integrations: [makeIntegration('a', { publisher: 'acme' })],
      partners: Object.keys(records).map((slug) => makePartner(slug)),
      program: { ...base.program, tiers },
      records: {
        ...base.records,
        actions,
        partners: new Map(Object.entries(records).map(([slug, input]) => [slug, partnerRecord.parse(input)])),
      },
    }),
    TODAY,
  ).partners;

const ago = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => addDays(TODAY, -days));
const person = fc.record({
  id: fc.constantFrom('1', '2', '3'),
  skill: fc.constant('x'),
  certified_on: ago(0, 900),
  expires: ago(-900, 300),
});
const project = fc.record({ id: fc.uuid(), delivered: ago(0, 1_500) });
const answers = fc.record({
  mean: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
  answers: fc.nat(60),
  as_of: ago(0, 300),
});
const record = fc.record(
  {
    people: fc.array(person, { maxLength: 4 }),
    projects: fc.array(project, { maxLength: 5 }),
    satisfaction: answers,
  },
  { requiredKeys: ['people', 'projects'] },
);

test('what is dated after today changes nothing', () => {
  fc.assert(
    fc.property(record, fc.integer({ min: 1, max: 900 }), (own, days) => {
      const later = addDays(TODAY, days);
      const planned: RecordInput = {
        people: [...own.people, { id: '9', skill: 'x', certified_on: later, expires: addDays(later, 700) }],
        projects: [...own.projects, { id: 'planned', delivered: later }],
        ...(own.satisfaction && { satisfaction: own.satisfaction }),
      };
      const action: Action = {
        id: 'planned',
        date: later,
        partner: 'acme',
        rule: 'r',
        measure: 'm',
        reason: 'because',
        status: 'in-force',
      };
      const others = { zest: { satisfaction: { mean: 1, answers: 500, as_of: later } } };
      expect(derive({ acme: planned, ...others }, [action]).get('acme')).toEqual(
        derive({ acme: own, zest: {} }).get('acme'),
      );
    }),
    { numRuns: 60 },
  );
});

test('the order of records and of partners changes nothing', () => {
  fc.assert(
    fc.property(record, record, (own, other) => {
      const turn = ({ people, projects, ...rest }: typeof own) => ({
        people: people.toReversed(),
        projects: projects.toReversed(),
        ...rest,
      });
      expect(derive({ zest: turn(other), acme: turn(own) }).get('acme')).toEqual(
        derive({ acme: own, zest: other }).get('acme'),
      );
    }),
    { numRuns: 60 },
  );
});
