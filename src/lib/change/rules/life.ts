import { atField } from '#lib/content/finding.ts';
import type { EntryPair } from '../read-change.ts';
import { textOf } from '../sides.ts';
import type { ChangeRule, RuleContext } from './context.ts';

type Versions = readonly [before: string, after: string];

const bothOf = ({ before, after }: EntryPair, field: string): Versions | undefined => {
  const [old, present] = [textOf(before, field), textOf(after, field)];
  return old === undefined || present === undefined || old === present ? undefined : [old, present];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function checkDays(pair: EntryPair, { standing, report }: RuleContext): void {
  const listed = bothOf(pair, 'listed');
  if (listed !== undefined && !standing.isPlatform) {
    report({
      rule: 'change/listed-day',
      file: pair.file,
      place: atField('listed'),
      found: listed[1],
      message: `\`listed\` was ${listed[0]} and becomes ${listed[1]}.`,
      wanted: listed[0],
      suggestion: listed[0],
    });
  }
  for (const field of ['released', 'verified']) {
    const [before, after] = bothOf(pair, field) ?? [];
    if (
      before === undefined ||
      after === undefined ||
      !DAY.test(before) ||
      !DAY.test(after) ||
      after >= before
    )
      continue;
    report({
      rule: 'change/day-back',
      file: pair.file,
      place: atField(field),
      found: after,
      message: `\`${field}\` goes back from ${before} to ${after}.`,
      wanted: `${before} or later`,
    });
  }
}

const NUMBERS = /^v?(\d+(?:\.\d+)*)$/;

const numbersOf = (version: string): readonly number[] | undefined =>
  NUMBERS.exec(version)?.[1]?.split('.').map(Number);

/** Whether the first is a smaller version; false where either is no row of numbers. */
export function isOlderVersion(one: string, other: string): boolean {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  if (first === undefined || second === undefined) return false;
  const length = Math.max(first.length, second.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [first[at] ?? 0, second[at] ?? 0];
    if (a !== b) return a < b;
  }
  return false;
}

function checkVersion(pair: EntryPair, { report }: RuleContext): void {
  const [before, after] = bothOf(pair, 'version') ?? [];
  if (before === undefined || after === undefined || !isOlderVersion(after, before)) return;
  report({
    rule: 'change/version-back',
    file: pair.file,
    place: atField('version'),
    found: after,
    message: `The version goes back from ${before} to ${after}.`,
    wanted: `${before} or later`,
  });
}

function checkStatus({ entry, file, before, after }: EntryPair, { report }: RuleContext): void {
  if (entry.change !== 'edited' && entry.change !== 'moved') return;
  const [old, present] = [textOf(before, 'status') ?? 'available', textOf(after, 'status') ?? 'available'];
  if (present === 'removed' && (old === 'available' || old === 'beta')) {
    report({
      rule: 'change/sudden-removal',
      file,
      place: atField('status'),
      found: present,
      message: `The listing is ${old} and becomes removed at once, without time for its customers to move on.`,
      wanted: 'status: deprecated first',
    });
  }
  if (old === 'removed' && present !== 'removed') {
    report({
      rule: 'change/returned',
      file,
      place: after?.fields['status'] === undefined ? { at: 'file' } : atField('status'),
      found: present,
      message: `The listing was removed and becomes ${present}.`,
      wanted: 'somebody who decides that',
    });
  }
}

/** Days, versions and the state of a listing go forward. */
export const checkLife: ChangeRule = (context) => {
  for (const pair of context.pairs.filter(({ entry }) => entry.noun === 'integration')) {
    checkDays(pair, context);
    checkVersion(pair, context);
    checkStatus(pair, context);
  }
};
