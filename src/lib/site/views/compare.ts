import type { ComparedEntry, FactGroup } from '../../compare/model.ts';
import type { CategoryLink, PageHead } from '../model.ts';

/** The best listings of a category side by side. */
export interface ComparisonView {
  readonly head: PageHead;
  readonly category: CategoryLink;
  readonly href: string;
  /** Where columns can be added and removed. */
  readonly change: string;
  readonly groups: readonly FactGroup[];
  readonly entries: readonly ComparedEntry[];
}

/** Ways from a listing to its comparisons. */
export interface CompareLinks {
  /** With each of the most alike, `name` being theirs. */
  readonly similar: readonly { readonly name: string; readonly href: string }[];
  /** The best of its main category that has a comparison; `name` is the category's. */
  readonly category: { readonly name: string; readonly href: string } | undefined;
}
