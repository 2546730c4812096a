import { FORM_KINDS, type FormName } from '#lib/form/kinds.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Frame } from '../frame.ts';

const YEAR_DAYS = 365;

/** How long the answers of a form are kept, in a sentence. */
export function sayRetention(kind: FormName, { t, format }: Frame): string {
  const say = (days: number): string =>
    days % YEAR_DAYS === 0 ? format.count(t.form.years, days / YEAR_DAYS) : format.count(t.form.days, days);
  const { accepted, rejected, held } = FORM_KINDS[kind].retention;
  return fill(t.form.kinds[kind].kept, {
    accepted: say(accepted),
    rejected: say(rejected),
    held: say(held),
  });
}
