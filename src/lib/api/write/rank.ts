import type { FactorView, HistoryView, RankView } from '#lib/site/model.ts';
import { slugOf } from '../addresses.ts';
import type { rank, rankFactor, rankPoint } from '../schema/rank.ts';
import type { Emitted } from '../schema/parts.ts';

const writeFactor = (one: FactorView): Emitted<typeof rankFactor> => ({
  factor: one.factor,
  input: one.input,
  sample: one.sample,
  value: one.value,
  weight: one.weight,
  contribution: one.contribution,
  as_of: one.asOf ?? null,
  note: one.note,
  measure: one.measure,
});

const writePoint = (point: HistoryView['points'][number]): Emitted<typeof rankPoint> => ({
  as_of: point.asOf,
  score: point.score,
  place: point.place,
  of: point.of,
  category_place: point.categoryPlace,
  category_of: point.categoryOf,
});

export const writeRank = (view: RankView): Emitted<typeof rank> => ({
  score: view.score,
  place: view.overall.place,
  of: view.overall.of,
  gained: view.overall.gained ?? null,
  compared_on: view.comparedOn ?? null,
  categories: view.categories.map(({ name, href, place, of, gained }) => ({
    slug: slugOf(href),
    name,
    place,
    of,
    gained: gained ?? null,
  })),
  factors: view.factors.map(writeFactor),
  demotion: view.demotion ?? null,
  raises: view.raises.map(({ factor, kind, measure, now, target, gain, items }) => ({
    factor,
    kind,
    measure,
    now,
    target: target ?? null,
    gain,
    items,
  })),
  history: view.history.points.map(writePoint),
});
