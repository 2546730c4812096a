import { monthsBetween, strengthOf, weighAge } from '../derive/match/weigh.ts';
import type { MatchCard, MatchDeck, MatchProject } from '../site/model.ts';
import type { Need } from './need.ts';

/** What a visitor wants to connect: one listing, or any of a category. */
export interface Target {
  readonly kind: 'integration' | 'category';
  readonly slug: string;
  /** The listings that count for it. */
  readonly listings: ReadonlySet<string>;
}

/** A deck with a need, ready to judge cards by. */
export interface Question {
  readonly need: Need;
  readonly asOf: string;
  readonly targets: readonly Target[];
}

export function askDeck({ asOf, listings }: MatchDeck, need: Need): Question {
  const ofCategory = (slug: string) =>
    listings.filter(({ categories }) => categories.includes(slug)).map((listing) => listing.slug);
  return {
    need,
    asOf,
    targets: [
      ...need.integrations.map((slug) => ({ kind: 'integration', slug, listings: new Set([slug]) }) as const),
      ...need.categories.map(
        (slug) => ({ kind: 'category', slug, listings: new Set(ofCategory(slug)) }) as const,
      ),
    ],
  };
}

export const isWith = ({ integrations }: Pick<MatchProject, 'integrations'>, { listings }: Target): boolean =>
  integrations.some((slug) => listings.has(slug));

/** Whether a partner works on a target at all: by its own word, or by what it delivered. */
export const covers = (card: MatchCard, target: Target): boolean =>
  isWith(card, target) || card.projects.some((project) => isWith(project, target));

/** Some projects: how many, the month of the latest, and what they prove, 0 to 999. */
export interface Tally {
  readonly projects: number;
  readonly latest: string;
  readonly strength: number;
}

/** @param projects newest first */
export function tally(projects: readonly MatchProject[], asOf: string): Tally {
  const weight = projects.reduce((sum, { month }) => sum + weighAge(monthsBetween(month, asOf)), 0);
  return { projects: projects.length, latest: projects[0]?.month ?? '', strength: strengthOf(weight) };
}
