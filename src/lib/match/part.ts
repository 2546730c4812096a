import type { MatchCard } from '../site/model.ts';
import type { Question, Target } from './deck.ts';

/** What the score is made of, in the order in which it is told. */
export const PART_NAMES = [
  'connect',
  'industry',
  'size',
  'region',
  'language',
  'services',
  'budget',
  'clients',
  'people',
  'satisfaction',
] as const;
export type PartName = (typeof PART_NAMES)[number];

interface Counted {
  readonly projects: number;
  /** Month of the latest, `YYYY-MM`. */
  readonly latest: string;
}

/** A target as it is told. */
export type Aim = Pick<Target, 'kind' | 'slug'>;

/** A fact about a partner and a need, as a key with its parts; the wording belongs to the dictionary. */
export type Statement =
  | ({ readonly key: 'delivered'; readonly target: Aim } & Counted)
  | ({
      readonly key: 'delivered-in';
      readonly target: Aim;
      readonly industry: string;
      readonly all: number;
    } & Counted)
  | { readonly key: 'names' | 'no-project-with' | 'not-with'; readonly target: Aim }
  | ({ readonly key: 'delivered-any' } & Counted)
  | { readonly key: 'no-projects' | 'no-people' | 'no-answers' }
  | ({ readonly key: 'industry-projects'; readonly industry: string } & Counted)
  | { readonly key: 'industry-named' | 'industry-no-project' | 'industry-none'; readonly industry: string }
  | ({ readonly key: 'size-projects'; readonly size: string } & Counted)
  | { readonly key: 'size-none'; readonly size: string }
  | ({ readonly key: 'region-projects'; readonly region: string } & Counted)
  | { readonly key: 'region-named' | 'region-other' | 'region-unstated'; readonly region: string }
  | { readonly key: 'language' | 'language-other' | 'language-unstated'; readonly language: string }
  | {
      readonly key: 'services' | 'services-missing' | 'services-unstated';
      readonly services: readonly string[];
    }
  | {
      readonly key: 'budget-fits' | 'budget-above' | 'budget-below' | 'budget-currency';
      readonly amount: number;
      readonly currency: string;
    }
  | { readonly key: 'budget-unstated' | 'clients' | 'no-clients' | 'clients-unstated' }
  | {
      readonly key: 'people';
      readonly people: number;
      readonly skills: readonly { readonly skill: string; readonly people: number }[];
    }
  | { readonly key: 'satisfaction'; readonly mean: number; readonly answers: number };

export interface Judged {
  /** 0 to 1,000; undefined for what is told and does not count. */
  readonly value: number | undefined;
  readonly reasons: readonly Statement[];
  readonly misses: readonly Statement[];
  /** Whether a miss rules the partner out for this need. */
  readonly isHard?: boolean;
}

/** One part of the score. More evidence (projects, people, words it states) never lowers its value. */
export interface Part {
  readonly name: PartName;
  /** Weight against the other parts that count for a need. */
  readonly weight: number;
  /** Undefined where the need does not ask for it. */
  readonly judge: (card: MatchCard, question: Question) => Judged | undefined;
}
