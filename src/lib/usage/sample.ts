import type { Day } from '#lib/content/schema/fields.ts';
import { fromDayNumber, toDayNumber } from '#lib/derive/days.ts';
import type { RawUsageRow } from './raw-row.ts';
import {
  listCustomers,
  listGuests,
  listStaff,
  SAMPLE_ORIGIN,
  type SampleMember,
  type SamplePlatform,
} from './sample-members.ts';
import type { SampleProfile } from './sample-profile.ts';
import { chance, hashText } from './seeded-chance.ts';

export interface SampleRequest extends SamplePlatform {
  readonly profiles: readonly SampleProfile[];
  /** First and last day, both counted. */
  readonly from: Day;
  readonly to: Day;
}

const WEEKEND_SHARE = 0.3;
const YEAR_DAYS = 365.25;
const BUSIEST_SHARE = 0.98;
const STAFF_CALLS_FACTOR = 10;
const DRAW = { habit: 11, size: 12, day: 13, volume: 14, failure: 15 } as const;

// Day 0, 1 January 1970, was a Thursday.
const isWeekend = (day: number) => (day + 3) % 7 >= 5;

/** Factor on use: 1 on the peak day, 1 − 2 × swing half a year later. */
function seasonFactor({ season }: SampleProfile, day: number): number {
  if (!season) return 1;
  const turn = (2 * Math.PI * (day - toDayNumber(season.peak))) / YEAR_DAYS;
  return 1 - season.swing * (1 - Math.cos(turn));
}

function failureShare({ incident, failures }: SampleProfile, day: number): number {
  if (!incident) return failures;
  const inside = day >= toDayNumber(incident.from) && day <= toDayNumber(incident.to);
  return inside ? incident.failures : failures;
}

interface IntegrationYear {
  readonly profile: SampleProfile;
  /** Chance of one draw for one member on one day; the same whenever it is asked. */
  readonly draw: (kind: number, member: SampleMember, day?: number) => number;
}

function isActive({ profile, draw }: IntegrationYear, member: SampleMember, day: number): boolean {
  if (member.kind !== 'customer') return true;
  const habit = profile.rhythm * (0.4 + 1.2 * draw(DRAW.habit, member));
  const share = habit * seasonFactor(profile, day) * (isWeekend(day) ? WEEKEND_SHARE : 1);
  return draw(DRAW.day, member, day) < Math.min(share, BUSIEST_SHARE);
}

function countCalls({ profile, draw }: IntegrationYear, member: SampleMember, day: number): number {
  const size = 0.2 + 2.4 * draw(DRAW.size, member) ** 2;
  const volume = 0.7 + 0.6 * draw(DRAW.volume, member, day);
  const staff = member.kind === 'staff' ? STAFF_CALLS_FACTOR : 1;
  return Math.max(1, Math.round(profile.calls * size * volume * staff));
}

function describeDay(year: IntegrationYear, member: SampleMember, day: number): RawUsageRow | undefined {
  const { profile, draw } = year;
  const active = isActive(year, member, day);
  const installs = member.joined === day && member.kind !== 'guest';
  if (!active && !installs) return undefined;
  const calls = active ? countCalls(year, member, day) : 0;
  // Rounds up or down by chance, so that small shares show as now and then one.
  const errors = Math.floor(calls * failureShare(profile, day) + draw(DRAW.failure, member, day));
  return {
    integration: profile.slug,
    account: member.account,
    day: fromDayNumber(day),
    installs: installs ? 1 : 0,
    active: active ? 1 : 0,
    calls,
    errors: Math.min(errors, calls),
    affiliated: member.kind === 'staff',
  };
}

/**
 * Invented raw usage: a pure function of the request. Rows come by integration in the order of the profiles,
 * then by day. A shorter span, or one profile fewer, gives the same rows less those outside it.
 */
export function* generateUsage(request: SampleRequest): Generator<RawUsageRow> {
  const first = Math.max(toDayNumber(request.from), toDayNumber(SAMPLE_ORIGIN));
  const last = toDayNumber(request.to);
  for (const profile of request.profiles) {
    const key = hashText(profile.slug);
    const year: IntegrationYear = {
      profile,
      draw: (kind, member, day = 0) => chance(request.seed, key, kind, member.key, day),
    };
    const members = [...listCustomers(profile, request, last), ...listGuests(profile), ...listStaff(profile)];
    for (let day = first; day <= last; day += 1) {
      for (const member of members) {
        const row = day >= member.joined && day < member.left ? describeDay(year, member, day) : undefined;
        if (row) yield row;
      }
    }
  }
}
