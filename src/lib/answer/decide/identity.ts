import { askOf, changes, itemsOf, valueAt, type Question } from './question.ts';
import type { Side } from './subject.ts';

const hostOf = (url: unknown): string | undefined =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).host : undefined;

/** Whether an address that was there leads to another place now. */
const leadsElsewhere = ({ before, after }: Side, field: string): boolean => {
  const then = hostOf(before[field]);
  return then !== undefined && then !== hostOf(after[field]);
};

/** Terms that an entry stands under now and did not. */
const joins = ({ before, after }: Side, field: string): boolean => {
  const then = new Set(itemsOf(before[field]));
  return itemsOf(valueAt(after, field)).some((item) => !then.has(item));
};

/** By what customers know an entry. */
export const identityQuestions: readonly Question[] = [
  askOf(
    'renamed',
    'reviewers',
    (side) => changes(side, 'name', 'title') && side.entry.noun !== 'kit',
    (names) =>
      `The name becomes ${names}. Somebody checks that customers still know it again and that the name is free to use.`,
  ),
  askOf(
    'publisher',
    'both',
    ({ entry: { change, publishers } }) =>
      (change === 'edited' || change === 'moved') && publishers.before !== publishers.after,
    (names) =>
      `${names} would belong to another publisher. The one who gives it away and the one who takes it both agree.`,
  ),
  askOf(
    'categories',
    'reviewers',
    (side) => changes(side, 'categories') && joins(side, 'categories'),
    (names) =>
      `${names} would stand in another category, and compete for places there. Somebody checks that it belongs.`,
  ),
  askOf(
    'aliases',
    'reviewers',
    (side) => changes(side, 'aliases') && side.entry.change !== 'moved',
    (names) =>
      `Old addresses of ${names} would lead elsewhere or nowhere. Somebody checks that they are its own.`,
  ),
  askOf(
    'address',
    'reviewers',
    (side) =>
      (changes(side, 'install_url') && leadsElsewhere(side, 'install_url')) ||
      (changes(side, 'website') && leadsElsewhere(side, 'website')),
    (names) =>
      `Customers of ${names} would be led to another site. Somebody checks that it is the company’s own.`,
  ),
];
