import type {
  ActionStatus,
  AuthMethod,
  ErrorHandling,
  FlowDirection,
  FlowTiming,
  HealthState,
  PartnerKind,
  PricePeriod,
  PricingModel,
  SizeBand,
  Status,
  TierMeasure,
} from '../../site/model.ts';

/** Wording of every fact that the model states as a key. */
export const terms = {
  notStated: 'Not stated',
  status: {
    available: 'Available',
    beta: 'Beta',
    deprecated: 'Deprecated',
    removed: 'Removed',
  } satisfies Record<Status, string>,
  price: {
    free: 'Free',
    freemium: 'Free plan, paid plans',
    paid: 'Paid',
    quote: 'Price on request',
  } satisfies Record<PricingModel, string>,
  period: {
    month: '{price} a month',
    year: '{price} a year',
    'user-month': '{price} a user and month',
    'user-year': '{price} a user and year',
    once: '{price} once',
    usage: 'from {price}, by use',
  } satisfies Record<PricePeriod, string>,
  byUse: 'By use',
  direction: {
    in: 'To {platform}',
    out: 'From {platform}',
    both: 'Both ways',
  } satisfies Record<FlowDirection, string>,
  timing: {
    'real-time': 'In real time',
    scheduled: 'On a schedule',
    manual: 'By hand',
  } satisfies Record<FlowTiming, string>,
  auth: {
    shared: 'Shared sign-in',
    oauth: 'OAuth',
    'api-key': 'API key',
  } satisfies Record<AuthMethod, string>,
  /** Smallest project a partner takes. */
  budgetBand: { none: 'No minimum ({currency})', range: '{from} to under {to}' },
  errors: {
    retried: 'Retried automatically',
    reported: 'Reported to an administrator',
    none: 'Not handled',
  } satisfies Record<ErrorHandling, string>,
  kind: {
    technology: 'Technology',
    solutions: 'Solutions',
    integrator: 'Integrator',
    strategic: 'Strategic',
    developer: 'Developer',
  } satisfies Record<PartnerKind, string>,
  size: {
    '1-9': '1 to 9 people',
    '10-49': '10 to 49 people',
    '50-249': '50 to 249 people',
    '250-999': '250 to 999 people',
    '1000+': '1,000 people or more',
  } satisfies Record<SizeBand, string>,
  health: {
    healthy: 'Healthy',
    watch: 'Watch',
    'at-risk': 'At risk',
    stale: 'Stale',
    deprecated: 'Deprecated',
  } satisfies Record<HealthState, string>,
  apiState: { current: 'current', deprecated: 'deprecated', retired: 'retired', unknown: 'unknown version' },
  measure: {
    certified_people: 'Certified people',
    delivered_projects: 'Delivered projects',
    satisfaction: 'Customer satisfaction',
    certified_integrations: 'Certified integrations',
  } satisfies Record<TierMeasure, string>,
  action: {
    'in-force': 'In force',
    appealed: 'Under appeal',
    lifted: 'Lifted',
    expired: 'Expired',
  } satisfies Record<ActionStatus, string>,
};
