import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { judgeSatisfaction, sumAnswers } from '#lib/derive/tier/satisfaction.ts';

const TODAY = '2026-11-21';
const rules = { prior_answers: 10, least_answers: 5 };
const said = (mean: number, answers: number, as_of = '2026-10-01') =>
  partnerRecord.parse({ satisfaction: { mean, answers, as_of } });
type Record = ReturnType<typeof said>;
const judge = (own: Record | undefined, others: readonly Record[]) =>
  judgeSatisfaction(own, sumAnswers([own, ...others], TODAY), rules, TODAY);

test('few answers are drawn toward the mean of all other partners, weighted by their answers', () => {
  expect(judge(said(5, 10), [said(2, 30), said(4, 10)])).toEqual({
    mean: 5,
    answers: 10,
    asOf: '2026-10-01',
    prior: 2.5,
    adjusted: 3.75,
  });
});

test('a partner’s own answers are no part of what it is drawn toward', () => {
  expect(judge(said(5, 1_000), [said(3, 5)])?.prior).toBe(3);
  expect(judge(said(4.4, 20), [])).toMatchObject({ prior: undefined, adjusted: 4.4 });
});

test('fewer answers than the least sample are shown and do not count', () => {
  expect(judge(said(5, 4), [said(4, 50)])).toMatchObject({ mean: 5, adjusted: undefined });
  expect(judge(said(5, 5), [said(4, 50)])?.adjusted).toBe(4.33);
});

test('answers dated after today do not count, neither as one’s own nor for others', () => {
  expect(judge(said(5, 10, '2026-11-22'), [said(4, 50)])).toBeUndefined();
  expect(judge(said(5, 10), [said(1, 500, '2026-11-22')])?.prior).toBeUndefined();
  expect(judge(undefined, [said(4, 50)])).toBeUndefined();
});

const mean = fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10);
const answers = fc.integer({ min: 1, max: 500 });
const record = fc.tuple(mean, answers).map(([each, count]) => said(each, count));

test('more answers at a mean not below that of the others never lower it, and a higher mean never does', () => {
  fc.assert(
    fc.property(mean, answers, answers, fc.array(record, { maxLength: 6 }), (own, count, more, others) => {
      const now = judge(said(own, count), others);
      const adjusted = now?.adjusted ?? 0;
      if (now?.prior === undefined || own >= now.prior) {
        expect(judge(said(own, count + more), others)?.adjusted ?? 0).toBeGreaterThanOrEqual(adjusted);
      }
      expect(judge(said(Math.min(5, own + 0.1), count), others)?.adjusted ?? 0).toBeGreaterThanOrEqual(
        adjusted,
      );
    }),
  );
});

test('the order of the partners changes nothing, not in the last digit', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 12 }), (records) => {
      expect(sumAnswers(records.toReversed(), TODAY)).toEqual(sumAnswers(records, TODAY));
    }),
  );
});
