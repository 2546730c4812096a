import { type Field, type Values } from '#lib/form/field.ts';
import type { HeldReason } from '#lib/form/guard/judge.ts';
import { isFormName } from '#lib/form/kinds.ts';
import { getForm } from '#lib/form/spoken.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';

const HELD_WORDS: Readonly<Record<HeldReason, string>> = {
  trap: 'a field that people do not see was filled in',
  'no-opening': 'nothing tells when the form was opened',
  'forged-opening': 'the time at which the form was opened is forged',
  'too-fast': 'it was sent faster than a person writes',
  'too-old': 'the form was open for days',
  'no-proof': 'the sender gave no proof of work, and several others from there neither',
  'wrong-proof': 'the proof of work is wrong',
  'old-proof': 'the proof of work is out of date',
  'proof-spent': 'another entry brought the same proof of work',
};

const isHeldReason = (reason: string): reason is HeldReason => Object.hasOwn(HELD_WORDS, reason);

/** Why an entry is held, in words; a reason of another version as it is. */
export const sayHeld = (reason: string): string => (isHeldReason(reason) ? HELD_WORDS[reason] : reason);

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** A stretch of time in the unit that tells most: `5 min`, `7 h`, `12 d`. */
export function sayDuration(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < HOUR_MINUTES) return `${String(minutes)} min`;
  if (minutes < 2 * DAY_MINUTES) return `${String(Math.floor(minutes / HOUR_MINUTES))} h`;
  return `${String(Math.floor(minutes / DAY_MINUTES))} d`;
}

export const sayAge = (at: string, now: Date): string => sayDuration(now.getTime() - Date.parse(at));

const textOf = (value: Values[string] | undefined): string =>
  typeof value === 'string' ? value : (value ?? []).join(', ');

const firstOf = (values: Values, names: readonly string[]): string =>
  names.map((name) => textOf(values[name])).find((text) => text !== '') ?? '';

/** Who sent it: the company, else the person. */
export const sayWho = ({ values }: StoredEntry): string => firstOf(values, ['company', 'name', 'email']);

/** What it is about, in its own words. */
export function sayMatter({ values }: StoredEntry): string {
  const about = firstOf(values, ['partner', 'listing', 'wanted', 'tagline']);
  const said = firstOf(values, ['message', 'integration']);
  return [about, said].filter(Boolean).join(': ');
}

const sayAnswer = (field: Field, value: Values[string]): string => {
  if (field.type !== 'choice' && field.type !== 'choices') return textOf(value);
  const chosen = typeof value === 'string' ? [value] : value;
  return chosen.map((one) => field.options.find((option) => option.value === one)?.label ?? one).join('\n');
};

/** Every answer with its label, in the order of the form; what the form does not ask any more comes last, by its name. */
export function listAnswers({
  form,
  values,
}: StoredEntry): readonly { readonly label: string; readonly text: string }[] {
  const fields: readonly Field[] = isFormName(form) ? getForm(form, 'en').fields : [];
  const asked = fields.flatMap((field) => {
    const value = values[field.name];
    return value === undefined ? [] : [{ label: field.label, text: sayAnswer(field, value) }];
  });
  const known = new Set(fields.map(({ name }) => name));
  const others = Object.entries(values).filter(([name]) => !known.has(name));
  return [...asked, ...others.map(([label, value]) => ({ label, text: textOf(value) }))];
}

/** `1 entry`, `2 entries`. */
export const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;
export const countEntries = (n: number): string => count(n, 'entry', 'entries');
