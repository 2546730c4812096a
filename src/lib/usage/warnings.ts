import type { Day } from '#lib/content/schema/fields.ts';
import { USAGE_COLUMNS, type UsageColumn } from '#lib/content/schema/usage.ts';
import { suggest } from '#lib/content/suggest.ts';
import { daysBetween } from '#lib/derive/days.ts';
import type { StrayColumn } from './columns.ts';
import type { UsageShape } from './shape.ts';

const MOST_NAMES = 20;

/** What it means that a source lacks a column. */
const LACKING: Readonly<Record<UsageColumn, string>> = {
  account: 'active, steady and retained accounts are not known, and neither are those of the whole platform',
  installs: 'installations are not known',
  active: 'what stands for it is the next best column there is',
  calls: 'calls are not known, and with them no success rate',
  errors: 'failed calls are not known, and with them no success rate',
  affiliated: 'nothing could be left out, so accounts of publishers and of the platform count too',
};

export const listLacking = ({ columns }: UsageShape): readonly UsageColumn[] =>
  USAGE_COLUMNS.filter((name) => !columns.includes(name));

export function warnOfColumns(shape: UsageShape, strays: readonly StrayColumn[]): readonly string[] {
  const withholdsNothing = !shape.columns.includes('account') && !shape.columns.includes('active');
  return [
    ...listLacking(shape).map((name) => `There is no column "${name}": ${LACKING[name]}.`),
    ...(shape.grain === 'week'
      ? ['Rows are about weeks: daily activity and steady accounts are not known.']
      : []),
    ...(withholdsNothing
      ? [
          'Without "account" and "active" nobody can tell how few accounts there were: calls are published as they are.',
        ]
      : []),
    ...strays.map(({ name, meant }) =>
      meant === undefined
        ? `Column "${name}" is not read.`
        : `Column "${name}" is not read. Rename it if it was meant as "${meant}".`,
    ),
  ];
}

export function warnOfAge(newest: Day | undefined, asOf: Day): readonly string[] {
  if (newest === undefined)
    return [`There is no row up to ${asOf} that counts: every figure is that of no use.`];
  const days = daysBetween(newest, asOf);
  if (days <= 0) return [];
  const span = days === 1 ? 'the last day counts as a day' : `the last ${String(days)} days count as days`;
  return [`The newest row is of ${newest}: ${span} without use.`];
}

/** Integrations of the source that the content does not list, with the nearest name it does. */
export function warnOfStrangers(slugs: readonly string[], listings: readonly string[]): readonly string[] {
  const known = new Set(listings);
  const strangers = slugs.filter((slug) => !known.has(slug));
  if (strangers.length === 0) return [];
  const seen = new Set(slugs);
  const free = listings.filter((slug) => !seen.has(slug));
  const named = strangers.slice(0, MOST_NAMES).map((slug) => {
    const meant = suggest(slug, free);
    return meant === undefined ? slug : `${slug} (near ${meant})`;
  });
  const rest = strangers.length - named.length;
  return [
    `${strangers.length === 1 ? 'One integration is' : `${strangers.length.toLocaleString('en')} integrations are`} no listing of the content folder: ${named.join(', ')}${rest > 0 ? ` and ${String(rest)} others` : ''}.`,
  ];
}
