import { drawPlaces } from '#lib/chart/places.ts';
import type { Facts } from '#lib/derive/model.ts';
import type { PlacePoint, Rank } from '#lib/derive/rank/model.ts';
import type { HistoryView } from './model.ts';
import { once } from './once.ts';
import { getTimeline } from './rank-timeline.ts';

const pointOfToday = ({ score, overall, categories: [main] }: Rank, today: string): PlacePoint => ({
  asOf: today,
  score,
  place: overall.place,
  of: overall.of,
  categoryPlace: main?.place ?? overall.place,
  categoryOf: main?.of ?? overall.of,
});

/** Places of a listing by every snapshot of the history and, last, those of today that its page states. */
export function buildHistory(
  rank: Rank,
  points: readonly PlacePoint[],
  main: string,
  facts: Facts,
): HistoryView {
  const { today } = facts;
  const { days, numbers } = getTimeline(facts);
  const earlier = points.filter(({ asOf }) => asOf < today);
  const course = [...earlier, pointOfToday(rank, today)];
  const chart = once(() => {
    const placeOn = new Map(course.map(({ asOf, place }) => [asOf, place]));
    return drawPlaces(
      numbers,
      days.map((day) => placeOn.get(day)),
    );
  });
  return {
    get chart() {
      return chart();
    },
    main,
    now: rank.overall.place,
    firstDay: days[0] ?? today,
    lastDay: today,
    points: course.toReversed(),
  };
}
