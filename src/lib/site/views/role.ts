import type { CategoryLink, IntegrationCard, PageHead, TermView } from '../model.ts';
import type { NamedLink } from './link.ts';

/** The page of a category for one role; `name` is that of the role. */
export interface RoleLink extends NamedLink {
  readonly slug: string;
  readonly count: number;
}

export interface CategoryRoleView extends RoleLink {
  readonly head: PageHead;
  readonly category: CategoryLink;
  readonly role: TermView;
  /** The first listings by place. */
  readonly cards: readonly IntegrationCard[];
  /** All others, in the same order. */
  readonly rest: readonly NamedLink[];
  /** The category's pages for other roles. */
  readonly siblings: readonly RoleLink[];
}
