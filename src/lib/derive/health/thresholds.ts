/** The numbers of the health rules. The public page of rules shows them, and the rules read them here. */
export const HEALTH_THRESHOLDS = {
  /** Months without release or check after which a listing is watched. */
  watchMonths: 12,
  /** Months without release or check after which a listing is stale. */
  staleMonths: 18,
  /** Months after which a listing should have been checked by a person. */
  verifyMonths: 6,
  /** Share of calls that must succeed. */
  leastSuccessRate: 0.95,
  /** Calls in 28 days below which the success rate says nothing. */
  leastCalls: 1_000,
  /** Loss of steady accounts, against the 28 days before, from which use is falling. */
  fallingShare: 0.3,
  /** Steady accounts in the 28 days before, below which a loss says nothing. */
  leastAccounts: 20,
  /** Months without a delivered project after which a partner that had some is watched. */
  quietMonths: 24,
  /** Months without a delivered project after which a partner that had some is stale. */
  inactiveMonths: 36,
  /** Offered listings a partner must have before most of them can speak against it. */
  leastListings: 2,
} as const;
