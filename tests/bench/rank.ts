import process from 'node:process';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import type { UsageRow } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { numberOf } from '#lib/derive/usage.ts';
import type { RawUsageRow } from '#lib/usage/raw-row.ts';
import { SAMPLE_ORIGIN } from '#lib/usage/sample-members.ts';
import { summariseUsage, WINDOW_DAYS } from '#lib/usage/snapshot.ts';
import { makeContent, makeIntegration, makeSnapshot } from '../unit/make.ts';
import { spearman, topOverlap } from './correlation.ts';
import { compare, type Finding } from './report.ts';
import { drawSeries, readSeries, type Series } from './series.ts';

const LISTINGS = 400;
const SEED = 11;
const TOP = 50;
const CATEGORIES = ['crm', 'chat', 'billing'];
const FIRST_DAY = 18 * 7;
const STEP_DAYS = 28;

/** What is known of one listing on the day of the forecast, and what came of it. */
interface Course {
  readonly slug: string;
  readonly listed: string;
  readonly row: UsageRow;
  /** Accounts that were ever active. */
  readonly total: number;
  /** Accounts active in the 28 days after. */
  readonly outcome: number;
}

const activeAccounts = (rows: readonly RawUsageRow[]) =>
  new Set(rows.filter(({ active, affiliated }) => active > 0 && !affiliated).map(({ account }) => account))
    .size;

function observe(slug: string, rows: readonly RawUsageRow[], day: string): readonly Course[] {
  const known = rows.filter((row) => row.day <= day);
  const row = summariseUsage(known, day).integrations[0];
  if (row?.first_day === undefined || row.first_day === null) return [];
  const after = rows.filter((each) => each.day > day && each.day <= addDays(day, WINDOW_DAYS));
  return [{ slug, listed: row.first_day, row, total: activeAccounts(known), outcome: activeAccounts(after) }];
}

/** Adoption and momentum by their own weights, as the ranking has them on that day. */
function scoreCourses(courses: readonly Course[], day: string): number[] {
  const { adoption, momentum } = DEFAULT_PROGRAM.ranking.weights;
  const content = makeContent({
    integrations: courses.map(({ slug, listed }, index) =>
      makeIntegration(slug, {
        // Those in use when the books begin were listed long before.
        listed: listed === SAMPLE_ORIGIN ? '2025-01-01' : listed,
        categories: [CATEGORIES[index % CATEGORIES.length] ?? 'crm'],
      }),
    ),
  });
  const usage = [
    makeSnapshot(
      day,
      courses.map(({ row }) => row),
    ),
  ];
  const facts = deriveFacts({ ...content, records: { ...content.records, usage } }, day);
  return courses.map(({ slug }) => {
    const factors = facts.integrations.get(slug)?.rank?.factors ?? [];
    const valueOf = (name: string) => factors.find(({ factor }) => factor === name)?.value ?? 0;
    return adoption * valueOf('adoption') + momentum * valueOf('momentum');
  });
}

function listDays({ first, last }: Series): string[] {
  const days: string[] = [];
  for (
    let day = addDays(first, FIRST_DAY);
    addDays(day, WINDOW_DAYS) <= last;
    day = addDays(day, STEP_DAYS)
  ) {
    days.push(day);
  }
  return days;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * How well the order on a day predicts the accounts active in the four weeks after it: adoption and momentum
 * beside all-time totals and the last 28 days. `BENCH_USAGE=FILE.csv` evaluates real rows instead.
 */
export async function benchRank(
  _workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const file = process.env['BENCH_USAGE'];
  const series = file === undefined ? drawSeries(LISTINGS, SEED) : await readSeries(file);
  const days = listDays(series);
  const byDay = new Map<string, Course[]>(days.map((day) => [day, []]));
  for (const [slug, rows] of series.courses) {
    for (const day of days) byDay.get(day)?.push(...observe(slug, rows, day));
  }
  const orders = {
    'adoption and momentum': scoreCourses,
    'last 28 days': (courses: readonly Course[]) => courses.map(({ row }) => numberOf(row.last.active) ?? 0),
    'all-time totals': (courses: readonly Course[]) => courses.map(({ total }) => total),
  };
  const results = Object.entries(orders).map(([name, score]) => {
    const each = [...byDay].map(([day, courses]) => {
      const predicted = score(courses, day);
      const outcome = courses.map((course) => course.outcome);
      return { spearman: spearman(predicted, outcome), overlap: topOverlap(predicted, outcome, TOP) };
    });
    const found = {
      name,
      spearman: mean(each.map((one) => one.spearman)),
      overlap: mean(each.map((one) => one.overlap)),
    };
    say(
      `  ${name.padEnd(34)} Spearman ${found.spearman.toFixed(4)}   overlap of the top ${TOP} ${found.overlap.toFixed(3)}`,
    );
    return found;
  });
  const [own, ...others] = results;
  return others.flatMap(({ name, spearman: other, overlap }) => [
    compare(`Spearman of ${name} against adoption and momentum`, other, own?.spearman ?? 0, 1),
    compare(`overlap of ${name} against adoption and momentum`, overlap, own?.overlap ?? 0, 1),
  ]);
}
