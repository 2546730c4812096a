import type { ReactNode } from 'react';
import type { ShownCard } from '#lib/catalog/store.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** Why a card is among the results of a query. */
export interface CardFound {
  /** Beginnings of words to mark. */
  readonly words: readonly string[];
  /** One short line; undefined where the marks say it. */
  readonly reason: string | undefined;
}

export type ShownIntegration = Extract<ShownCard, { readonly kind: 'integration' }>;
export type ShownPartner = Extract<ShownCard, { readonly kind: 'partner' }>;

/** What a card is drawn from. */
export interface CardProps<Shown extends ShownIntegration | ShownPartner> {
  readonly card: Shown;
  readonly strings: Dictionary['card'];
  readonly locale: string;
  readonly found?: CardFound | undefined;
  readonly isComparable?: boolean | undefined;
}

/** What a card adds to its name. */
export interface CardParts {
  readonly by: string;
  readonly badges: ReactNode;
  readonly body: ReactNode;
}
