import type { z } from 'zod';
import { api } from '#lib/i18n/en/api.ts';
import * as catalogue from './schema/catalogue.ts';
import { certificationHead, certifiedIntegration } from './schema/certificate.ts';
import { coverage, ecosystem, match } from './schema/ecosystem.ts';
import { document, listPart, manifest } from './schema/envelope.ts';
import { integration, integrationRow } from './schema/integration.ts';
import { partner, partnerRow } from './schema/partner.ts';
import * as program from './schema/program.ts';
import { historyRow, rankedIntegration, rankingHead } from './schema/rank.ts';
import { history, historyHead, start } from './schema/start.ts';

/** Kinds of files that hold one thing. */
export const DOCUMENTS = {
  index: { path: 'index.json', schema: document(start) },
  integration: { path: 'integrations/{slug}.json', schema: document({ item: integration }) },
  partner: { path: 'partners/{slug}.json', schema: document({ item: partner }) },
  collection: { path: 'collections/{slug}.json', schema: document({ item: catalogue.collection }) },
  kit: { path: 'kits/{slug}.json', schema: document({ item: catalogue.kit }) },
  highlights: { path: 'highlights.json', schema: document(catalogue.highlights) },
  taxonomy: { path: 'taxonomy.json', schema: document(catalogue.taxonomy) },
  history: { path: 'history.json', schema: document(history) },
  ecosystem: { path: 'ecosystem.json', schema: document(ecosystem) },
  coverage: { path: 'coverage.json', schema: document(coverage) },
  match: { path: 'match.json', schema: document(match) },
  metrics: { path: 'metrics.json', schema: document(program.metricsProgram) },
  'program-ranking': { path: 'program/ranking.json', schema: document(program.rankingRules) },
  'program-certification': {
    path: 'program/certification.json',
    schema: document(program.certificationProgram),
  },
  'program-tiers': { path: 'program/tiers.json', schema: document(program.tierProgram) },
  'program-health': { path: 'program/health.json', schema: document(program.healthProgram) },
  'program-checks': { path: 'program/checks.json', schema: document(program.checksProgram) },
} as const satisfies Record<string, { readonly path: string; readonly schema: z.ZodType }>;

/** Kinds of lists: a file that names the parts, and the parts. */
export const LISTS = {
  integrations: { path: 'integrations', item: integrationRow, head: {} },
  partners: { path: 'partners', item: partnerRow, head: {} },
  categories: { path: 'categories', item: catalogue.categoryRow, head: {} },
  collections: { path: 'collections', item: catalogue.collectionRow, head: {} },
  kits: { path: 'kits', item: catalogue.kitRow, head: {} },
  comparisons: { path: 'comparisons', item: catalogue.comparisonRow, head: {} },
  regions: { path: 'regions', item: catalogue.regionRow, head: {} },
  actions: { path: 'actions', item: catalogue.action, head: {} },
  redirects: { path: 'redirects', item: catalogue.redirect, head: {} },
  rankings: { path: 'rankings', item: rankedIntegration, head: rankingHead },
  certifications: { path: 'certifications', item: certifiedIntegration, head: certificationHead },
  'history-day': { path: 'history/{day}', item: historyRow, head: historyHead },
} as const satisfies Record<
  string,
  { readonly path: string; readonly item: z.ZodType; readonly head: z.ZodRawShape }
>;

export type DocumentName = keyof typeof DOCUMENTS;
export type ListName = keyof typeof LISTS;

/** A kind of file: its name, where such files lie below `/api/v1/`, and what they may hold. */
export interface FileKind {
  readonly name: string;
  readonly path: string;
  readonly schema: z.ZodType;
  readonly about: string;
}

/** Names in the order in which they are told of: a list, then what it lists. */
const ORDER: readonly (DocumentName | ListName)[] = [
  'index',
  'integrations',
  'integration',
  'partners',
  'partner',
  'categories',
  'collections',
  'collection',
  'kits',
  'kit',
  'comparisons',
  'regions',
  'highlights',
  'taxonomy',
  'rankings',
  'certifications',
  'history',
  'history-day',
  'actions',
  'redirects',
  'ecosystem',
  'coverage',
  'match',
  'metrics',
  'program-ranking',
  'program-certification',
  'program-tiers',
  'program-health',
  'program-checks',
];

const isList = (name: DocumentName | ListName): name is ListName => name in LISTS;

/** What holds one thing, or a list: the file that names its parts, and the parts. */
export interface FileGroup {
  readonly name: DocumentName | ListName;
  readonly main: FileKind;
  readonly parts: FileKind | undefined;
}

function group(name: DocumentName | ListName): FileGroup {
  const about = api.files[name];
  if (!isList(name)) return { name, main: { name, ...DOCUMENTS[name], about }, parts: undefined };
  const { path, item, head } = LISTS[name];
  return {
    name,
    main: { name, path: `${path}.json`, schema: manifest(head), about },
    parts: {
      name: `${name}-part`,
      path: `${path}/parts/{number}.json`,
      schema: listPart(item),
      about: api.part,
    },
  };
}

export const FILE_GROUPS: readonly FileGroup[] = ORDER.map(group);

/** Every kind of file. */
export const FILE_KINDS: readonly FileKind[] = FILE_GROUPS.flatMap(({ main, parts }) =>
  parts ? [main, parts] : [main],
);
