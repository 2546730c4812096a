import type { Site } from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import { publish } from '../snake.ts';
import { refer, referAll } from './links.ts';

type Program = Site['program'];

export function writeRankingRules({ ranking }: Program, addresses: Addresses) {
  const { version, effective, changes, factors, parameters, demotions, newcomerDays, draw } = ranking;
  return {
    version,
    effective,
    changes,
    factors,
    parameters: publish(parameters, addresses.absolute),
    demotions,
    newcomer_days: newcomerDays,
    usage_as_of: ranking.usageAsOf ?? null,
    draw: {
      day: draw.day,
      places: draw.places,
      pool: draw.pool,
      drawn: referAll(draw.drawn, addresses),
    },
  };
}

export function writeCertificationRules({ certification }: Program, { absolute }: Addresses) {
  const { head: _, ...rules } = certification;
  return publish(rules, absolute);
}

export function writeTierRules({ tiers: program }: Program, addresses: Addresses) {
  const { head: _, tiers, skills, ...rules } = program;
  return {
    ...publish(rules, addresses.absolute),
    tiers: tiers.map(({ slug, name, description, holders }) => ({
      slug,
      name,
      description: description ?? null,
      holders: holders.map((holder) => ({ ...refer(holder, addresses), until: holder.until ?? null })),
    })),
    skills: skills.map(({ slug, name, description, people, holders }) => ({
      slug,
      name,
      description: description ?? null,
      people,
      holders: referAll(holders, addresses),
    })),
  };
}

export function writeHealthRules({ health }: Program, { absolute }: Addresses) {
  const { head: _, ...rules } = health;
  return publish(rules, absolute);
}

export const writeChecks = ({ checks: { counts, groups } }: Program, addresses: Addresses) => ({
  counts,
  checks: groups.flatMap(({ group, checks }) =>
    checks.map(({ id, anchor, severity, title, mend, example }) => ({
      id,
      url: `${addresses.checks}#${anchor}`,
      group,
      severity,
      title,
      mend,
      example: example ?? null,
    })),
  ),
});

export function writeMetrics({ metrics }: Program, { absolute, metrics: page }: Addresses) {
  return {
    keep: metrics.keep,
    snapshot: publish(metrics.snapshot, absolute),
    methods: metrics.methods,
    metrics: metrics.groups.flatMap(({ group, metrics: own }) =>
      own.map((one) => ({
        name: one.name,
        url: `${page}#${one.id}`,
        group,
        unit: one.unit,
        window: one.window,
        needs: one.needs,
        needs_days: one.needsDays,
        exclusions: one.exclusions,
        least_count: one.leastCount,
        missing: one.missing,
        factors: one.factors.map(({ factor }) => factor),
        criteria: publish(one.criteria, absolute),
      })),
    ),
  };
}
