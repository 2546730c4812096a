import { createHash } from 'node:crypto';
import type { IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { RankingRules } from '#lib/content/schema/ranking.ts';
import { daysBetween } from '../days.ts';
import type { HealthState } from '../health/model.ts';
import type { Draw } from './model.ts';

const SOUND: ReadonlySet<HealthState> = new Set(['healthy', 'watch']);

const isNewcomer = ({ status, listed }: IntegrationEntry, today: Day, days: number): boolean =>
  (status === 'available' || status === 'beta') && listed <= today && daysBetween(listed, today) <= days;

const lot = (seed: string, slug: string): string =>
  createHash('sha256').update(`${seed}:${slug}`).digest('hex');

/**
 * Draws newcomers for the places kept for them: the listings of the last `newcomer_days` that are in order take
 * part, and the lowest SHA-256 of `<date>:<slug>`, in hexadecimal, win. Anyone can replay it with sha256sum.
 */
export function drawNewcomers(
  entries: readonly IntegrationEntry[],
  healthOf: (slug: string) => HealthState | undefined,
  rules: Pick<RankingRules, 'newcomer_days' | 'rising_places'>,
  today: Day,
): Draw {
  const pool = entries
    .filter((entry) => isNewcomer(entry, today, rules.newcomer_days))
    .map(({ slug }) => slug)
    .filter((slug) => SOUND.has(healthOf(slug) ?? 'at-risk'))
    .sort();
  const drawn = pool
    .map((slug) => ({ slug, lot: lot(today, slug) }))
    .sort((a, b) => (a.lot === b.lot ? (a.slug < b.slug ? -1 : 1) : a.lot < b.lot ? -1 : 1))
    .slice(0, rules.rising_places)
    .map(({ slug }) => slug);
  return { seed: today, places: rules.rising_places, pool, drawn };
}
