import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { findNewest, type StandingAction } from '../actions.ts';
import type { Certification } from '../certification/model.ts';
import type { MeasuredUsage } from '../usage.ts';
import type { HealthDays } from './cutoffs.ts';
import { lastTended } from './demotion.ts';
import { on, type HealthRule } from './rule.ts';
import { HEALTH_THRESHOLDS as limits } from './thresholds.ts';
import { failsOften, findLoss } from './use.ts';

export interface ListingSubject {
  readonly entry: IntegrationEntry;
  readonly usage: MeasuredUsage | undefined;
  readonly certification: Pick<Certification, 'state' | 'lost'>;
  /** Measures against it, newest first. */
  readonly actions: readonly StandingAction[];
  /** Day of the publisher's latest project, where the publisher is inactive. */
  readonly publisherInactiveSince: Day | undefined;
  readonly days: HealthDays;
}

const apiDay = ({ entry, days }: ListingSubject, state: 'deprecated' | 'retired'): Day | undefined =>
  entry.platform_api === undefined ? undefined : days[state].get(entry.platform_api);

/** Every rule for listings, the gravest first. */
export const LISTING_RULES: readonly HealthRule<ListingSubject>[] = [
  {
    id: 'listing-deprecated',
    state: 'deprecated',
    numbers: {},
    find: ({ entry }) =>
      entry.status === 'deprecated' || entry.status === 'removed' ? { date: undefined } : undefined,
  },
  {
    id: 'untended',
    state: 'stale',
    numbers: { months: limits.staleMonths },
    find: ({ entry, days }) => {
      const tended = lastTended(entry, days.today);
      return tended !== undefined && tended < days.staleBefore ? { date: tended } : undefined;
    },
  },
  {
    id: 'errors-high',
    state: 'at-risk',
    numbers: { share: limits.leastSuccessRate, n: limits.leastCalls },
    find: ({ usage }) => (usage && failsOften(usage.row) ? { date: usage.asOf } : undefined),
  },
  {
    id: 'api-retired',
    state: 'at-risk',
    numbers: {},
    find: (subject) => on(apiDay(subject, 'retired')),
  },
  {
    id: 'action-in-force',
    state: 'at-risk',
    numbers: {},
    find: ({ actions }) => on(findNewest(actions, 'in-force')),
  },
  {
    id: 'action-appealed',
    state: 'watch',
    numbers: {},
    find: ({ actions }) => on(findNewest(actions, 'appealed')),
  },
  {
    id: 'api-deprecated',
    state: 'watch',
    numbers: {},
    find: (subject) =>
      apiDay(subject, 'retired') === undefined ? on(apiDay(subject, 'deprecated')) : undefined,
  },
  {
    id: 'tended-long-ago',
    state: 'watch',
    numbers: { months: limits.watchMonths },
    find: ({ entry, days }) => {
      const tended = lastTended(entry, days.today);
      if (tended === undefined || tended < days.staleBefore) return undefined;
      return tended < days.watchBefore ? { date: tended } : undefined;
    },
  },
  {
    id: 'never-verified',
    state: 'watch',
    numbers: { months: limits.verifyMonths },
    find: ({ entry: { listed, verified }, days }) => {
      const isVerified = verified !== undefined && verified <= days.today;
      return !isVerified && listed < days.verifyBefore ? { date: listed } : undefined;
    },
  },
  {
    id: 'use-falling',
    state: 'watch',
    numbers: { share: limits.fallingShare, n: limits.leastAccounts },
    find: ({ usage }) => {
      const loss = usage && findLoss(usage.row);
      return loss !== undefined && loss >= limits.fallingShare ? on(usage?.asOf) : undefined;
    },
  },
  {
    id: 'certificate-lapsed',
    state: 'watch',
    numbers: {},
    find: ({ certification: { state, lost } }) => (state === 'lapsed' ? { date: lost?.on } : undefined),
  },
  {
    id: 'publisher-inactive',
    state: 'watch',
    numbers: { months: limits.inactiveMonths },
    find: ({ publisherInactiveSince }) => on(publisherInactiveSince),
  },
];
