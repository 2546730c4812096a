import { describe, expect, test } from 'vitest';
import { isStanding } from '#lib/derive/certification/certify.ts';
import { makeIntegration } from '../../make.ts';
import { certifyOn, makeHistory, makeRecord, makeRules, STEADY } from './make.ts';

const FULL = makeRecord({ level: 'full' });
const withSteps = (days: readonly string[], last = { active: 80, calls: 5_000, errors: 50 }) =>
  makeHistory(Object.fromEntries(days.map((day) => [day, last])));

describe('a certificate', () => {
  test.each([
    ['2026-01-09', 'none'],
    ['2026-01-10', 'in-force'],
    ['2026-10-09', 'in-force'],
    ['2026-10-10', 'due'],
    ['2027-01-08', 'due'],
    ['2027-01-09', 'grace'],
    ['2027-03-09', 'grace'],
    ['2027-03-10', 'lapsed'],
  ])('is on %s in the gravest state of its time and criteria: %s', (today, state) => {
    expect(certifyOn(today).state).toBe(state);
  });

  test('that lapsed gives nothing, stands no more, and says by what and since when', () => {
    const lapsed = certifyOn('2027-03-10');
    expect(lapsed).toMatchObject({
      level: 'basic',
      credit: 0,
      lost: { level: 'basic', cause: { kind: 'criterion', criterion: 'review' }, on: '2027-03-10' },
      nextExpiry: undefined,
    });
    expect(isStanding(lapsed)).toBe(false);
  });

  test('lapses by its time where its evidence was renewed', () => {
    const record = makeRecord({ evidence: [{ criterion: 'review', value: 'again', date: '2027-01-01' }] });
    expect(certifyOn('2027-03-12', { record }).lost).toEqual({
      level: 'basic',
      cause: { kind: 'time' },
      on: '2027-03-12',
    });
  });

  test('that lacks what its level declares has no day on which it was lost', () => {
    const given = {
      record: FULL,
      entry: makeIntegration('a'),
      rules: makeRules({ levels: makeRules().levels.slice(1) }),
    };
    expect(certifyOn('2026-02-01', given)).toMatchObject({
      state: 'lapsed',
      lost: { cause: { kind: 'criterion', criterion: 'attested' }, on: undefined },
    });
  });

  test('of a level the rules do not have has lapsed', () => {
    const { state, lost, credit } = certifyOn('2026-02-01', { record: makeRecord({ level: 'gone' }) });
    expect({ state, cause: lost?.cause, credit }).toEqual({
      state: 'lapsed',
      cause: { kind: 'rules', version: '2' },
      credit: 0,
    });
  });

  test('names what it loses first', () => {
    expect(certifyOn('2026-02-01').nextExpiry).toEqual({
      cause: { kind: 'criterion', criterion: 'review' },
      expires: '2027-01-08',
      lapses: '2027-03-09',
    });
  });

  test('counts, on the days before a renewal, by the award before it', () => {
    const record = makeRecord({
      certified_on: '2026-06-01',
      earlier: [{ level: 'full', rules_version: '2', certified_on: '2026-01-10' }],
    });
    expect(certifyOn('2026-03-01', { record })).toMatchObject({ level: 'full', certifiedOn: '2026-01-10' });
    expect(certifyOn('2026-06-01', { record })).toMatchObject({ level: 'basic', certifiedOn: '2026-06-01' });
  });
});

describe('a level', () => {
  const entry = makeIntegration('a', {
    trust: { attestations: [{ name: 'Audit', url: 'https://a.example', expires: '2026-02-01' }] },
  });

  test('whose criterion failed for good gives way to the one below it', () => {
    expect(certifyOn('2026-03-01', { record: FULL, entry })).toMatchObject({
      state: 'grace',
      level: 'full',
      lost: undefined,
      nextExpiry: { cause: { criterion: 'attested' }, lapses: '2026-04-02' },
    });
    expect(certifyOn('2026-04-03', { record: FULL, entry })).toMatchObject({
      state: 'in-force',
      level: 'basic',
      credit: 0.5,
      lost: { level: 'full', cause: { kind: 'criterion', criterion: 'attested' }, on: '2026-04-03' },
    });
  });

  test('stands while a criterion has not enough data, which adds nothing', () => {
    const unmeasured = certifyOn('2026-02-01', { history: [] });
    expect(unmeasured).toMatchObject({ state: 'in-force', credit: 0.25, counted: { held: 1, of: 2 } });
  });
});

