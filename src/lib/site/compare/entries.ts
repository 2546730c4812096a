import type { ComparedEntry, FactGroup } from '#lib/compare/model.ts';
import type { IntegrationView, PartnerView } from '../model.ts';
import type { Paths } from '../paths.ts';
import { describeGroups, readFacts, type CompareVoice } from './cell.ts';
import { INTEGRATION_FACTS } from './integration.ts';
import { PARTNER_FACTS } from './partner.ts';

/** An entry of either kind; those of one comparison are of one kind. */
export type Comparable =
  | { readonly noun: 'integration'; readonly view: IntegrationView }
  | { readonly noun: 'partner'; readonly view: PartnerView };

/** Entries side by side, as the comparison in the browser has them. */
export function compareEntries(
  entries: readonly Comparable[],
  voice: CompareVoice & { readonly paths: Paths },
): { readonly groups: readonly FactGroup[]; readonly entries: readonly ComparedEntry[] } {
  const ofPartners = entries[0]?.noun === 'partner';
  return {
    groups: ofPartners ? describeGroups(PARTNER_FACTS, voice) : describeGroups(INTEGRATION_FACTS, voice),
    entries: entries.map(({ noun, view }) => ({
      slug: view.slug,
      name: view.name,
      logo: view.logo,
      ...(noun === 'integration'
        ? {
            href: voice.paths.integration(view.slug),
            by: view.publisher.name,
            facts: readFacts(INTEGRATION_FACTS, view, voice),
          }
        : {
            href: voice.paths.partner(view.slug),
            by: view.location ?? '',
            facts: readFacts(PARTNER_FACTS, view, voice),
          }),
    })),
  };
}
