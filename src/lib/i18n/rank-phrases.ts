import type { Demotion, FactorMeasure, FactorView, RaiseView, RankedPlace } from '../site/model.ts';
import { floorShare } from './format.ts';
import type { Voice } from './phrases.ts';
import { fill } from './wording.ts';

const SHARES: ReadonlySet<FactorMeasure> = new Set([
  'retained_share',
  'success_rate',
  'certification_credit',
]);

/** Counts that are withheld, and then read as 0, where fewer than five accounts were active. */
const COUNTS: ReadonlySet<FactorMeasure> = new Set([
  'steady_accounts',
  'active_accounts',
  'daily_activity',
  'installs',
  'calls',
]);

/** Hundredths of a percent, with room for the noise of binary fractions. */
const SHARE_STEPS = 10_000;
const NOISE = 1e-6;

/**
 * A bare figure in the unit of its measure. What there is is never said higher, nor a goal lower, than it is:
 * all but one call reads 99.99 %, and two figures that differ read differently.
 */
function sayFigure(measure: FactorMeasure, value: number, { format }: Voice, isGoal = false): string {
  if (measure === 'weekly_growth') return format.change(value);
  if (!SHARES.has(measure)) return format.decimal(value);
  const steps = value * SHARE_STEPS;
  return format.finePercent(isGoal ? Math.ceil(steps - NOISE) / SHARE_STEPS : floorShare(value));
}

const isWithheld = (measure: FactorMeasure, value: number): boolean => value === 0 && COUNTS.has(measure);

/** A figure with what it counts, and the size of its sample where that is told. */
function sayInput(measure: FactorMeasure, value: number, sample: number | null, voice: Voice): string {
  const { t, format } = voice;
  if (isWithheld(measure, value)) return t.rank.tooFew;
  const figure = sayFigure(measure, value, voice);
  const withSample = sample === null || sample === 0 ? undefined : t.rank.inputOfSample[measure];
  return withSample === undefined
    ? fill(format.count(t.rank.input[measure], value), { figure })
    : fill(withSample, { figure, sample: format.compact(sample ?? 0) });
}

/** What a factor was measured on and when, or what stands in for it. `category` is the listing's main one. */
export function sayFactor(
  {
    factor,
    measure,
    input,
    sample,
    note,
    asOf,
  }: Pick<FactorView, 'factor' | 'measure' | 'input' | 'sample' | 'note' | 'asOf'>,
  category: string,
  voice: Voice,
): string {
  const { t, format } = voice;
  const what = input === null ? t.rank.absent[factor] : sayInput(measure, input, sample, voice);
  const said = fill(t.rank.note[note], { said: what, category });
  return asOf === undefined ? said : fill(t.rank.measured, { said, day: format.day(asOf) });
}

export function sayDemotion({ rule, multiplier }: Demotion, { t, format }: Voice): string {
  return fill(t.rank.demoted[rule], { multiplier: format.decimal(multiplier) });
}

function sayNow(measure: FactorMeasure, now: number | null, voice: Voice): string {
  if (now === null) return voice.t.rank.nothing;
  return isWithheld(measure, now) ? voice.t.rank.fewNow : sayFigure(measure, now, voice);
}

/** What to reach, and from where; the points it adds are said apart. */
export function sayRaise({ kind, measure, now, target, items }: RaiseView, voice: Voice): string {
  const { t, format } = voice;
  const parts: Readonly<Record<string, string>> = t.rank.depth;
  return fill(t.rank.raise[kind], {
    now: sayNow(measure, now, voice),
    target: target === undefined ? '' : sayFigure(measure, target, voice, true),
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
