import { intlTag } from './tag.ts';
import { fill, type Plural } from './wording.ts';

/** Values as text in one language. Days go in as `YYYY-MM-DD`, shares as 0 to 1. */
export interface Format {
  /** 14 Mar 2027, held together by no-break spaces. */
  day(day: string): string;
  month(day: string): string;
  /** Whole number. */
  number(value: number): string;
  /** At most two decimals. */
  decimal(value: number): string;
  /** Every decimal there is, up to six, for the numbers of formulas. */
  plain(value: number): string;
  /** Exactly two decimals, for columns of points. */
  fixed(value: number): string;
  /** Exactly four decimals, for values that are multiplied further. */
  exact(value: number): string;
  /** Short form of a large number: 1.2M. */
  compact(value: number): string;
  /** Shares near 1 keep two decimals, rounded down, so that 99.997 % does not read as 100 %. */
  percent(share: number): string;
  /** A share with at most two decimals, wherever it lies. */
  finePercent(share: number): string;
  /** A relative change with its sign, at most one decimal: +1.2 %. */
  change(share: number): string;
  money(amount: number, currency: string): string;
  /** The form of a counted phrase that a number asks for, its places still open. */
  form(forms: Plural, n: number): string;
  count(forms: Plural, n: number): string;
  /** One after the other, with the comma of the language and no “and”: items may be whole phrases. */
  list(items: readonly string[]): string;
  /** The name of a language by its tag. */
  language(tag: string): string;
}

const SHARE_STEPS = 10_000;
// Room for the noise of binary fractions.
const NOISE = 1e-6;

/** To hundredths of a percent downwards, so that all but one of a million never reads as all. */
export const floorShare = (share: number): number => Math.floor(share * SHARE_STEPS + NOISE) / SHARE_STEPS;

/** Where a bare language tag would pick a regional habit that does not suit: English days read 14 Mar 2027. */
const DATE_TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };

const NO_BREAK_SPACE = '\u00a0';

const formats = new Map<string, Format>();

/** The formats of a locale; made once each. */
export function getFormat(locale: string): Format {
  let format = formats.get(locale);
  if (format === undefined) formats.set(locale, (format = createFormat(locale)));
  return format;
}

/** Values a memo holds at most; a site's days, points and counts are far fewer than its places. */
const MEMO_SIZE = 20_000;

function memo<Key>(compute: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MEMO_SIZE) known.clear();
      known.set(key, (value = compute(key)));
    }
    return value;
  };
}

/** Made when it is first asked for: a browser takes milliseconds for each, and a page needs few of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * What stands between the items of a list, without the “and” that Arabic joins to it. Latin names would pull
 * the items behind them to their own side; a mark before the Arabic comma keeps their order.
 */
function readComma(language: string): string {
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const comma = list.formatToParts(['1', '2', '3', '4'])[1]?.value.replace(/\p{Letter}+$/u, '') ?? '';
  if (!/\p{Punctuation}/u.test(comma)) return ', ';
  return comma.startsWith('،') ? `\u200f${comma}` : comma;
}

function createFormat(language: string): Format {
  const locale = intlTag(language);
  const dateTag = intlTag(DATE_TAGS[language] ?? language);
  const dated = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const days = once(() => new Intl.DateTimeFormat(dateTag, { ...dated, day: 'numeric' }));
  const months = once(() => new Intl.DateTimeFormat(dateTag, dated));
  const compact = once(
    () =>
      new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1, useGrouping: 'always' }),
  );
  const whole = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const decimal = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const fixed = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  );
  const plain = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  const exact = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }),
  );
  const wholePercent = once(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const finePercent = once(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
  );
  const changes = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      }),
  );
  const rules = once(() => new Intl.PluralRules(locale));
  const comma = once(() => readComma(language));
  const languages = once(() => new Intl.DisplayNames(language, { type: 'language' }));
  const currencies = new Map<string, Intl.NumberFormat>();
  const form = (forms: Plural, n: number) => forms[rules().select(n)] ?? forms.other;

  return {
    day: memo((day) => days().format(new Date(day)).replaceAll(' ', NO_BREAK_SPACE)),
    month: memo((day) => months().format(new Date(day))),
    number: memo((value) => whole().format(value)),
    decimal: memo((value) => decimal().format(value)),
    fixed: memo((value) => fixed().format(value)),
    plain: (value) => plain().format(value),
    exact: memo((value) => exact().format(value)),
    compact: (value) => compact().format(value),
    percent: (share) =>
      share > 0.9 && share < 1 ? finePercent().format(floorShare(share)) : wholePercent().format(share),
    finePercent: (share) => finePercent().format(share),
    change: (share) => changes().format(share),
    money(amount, currency) {
      const digits = Number.isInteger(amount) ? 0 : 2;
      const key = `${currency}${digits}`;
      let format = currencies.get(key);
      if (format === undefined) currencies.set(key, (format = createMoney(locale, currency, digits)));
      return format.format(amount);
    },
    form,
    count: (forms, n) => fill(form(forms, n), { n: whole().format(n) }),
    list: (items) => items.join(comma()),
    language: memo((tag) => languages().of(tag) ?? tag),
  };
}

function createMoney(locale: string, currency: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
