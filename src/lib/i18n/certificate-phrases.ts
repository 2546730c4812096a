import type { CertificateView, CriterionView, Metric } from '../site/model.ts';
import type { Voice } from './phrases.ts';
import { fill } from './wording.ts';

/** A figure that is withheld is put like the least that is not. */
const LEAST_PUBLISHED = 5;

const SHARE_METRICS: ReadonlySet<Metric | undefined> = new Set(['retained_share', 'success_rate']);

export function sayCertificate(
  { state, underWay, day }: Pick<CertificateView, 'state' | 'underWay' | 'day'>,
  { t, format }: Voice,
): string {
  const words = t.certificate;
  if (underWay) return words.underWay;
  if (day === undefined) return state === 'lapsed' ? words.lapsedUndated : words.headline.none;
  return fill(words.headline[state], { day: format.day(day) });
}

/** How much holds, and what that counts. */
export function sayCredit(
  { state, met, of, credit, creditLevel = '' }: CertificateView,
  { t, format }: Voice,
): string {
  if (state === 'lapsed') return t.certificate.creditLapsed;
  return fill(format.count(t.certificate.credit, of), {
    met: format.number(met),
    level: creditLevel,
    share: format.percent(credit),
  });
}

/** Why the awarded level does not stand. */
export function sayLoss({ state, lost }: CertificateView, { t, format }: Voice): string | undefined {
  if (!lost) return undefined;
  const words = t.certificate;
  const { level, end, on } = lost;
  if (end.kind === 'criterion' && state !== 'lapsed') {
    const { name } = end;
    return on === undefined
      ? fill(words.lostSince, { level, name })
      : fill(words.lostOn, { level, name, day: format.day(on) });
  }
  switch (end.kind) {
    case 'time':
      return words.lapsedBy.time;
    case 'criterion':
      return fill(words.lapsedBy.criterion, { name: end.name });
    case 'rules':
      return fill(words.lapsedBy.rules, { version: end.version });
  }
}

/** What is lost first if nothing is renewed; `today` tells what is in grace already. */
export function sayNext({ next }: CertificateView, today: string, { t, format }: Voice): string | undefined {
  if (!next) return undefined;
  const { end, expires, lapses } = next;
  const { next: ahead, inGrace } = t.certificate;
  const days = { day: expires === undefined ? '' : format.day(expires), lapses: format.day(lapses) };
  const ended = expires !== undefined && expires < today;
  switch (end.kind) {
    case 'time':
      return fill(ended ? inGrace.time : ahead.time, days);
    case 'rules':
      return fill(ahead.rules, { ...days, version: end.version });
    case 'criterion': {
      const again = expires === lapses ? ahead.once : ahead.criterion;
      const pattern = expires === undefined ? inGrace.measured : ended ? inGrace.criterion : again;
      return fill(pattern, { ...days, name: end.name });
    }
  }
}

export function sayGap({ gap }: CertificateView, { t, format }: Voice): string | undefined {
  if (!gap) return undefined;
  const { level, missing } = gap;
  return missing.length === 0
    ? fill(t.certificate.ready, { level })
    : fill(t.certificate.gap, { level, missing: format.list(missing) });
}

/** A bare figure in the unit of its metric. */
export function sayThreshold(metric: Metric, threshold: number, { format }: Voice): string {
  return SHARE_METRICS.has(metric) ? format.percent(threshold) : format.decimal(threshold);
}

/** A measured value as a fact, with its sample where that is another figure. */
function sayFact(metric: Metric, value: number | string, sample: number | undefined, voice: Voice): string {
  const { t, format } = voice;
  const { fact, sampleOf, fewerThanFive, factOfSample } = t.certificate;
  if (typeof value === 'string') {
    return fill(format.form(fact[metric], LEAST_PUBLISHED), { n: fewerThanFive });
  }
  const said = fill(format.count(fact[metric], value), { share: format.percent(value) });
  const ofSample = metric === 'success_rate' || metric === 'retained_share' ? sampleOf[metric] : undefined;
  if (ofSample === undefined || sample === undefined) return said;
  return fill(factOfSample, {
    fact: said,
    sample: fill(format.form(ofSample, sample), { n: format.compact(sample) }),
  });
}

/** What was measured or found, in words. */
export function sayCriterion(
  { value, metric, sample }: Pick<CriterionView, 'value' | 'metric' | 'sample'>,
  voice: Voice,
): string | undefined {
  if (value === undefined) return undefined;
  return metric === undefined ? String(value) : sayFact(metric, value, sample, voice);
}

/** Dates of a criterion, in the order they matter. */
export function sayDays(
  { kind, date, since, expires, graceUntil, expected, state }: CriterionView,
  { t, format }: Voice,
): readonly string[] {
  const words = t.certificate;
  const say = (pattern: string, day: string | undefined) =>
    day === undefined ? [] : [fill(pattern, { day: format.day(day) })];
  const past = state === 'grace' || state === 'lapsed' || state === 'not-met';
  return [
    ...say(kind === 'measured' ? words.measuredOn : words.checkedOn, date),
    ...say(words.since, since),
    ...say(words.expected, expected),
    ...say(past ? words.heldUntil : words.holdsUntil, expires),
    ...say(words.graceUntil, state === 'grace' ? graceUntil : undefined),
  ];
}
