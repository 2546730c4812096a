import { askOf, type Question } from './question.ts';
import type { Side, Subject } from './subject.ts';

const isAdded =
  (...nouns: readonly Side['entry']['noun'][]) =>
  ({ entry }: Side): boolean =>
    entry.change === 'added' && nouns.includes(entry.noun);

/** Whether a publisher was there before the change. */
function isKnown(publisher: string | undefined, { checked }: Subject): boolean {
  if (publisher === undefined || publisher === 'platform') return true;
  return checked.disks.before.list(`partners/${publisher}`) !== undefined;
}

/** Entries that come, go or move. */
export const entryQuestions: readonly Question[] = [
  askOf(
    'new-partner',
    'reviewers',
    isAdded('partner'),
    (names) => `${names} would be new among the partners. Somebody confirms once who stands behind the name.`,
  ),
  askOf(
    'new-publisher',
    'reviewers',
    (side, subject) => isAdded('integration')(side) && !isKnown(side.entry.publishers.after, subject),
    (names) =>
      `${names} comes from a publisher who has listed nothing here before. A first listing is tried out.`,
  ),
  askOf(
    'new-listing',
    'reviewers',
    (side, subject) => isAdded('integration')(side) && isKnown(side.entry.publishers.after, subject),
    (names) =>
      `${names} would be a new listing. Somebody reads it once: whether it exists, works and stands in the right categories.`,
  ),
  askOf(
    'new-collection',
    'reviewers',
    isAdded('collection'),
    (names) => `The collection ${names} would be new. A collection is a recommendation of the marketplace.`,
  ),
  askOf(
    'kit',
    'both',
    ({ entry, before, after }) =>
      entry.noun === 'kit' &&
      entry.change !== 'removed' &&
      (entry.change === 'added' || before['status'] !== after['status']),
    (names) => `The launch kit ${names} speaks for both companies, so both agree to what it says and when.`,
  ),
  askOf(
    'removed',
    'both',
    ({ entry }) => entry.change === 'removed',
    (names) =>
      `${names} would be gone, and its address with it. Customers who use it keep what they have only if its status becomes removed instead.`,
  ),
  askOf(
    'moved',
    'reviewers',
    ({ entry }) => entry.change === 'moved',
    (names) =>
      `${names} would have another address. Somebody checks that it is free to take and that the old one leads there.`,
  ),
];
