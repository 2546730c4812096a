import { day, SLUG_MAX_LENGTH, SLUG_PATTERN } from '../schema/fields.ts';
import { SUPPRESSED, usageRow, usageSnapshot, usageWindow, type UsageRow, type UsageSnapshot } from '../schema/usage.ts';
import { isFields } from './fields.ts';

const ROW_FIELDS = Object.keys(usageRow.shape).length;
const WINDOW_FIELDS = Object.keys(usageWindow.shape);
const MOST_WEEKS = 52;

const isFigure = (value: unknown): boolean =>
  typeof value === 'number' ? value >= 0 && value < Infinity : value === SUPPRESSED || value === null;

function isWindow(value: unknown): boolean {
  if (!isFields(value) || Object.keys(value).length !== WINDOW_FIELDS.length) return false;
  return WINDOW_FIELDS.every((name) => isFigure(value[name]));
}

function isWeeks(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_WEEKS) return false;
  for (const week of value) if (!isFigure(week)) return false;
  return true;
}

/** Days that the schema takes; a snapshot names few different ones, over and over. */
class KnownDays {
  readonly #days = new Map<unknown, boolean>([[null, true]]);

  has(value: unknown): boolean {
    const known = this.#days.get(value);
    if (known !== undefined) return known;
    const isDay = typeof value === 'string' && day.safeParse(value).success;
    this.#days.set(value, isDay);
    return isDay;
  }
}

function isRow(value: unknown, days: KnownDays): value is UsageRow {
  if (!isFields(value) || Object.keys(value).length !== ROW_FIELDS) return false;
  const { slug, last, previous, weeks, first_day, last_day } = value;
  return (
    typeof slug === 'string' &&
    slug.length <= SLUG_MAX_LENGTH &&
    SLUG_PATTERN.test(slug) &&
    isWindow(last) &&
    isWindow(previous) &&
    isWeeks(weeks) &&
    days.has(first_day) &&
    days.has(last_day)
  );
}

/**
 * The snapshot in its one shape where nothing is wrong with it, else undefined; what is wrong is the schema's to say.
 * Takes what the schema takes: at 26 snapshots of 10,000 rows the schema alone needs four seconds.
 */
export function acceptSnapshot(value: unknown): UsageSnapshot | undefined {
  if (!isFields(value) || !Array.isArray(value['integrations'])) return undefined;
  const head = usageSnapshot.safeParse({ ...value, integrations: [] });
  if (!head.success) return undefined;
  const rows: readonly unknown[] = value['integrations'];
  const days = new KnownDays();
  const accepted: UsageRow[] = [];
  for (const row of rows) {
    if (!isRow(row, days)) return undefined;
    accepted.push(row);
  }
  return { ...head.data, integrations: accepted };
}
