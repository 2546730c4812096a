import { atField, WHOLE_FILE } from '#lib/content/finding.ts';
import type { EntryPair } from '../read-change.ts';
import { textOf, textsOf } from '../sides.ts';
import type { ChangeRule, RuleContext } from './context.ts';

const hasAliases = ({ entry }: EntryPair): boolean =>
  entry.noun === 'integration' || entry.noun === 'partner';

function checkMove({ entry, file, after }: EntryPair, { report }: RuleContext): void {
  if (entry.from === undefined || textsOf(after, 'aliases').includes(entry.from)) return;
  report({
    rule: 'change/moved-without-alias',
    file,
    place: after?.fields['aliases'] === undefined ? WHOLE_FILE : atField('aliases'),
    message: `The entry moves from "${entry.from}" to "${entry.slug}", and its old address would lead nowhere.`,
    wanted: `${entry.from} under aliases`,
    suggestion: `aliases: [${[...textsOf(after, 'aliases'), entry.from].join(', ')}]`,
  });
}

function checkDropped({ entry, file, before, after }: EntryPair, { report }: RuleContext): void {
  if (after === undefined) return;
  const kept = new Set([...textsOf(after, 'aliases'), entry.slug]);
  for (const alias of textsOf(before, 'aliases')) {
    if (kept.has(alias)) continue;
    report({
      rule: 'change/alias-dropped',
      file,
      place: after.fields['aliases'] === undefined ? WHOLE_FILE : atField('aliases'),
      found: alias,
      message: `The alias "${alias}" is taken out, and the old address would lead nowhere.`,
      wanted: `${alias} under aliases`,
    });
  }
}

function checkDeleted({ entry, file }: EntryPair, { report }: RuleContext): void {
  if (entry.change !== 'removed') return;
  const isListing = entry.noun === 'integration';
  report({
    rule: isListing ? 'change/deleted' : 'change/partner-deleted',
    file,
    place: WHOLE_FILE,
    message: isListing
      ? `The listing "${entry.slug}" is deleted, and its address would lead nowhere.`
      : `The page of the partner "${entry.slug}" is deleted.`,
    wanted: isListing ? 'status: removed in its index.md' : 'somebody who decides that',
  });
}

/** What a slug meant before: an old name of another entry, or an entry that is gone. */
function sayEarlier({ entry }: EntryPair, { aliasesBefore, wasDeleted }: RuleContext): string | undefined {
  const owner = aliasesBefore(entry.noun, entry.slug);
  if (owner !== undefined && owner !== entry.from) return `was an old slug of "${owner}"`;
  return wasDeleted(entry.noun, entry.slug) ? 'was the slug of an entry that is gone' : undefined;
}

/** A removed listing whose folder another product takes over. */
function takesOver({ entry, before, after }: EntryPair): boolean {
  if (entry.noun !== 'integration' || entry.change !== 'edited') return false;
  if (textOf(before, 'status') !== 'removed' || textOf(after, 'status') === 'removed') return false;
  return ['name', 'publisher'].some((field) => textOf(before, field) !== textOf(after, field));
}

function checkReuse(pair: EntryPair, context: RuleContext): void {
  const { entry, file } = pair;
  const isNew = entry.change === 'added' || entry.change === 'moved';
  const earlier = takesOver(pair)
    ? 'is the slug of a listing that was removed'
    : isNew
      ? sayEarlier(pair, context)
      : undefined;
  if (earlier === undefined) return;
  context.report({
    rule: 'change/slug-reused',
    file,
    place: WHOLE_FILE,
    found: entry.slug,
    message: `"${entry.slug}" ${earlier}, so that old links would lead to something else.`,
    wanted: 'a slug that was never used',
  });
}

/** An address that was public goes on meaning what it meant. */
export const checkAddresses: ChangeRule = (context) => {
  for (const pair of context.pairs.filter(hasAliases)) {
    checkMove(pair, context);
    checkDropped(pair, context);
    checkDeleted(pair, context);
    checkReuse(pair, context);
  }
};
