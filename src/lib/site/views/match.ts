import type { TermView, Logo } from '../model.ts';
import type { PartName } from '../../match/part.ts';
import type { CoverageView } from './ecosystem.ts';

/** A delivered project: `industry`, `region` and `size` where the record says so. */
export interface MatchProject {
  readonly integrations: readonly string[];
  readonly industry: string | undefined;
  readonly region: string | undefined;
  /** Size band of the customer. */
  readonly size: string | undefined;
  /** `YYYY-MM`. */
  readonly month: string;
}

/** What a match knows of one partner; slugs wherever a controlled word or a listing is meant. */
export interface MatchCard {
  readonly slug: string;
  readonly name: string;
  readonly logo: Logo;
  /** Name of the tier. It is shown and never counts. */
  readonly tier: string | undefined;
  /** Published listings that it implements, or has delivered. */
  readonly integrations: readonly string[];
  readonly industries: readonly string[];
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly services: readonly string[];
  readonly accepting: boolean | undefined;
  readonly budget:
    { readonly from: number; readonly to: number | undefined; readonly currency: string } | undefined;
  readonly contact: string | undefined;
  /** Projects young enough to count, newest first. */
  readonly projects: readonly MatchProject[];
  readonly certifiedPeople: number;
  /** The same people by skill, most first. */
  readonly people: readonly { readonly skill: string; readonly people: number }[];
  /** Mean of the answers, 1 to 5. */
  readonly satisfaction: { readonly mean: number; readonly answers: number } | undefined;
}

export interface MatchListing extends TermView {
  readonly categories: readonly string[];
}

/** Everything that decides a match. */
export interface MatchDeck {
  /** Day of the build: ages of projects are counted to it, and the draw is seeded by it. */
  readonly asOf: string;
  readonly cards: readonly MatchCard[];
  /** Listings that any partner works on, those of most partners first. */
  readonly listings: readonly MatchListing[];
  /** Names of skills, by slug. */
  readonly skills: readonly TermView[];
}

/** What the questions may be answered with; only words that any partner or listing of the deck bears on. */
export interface MatchChoices {
  readonly categories: readonly TermView[];
  readonly industries: readonly TermView[];
  readonly regions: readonly TermView[];
  readonly languages: readonly TermView[];
  readonly services: readonly TermView[];
  readonly sizes: readonly string[];
  /** Most used first. */
  readonly currencies: readonly string[];
}

/** What the records prove of a partner that implements a listing. */
export interface ImplementerView {
  /** Delivered projects with the listing, and the day of the latest. */
  readonly projects: number;
  readonly latest: string | undefined;
  readonly certifiedPeople: number;
  readonly satisfaction: { readonly mean: number; readonly answers: number } | undefined;
  readonly accepting: boolean | undefined;
}

/** One row of the table that stands in for the match where there is no script. */
export interface MatchRow {
  readonly name: string;
  readonly href: string;
  readonly accepting: boolean | undefined;
  readonly projects: number;
  readonly languages: readonly string[];
  /** A cell for each service: whether it is offered. */
  readonly services: readonly boolean[];
  /** A cell for each region: delivered projects there that count, or undefined where it does not work. */
  readonly regions: readonly (number | undefined)[];
}

export interface MatchView {
  readonly choices: MatchChoices;
  readonly partners: number;
  /** The numbers of the rule. */
  readonly rule: {
    readonly parts: readonly { readonly name: PartName; readonly weight: number }[];
    readonly halfLifeMonths: number;
    readonly windowMonths: number;
    /** Recent projects that make half of what any number can make. */
    readonly halfStrength: number;
  };
  readonly matrix: {
    readonly services: readonly string[];
    readonly regions: readonly string[];
    /** In the directory's order. */
    readonly rows: readonly MatchRow[];
  };
}

/** The deck as the browser loads it; its name changes with its bytes. */
export interface MatchFile {
  readonly href: string;
  readonly version: string;
  readonly text: string;
}

/** Where partners work, with the gaps. */
export type PartnerCoverageView = Readonly<Record<'languages' | 'categories' | 'integrations', CoverageView>>;
