import type { Demotion, FactorMeasure, FactorView, RaiseView, RankedPlace } from '../site/model.ts';
import type { Voice } from './phrases.ts';
import { fill } from './wording.ts';

const SHARES: ReadonlySet<FactorMeasure> = new Set([
  'retained_share',
  'success_rate',
  'certification_credit',
]);

/** A bare figure in the unit of its measure. */
function sayFigure(measure: FactorMeasure, value: number, { format }: Voice): string {
  if (SHARES.has(measure)) return format.percent(value);
  return measure === 'weekly_growth' ? format.change(value) : format.decimal(value);
}

/** A figure with what it counts, and the size of its sample where that is told. */
function sayInput(measure: FactorMeasure, value: number, sample: number | null, voice: Voice): string {
  const { t, format } = voice;
  const figure = sayFigure(measure, value, voice);
  const withSample = sample === null ? undefined : t.rank.inputOfSample[measure];
  return withSample === undefined || sample === null
    ? fill(format.count(t.rank.input[measure], value), { figure })
    : fill(withSample, { figure, sample: format.compact(sample) });
}

/** What a factor was measured on and when, or what stands in for it. `category` is the listing's main one. */
export function sayFactor(
  { factor, measure, input, sample, note, asOf }: FactorView,
  category: string,
  voice: Voice,
): string {
  const { t, format } = voice;
  const what = input === null ? t.rank.absent[factor] : sayInput(measure, input, sample, voice);
  const why = fill(t.rank.note[note], { category });
  const said = why === '' ? what : fill(t.rank.because, { said: what, why });
  return asOf === undefined ? said : fill(t.rank.measured, { said, day: format.day(asOf) });
}

export function sayDemotion({ rule, multiplier }: Demotion, { t, format }: Voice): string {
  return fill(t.rank.demoted[rule], { multiplier: format.decimal(multiplier) });
}

/** Hundredths of a percent, with room for the noise of binary fractions. */
const SHARE_STEPS = 10_000;
const NOISE = 1e-6;

/** A goal is never said lower, nor what there is higher, than it is: two figures that differ read differently. */
function sayStep(
  measure: FactorMeasure,
  value: number | null | undefined,
  isGoal: boolean,
  voice: Voice,
): string {
  if (value === null || value === undefined) return voice.t.rank.nothing;
  if (!SHARES.has(measure)) return sayFigure(measure, value, voice);
  const steps = value * SHARE_STEPS;
  return voice.format.finePercent(
    (isGoal ? Math.ceil(steps - NOISE) : Math.floor(steps + NOISE)) / SHARE_STEPS,
  );
}

/** What to reach, and from where; the points it adds are said apart. */
export function sayRaise({ kind, measure, now, target, items }: RaiseView, voice: Voice): string {
  const { t, format } = voice;
  const parts: Readonly<Record<string, string>> = t.rank.depth;
  return fill(t.rank.raise[kind], {
    now: sayStep(measure, now, false, voice),
    target: sayStep(measure, target, true, voice),
    goal: target === undefined ? '' : sayInput(measure, target, null, voice),
    items: format.list(items.map((item) => parts[item] ?? item)),
    quoted: format.list(items.map((item) => fill(t.rank.quoted, { item }))),
  });
}

/** A place in words, with what was gained or lost where that is known. */
export function sayPlace(ranked: RankedPlace & { readonly name?: string }, voice: Voice): string {
  const { t, format } = voice;
  const { name: category = '' } = ranked;
  const wording = category === '' ? t.rank.placeOverall : t.rank.placeInCategory;
  const place = fill(wording, {
    place: format.number(ranked.place),
    of: format.number(ranked.of),
    category,
  });
  const gained = sayGained(ranked, voice);
  return gained === '' ? place : fill(t.rank.moved, { place, gained });
}

/** Places gained or lost; '' where there is nothing to compare with. */
export function sayGained({ gained }: RankedPlace, { t, format }: Voice): string {
  if (gained === undefined) return '';
  if (gained === 0) return t.rank.level;
  return fill(gained > 0 ? t.rank.up : t.rank.down, { n: format.number(Math.abs(gained)) });
}
