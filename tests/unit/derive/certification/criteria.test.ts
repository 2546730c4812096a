import { describe, expect, test } from 'vitest';
import { makeIntegration } from '../../make.ts';
import { certifyOn, makeHistory, makeRecord, makeRules, resultOf, stateOf } from './make.ts';

const measured = (on: string, last: Parameters<typeof makeHistory>[0][string], given = {}) =>
  certifyOn(on, { history: makeHistory({ '2026-01-04': last }), ...given });

describe('a measured criterion', () => {
  test('below the least sample has not enough data', () => {
    const rules = makeRules();
    const asked = rules.criteria.map((each) =>
      each.slug === 'success' ? { ...each, least_sample: 1_000 } : each,
    );
    const given = { rules: { ...rules, criteria: asked } };
    expect(stateOf('success', measured('2026-02-01', { calls: 999, errors: 0 }, given))).toBe(
      'not-enough-data',
    );
    expect(stateOf('success', measured('2026-02-01', { calls: 1_000, errors: 0 }, given))).toBe('met');
  });

  test('without usage has not enough data', () => {
    expect(stateOf('use', certifyOn('2026-02-01', { history: [] }))).toBe('not-enough-data');
  });

  test('on a count too small to publish is not met, and says so', () => {
    const certification = measured('2026-02-01', { active: '<5' }, { record: undefined });
    expect(resultOf('use', certification)).toMatchObject({ state: 'not-met', value: '<5' });
  });

  test('of four or fewer cannot be told from a count too small to publish', () => {
    const rules = makeRules();
    const asked = rules.criteria.map((each) => (each.slug === 'use' ? { ...each, at_least: 4 } : each));
    expect(
      stateOf('use', measured('2026-02-01', { active: '<5' }, { rules: { ...rules, criteria: asked } })),
    ).toBe('not-enough-data');
  });

  test.each([
    ['2026-04-04', 'met'],
    ['2026-04-05', 'not-enough-data'],
  ])('measured on 4 Jan and valid for 90 days is on %s %s', (today, state) => {
    expect(stateOf('use', measured(today, { active: 80 }))).toBe(state);
  });

  test.each([
    ['2026-02-10', 'grace'],
    ['2026-03-05', 'grace'],
    ['2026-03-06', 'lapsed'],
    ['2027-01-01', 'lapsed'],
  ])('that a certificate asks for and that failed on 4 Jan is on %s in the state %s', (today, state) => {
    const certification = measured(today, { active: 59 });
    expect(resultOf('use', certification)).toMatchObject({
      state,
      since: '2026-01-04',
      graceUntil: '2026-03-05',
    });
  });

  test('too old to count before its grace is over breaks nothing', () => {
    const rules = makeRules({ measured_valid_days: 30 });
    for (const today of ['2026-02-04', '2026-03-20']) {
      const certification = measured(today, { active: 59 }, { rules });
      expect([stateOf('use', certification), certification.state]).toEqual(['not-enough-data', 'in-force']);
    }
  });

  test('that no certificate asks for is plainly not met', () => {
    expect(stateOf('use', measured('2026-02-10', { active: 59 }, { record: undefined }))).toBe('not-met');
    expect(stateOf('success', measured('2026-02-10', { calls: 100, errors: 50 }))).toBe('not-met');
  });

  test('counts its run of failing from the first snapshot after the last that met it', () => {
    const history = makeHistory({
      '2026-01-04': { active: 10 },
      '2026-01-11': { active: 80 },
      '2026-01-18': { active: 50 },
      '2026-01-25': {},
      '2026-02-01': { active: 55 },
    });
    expect(resultOf('use', certifyOn('2026-02-02', { history }))?.since).toBe('2026-01-18');
    expect(resultOf('use', certifyOn('2026-01-12', { history }))).toMatchObject({
      state: 'met',
      since: undefined,
    });
  });
});

describe('time listed', () => {
  const entry = makeIntegration('a', { listed: '2026-01-01' });

  test('is expected on a day that is known', () => {
    const given = { entry, record: undefined };
    expect(resultOf('age', certifyOn('2026-07-01', given))).toMatchObject({
      state: 'not-met',
      value: 181,
      expected: '2026-07-02',
    });
    expect(resultOf('age', certifyOn('2026-07-02', given))).toMatchObject({
      state: 'met',
      expected: undefined,
    });
  });
});

describe('evidence', () => {
  test.each([
    ['2026-01-07', 'not-met'],
    ['2026-02-01', 'met'],
    ['2026-10-10', 'due'],
    ['2027-01-08', 'due'],
    ['2027-01-09', 'grace'],
    ['2027-03-09', 'grace'],
    ['2027-03-10', 'lapsed'],
  ])('of 8 Jan 2026 that holds 12 months is on %s in the state %s', (today, state) => {
    expect(stateOf('review', certifyOn(today))).toBe(state);
  });

  test('may hold for a shorter time, never for a longer', () => {
    const expiring = (expires: string) =>
      makeRecord({ evidence: [{ criterion: 'review', value: 'passed', date: '2026-01-08', expires }] });
    const expiresOf = (expires: string) =>
      resultOf('review', certifyOn('2026-02-01', { record: expiring(expires) }))?.expires;
    expect(expiresOf('2026-03-01')).toBe('2026-03-01');
    expect(expiresOf('2029-03-01')).toBe('2027-01-08');
  });

  test('is that of the newest day, whatever the order of the rows', () => {
    const evidence = [
      { criterion: 'review', value: 'again', date: '2026-06-01' },
      { criterion: 'review', value: 'first', date: '2026-01-08' },
    ];
    const valueOn = (today: string, rows: typeof evidence) =>
      resultOf('review', certifyOn(today, { record: makeRecord({ evidence: rows }) }))?.value;
    for (const rows of [evidence, evidence.toReversed()]) {
      expect(valueOn('2026-05-31', rows)).toBe('first');
      expect(valueOn('2026-06-01', rows)).toBe('again');
    }
  });
});

describe('a declaration', () => {
  test('is met or not at once', () => {
    const entry = makeIntegration('a', {}, '## Set up\n\nOpen settings.\n');
    expect(stateOf('setup', certifyOn('2026-02-01'))).toBe('not-met');
    expect(stateOf('setup', certifyOn('2026-02-01', { entry }))).toBe('met');
  });

  test.each([
    ['2026-05-01', 'met'],
    ['2027-06-30', 'due'],
    ['2027-07-01', 'grace'],
    ['2027-08-30', 'lapsed'],
  ])('by attestation ends with the latest of them: on %s %s', (today, state) => {
    const attestations = ['2026-08-01', '2027-06-30'].map((expires) => ({
      name: 'Audit',
      url: 'https://a.example',
      expires,
    }));
    const entry = makeIntegration('a', { trust: { attestations } });
    expect(stateOf('attested', certifyOn(today, { entry }))).toBe(state);
  });
});
