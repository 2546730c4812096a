import { expect, test } from 'vitest';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { sayApi, sayBudget, sayHealthReason, sayPlan } from '#lib/i18n/phrases.ts';

const voice = { t: getDictionary('en'), format: getFormat('en') };
/** No-break spaces read as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a reason has its day where it has one', () => {
  expect(plain(sayHealthReason({ reason: 'errors-high', date: '2026-11-02' }, voice))).toBe(
    'Too many calls failed in the 28 days to 2 Nov 2026',
  );
  expect(plain(sayHealthReason({ reason: 'certificate-lapsed', date: '2026-07-24' }, voice))).toBe(
    'Its certificate lapsed on 24 Jul 2026 and was not renewed',
  );
  expect(plain(sayHealthReason({ reason: 'certificate-lapsed', date: undefined }, voice))).toBe(
    'Its certificate ended and was not renewed',
  );
  expect(plain(sayHealthReason({ reason: 'maintained', date: '2026-11-02' }, voice))).toBe(
    'Maintained, last on 2 Nov 2026',
  );
  expect(sayHealthReason({ reason: 'listing-deprecated', date: undefined }, voice)).toBe(
    'Withdrawn by its publisher',
  );
});

test('a plan of nothing is free, unless it is paid by use', () => {
  const plan = { name: 'Basic', price: 0, currency: 'EUR', per: 'month' } as const;
  expect(sayPlan(plan, voice)).toBe('Free');
  expect(sayPlan({ ...plan, per: 'usage' }, voice)).toBe('By use');
  expect(sayPlan({ ...plan, price: 12, per: 'user-month' }, voice)).toBe('€12 a user and month');
});

test('a platform API says its state, and since when', () => {
  expect(sayApi({ version: '2026-10', state: 'current', date: undefined }, voice)).toBe('2026-10, current');
  expect(plain(sayApi({ version: '2025-04', state: 'deprecated', date: '2026-04-07' }, voice))).toBe(
    '2025-04, deprecated since 7 Apr 2026',
  );
});

test('a budget is open at the top where no top is stated', () => {
  expect(sayBudget({ from: 6000, to: undefined, currency: 'EUR' }, voice)).toBe('from €6,000');
  expect(sayBudget({ from: 6000, to: 45_000, currency: 'EUR' }, voice)).toBe('€6,000 to €45,000');
});
