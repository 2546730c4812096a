import type { Content } from '#lib/content/model.ts';
import type { Facts } from '#lib/derive/model.ts';
import { sayDemotion, sayFactor, sayRaise } from '#lib/i18n/rank-phrases.ts';
import type { Voice } from '#lib/i18n/phrases.ts';
import type { Explanation } from './explain.ts';
import { alignColumns, joinLines, signed, voiceOf } from './voice.ts';

const categoryName = (content: Content, slug: string): string =>
  content.taxonomy.categories.find((category) => category.slug === slug)?.name ?? slug;

function placeLines({ rank }: Explanation, content: Content, facts: Facts, { format }: Voice): string[] {
  const places = rank.categories.map(
    ({ category, place, of }) => `#${String(place)} of ${String(of)} in ${categoryName(content, category)}`,
  );
  const overall = `#${String(rank.overall.place)} of ${String(rank.overall.of)} overall`;
  return [
    `${[overall, ...places].join(', ')}: ${rank.score.toFixed(2)} of 100 points on ${format.day(facts.today)}`,
  ];
}

function factorLines({ rank }: Explanation, category: string, voice: Voice): readonly string[] {
  const rows = rank.factors.map((result) => [
    voice.t.rank.factor[result.factor],
    result.contribution.toFixed(2),
    `${result.value.toFixed(4)} x ${String(result.weight)}`,
    sayFactor(result, category, voice),
  ]);
  const head = ['Factor', 'Points', 'Value x weight', 'From'];
  return alignColumns([head, ...rows, ['Score', rank.score.toFixed(2), '', '']], new Set([0, 2, 3]));
}

function raiseLines({ rank, raises }: Explanation, voice: Voice, content: Content): readonly string[] {
  const names = new Map(content.program.certification.criteria.map(({ slug, name }) => [slug, name]));
  return raises.flatMap(({ factor, kind, target, gain, items }) => {
    const result = rank.factors.find((one) => one.factor === factor);
    if (result === undefined) return [];
    const { measure, input: now } = result;
    const named = items.map((item) => names.get(item) ?? item);
    const said = sayRaise({ factor, kind, measure, now, target, gain, items: named }, voice);
    return [`  ${gain > 0 ? signed(gain) : '     '}  ${voice.t.rank.factor[factor]}: ${said}`];
  });
}

/** The course of places: first, best, worst and newest of 26 weeks. */
function historyLine({ history }: Explanation, { format }: Voice): string {
  const first = history[0];
  const last = history.at(-1);
  if (first === undefined || last === undefined) return 'No snapshot yet';
  const places = history.map(({ place }) => place);
  const say = ({ place, of, asOf }: typeof first) =>
    `#${String(place)} of ${String(of)} on ${format.day(asOf)}`;
  return `${say(first)}, best #${String(Math.min(...places))}, worst #${String(Math.max(...places))}, ${say(last)}`;
}

/** One listing, explained; ends with a line break. */
export function explanationText(explanation: Explanation, content: Content, facts: Facts): string {
  const voice = voiceOf(content);
  const { name, slug, rank } = explanation;
  const category = categoryName(content, rank.categories[0]?.category ?? '');
  const raises = raiseLines(explanation, voice, content);
  return joinLines([
    `${name} (${slug})`,
    ...placeLines(explanation, content, facts, voice),
    ...(rank.demotion === undefined ? [] : [sayDemotion(rank.demotion, voice)]),
    '',
    ...factorLines(explanation, category, voice),
    '',
    voice.t.rank.raises,
    ...(raises.length === 0 ? [`  ${voice.t.rank.noRaises}`] : raises),
    '',
    `${voice.t.rank.history}: ${historyLine(explanation, voice)}`,
  ]);
}
