import { INTEGRATION_FACETS, PARTNER_FACETS, type Card } from '../site/model.ts';
import type { SortKey } from './state.ts';

/** Facets of each kind of card, in the order in which addresses and pages show them. */
export const FACETS: Readonly<Record<Card['kind'], readonly string[]>> = {
  integration: INTEGRATION_FACETS,
  partner: PARTNER_FACETS,
};

/** Orders offered for each kind of card; relevance joins them while there is a query. */
export const SORTS: Readonly<Record<Card['kind'], readonly SortKey[]>> = {
  integration: ['recommended', 'active', 'rising', 'newest', 'updated', 'name'],
  partner: ['recommended', 'updated', 'name'],
};
