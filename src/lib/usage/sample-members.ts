import { toDayNumber } from '#lib/derive/days.ts';
import type { SampleProfile } from './sample-profile.ts';
import { chance, hashText } from './seeded-chance.ts';

/** First day of the invented platform's books, a Monday. Nothing is generated before it. */
export const SAMPLE_ORIGIN = '2026-01-05';

const PROFILE_ACCOUNTS = 1_000;
const WEEK_DAYS = 7;
const GUEST_KEYS = 1_000_000;
const STAFF_KEYS = 2_000_000;
const DRAW = { joins: 1, joinDay: 2, stay: 3, step: 4, offset: 5 } as const;

/** An account that has the integration from day number `joined` up to, not including, `left`. */
export interface SampleMember {
  readonly account: string;
  /** Key of its chances, one for each member of an integration. */
  readonly key: number;
  /** customer: uses it now and then; guest: uses it on its one day; staff: the publisher's, every day. */
  readonly kind: 'customer' | 'guest' | 'staff';
  readonly joined: number;
  readonly left: number;
}

export interface SamplePlatform {
  readonly seed: number;
  readonly accounts: number;
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);

const firstDay = ({ launch }: SampleProfile) => toDayNumber(launch ?? SAMPLE_ORIGIN);

/** First day on which nobody has it any more. */
const closingDay = ({ closes }: SampleProfile) =>
  closes === undefined ? Number.POSITIVE_INFINITY : toDayNumber(closes) + 1;

/** Visits every account of the platform once, in an order of the integration's own. */
function accountOrder(key: number, { seed, accounts }: SamplePlatform): (index: number) => number {
  let step = 1 + Math.floor(chance(seed, key, DRAW.step) * accounts);
  while (greatestCommonDivisor(step, accounts) !== 1) step += 1;
  const offset = Math.floor(chance(seed, key, DRAW.offset) * accounts);
  return (index) => (offset + index * step) % accounts;
}

const nameAccount = (number: number) => `a${String(number + 1).padStart(5, '0')}`;

/** Whole weeks until an account leaves, geometric with the profile's churn. */
function drawStay(churn: number, draw: number): number {
  return churn === 0 ? Number.POSITIVE_INFINITY : Math.floor(Math.log(1 - draw) / Math.log(1 - churn));
}

/** Numbers of accounts that begin, week by week from the launch or the origin. */
function* countJoins(
  profile: SampleProfile,
  key: number,
  { seed, accounts }: SamplePlatform,
): Generator<number> {
  const scale = accounts / PROFILE_ACCOUNTS;
  yield Math.round(profile.opening * scale);
  for (let week = 1; ; week += 1) {
    yield Math.floor(profile.joins * scale + chance(seed, key, DRAW.joins, week));
  }
}

/** Customers that have the integration at some time up to day number `end`, in the order they began. */
export function listCustomers(profile: SampleProfile, platform: SamplePlatform, end: number): SampleMember[] {
  const { seed, accounts } = platform;
  const slugKey = hashText(profile.slug);
  const nextAccount = accountOrder(slugKey, platform);
  const start = firstDay(profile);
  const members: SampleMember[] = [];
  let weekStart = start;
  for (const joins of countJoins(profile, slugKey, platform)) {
    if (weekStart > end) break;
    // Those who had it when the books begin joined the day before, outside them.
    const isOld = profile.launch === undefined && weekStart === start;
    for (let nth = 0; nth < joins && members.length < accounts; nth += 1) {
      const key = members.length;
      const within = Math.floor(chance(seed, slugKey, DRAW.joinDay, key) * WEEK_DAYS);
      const joined = isOld ? start - 1 : weekStart + within;
      const stay = drawStay(profile.churn, chance(seed, slugKey, DRAW.stay, key));
      const left = Math.min(joined + (stay + 1) * WEEK_DAYS, closingDay(profile));
      members.push({ account: nameAccount(nextAccount(key)), key, kind: 'customer', joined, left });
    }
    weekStart += WEEK_DAYS;
  }
  return members;
}

/** Accounts of the profile's spike. */
export function listGuests({ slug, spike }: SampleProfile): SampleMember[] {
  if (!spike) return [];
  const joined = toDayNumber(spike.day);
  return Array.from({ length: spike.accounts }, (_, index) => ({
    account: `guest-${slug}-${index + 1}`,
    key: GUEST_KEYS + index,
    kind: 'guest',
    joined,
    left: joined + 1,
  }));
}

/** The publisher's own accounts: there from the first day to the last. */
export function listStaff(profile: SampleProfile): SampleMember[] {
  return Array.from({ length: profile.affiliated ?? 0 }, (_, index) => ({
    account: `staff-${profile.slug}-${index + 1}`,
    key: STAFF_KEYS + index,
    kind: 'staff',
    joined: firstDay(profile),
    left: closingDay(profile),
  }));
}
