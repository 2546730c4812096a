import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { ActiveIntegrations } from './model.ts';

/** A count of active accounts that is published is of five or more. */
const isInUse = ({ last }: UsageSnapshot['integrations'][number]): boolean => typeof last.active === 'number';

const countsAccounts = ({ integrations }: UsageSnapshot): boolean =>
  integrations.length === 0 || integrations.some(({ last }) => last.active !== null);

function countInUse(snapshot: UsageSnapshot): number | null {
  if (!countsAccounts(snapshot)) return null;
  return snapshot.integrations.reduce((count, row) => count + (isInUse(row) ? 1 : 0), 0);
}

export function deriveActiveIntegrations(
  snapshots: readonly UsageSnapshot[],
  published: ReadonlySet<string>,
): ActiveIntegrations {
  const newest = snapshots.at(-1);
  return {
    active:
      newest && countsAccounts(newest)
        ? newest.integrations.filter((row) => published.has(row.slug) && isInUse(row)).length
        : null,
    published: published.size,
    course: snapshots.map((snapshot) => ({ asOf: snapshot.as_of, value: countInUse(snapshot) })),
  };
}
