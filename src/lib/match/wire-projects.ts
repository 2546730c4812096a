import { coded, fromWire, struct, type Json } from '../catalog/columns.ts';
import type { MatchCard, MatchProject } from '../site/model.ts';

/** Projects of all partners in one row; listings are numbers within those of their partner. */
export interface PackedProjects {
  /** Projects of each partner. */
  readonly counts: readonly number[];
  /** Months before the project's newer neighbour, or before the day of the deck. */
  readonly steps: readonly number[];
  readonly listings: readonly (number | readonly number[])[];
  readonly told: Json;
}

type Told = Pick<MatchProject, 'industry' | 'region' | 'size'>;
export interface OpenProject extends Told {
  readonly integrations: readonly number[];
  readonly month: string;
}

const told = struct<Told>({ industry: coded(), region: coded(), size: coded() });

const countMonths = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
const nameMonth = (count: number): string =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;

function stepsOf(projects: readonly MatchProject[], asOf: string): readonly number[] {
  let newer = countMonths(asOf);
  return projects.map(({ month }) => {
    const step = newer - countMonths(month);
    newer -= step;
    return step;
  });
}

/** @param cards whose projects come newest first and name listings of their card */
export function packProjects(
  cards: readonly Pick<MatchCard, 'integrations' | 'projects'>[],
  asOf: string,
): PackedProjects {
  const all = cards.flatMap(({ projects }) => projects);
  return {
    counts: cards.map(({ projects }) => projects.length),
    steps: cards.flatMap(({ projects }) => stepsOf(projects, asOf)),
    listings: cards.flatMap((card) =>
      card.projects.map(({ integrations }) => {
        const numbers = integrations.map((slug) => card.integrations.indexOf(slug));
        return numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
      }),
    ),
    told: told.encode(all, []),
  };
}

/** The projects of each card, in its order. */
export function unpackProjects(
  { counts, steps, listings, told: packed }: PackedProjects,
  asOf: string,
): readonly (readonly OpenProject[])[] {
  // A struct asks for a slug a row, and these columns hold none.
  const facts = told.decode(packed, fromWire<readonly string[]>(steps));
  let at = 0;
  return counts.map((count) => {
    let month = countMonths(asOf);
    return Array.from({ length: count }, (): OpenProject => {
      const own = facts[at];
      const numbers = listings[at] ?? [];
      month -= steps[at] ?? 0;
      at += 1;
      return {
        integrations: typeof numbers === 'number' ? [numbers] : numbers,
        industry: own?.industry,
        region: own?.region,
        size: own?.size,
        month: nameMonth(month),
      };
    });
  });
}
