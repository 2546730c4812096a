import type { ReactNode } from 'react';
import type { ShownCard } from '#lib/catalog/store.ts';

/** Why a card is among the results of a query. */
export interface CardFound {
  /** Beginnings of words to mark. */
  readonly words: readonly string[];
  /** One short line; undefined where the marks say it. */
  readonly reason: string | undefined;
}

export type ShownIntegration = Extract<ShownCard, { readonly kind: 'integration' }>;
export type ShownPartner = Extract<ShownCard, { readonly kind: 'partner' }>;

/** What a card adds to its name. */
export interface CardParts {
  readonly by: string;
  readonly badges: ReactNode;
  readonly body: ReactNode;
}