describe('credit', () => {
  test('in grace is still that of the level', () => {
    const history = withSteps(['2026-01-04'], { active: 59, calls: 0, errors: 0 });
    expect(certifyOn('2026-02-01', { history })).toMatchObject({ state: 'grace', credit: 0.5 });
  });

  test('without a certificate is partial: the share of the lowest level that holds', () => {
    expect(certifyOn('2026-02-01', { record: undefined })).toMatchObject({
      state: 'none',
      credit: 0.15,
      counted: { level: 'basic', held: 1, of: 2 },
      underWay: false,
    });
  });

  test('counts evidence that is recorded before the award', () => {
    const record = makeRecord({ level: undefined, rules_version: undefined, certified_on: undefined });
    expect(certifyOn('2026-02-01', { record })).toMatchObject({ state: 'none', credit: 0.3, underWay: true });
  });
});

describe('a certificate awarded under rules that were replaced', () => {
  const rules = makeRules({
    effective: '2026-02-01',
    previous: [
      {
        version: '1',
        effective: '2025-01-01',
        overlap_until: '2026-06-30',
        criteria: makeRules().criteria.map((each) =>
          each.slug === 'use' ? { ...each, at_least: 40 } : each,
        ),
        levels: makeRules().levels,
      },
    ],
  });
  const given = {
    rules,
    record: makeRecord({ rules_version: '1' }),
    history: withSteps(['2026-01-04', '2026-06-28'], { active: 50, calls: 100, errors: 0 }),
  };

  test('is judged by them to the last day of the overlap', () => {
    expect(certifyOn('2026-06-30', given)).toMatchObject({ state: 'in-force', rulesVersion: '1' });
  });

  test('is judged by the current rules from the next day on', () => {
    expect(certifyOn('2026-07-01', given)).toMatchObject({
      state: 'lapsed',
      rulesVersion: '2',
      lost: { cause: { kind: 'criterion', criterion: 'use' }, on: '2026-07-01' },
    });
  });

  test('says beforehand that the change will cost it the level', () => {
    expect(certifyOn('2026-06-30', given).nextExpiry).toEqual({
      cause: { kind: 'rules', version: '2' },
      expires: '2026-06-30',
      lapses: '2026-06-30',
    });
    expect(certifyOn('2026-06-30', { ...given, history: STEADY }).nextExpiry?.cause.kind).toBe('criterion');
  });

  test('is foretold its end by the rules that will judge it then', () => {
    const levels = [{ ...makeRules().levels[0], requires: ['use'] }];
    const lenient = { ...given, rules: makeRules({ ...rules, levels }), history: STEADY };
    const byTime = { cause: { kind: 'time' }, lapses: '2027-03-11' };
    expect(certifyOn('2026-06-30', lenient).nextExpiry).toMatchObject(byTime);
    expect(certifyOn('2026-07-01', lenient).nextExpiry).toMatchObject(byTime);
  });

  test('does not rise again where the new rules ask for less', () => {
    const strict = {
      ...rules,
      previous: rules.previous.map((old) => ({ ...old, overlap_until: '2026-03-31' })),
    };
    const lapsed = {
      ...given,
      rules: strict,
      history: withSteps(['2026-01-04'], { active: 30, calls: 0, errors: 0 }),
    };
    expect(certifyOn('2026-03-31', lapsed).state).toBe('lapsed');
    const lenient = { ...strict, criteria: strict.criteria.filter(({ slug }) => slug !== 'use') };
    expect(certifyOn('2026-04-01', { ...lapsed, rules: lenient }).state).toBe('lapsed');
  });
});
