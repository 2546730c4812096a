import { askOf, changes, valueAt, type Question } from './question.ts';
import type { Side } from './subject.ts';

const WITHDRAWN = new Set<unknown>(['deprecated', 'removed']);

const statusOf = (fields: Side['after']): unknown => fields['status'] ?? 'available';
const becomes = (side: Side, isWithdrawn: boolean): boolean =>
  changes(side, 'status') &&
  WITHDRAWN.has(statusOf(side.after)) === isWithdrawn &&
  (isWithdrawn || WITHDRAWN.has(statusOf(side.before)));

/** Prices by plan, currency and period. */
function pricesOf(fields: Side['after']): ReadonlyMap<string, number> {
  const plans = valueAt(fields, 'pricing', 'plans');
  const rows: readonly unknown[] = Array.isArray(plans) ? plans : [];
  return new Map(
    rows.flatMap((plan) => {
      const price = valueAt(plan, 'price');
      const key = JSON.stringify([valueAt(plan, 'name'), valueAt(plan, 'currency'), valueAt(plan, 'per')]);
      return typeof price === 'number' ? [[key, price] as const] : [];
    }),
  );
}

function isDearer({ before, after }: Side): boolean {
  const [then, now] = [before, after].map((fields) => valueAt(fields, 'pricing', 'model'));
  if (then === 'free' && now !== 'free') return true;
  const prices = pricesOf(before);
  return [...pricesOf(after)].some(([plan, price]) => price > (prices.get(plan) ?? price));
}

/** What is on offer, and at what price. */
export const offerQuestions: readonly Question[] = [
  askOf(
    'withdrawn',
    'reviewers',
    (side) => becomes(side, true),
    (names) =>
      `${names} would be withdrawn. Somebody checks that its customers know when, and what to use instead.`,
  ),
  askOf(
    'back',
    'reviewers',
    (side) => becomes(side, false),
    (names) => `${names} was withdrawn and would be on offer again. Somebody checks that it is looked after.`,
  ),
  askOf(
    'price',
    'reviewers',
    (side) => changes(side, 'pricing') && isDearer(side),
    (names) => `${names} would cost more. Somebody checks that its customers are told in time.`,
  ),
];
