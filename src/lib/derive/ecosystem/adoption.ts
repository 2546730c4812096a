import type { Figure, UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { Adoption } from './model.ts';

/** Share in [0, 1]; withheld where the count is; null where unknown or where more are active than there are. */
function rateOf({ active, accounts }: UsageSnapshot['platform']): Figure {
  if (active === null || accounts === null || accounts === 0) return null;
  if (typeof active === 'string') return active;
  return active > accounts ? null : active / accounts;
}

/** Share of the platform's customer accounts that used at least one integration in 28 days. */
export function deriveAdoption(snapshots: readonly UsageSnapshot[]): Adoption {
  const platform = snapshots.at(-1)?.platform ?? { active: null, accounts: null };
  return {
    active: platform.active,
    accounts: platform.accounts,
    rate: rateOf(platform),
    course: snapshots.map((snapshot) => ({ asOf: snapshot.as_of, value: rateOf(snapshot.platform) })),
  };
}
