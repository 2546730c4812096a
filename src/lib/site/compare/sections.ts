import type { Cell } from '#lib/compare/model.ts';
import type { IntegrationView, PartnerView } from '../model.ts';
import { describeGroups, readFacts, type CompareVoice, type FactSource } from './cell.ts';
import { INTEGRATION_FACTS } from './integration.ts';
import { PARTNER_FACTS } from './partner.ts';

/** Facts that belong together, in words. */
export interface FactSection {
  readonly title: string;
  /** Those that are stated. */
  readonly facts: readonly (readonly [label: string, cell: Cell])[];
  /** Labels of those that are not. */
  readonly unstated: readonly string[];
}

/** Reads every fact of an entry, in the order in which people decide. */
export type SectionReader<View> = (view: View) => readonly FactSection[];

function readSections<View>(sources: readonly FactSource<View>[], voice: CompareVoice): SectionReader<View> {
  const groups = describeGroups(sources, voice);
  return (view) =>
    readFacts(sources, view, voice).map(([cells, named], at) => {
      const { title = '', labels = [] } = groups[at] ?? {};
      const asked = labels.map((label, index) => [label, cells[index] ?? []] as const);
      return {
        title,
        facts: [...asked.filter(([, cell]) => cell.length > 0), ...named],
        unstated: asked.filter(([, cell]) => cell.length === 0).map(([label]) => label),
      };
    });
}

export const readListing = (voice: CompareVoice): SectionReader<IntegrationView> =>
  readSections(INTEGRATION_FACTS, voice);

export const readPartner = (voice: CompareVoice): SectionReader<PartnerView> =>
  readSections(PARTNER_FACTS, voice);
