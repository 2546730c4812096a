import { expect, it } from 'vitest';
import { openDisk } from '#lib/content/disk.ts';
import type { Finding } from '#lib/content/finding.ts';
import { checkDays } from '#lib/content/past-days.ts';
import { inspectPart } from '#lib/content/read.ts';
import { VALID_CONTENT } from './fixture.ts';

const { gathered } = inspectPart(openDisk(VALID_CONTENT), () => true);
const [listing] = gathered.integrations;

const problemsOf = (fields: object, day: string): readonly string[] => {
  const found: Finding[] = [];
  const value = listing?.value && { ...listing.value, ...fields };
  if (listing === undefined || value === undefined) throw new Error('There is no listing.');
  checkDays(day)({ ...gathered, integrations: [{ ...listing, value }] }, (finding) => found.push(finding));
  return found.map(({ rule, message }) => `${rule} ${message}`);
};

it('a release that has not come yet is told, a day ahead of Greenwich excepted', () => {
  expect(problemsOf({ released: '2026-12-01' }, '2026-11-30')).toEqual([]);
  expect(problemsOf({ released: '2026-12-02', verified: '2027-01-01' }, '2026-11-30')).toMatchInlineSnapshot(`
    [
      "integration/future-day \`released\` is 2026-12-02, which has not come yet on 2026-11-30.",
      "integration/future-day \`verified\` is 2027-01-01, which has not come yet on 2026-11-30.",
    ]
  `);
});

it('a deprecated listing is told to go once its last day has passed', () => {
  const fields = { status: 'deprecated', ends: '2026-11-29' };
  expect(problemsOf(fields, '2026-11-29')).toEqual([]);
  expect(problemsOf(fields, '2026-11-30')).toMatchInlineSnapshot(`
    [
      "integration/ended The last day of the listing was 2026-11-29, but it is only deprecated.",
    ]
  `);
  expect(problemsOf({ ...fields, status: 'removed' }, '2026-11-30')).toEqual([]);
});
