import { toSections, type FactSection } from '#lib/compare/sections.ts';
import type { IntegrationView, PartnerView } from '../model.ts';
import { describeGroups, readFacts, type CompareVoice, type FactSource } from './cell.ts';
import { INTEGRATION_FACTS } from './integration.ts';
import { PARTNER_FACTS } from './partner.ts';

/** Reads every fact of an entry, in the order in which people decide. */
export type SectionReader<View> = (view: View) => readonly FactSection[];

function readSections<View>(sources: readonly FactSource<View>[], voice: CompareVoice): SectionReader<View> {
  const groups = describeGroups(sources, voice);
  return (view) => toSections(groups, readFacts(sources, view, voice));
}

export const readListing = (voice: CompareVoice): SectionReader<IntegrationView> =>
  readSections(INTEGRATION_FACTS, voice);

export const readPartner = (voice: CompareVoice): SectionReader<PartnerView> =>
  readSections(PARTNER_FACTS, voice);
