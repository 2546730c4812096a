import type { DrawnStack } from '../../chart/stack.ts';
import type { StackFlow } from '../../content/stack.ts';
import type { Mention } from '../model.ts';
import type { NamedLink } from './link.ts';

export type { DrawnStack };

export type StackGapView =
  | { readonly kind: 'nothing' | 'back'; readonly from: string; readonly to: string }
  | { readonly kind: 'unstated' | 'removed'; readonly name: string }
  | { readonly kind: 'deprecated'; readonly name: string; readonly successor: NamedLink | undefined }
  | { readonly kind: 'no-partner' };

export interface StackPartnerView extends Mention {
  /** Delivered projects with at least one listing of the stack, and the day of the latest. */
  readonly projects: number;
  readonly latest: string | undefined;
  /** Names of the listings it does not set up. */
  readonly lacks: readonly string[];
}

/** A collection whose listings feed each other. */
export interface StackView {
  readonly names: readonly string[];
  /** Every pair of neighbours with what passes between them. */
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly flows: readonly StackFlow[];
  }[];
  readonly gaps: readonly StackGapView[];
  /** Absent where there are too many for a row. */
  readonly row: DrawnStack | undefined;
  readonly column: DrawnStack;
  readonly complete: readonly StackPartnerView[];
  readonly nearly: readonly StackPartnerView[];
}
