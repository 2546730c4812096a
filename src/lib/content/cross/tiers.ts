import { atField, type Report } from '../finding.ts';
import type { Gathered } from '../gather.ts';

const MEASURES = ['certified_people', 'delivered_projects', 'satisfaction', 'certified_integrations'] as const;

/** Tiers rise: each asks for at least what the one below it asks. */
export function checkTiers({ tiers }: Gathered, report: Report): void {
  if (tiers?.value === undefined) return;
  const { file, value } = tiers;
  for (const [index, tier] of value.tiers.entries()) {
    const below = value.tiers[index - 1];
    for (const measure of MEASURES) {
      const least = below?.[measure] ?? 0;
      const need = tier[measure] ?? 0;
      if (need >= least) continue;
      report({
        rule: 'tiers/lower-need',
        file,
        place: atField('tiers', index, ...(tier[measure] === undefined ? [] : [measure])),
        found: String(need),
        message: `${tier.slug} asks for ${need} in \`${measure}\`, and ${below?.slug ?? ''} below it for ${least}.`,
        wanted: `${least} or more`,
      });
    }
  }
}
