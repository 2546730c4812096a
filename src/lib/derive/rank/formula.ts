/**
 * Version of the formulas below and of the factors. It rises with every change that can move a score while
 * weights and inputs stay the same; the change log of the rules says why.
 */
export const METHOD = '3';

/** Values have four decimals: whole steps of a grid from 0 to `GRID`. */
export const GRID = 10_000;

/** Value of a factor that not one listing has data for. */
export const NEUTRAL_VALUE = 0.5;

/** Share of listings at or below the adoption that fills the scale. */
export const ADOPTION_TOP_SHARE = 0.99;
/** Days after which a listing's adoption counts whole: the length of a window of usage. */
export const SETTLING_DAYS = 28;

/** Newest weekly points that count as now, and as many before them as then. */
export const MOMENTUM_WEEKS = 4;
/** Of the newest weeks, the lowest that count. The best does not, so that no single day can carry it. */
export const MOMENTUM_COUNTED = 3;
/** Added to now and then alike, so that a handful of accounts cannot double. */
export const MOMENTUM_PRIOR = 5;
/** Growth on the log scale that fills the factor in either direction. */
export const MOMENTUM_FULL = 0.5;

/** Upper tail of the normal distribution at 5 %: an equal-tailed interval of 90 %. */
export const RETENTION_Z = 1.644854;
/** Upper tail of the normal distribution at 2.5 %: an interval of 95 %. */
export const RELIABILITY_Z = 1.959964;
/** Success rate at which reliability is worth nothing. */
export const RELIABILITY_FLOOR = 0.9;

/** Days since the last release or check that still count as fresh, and from which it is worth nothing. */
export const UPKEEP_FRESH_DAYS = 90;
export const UPKEEP_OLD_DAYS = 540;

/** Days of history. */
export const HISTORY_DAYS = 26 * 7;

/** Accounts below which a count is withheld; a target below it could not be seen. */
export const LEAST_PUBLISHED = 5;
/** Hundredths of a point that a target of more use is set to add, where that can be reached. */
export const RAISE_POINTS = 100;
