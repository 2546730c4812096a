import { sayDemotion, sayFactor } from '#lib/i18n/rank-phrases.ts';
import type { Voice } from '#lib/i18n/phrases.ts';
import type { FactorMove, Move, RankDiff, RankedContent } from './diff.ts';
import { joinLines, signed, voiceOf } from './voice.ts';

/** The input before and after; where it is the same, what else moved the points. */
function sayChange({ before, after }: FactorMove, category: string, voice: Voice): string {
  const then = sayFactor(before, category, voice);
  const now = sayFactor(after, category, voice);
  const parts = [
    then === now ? now : `${then} -> ${now}`,
    ...(before.weight === after.weight ? [] : [`weight ${String(before.weight)} -> ${String(after.weight)}`]),
    ...(before.value === after.value
      ? []
      : [`value ${before.value.toFixed(4)} -> ${after.value.toFixed(4)}`]),
  ];
  return parts.join('; ');
}

/** A sentence where another rule than before multiplies every value of a listing, or none any more. */
export function sayDemotionChange({ demotion }: Move, voice: Voice): readonly string[] {
  const { before, after } = demotion;
  if (before?.rule === after?.rule && before?.multiplier === after?.multiplier) return [];
  return [after === undefined ? 'No rule demotes it any more.' : sayDemotion(after, voice)];
}

/** Why a factor brings other points, for those who do not compute: the input after, and before where it was another. */
export function sayFactorChange(move: FactorMove, category: string, voice: Voice): string {
  const { before, after, gained } = move;
  const [then, now] = [before, after].map((result) => sayFactor(result, category, voice));
  const points = `${voice.t.rank.factor[after.factor]}, ${signed(gained)} points: ${now ?? ''}`;
  return then === now ? `${points}, weighed anew.` : `${points} (was: ${then ?? ''}).`;
}

function moveLines(move: Move, after: RankedContent, voice: Voice): readonly string[] {
  const { slug, place, score, factors } = move;
  const entry = after.content.integrations.find((one) => one.slug === slug);
  const category = after.content.taxonomy.categories.find((one) => one.slug === entry?.categories[0]);
  const gained = Math.round((score.after - score.before) * 100) / 100;
  return [
    `  #${String(place.before)} -> #${String(place.after)}  ${slug}  ${score.before.toFixed(2)} -> ${score.after.toFixed(2)} (${signed(gained)})`,
    ...sayDemotionChange(move, voice).map((line) => `      ${line}`),
    ...factors.map(
      (factor) =>
        `      ${signed(factor.gained)}  ${voice.t.rank.factor[factor.after.factor]}: ${sayChange(factor, category?.name ?? '', voice)}`,
    ),
    ...(factors.length === 0 ? ['      Its points are the same; others passed it or fell behind it.'] : []),
  ];
}

const listSlugs = (title: string, listed: RankDiff['added']): readonly string[] =>
  listed.length === 0 ? [] : ['', title, ...listed.map(({ slug, place }) => `  #${String(place)}  ${slug}`)];

const sayCount = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

function sideOf({ facts, content }: RankedContent, { format }: Voice): string {
  return `${format.day(facts.today)} (rules ${content.program.ranking.version})`;
}

/** Every move and why; ends with a line break. */
export function diffText(diff: RankDiff, before: RankedContent, after: RankedContent): string {
  const voice = voiceOf(after.content);
  const { moves, unmoved, rescored, added, gone } = diff;
  const stayed = `${sayCount(unmoved, 'listing')} kept ${unmoved === 1 ? 'its' : 'their'} place, ${String(rescored)} with another score`;
  return joinLines([
    `From ${sideOf(before, voice)} to ${sideOf(after, voice)}: ${sayCount(moves.length, 'listing')} moved; ${stayed}.`,
    ...(moves.length === 0 ? [] : ['', ...moves.flatMap((move) => moveLines(move, after, voice))]),
    ...listSlugs('New', added),
    ...listSlugs('Gone', gone),
  ]);
}

/** The same as JSON, numbers as in the public file. */
export function diffJson(diff: RankDiff, before: RankedContent, after: RankedContent): string {
  const side = ({ facts, content }: RankedContent) => ({
    as_of: facts.today,
    program_version: content.program.ranking.version,
    weights: content.program.ranking.weights,
  });
  const part = ({ input, sample, value, weight, contribution }: FactorMove['after']) => ({
    input,
    sample,
    value,
    weight,
    contribution,
  });
  const moves = diff.moves.map(({ slug, place, score, demotion, factors }) => ({
    slug,
    place,
    score,
    demotion: { before: demotion.before ?? null, after: demotion.after ?? null },
    factors: factors.map((one) => ({
      factor: one.after.factor,
      gained: one.gained,
      before: part(one.before),
      after: part(one.after),
    })),
  }));
  return `${JSON.stringify({ before: side(before), after: side(after), ...diff, moves }, null, 2)}\n`;
}
