import { findPointed, type Mender } from './mender.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MOST_MONTHS = 12;

const pad = (part: number): string => String(part).padStart(2, '0');

/** Undefined where there is no such day. */
function toIso(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year)}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Day first or month first is only known where one of them cannot be a month. */
function readSlashed(first: number, second: number, year: number): string | undefined {
  if (first === second || second > MOST_MONTHS) return toIso(year, first, second);
  return first > MOST_MONTHS ? toIso(year, second, first) : undefined;
}

const monthNamed = (name: string): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;

/** Ways in which a day is written elsewhere and can be read in one way only. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string | undefined])[] = [
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/, ([y, m, d]) => toIso(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, ([d, m, y]) => toIso(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ([a, b, y]) => readSlashed(Number(a), Number(b), Number(y))],
  [/^(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$/i, ([d, m = '', y]) => toIso(Number(y), monthNamed(m), Number(d))],
  [/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i, ([m = '', d, y]) => toIso(Number(y), monthNamed(m), Number(d))],
];

/** A day in another order is written year first. */
export const reorderDay: Mender = (issue, line) => {
  const pointed = issue.rule === 'field/day' ? findPointed(issue, line) : undefined;
  if (pointed === undefined) return undefined;
  for (const [form, read] of FORMS) {
    const parts = form.exec(pointed.text);
    if (parts === null) continue;
    const iso = read(parts.slice(1));
    return iso === undefined ? undefined : [pointed.with(iso)];
  }
  return undefined;
};
