import type { Gathered } from './gather.ts';
import type { ReadDocument } from './door/document.ts';
import { isFields } from './door/fields.ts';
import type { ReferenceTarget } from './schema/fields.ts';
import type { TaxonomyKind } from './schema/taxonomy.ts';

/** What may be named. A target that could not be read is absent, so that one mistake does not look like hundreds. */
export type KnownSlugs = Partial<Record<ReferenceTarget, ReadonlySet<string>>>;

const slugsIn = (value: unknown, key: string): readonly string[] => {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const slug = isFields(item) ? item[key] : undefined;
    return typeof slug === 'string' ? [slug] : [];
  });
};

const isEmpty = (document: ReadDocument<unknown>): boolean => Object.keys(document.fields).length === 0;

const TERM_TARGETS = {
  categories: 'category',
  industries: 'industry',
  regions: 'region',
  languages: 'language',
  services: 'service',
  roles: 'role',
} as const satisfies Record<TaxonomyKind, ReferenceTarget>;

const TERM_KINDS = ['categories', 'industries', 'regions', 'languages', 'services', 'roles'] as const;

const termsOf = (taxonomy: Gathered['taxonomy']): KnownSlugs => {
  if (isEmpty(taxonomy)) return {};
  return Object.fromEntries(
    TERM_KINDS.map((kind) => [TERM_TARGETS[kind], new Set(slugsIn(taxonomy.fields[kind], 'slug'))]),
  );
};

const listed = (
  document: ReadDocument<unknown> | undefined,
  field: string,
  key = 'slug',
): ReadonlySet<string> | undefined => {
  if (document === undefined) return new Set();
  return document.value === undefined && isEmpty(document) ? undefined : new Set(slugsIn(document.fields[field], key));
};

/** Criteria or levels of every version of the certification rules. */
const listedInVersions = (
  document: ReadDocument<unknown> | undefined,
  field: 'criteria' | 'levels',
): ReadonlySet<string> | undefined => {
  const current = listed(document, field);
  const previous: unknown = document?.fields['previous'];
  if (!current || !Array.isArray(previous)) return current;
  const former = previous.flatMap((each: unknown) => (isFields(each) ? slugsIn(each[field], 'slug') : []));
  return new Set([...current, ...former]);
};

/** Every slug that exists, those of entries with mistakes included. */
export function knownSlugs(gathered: Gathered): KnownSlugs {
  const partners = new Set(gathered.tree.partners.map((entry) => entry.slug));
  const known = {
    integration: new Set(gathered.tree.integrations.map((entry) => entry.slug)),
    partner: partners,
    publisher: new Set([...partners, 'platform']),
    ...termsOf(gathered.taxonomy),
    criterion: listedInVersions(gathered.certification, 'criteria'),
    level: listedInVersions(gathered.certification, 'levels'),
    skill: listed(gathered.tiers, 'skills'),
    desk: listed(gathered.routing, 'desks'),
    api_version: listed(gathered.site, 'api_versions', 'version'),
  };
  return Object.fromEntries(Object.entries(known).filter(([, slugs]) => slugs !== undefined));
}
