import { expect, test } from 'vitest';
import type { Action } from '#lib/content/schema/actions.ts';
import { findActionsInForce, judgeAction, listActions } from '#lib/derive/actions.ts';

const action = (fields: Partial<Action> = {}): Action => ({
  id: 'one',
  date: '2026-01-01',
  integration: 'a',
  rule: 'r',
  measure: 'm',
  reason: 'because',
  status: 'in-force',
  ...fields,
});

test.each<[Partial<Action>, string, string]>([
  [{ expires: '2026-06-01' }, '2026-06-01', 'in-force'],
  [{ expires: '2026-06-01' }, '2026-06-02', 'expired'],
  [{ expires: '2026-06-01', status: 'appealed' }, '2026-06-02', 'expired'],
  [{ expires: '2026-06-01', status: 'lifted' }, '2026-06-02', 'lifted'],
  [{ expires: '2026-06-01', status: 'expired' }, '2026-05-01', 'in-force'],
  [{ status: 'expired' }, '2026-05-01', 'expired'],
  [{ lifted: '2026-03-01', status: 'lifted' }, '2026-02-28', 'in-force'],
  [{ lifted: '2026-03-01', status: 'lifted' }, '2026-03-01', 'lifted'],
  [{ lifted: '2026-09-01', expires: '2026-06-01', status: 'lifted' }, '2026-08-01', 'expired'],
  [{ status: 'lifted' }, '2026-02-01', 'lifted'],
])('%o stands on %s as %s', (fields, today, status) => {
  expect(judgeAction(action(fields), today)).toBe(status);
});

test('the log runs from the newest to the oldest and knows nothing of tomorrow', () => {
  const days = ['2026-01-02', '2026-03-01', '2026-01-02', '2026-03-02'];
  const log = days.map((date, index) => action({ id: `a${index}`, date }));
  expect(listActions(log, '2026-03-01').map(({ id }) => id)).toEqual(['a1', 'a0', 'a2']);
  expect(listActions(log.toReversed(), '2026-03-01').map(({ id }) => id)).toEqual(['a1', 'a0', 'a2']);
});

test('a measure binds whom it concerns until it ends', () => {
  const log = [
    action({ id: 'both', partner: 'p' }),
    action({ id: 'gone', status: 'lifted' }),
    action({ id: 'open', date: '2026-02-01', status: 'appealed' }),
  ];
  const { byIntegration, byPartner } = findActionsInForce(log, '2026-03-01');
  expect(byIntegration.get('a')?.map(({ id }) => id)).toEqual(['open', 'both']);
  expect(byPartner.get('p')?.map(({ id }) => id)).toEqual(['both']);
});
