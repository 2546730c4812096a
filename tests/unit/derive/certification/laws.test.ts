import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { certifyAll } from '#lib/derive/certification/certify-all.ts';
import { isStanding, prepareCertification } from '#lib/derive/certification/certify.ts';
import { prepareCredit } from '#lib/derive/certification/credit.ts';
import type { ApiVersions } from '#lib/derive/certification/declared.ts';
import { addDays } from '#lib/derive/days.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../../make.ts';
import { makeRecord, makeRules, usageOn } from './make.ts';

const FIRST = '2026-01-01';
const LAST_RECORDED = 500;
const dayUpTo = (most: number) => fc.nat({ max: most }).map((days) => addDays(FIRST, days));
const recorded = dayUpTo(LAST_RECORDED);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const figure = fc.oneof(fc.nat({ max: 120 }), fc.constant('<5' as const), fc.constant(null));

const award = fc.record({
  level: fc.constantFrom('basic', 'full', 'gone'),
  rules_version: fc.constantFrom('1', '2'),
  certified_on: recorded,
});
const evidence = fc.record(
  {
    criterion: fc.constant('review'),
    value: fc.constantFrom('a', 'b', 'c'),
    date: recorded,
    expires: recorded,
  },
  { requiredKeys: ['criterion', 'value', 'date'] },
);
const record = fc
  .record({
    award: optional(award),
    earlier: fc.array(award, { maxLength: 2 }),
    evidence: fc.array(evidence, { maxLength: 4 }),
  })
  .map(({ award: latest, ...rest }) =>
    makeRecord({ level: undefined, rules_version: undefined, certified_on: undefined, ...latest, ...rest }),
  );

const rules = fc
  .record({
    notice_days: fc.nat({ max: 120 }),
    grace_days: fc.nat({ max: 120 }),
    measured_valid_days: fc.integer({ min: 1, max: 200 }),
    lenient: fc.boolean(),
    partial_credit: fc.constantFrom(0, 0.3, 1),
    overlap: dayUpTo(1_000),
    asked: fc.integer({ min: 0, max: 100 }),
    listedFor: fc.nat({ max: 400 }),
  })
  .map(({ overlap, asked, listedFor, lenient, ...numbers }) => {
    const current = makeRules();
    const levels = current.levels.map((level, index) =>
      index === 0
        ? { ...level, requires: lenient ? ['use'] : level.requires }
        : { ...level, requires: [...level.requires, 'age'] },
    );
    const criteria = current.criteria.map((each) =>
      each.slug === 'age' ? { ...each, at_least: listedFor } : each,
    );
    const former = current.criteria.map((each) =>
      each.slug === 'use' ? { ...each, at_least: asked } : each,
    );
    const previous = [
      {
        version: '1',
        effective: '2025-01-01',
        overlap_until: overlap,
        criteria: former,
        levels: current.levels,
      },
    ];
    return makeRules({ ...numbers, criteria, levels, previous });
  });

const entry = fc
  .record({ listed: recorded, attested: fc.array(optional(recorded), { maxLength: 2 }) })
  .map(({ listed, attested }) =>
    makeIntegration('a', {
      listed,
      trust: {
        attestations: attested.map((expires) => ({
          name: 'Audit',
          url: 'https://a.example',
          ...(expires && { expires }),
        })),
      },
    }),
  );

const history = fc
  .array(fc.tuple(figure, figure, figure), { maxLength: 8 })
  .map((points) =>
    points.map(([active, calls, errors], index) =>
      makeSnapshot(addDays(FIRST, 60 * index), [makeUsage('a', { active, calls, errors })]),
    ),
  );
const subject = fc.record({
  entry,
  record: optional(record),
  rules,
  apiVersions: fc.constant<ApiVersions>([]),
});

const HOLDING = ['met', 'due', 'grace'];

