import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectWaits, medianWait } from '#lib/derive/ecosystem/activation.ts';
import { deriveActiveIntegrations } from '#lib/derive/ecosystem/active-integrations.ts';
import { deriveAdoption } from '#lib/derive/ecosystem/adoption.ts';
import { crossTabulate } from '#lib/derive/ecosystem/coverage.ts';
import { effectiveNumber } from '#lib/derive/ecosystem/publishers.ts';
import { makeIntegration, makeSnapshot, makeUsage } from '../../make.ts';

describe('the adoption rate', () => {
  test.each([
    ['is the share of all accounts', { active: 30, accounts: 120 }, 0.25],
    [
      'is missing where the platform did not say how many accounts it has',
      { active: 30, accounts: null },
      null,
    ],
    ['is missing where the source cannot tell accounts apart', { active: null, accounts: 120 }, null],
    ['is withheld where the count is', { active: '<5', accounts: 120 }, '<5'],
    ['is missing where more are active than there are', { active: 130, accounts: 120 }, null],
    ['is missing where there are no accounts', { active: '<5', accounts: 0 }, null],
  ] as const)('%s', (_, platform, rate) => {
    expect(deriveAdoption([makeSnapshot('2026-11-15', [], { platform })]).rate).toBe(rate);
  });

  test('has a point for every snapshot', () => {
    const at = (asOf: string, active: number | null) =>
      makeSnapshot(asOf, [], { platform: { active, accounts: 100 } });
    expect(deriveAdoption([at('2026-11-01', null), at('2026-11-08', 40)]).course).toEqual([
      { asOf: '2026-11-01', value: null },
      { asOf: '2026-11-08', value: 0.4 },
    ]);
  });
});

test('an integration with a withheld count is not active, and a removed one counts only on the course', () => {
  const rows = [
    makeUsage('a', { active: 5 }),
    makeUsage('b', { active: '<5' }),
    makeUsage('gone', { active: 9 }),
  ];
  const { active, published, course } = deriveActiveIntegrations(
    [makeSnapshot('2026-11-15', rows)],
    new Set(['a', 'b']),
  );
  expect({ active, published, course }).toEqual({
    active: 1,
    published: 2,
    course: [{ asOf: '2026-11-15', value: 2 }],
  });
});

describe('the effective number of publishers', () => {
  test('is the number of publishers where all are equal', () => {
    expect(effectiveNumber([7, 7, 7, 7])).toBeCloseTo(4);
  });

  test('is one where one has everything, and none where there is no use', () => {
    expect(effectiveNumber([12, 0, 0])).toBe(1);
    expect(effectiveNumber([])).toBeNull();
    expect(effectiveNumber([0])).toBeNull();
  });

  test('lies between one and the number of publishers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 40 }), (amounts) => {
        const value = effectiveNumber(amounts);
        if (value === null) return amounts.every((amount) => amount === 0);
        return value >= 1 && value <= amounts.length;
      }),
    );
  });
});

describe('the median wait', () => {
  const reached = (...days: number[]) => days.map((each) => ({ days: each, reached: true }));
  const waiting = (...days: number[]) => days.map((each) => ({ days: each, reached: false }));

  test('is the lower median where all are there', () => {
    expect(medianWait(reached(30, 10, 20))).toBe(20);
    expect(medianWait(reached(30, 10, 20, 40))).toBe(20);
  });

  test('is unknown while more than half still wait', () => {
    expect(medianWait([...reached(10), ...waiting(50, 60)])).toBeNull();
  });

  test('is not shortened by those who only just began to wait', () => {
    expect(medianWait([...reached(10, 20, 30), ...waiting(1, 2, 3)])).toBe(20);
  });

  test('is never shorter for somebody who still waits', () => {
    const wait = fc.record({ days: fc.nat({ max: 400 }), reached: fc.boolean() });
    fc.assert(
      fc.property(fc.array(wait, { minLength: 1, maxLength: 30 }), (waits) => {
        const before = medianWait(waits);
        const after = medianWait([...waits, { days: 500, reached: false }]);
        return before === null ? after === null : after === null || after >= before;
      }),
    );
  });
});

describe('activation', () => {
  const snapshot = (weeks: readonly (number | '<5')[], first_day: string, as_of = '2026-11-15') =>
    makeSnapshot(as_of, [
      { ...makeUsage('old', { active: 50 }), first_day: '2026-01-05' },
      { ...makeUsage('young', { active: 9 }), weeks: [...weeks], first_day },
    ]);
  const young = makeIntegration('young', { listed: '2026-10-20' });

  test('is the end of the first week with five active accounts', () => {
    expect(collectWaits([young], [snapshot(['<5', '<5', 6, 9], '2026-10-24')])).toEqual([
      { listed: '2026-10-20', days: 19, reached: true },
    ]);
  });

  test('waits until the snapshot where five were never reached, or nobody used it', () => {
    const unused = makeIntegration('unused', { listed: '2026-11-01' });
    expect(collectWaits([young, unused], [snapshot(['<5', '<5'], '2026-11-03')])).toEqual([
      { listed: '2026-10-20', days: 26, reached: false },
      { listed: '2026-11-01', days: 14, reached: false },
    ]);
  });

  test('leaves out what was listed before the source began, or after its last day', () => {
    const early = makeIntegration('young', { listed: '2026-01-04' });
    const late = makeIntegration('late', { listed: '2026-11-16' });
    expect(collectWaits([early, late], [snapshot([6], '2026-11-10')])).toEqual([]);
  });

  test('leaves out what was in use before the weekly points begin, unless an older snapshot saw it', () => {
    const late = snapshot([8, 9], '2026-10-24');
    expect(collectWaits([young], [late])).toEqual([]);
    const older = snapshot(['<5', 7], '2026-10-24', '2026-11-01');
    expect(collectWaits([young], [older, late])).toEqual([{ listed: '2026-10-20', days: 12, reached: true }]);
  });

  test('is unknown where the weekly points count something else', () => {
    expect(collectWaits([young], [{ ...snapshot([6], '2026-11-10'), weeks_of: 'installs' }])).toEqual([]);
  });
});

describe('a table of coverage', () => {
  const terms = (...slugs: string[]) => slugs.map((slug) => ({ slug, name: slug, aliases: [] }));

  test('counts an entry once in each word it names, and names what is empty', () => {
    const entries = [
      { rows: ['crm', 'chat'], columns: ['eu'] },
      { rows: ['crm'], columns: ['eu', 'us'] },
      { rows: ['chat'], columns: [] },
    ];
    const table = crossTabulate(entries, terms('crm', 'chat', 'tax'), terms('eu', 'us', 'asia'));
    expect(table.counts).toEqual([
      [2, 1, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
    expect(table.unstated).toEqual([0, 1, 0]);
    expect(table.gaps.map(({ row, column }) => `${row} ${column}`)).toEqual([
      'chat us',
      'chat asia',
      'crm asia',
      'tax asia',
      'tax eu',
      'tax us',
    ]);
  });

  test('keeps the words that most entries name where there are too many', () => {
    const many = terms(...Array.from({ length: 50 }, (_, index) => `w${String(index).padStart(2, '0')}`));
    const table = crossTabulate([{ rows: ['w49'], columns: ['eu'] }], many, terms('eu'));
    expect([table.rows.length, table.rowsLeftOut, table.rows.at(-1)]).toEqual([40, 10, 'w49']);
  });
});
