import type { FaultGroup, FaultKind, FaultPlace } from './faults.ts';
import { UsageError } from './usage-error.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What is wrong with the rows of a kind, and how to mend it. */
const REASONS: Readonly<Record<FaultKind, readonly [what: string, fix: string]>> = {
  slug: [
    'name an integration that is no slug',
    'Write the name of its folder: lower-case words joined by hyphens, 64 characters at most.',
  ],
  integration: ['name no integration', 'Write the name of its folder.'],
  account: [
    'name no account',
    'Give each account a pseudonym, or leave the column out and bring daily sums.',
  ],
  day: ['have no day that exists', 'Write it YYYY-MM-DD.'],
  future: ['are of a day that has not come yet', 'Check clock and time zone of the export; days are in UTC.'],
  unreadable: ['hold a figure that is not a whole number', 'Write digits only.'],
  negative: ['hold a negative figure', 'Bring the mended day instead of a correction.'],
  errors: ['count more errors than calls', 'Errors are those calls that failed.'],
  affiliated: ['do not say whether the account is affiliated', 'Write true or false.'],
};

const SHOWN: Readonly<Record<FaultKind, readonly string[]>> = {
  slug: ['integration'],
  integration: [],
  account: [],
  day: ['day'],
  future: ['day'],
  unreadable: ['installs', 'active', 'calls', 'errors'],
  negative: ['installs', 'active', 'calls', 'errors'],
  errors: ['calls', 'errors'],
  affiliated: ['affiliated'],
};

const MOST_SHOWN = 80;

function formatPlace(kind: FaultKind, { at, values }: FaultPlace): string {
  const shown = SHOWN[kind]
    .filter((name) => values[name] !== '')
    .map((name) => `${name} ${JSON.stringify(values[name]?.slice(0, MOST_SHOWN))}`);
  return `  ${at}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`;
}

function formatGroup({ kind, count, places }: FaultGroup): string {
  const rest = count - places.length;
  const [what, fix] = REASONS[kind];
  return [
    `Rows that ${what}: ${count.toLocaleString('en')}. ${fix}`,
    ...places.map((place) => formatPlace(kind, place)),
    ...(rest > 0 ? [`  and ${plural(rest, 'other', 'others')}`] : []),
  ].join('\n');
}

/** Rows that are refused: nothing is counted from a source that holds one. */
export class RefusalError extends UsageError {
  readonly groups: readonly FaultGroup[];

  constructor(groups: readonly FaultGroup[]) {
    super(`${groups.map(formatGroup).join('\n\n')}\n\nNothing was written. Mend the rows and run it again.`);
    this.groups = groups;
  }
}
