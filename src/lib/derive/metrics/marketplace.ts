import { ACTIVE_ACCOUNTS, ANY_USE, LEAST_ACCOUNTS } from './accounts.ts';
import type { MarketplaceMetric, MetricDefinition } from './metric.ts';

/** Listings that must stand behind the median of activation time. */
export const LEAST_LISTINGS = 5;

const ofUse = {
  unit: 'share',
  window: 'window',
  needs: ANY_USE,
  needsDays: false,
  exclusions: ['affiliated', 'withheld', 'removed'],
  leastCount: LEAST_ACCOUNTS,
} as const satisfies MetricDefinition;

const byAccount = { needs: ACTIVE_ACCOUNTS };

export const marketplace: Readonly<Record<MarketplaceMetric, MetricDefinition>> = {
  adoption_rate: { ...ofUse, ...byAccount, exclusions: ['affiliated', 'few'] },
  active_integrations: { ...ofUse, ...byAccount, unit: 'listings' },
  share_of_use: ofUse,
  effective_publishers: { ...ofUse, unit: 'publishers' },
  top_publishers_share: ofUse,
  certified_share: ofUse,
  activation_days: {
    ...ofUse,
    ...byAccount,
    unit: 'days',
    window: 'weeks',
    exclusions: ['affiliated', 'unseen', 'removed'],
    leastCount: LEAST_LISTINGS,
  },
};
