import { WHOLE_FILE } from '#lib/content/finding.ts';
import type { EntryPair } from '../read-change.ts';
import type { ChangeRule, RuleContext } from './context.ts';

const MOST_NAMED = 5;

const listSome = (names: readonly string[]): string => {
  const left = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (left > 0 ? ` and ${String(left)} more` : '');
};

/** The page of a publisher that is new along with its listing. */
const isNewPublisher = ({ entry }: EntryPair, pairs: readonly EntryPair[]): boolean =>
  entry.noun === 'partner' &&
  entry.change === 'added' &&
  pairs.some(
    (other) =>
      other.entry.noun === 'integration' &&
      other.entry.change === 'added' &&
      other.entry.publishers.after === entry.slug,
  );

/** Fields by which entries name each other. */
const NAMING = ['works_with', 'successor', 'integrations', 'integration', 'stack', 'case_studies'];

/** An entry in which nothing changes but its mention of one that moves or ends in the same change. */
function followsAlong({ entry, before }: EntryPair, pairs: readonly EntryPair[]): boolean {
  if (entry.change !== 'edited' || !entry.fields.every((field) => NAMING.includes(field))) return false;
  const named = new Set(entry.fields.flatMap((field) => slugsIn(before?.fields[field])));
  return pairs.some(
    ({ entry: other }) =>
      named.has(other.from ?? other.slug) && (other.change !== 'edited' || other.fields.includes('status')),
  );
}

/** Every text in a value, however deep. */
const slugsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(slugsIn) : [];
};

function checkCount({ pairs, report }: RuleContext): void {
  const counted = pairs.filter((pair) => !isNewPublisher(pair, pairs) && !followsAlong(pair, pairs));
  const [first, ...others] = counted;
  if (first === undefined || others.length === 0) return;
  for (const { file, entry } of others) {
    report({
      rule: 'change/one-entry',
      file: entry.change === 'removed' ? first.file : file,
      place: WHOLE_FILE,
      message: `This change touches ${String(counted.length)} entries: ${listSome(counted.map((one) => one.entry.place))}.`,
      wanted: 'one entry in a change',
    });
    return;
  }
}

function checkOutside({ change, pairs, report }: RuleContext): void {
  const outside = change.others.filter(({ isContent }) => !isContent).map(({ file }) => file);
  const [first] = pairs;
  if (outside.length === 0 || first === undefined) return;
  report({
    rule: 'change/outside',
    file: first.file,
    place: WHOLE_FILE,
    message: `This change also touches files that are no content: ${listSome(outside)}.`,
    wanted: 'a change of the entry alone',
  });
}

// What starts with a dot is written by machines.
const PROTECTED =
  /^(?:records|program)\/|^\.|^(?:site|taxonomy)(?:\.[^/.]+)?\.yaml$|^[^/]+\.(?:svg|png|jpe?g|webp)$/;

/** Whether a file of the content folder is the platform's. */
export const isProtected = (file: string): boolean => PROTECTED.test(file);

function checkProtected({ change, inContent, report }: RuleContext): void {
  for (const { file, change: what } of change.others) {
    const path = inContent(file);
    if (path === undefined || !isProtected(path)) continue;
    const done = { added: 'adds', edited: 'changes', removed: 'deletes' } as const;
    report({
      rule: 'change/protected',
      file: path,
      place: WHOLE_FILE,
      message: `This change ${done[what]} ${path}, which only the platform may do.`,
      wanted: 'a change of your own entry alone',
    });
  }
}

/** A change keeps to one entry, and to what is its author's. Those who answer for the platform may do more. */
export const checkScope: ChangeRule = (context) => {
  if (context.standing.isPlatform) return;
  checkCount(context);
  checkOutside(context);
  checkProtected(context);
};