describe('on every day', () => {
  test('the credit lies in [0, 1], and a lapsed certificate gives 0 and no badge', () => {
    fc.assert(
      fc.property(subject, history, dayUpTo(1_200), (given, snapshots, today) => {
        const found = prepareCertification(given)(today, usageOn(snapshots, today));
        expect(found.credit).toBeGreaterThanOrEqual(0);
        expect(found.credit).toBeLessThanOrEqual(1);
        if (found.state === 'lapsed') expect([found.credit, isStanding(found)]).toEqual([0, false]);
      }),
    );
  });

  test('the cheap credit is that of the whole certificate', () => {
    fc.assert(
      fc.property(subject, history, dayUpTo(1_200), (given, snapshots, today) => {
        const usage = usageOn(snapshots, today);
        expect(prepareCredit(given)(today, usage)).toBe(prepareCertification(given)(today, usage).credit);
      }),
    );
  });

  test('a badge implies its time and every criterion of its level', () => {
    fc.assert(
      fc.property(subject, history, dayUpTo(1_200), (given, snapshots, today) => {
        const found = prepareCertification(given)(today, usageOn(snapshots, today));
        if (!isStanding(found)) return;
        expect(today <= (found.graceUntil ?? '')).toBe(true);
        const standards = [given.rules, ...given.rules.previous];
        const standard = standards.find(({ version }) => version === found.rulesVersion);
        const level = standard?.levels.find(({ slug }) => slug === found.level);
        for (const slug of level?.requires ?? ['no such level']) {
          const state = found.criteria.find(({ criterion }) => criterion === slug)?.state ?? 'absent';
          expect([...HOLDING, 'not-enough-data']).toContain(state);
        }
        expect(found.nextExpiry === undefined || found.nextExpiry.lapses >= today).toBe(true);
      }),
    );
  });
});

describe('with nothing new recorded', () => {
  const after = fc.tuple(fc.nat({ max: 700 }), fc.nat({ max: 700 }));

  test('what lapsed stays lapsed on every later day, whatever rules come to judge it', () => {
    fc.assert(
      fc.property(subject, history, after, (given, snapshots, [wait, more]) => {
        const certify = prepareCertification(given);
        const stateOn = (today: string) => certify(today, usageOn(snapshots, today)).state;
        const recordedUntil = addDays(FIRST, LAST_RECORDED);
        const overlapUntil = given.rules.previous[0]?.overlap_until ?? recordedUntil;
        for (const day of [addDays(recordedUntil, wait), overlapUntil]) {
          if (day < recordedUntil || stateOn(day) !== 'lapsed') continue;
          expect(stateOn(addDays(day, 1))).toBe('lapsed');
          expect(stateOn(addDays(day, more))).toBe('lapsed');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('a badge is lost on the very day that was foretold', () => {
    fc.assert(
      fc.property(subject, history, fc.nat({ max: 300 }), (given, snapshots, wait) => {
        const certify = prepareCertification(given);
        const found = certify(
          addDays(FIRST, LAST_RECORDED + wait),
          usageOn(snapshots, addDays(FIRST, LAST_RECORDED + wait)),
        );
        if (!isStanding(found) || !found.nextExpiry) return;
        const on = (today: string) => certify(today, usageOn(snapshots, today));
        const { lapses } = found.nextExpiry;
        expect(on(lapses).level).toBe(found.level);
        expect(isStanding(on(lapses))).toBe(true);
        const next = on(addDays(lapses, 1));
        expect(isStanding(next) && next.level === found.level).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the certificate is the same', () => {
  test('for listings by the platform itself and by anybody else', () => {
    fc.assert(
      fc.property(subject, history, dayUpTo(1_200), (given, snapshots, today) => {
        const of = (publisher: string) => {
          const own = { ...given, entry: { ...given.entry, publisher } };
          return prepareCertification(own)(today, usageOn(snapshots, today));
        };
        expect(of('platform')).toEqual(of('somebody'));
      }),
    );
  });

  test('whatever the order of entries and rows', () => {
    const others = fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 });
    fc.assert(
      fc.property(subject, history, dayUpTo(900), others, (given, snapshots, today, order) => {
        const certifyIn = (
          slugs: readonly string[],
          rows: (record: typeof given.record) => typeof given.record,
        ) => {
          const content = makeContent({ integrations: slugs.map((slug) => ({ ...given.entry, slug })) });
          const certifications = new Map(
            slugs.flatMap((slug) => (given.record ? [[slug, rows(given.record) ?? given.record]] : [])),
          );
          const records = { ...content.records, usage: snapshots, certifications };
          const program = { ...content.program, certification: given.rules };
          return certifyAll({ ...content, program, records }, today);
        };
        const reversed = (own: typeof given.record) =>
          own && { ...own, evidence: own.evidence.toReversed(), earlier: own.earlier.toReversed() };
        const plain = certifyIn(['a', 'b', 'c'], (own) => own);
        const shuffled = certifyIn(order, reversed);
        for (const slug of order) expect(shuffled.get(slug)).toEqual(plain.get(slug));
      }),
    );
  });
});
