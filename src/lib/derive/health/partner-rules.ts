import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import { findNewest, type StandingAction } from '../actions.ts';
import { latestDay } from '../days.ts';
import { peopleInForce, projectsDelivered } from '../tier/evidence.ts';
import type { HealthDays } from './cutoffs.ts';
import type { Health } from './model.ts';
import { on, type Found, type HealthRule } from './rule.ts';
import { HEALTH_THRESHOLDS as limits } from './thresholds.ts';

export interface PartnerSubject {
  readonly record: PartnerRecord | undefined;
  /** Measures against it, newest first. */
  readonly actions: readonly StandingAction[];
  /** Health of its own listings that are still offered. */
  readonly listings: readonly Health[];
  /** Day of its latest delivered project. */
  readonly latestProject: Day | undefined;
  readonly days: HealthDays;
}

export const findLatestProject = (record: PartnerRecord | undefined, today: Day): Day | undefined =>
  latestDay(...projectsDelivered(record, today).map(({ delivered }) => delivered));

/** Day of the latest project of a partner that has been inactive since. */
export function findInactive(record: PartnerRecord | undefined, days: HealthDays): Day | undefined {
  const latest = findLatestProject(record, days.today);
  return latest !== undefined && latest < days.inactiveBefore ? latest : undefined;
}

function findLapsedPeople({ record, days }: PartnerSubject): Found {
  const certified = (record?.people ?? []).filter((person) => person.certified_on <= days.today);
  if (certified.length === 0 || peopleInForce(record, days.today).length > 0) return undefined;
  return { date: latestDay(...certified.map(({ expires }) => expires)) };
}

function findFailingListings({ listings }: PartnerSubject): Found {
  const offered = listings.filter(({ state }) => state !== 'deprecated');
  const failing = offered.filter(({ state }) => state === 'stale' || state === 'at-risk');
  if (offered.length < limits.leastListings || failing.length <= offered.length / 2) return undefined;
  return { date: latestDay(...failing.map(({ date }) => date)) };
}

/** Every rule for partners, the gravest first. */
export const PARTNER_RULES: readonly HealthRule<PartnerSubject>[] = [
  {
    id: 'partner-inactive',
    state: 'stale',
    numbers: { months: limits.inactiveMonths },
    find: ({ latestProject, days }) =>
      latestProject !== undefined && latestProject < days.inactiveBefore
        ? { date: latestProject }
        : undefined,
  },
  {
    id: 'listings-failing',
    state: 'at-risk',
    numbers: { n: limits.leastListings },
    find: findFailingListings,
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
    id: 'partner-quiet',
    state: 'watch',
    numbers: { months: limits.quietMonths },
    find: ({ latestProject, days }) =>
      latestProject !== undefined && latestProject < days.quietBefore && latestProject >= days.inactiveBefore
        ? { date: latestProject }
        : undefined,
  },
  {
    id: 'people-lapsed',
    state: 'watch',
    numbers: {},
    find: findLapsedPeople,
  },
];
