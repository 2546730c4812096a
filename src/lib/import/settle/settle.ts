import { describeSources } from '../manifest/guard.ts';
import type { SourceRows } from '../claims.ts';
import { EMPTY_MANIFEST, type Manifest } from '../manifest/model.ts';
import type { ExistingFolder } from '../existing.ts';
import type { Plan } from '../plan.ts';
import { SITE } from '../wanted.ts';
import { asJson, settleListings } from './listings.ts';
import { Outcome } from './outcome.ts';
import { settlePartners } from './partners.ts';
import { settleTaxonomy, type UnusedTerm } from './taxonomy.ts';

export interface SettleInput {
  readonly plan: Plan;
  readonly sources: readonly SourceRows[];
  readonly existing: ExistingFolder;
  readonly manifest: Manifest;
  readonly force: boolean;
  readonly restore: boolean;
}

/** What a folder becomes by a plan, and what the manifest then knows. */
export interface Settlement {
  readonly outcome: Outcome;
  readonly manifest: Manifest;
  readonly unused: readonly UnusedTerm[];
}

/** Compares what the source wants with what the folder says and with what earlier imports wrote. Pure. */
export function settleImport({ plan, sources, existing, manifest, force, restore }: SettleInput): Settlement {
  const outcome = new Outcome(existing, force);
  const integrations = settleListings(plan, manifest, outcome);
  const partners = settlePartners(plan, manifest, restore, outcome);
  const site = settleSite(plan, manifest, outcome);
  const { terms, unused } = settleTaxonomy(plan.wanted.terms, manifest.terms, outcome);
  const next = { ...EMPTY_MANIFEST, sources: describeSources(sources), terms, partners, integrations };
  return { outcome, unused, manifest: site === undefined ? next : { ...next, site } };
}

function settleSite({ wanted, kept }: Plan, { site }: Manifest, out: Outcome): Manifest['site'] {
  if (kept.includes('site.yaml')) return undefined;
  const source = { fields: wanted.site, body: '' };
  const text = out.existing.texts.get('site.yaml');
  if (site === undefined || text === undefined) out.add('site.yaml', source, SITE);
  else if (!out.bringUp('site.yaml', text, { fields: site, body: '' }, source, SITE)) return site;
  return asJson(wanted.site);
}
