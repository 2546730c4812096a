import { atField, WHOLE_FILE } from '#lib/content/finding.ts';
import { showValue } from '#lib/content/door/show.ts';
import type { EntryPair } from '../read-change.ts';
import { NOUN_WORDS, type ChangeRule, type RuleContext } from './context.ts';

const listEither = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

const sayOwners = (owners: readonly string[]): string =>
  owners.length === 0
    ? 'Nobody is named as its owner, so the platform decides'
    : `It is approved by ${listEither(owners)}`;

function checkOwner({ entry, file }: EntryPair, { standing, ownersOf, report }: RuleContext): void {
  const publisher = entry.publishers.before;
  if (standing.author === undefined || publisher === undefined) return;
  const owners = ownersOf(publisher);
  if (owners.includes(standing.author)) return;
  report({
    rule: 'change/not-owner',
    file,
    place: WHOLE_FILE,
    found: standing.author,
    message: `The ${NOUN_WORDS[entry.noun]} ${showValue(entry.slug)} belongs to ${publisher}, and ${standing.author} is not among the accounts that may change it alone. ${sayOwners(owners)}.`,
    wanted: owners.length === 0 ? 'the consent of the platform' : `the consent of ${listEither(owners)}`,
  });
}

function checkPublisher({ entry, file }: EntryPair, { ownersOf, report }: RuleContext): void {
  const { before, after } = entry.publishers;
  if (entry.noun !== 'integration' || before === undefined || after === undefined || before === after) return;
  const owners = ownersOf(before);
  report({
    rule: 'change/new-publisher',
    file,
    place: atField('publisher'),
    found: after,
    message: `The publisher was ${before} and becomes ${after}. ${sayOwners(owners)}.`,
    wanted: 'the consent of both',
  });
}

/** Who does not own an entry is told who does. */
export const checkOwnership: ChangeRule = (context) => {
  if (context.standing.isPlatform) return;
  for (const pair of context.pairs) {
    checkOwner(pair, context);
    checkPublisher(pair, context);
  }
};
