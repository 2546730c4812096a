import type { Content } from '#lib/content/model.ts';
import type { Facts } from '#lib/derive/model.ts';
import { factors } from '#lib/derive/rank/registry.ts';
import { alignColumns, joinLines, voiceOf } from './voice.ts';

const SLUG_COLUMN = 2;

/** All listings by place, with the points of each factor. */
export function tableText(content: Content, facts: Facts): string {
  const { t, format } = voiceOf(content);
  const head = ['Place', t.rank.score, 'Listing', ...factors.map(({ name }) => t.rank.factor[name])];
  const rows = facts.byPlace.flatMap((slug) => {
    const rank = facts.integrations.get(slug)?.rank;
    if (rank === undefined) return [];
    const points = rank.factors.map(({ contribution }) => contribution.toFixed(2));
    const demotion = rank.demotion === undefined ? [] : [rank.demotion.rule];
    return [[`#${String(rank.overall.place)}`, rank.score.toFixed(2), slug, ...points, ...demotion]];
  });
  const usage =
    facts.usageAsOf === undefined ? 'without usage' : `by usage to ${format.day(facts.usageAsOf)}`;
  return joinLines([
    `${String(rows.length)} listings on ${format.day(facts.today)}, ${usage}, rules ${content.program.ranking.version}`,
    '',
    ...alignColumns([head, ...rows], new Set([SLUG_COLUMN, head.length])),
  ]);
}
