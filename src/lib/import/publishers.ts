import { partner } from '../content/schema/partner.ts';
import type { ContextFor, Draft, RawField } from './draft.ts';
import { evaluate, isItem } from './evaluate.ts';
import type { ExistingFolder } from './existing.ts';
import type { Ledger } from './ledger.ts';
import type { Scalar } from './map/rule.ts';
import type { ImportMap } from './map/schema.ts';
import type { KnownPartner } from './manifest/model.ts';
import type { Organisation } from './organisations.ts';
import { companyKey, groupOrganisations } from './organisations.ts';
import type { Row } from './rows/model.ts';
import { safeSlug, shortHash, slugify, withSuffix } from './slug.ts';
import { targetAt } from './target.ts';
import { plainLine } from './text/plain.ts';
import { assignNames } from './unique.ts';
import { partnerPath } from './wanted.ts';

/** The companies of an import, each with its slug. */
export interface Publishers {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Slug of the company a source name means, `platform` for the platform's own, undefined for none. */
  readonly resolve: (name: string) => string | undefined;
}

/** Companies out of partner rows and out of the `publisher` field of the listings, each once. */
export function bindPublishers(
  map: ImportMap,
  partners: readonly (readonly Draft[])[],
  integrations: readonly Draft[],
  existing: ExistingFolder,
  earlier: readonly KnownPartner[],
  ledger: Ledger,
): Publishers {
  const platform = new Set(['platform', ...map.publishers.platform].map(companyKey));
  const names = integrations.flatMap(namesOf).filter((name) => !platform.has(companyKey(name)));
  const groups = groupOrganisations(partners, names);
  const kept = keepSlugs(groups, existing, earlier);
  const taken = new Set(kept.values());
  const slugs = assignNames(
    groups
      .filter((group) => !kept.has(group))
      .map((group) => ({ key: group.key, wish: wishOf(group), marks: [] })),
    { fold: (slug) => slug, withMark: withSuffix, hash: shortHash, isTaken: (slug) => taken.has(slug) },
  );
  const organisations = new Map<string, Organisation>();
  const slugByName = new Map<string, string>();
  for (const group of groups) {
    const slug = kept.get(group) ?? slugs.get(group.key) ?? '';
    organisations.set(slug, group);
    for (const name of group.names) slugByName.set(companyKey(name), slug);
    tellMerging(group, slug, ledger);
  }
  const resolve = (name: string) => {
    const key = companyKey(plainLine(name, 'inline'));
    return platform.has(key) ? 'platform' : slugByName.get(key);
  };
  return { organisations, resolve };
}

/** Companies that are there already, by what earlier imports or the files call them; each slug goes to one. */
function keepSlugs(
  groups: readonly Organisation[],
  { files, partnerNames }: ExistingFolder,
  earlier: readonly KnownPartner[],
): ReadonlyMap<Organisation, string> {
  const keysOf = (is: boolean) =>
    earlier
      .filter(({ slug }) => files.has(partnerPath(slug)) === is)
      .flatMap(({ slug, keys }) => keys.map((key) => [key, slug] as const));
  const named = [...partnerNames].map(([slug, name]) => [companyKey(name), slug] as const);
  const known = new Map([...keysOf(false), ...named, ...keysOf(true)]);
  const kept = new Map<Organisation, string>();
  for (const group of groups) {
    const taken = new Set(kept.values());
    const slug = group.names
      .map((name) => known.get(companyKey(name)))
      .find((one) => one !== undefined && !taken.has(one));
    if (slug !== undefined) kept.set(group, slug);
  }
  return kept;
}

function tellMerging({ drafts, publisherNames }: Organisation, slug: string, ledger: Ledger): void {
  const from = [...new Set([...drafts.map(({ row }) => sourceName(row)), ...publisherNames])].sort();
  if (from.length > 1 || drafts.length > 1) ledger.mergings.push({ noun: 'partner', slug, from });
}

function sourceName(row: Row): string {
  const { value } = row;
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof name === 'string' ? name : '';
}

function namesOf(draft: Draft): readonly string[] {
  const values = draft.fields.get('publisher')?.values ?? [];
  return values
    .filter((value): value is Scalar => !isItem(value))
    .slice(0, 1)
    .map((value) => plainLine(String(value), 'inline'))
    .filter((name) => name !== '');
}

function wishOf({ drafts, name, key }: Organisation): string {
  return safeSlug(slugify(drafts[0]?.slugText ?? name), 'partner', key);
}

/**
 * The fields of a company: its rows' own. What the map says of publishers fills the gaps, and of a company that
 * publishes something it is added to fields with several values.
 */
export function organisationFields(
  organisation: Organisation,
  map: ImportMap,
  contextFor: ContextFor,
): ReadonlyMap<string, RawField> {
  const fields = new Map(organisation.fields);
  const publishes = organisation.publisherNames.length > 0;
  const value = { name: organisation.name };
  const row = organisation.drafts[0]?.row ?? {
    source: 'publishers',
    number: 0,
    value,
    key: organisation.key,
  };
  for (const [name, rule] of Object.entries(map.publishers.fields)) {
    const own = fields.get(name)?.values ?? [];
    const adds = publishes && targetAt(partner.shape, name)?.list === true;
    if (own.length > 0 && !adds) continue;
    fields.set(name, { rule, row, values: [...own, ...evaluate(rule, value, contextFor(row, name))] });
  }
  return fields;
}
