import type { Day } from '#lib/content/schema/fields.ts';
import { addDays } from '#lib/derive/days.ts';
import { WEEK_DAYS } from '../snapshot.ts';
import { quoteDay } from './text.ts';
import { hasAccounts, tells, type UsageShape } from '../shape.ts';
import type { UsageColumn } from '#lib/content/schema/usage.ts';

/** What a figure that cannot be read as a whole number becomes; it is refused as such. */
export const UNREADABLE = -9_223_372_036_854_775_000n;

/** What a row may be refused for, in the order of reports. */
export const FAULTS = [
  'integration',
  'account',
  'day',
  'future',
  'unreadable',
  'negative',
  'errors',
  'affiliated',
] as const;
export type Fault = (typeof FAULTS)[number];

const FIGURES = ['installs', 'active', 'calls', 'errors'] as const satisfies readonly UsageColumn[];

export const listFigures = (shape: UsageShape): readonly UsageColumn[] =>
  FIGURES.filter((column) => tells(shape, column));

const any = (conditions: readonly string[]) => (conditions.length === 0 ? '1 = 0' : conditions.join(' or '));

/** The last day a row may be about: a week that has begun may be brought before it ends. */
const lastDay = ({ grain }: UsageShape, today: Day): string =>
  quoteDay(grain === 'week' ? addDays(today, WEEK_DAYS - 1) : today);

/** SQL condition over the columns of `raw` for each fault of a row. Slugs are told apart outside SQL. */
export function faultConditions(shape: UsageShape, today: Day): Readonly<Record<Fault, string>> {
  const figures = listFigures(shape);
  return {
    integration: `integration is null or integration = ''`,
    account: hasAccounts(shape) ? `account is null or account = ''` : any([]),
    day: 'day is null',
    future: `day > ${lastDay(shape, today)}`,
    unreadable: any(figures.map((column) => `${column} = ${String(UNREADABLE)}`)),
    negative: any(figures.map((column) => `(${column} < 0 and ${column} <> ${String(UNREADABLE)})`)),
    errors: tells(shape, 'calls') && tells(shape, 'errors') ? 'calls >= 0 and errors > calls' : any([]),
    affiliated: tells(shape, 'affiliated') ? 'affiliated < 0 or affiliated > 1' : any([]),
  };
}

/** One condition for all that can be told of a row at the cost of a comparison or two. */
export function isFaulty(shape: UsageShape, today: Day): string {
  const figures = listFigures(shape);
  const { integration, account, day, future, errors, affiliated } = faultConditions(shape, today);
  const low = any(figures.map((column) => `${column} < 0`));
  return [integration, account, day, future, low, errors, affiliated]
    .filter((condition) => condition !== '1 = 0')
    .join(' or ');
}

export interface QueryScope {
  readonly shape: UsageShape;
  readonly asOf: Day;
  /** Rows of later days are refused. */
  readonly today: Day;
  /** A query of the engine's own for the rows in the form of `writeRelation`. */
  readonly relation: string;
}
