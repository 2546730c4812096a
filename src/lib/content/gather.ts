import type { z } from 'zod';
import { WHOLE_FILE } from './finding.ts';
import { readEntry, readYamlFile, type Door, type ReadDocument, type ReadEntry } from './door/document.ts';
import { readKitText } from './door/kit-text.ts';
import { readSnapshot } from './door/snapshot.ts';
import { readTranslation, type ReadTranslation } from './door/translation.ts';
import type { KitText } from './model.ts';
import { collection, type Collection } from './schema/collection.ts';
import { integration, type Integration } from './schema/integration.ts';
import { kit, type Kit } from './schema/kit.ts';
import { partner, type Partner } from './schema/partner.ts';
import { certificationRules, type CertificationRules } from './schema/certification.ts';
import { rankingRules, type RankingRules } from './schema/ranking.ts';
import { routingRules, type RoutingRules } from './schema/routing.ts';
import { reviewRules, type ReviewRules } from './schema/review.ts';
import { tierRules, type TierRules } from './schema/tiers.ts';
import { actions, type Actions } from './schema/actions.ts';
import { certificationRecord, type CertificationRecord } from './schema/certification-record.ts';
import { owners, type Owners } from './schema/owners.ts';
import { partnerRecord, type PartnerRecord } from './schema/partner-record.ts';
import { type UsageSnapshot } from './schema/usage.ts';
import { siteConfig, type SiteConfig } from './schema/site.ts';
import { taxonomy, type Taxonomy } from './schema/taxonomy.ts';
import type { ContentTree, EntryFolder } from './tree-model.ts';

/** An entry with the pictures beside it. */
export interface FolderEntry<T> extends ReadEntry<T> {
  readonly place: EntryFolder;
}

/** A record with the slug it is named for. */
export interface SlugDocument<T> extends ReadDocument<T> {
  readonly slug: string;
}

/** Every file read and checked by itself, valid or not. Program and record files that are not there are undefined. */
export interface Gathered {
  readonly tree: ContentTree;
  readonly site: ReadDocument<SiteConfig>;
  readonly taxonomy: ReadDocument<Taxonomy>;
  readonly integrations: readonly FolderEntry<Integration>[];
  readonly partners: readonly FolderEntry<Partner>[];
  readonly kits: readonly (FolderEntry<Kit> & { readonly texts: readonly KitText[] })[];
  readonly collections: readonly ReadEntry<Collection>[];
  readonly ranking: ReadDocument<RankingRules> | undefined;
  readonly certification: ReadDocument<CertificationRules> | undefined;
  readonly tiers: ReadDocument<TierRules> | undefined;
  readonly routing: ReadDocument<RoutingRules> | undefined;
  readonly review: ReadDocument<ReviewRules> | undefined;
  readonly owners: ReadDocument<Owners> | undefined;
  readonly actions: ReadDocument<Actions> | undefined;
  readonly usage: readonly SlugDocument<UsageSnapshot>[];
  readonly certifications: readonly SlugDocument<CertificationRecord>[];
  readonly partnerRecords: readonly SlugDocument<PartnerRecord>[];
  readonly translations: readonly ReadTranslation[];
}

const required = (door: Door, tree: ContentTree, file: 'site.yaml' | 'taxonomy.yaml'): boolean => {
  if (tree.topFiles.has(file)) return true;
  door.report({
    rule: 'content/missing-file',
    file,
    place: WHOLE_FILE,
    message: `${file} is missing from the content folder.`,
    wanted: `${file} at the top of the content folder`,
  });
  return false;
};

const readFolders = <T extends z.ZodType>(
  door: Door,
  schema: T,
  places: readonly EntryFolder[],
): readonly FolderEntry<z.output<T>>[] =>
  places.filter(({ isRead }) => isRead).map((place) => ({ ...readEntry(door, schema, place), place }));

/** Reads every file that the tree names and wants read. */
export function gather(door: Door, tree: ContentTree): Gathered {
  const missing = (file: string) => ({ file, fields: {}, value: undefined });
  const rules = <T>(name: string, read: (file: string) => T): T | undefined =>
    tree.program.has(name) ? read(`program/${name}`) : undefined;
  const records = <T>(name: string, read: (file: string) => T): T | undefined =>
    tree.recordFiles.has(name) ? read(`records/${name}`) : undefined;
  return {
    tree,
    site: required(door, tree, 'site.yaml')
      ? readYamlFile(door, siteConfig, 'site.yaml')
      : missing('site.yaml'),
    taxonomy: required(door, tree, 'taxonomy.yaml')
      ? readYamlFile(door, taxonomy, 'taxonomy.yaml')
      : missing('taxonomy.yaml'),
    integrations: readFolders(door, integration, tree.integrations),
    partners: readFolders(door, partner, tree.partners),
    kits: readFolders(door, kit, tree.kits).map((entry) => ({
      ...entry,
      texts: entry.place.texts.flatMap((each) => readKitText(door, each) ?? []),
    })),
    collections: tree.collections.map((each) => readEntry(door, collection, each)),
    ranking: rules('ranking.yaml', (file) => readYamlFile(door, rankingRules, file)),
    certification: rules('certification.yaml', (file) => readYamlFile(door, certificationRules, file)),
    tiers: rules('tiers.yaml', (file) => readYamlFile(door, tierRules, file)),
    routing: rules('routing.yaml', (file) => readYamlFile(door, routingRules, file)),
    review: rules('review.yaml', (file) => readYamlFile(door, reviewRules, file)),
    owners: records('owners.yaml', (file) => readYamlFile(door, owners, file)),
    actions: records('actions.yaml', (file) => readYamlFile(door, actions, file)),
    usage: tree.usage.map((each) => ({ slug: each.slug, ...readSnapshot(door, each) })),
    certifications: tree.certifications.map(({ slug, file }) => ({
      slug,
      ...readYamlFile(door, certificationRecord, file),
    })),
    partnerRecords: tree.partnerRecords.map(({ slug, file }) => ({
      slug,
      ...readYamlFile(door, partnerRecord, file),
    })),
    translations: tree.translations.map((each) => readTranslation(door, each)),
  };
}
