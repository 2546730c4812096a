import type { Taxonomy, TaxonomyKind, Term } from '../content/schema/taxonomy.ts';
import type { Ledger } from './ledger.ts';
import type { ImportMap, TaxonomyRule } from './map/schema.ts';
import { safeSlug, slugify } from './slug.ts';
import { commonSpellings, termKey } from './spelling.ts';
import { TAXONOMY_KINDS } from './terms.ts';
import { plainLine, shorten } from './text/plain.ts';
import type { Manifest } from './manifest/model.ts';
import { compare } from './unique.ts';

/** The terms of one kind, and the way from a source value to one of them. */
export interface TermBook {
  /** Slug of the term a source value means, or undefined where it means none. */
  readonly resolve: (value: string) => string | undefined;
  /** Terms that no hand wrote, by slug: new ones, and those of earlier imports as the source has them now. */
  readonly fresh: ReadonlyMap<string, Term>;
}

const OPEN: TaxonomyRule = { terms: [], open: true, case: 'keep' };

/** One book for each kind, from the values met, the map's own terms, those of the folder and of earlier imports. */
export function bindTerms(
  values: ReadonlyMap<TaxonomyKind, readonly string[]>,
  map: ImportMap,
  existing: Taxonomy,
  known: Manifest['terms'],
  ledger: Ledger,
): Readonly<Record<TaxonomyKind, TermBook>> {
  const bind = (kind: TaxonomyKind) =>
    bindKind(values.get(kind) ?? [], map.taxonomy[kind] ?? OPEN, existing[kind], known[kind] ?? [], ledger);
  return {
    categories: bind('categories'),
    industries: bind('industries'),
    regions: bind('regions'),
    languages: bind('languages'),
    services: bind('services'),
    roles: bind('roles'),
  };
}

function bindKind(
  values: readonly string[],
  rule: TaxonomyRule,
  existing: readonly Term[],
  known: readonly Term[],
  ledger: Ledger,
): TermBook {
  const there = new Set(existing.map(({ slug }) => slug));
  const imported = new Map(known.filter(({ slug }) => there.has(slug)).map((one) => [one.slug, one]));
  const slugs = new Map<string, string>();
  const fresh = new Map<string, Term>();
  const learn = (text: string, slug: string) => {
    const key = termKey(text);
    if (!slugs.has(key)) slugs.set(key, slug);
  };
  for (const { slug, name, aliases } of [...existing, ...imported.values()])
    for (const text of [slug, name, ...aliases]) learn(text, slug);
  for (const { from, aliases, ...term } of rule.terms) {
    const slug = slugs.get(termKey(term.slug)) ?? slugs.get(termKey(term.name)) ?? term.slug;
    for (const text of [term.slug, term.name, ...(aliases ?? []), ...from]) learn(text, slug);
    if (slug === term.slug && (!there.has(slug) || imported.has(slug))) {
      fresh.set(slug, { ...definedTerm(term), aliases: aliases ?? [] });
    }
  }
  const spellings = commonSpellings(
    values.map((value) => plainLine(value, 'inline')).filter((value) => value !== ''),
  );
  for (const [key, spelling] of [...spellings].sort(([a], [b]) => compare(a, b))) {
    const earlier = imported.get(slugs.get(key) ?? '');
    const isRenewed = earlier !== undefined && termKey(earlier.name) === key;
    if ((slugs.has(key) && !isRenewed) || !rule.open) continue;
    const name = shorten(recase(spelling, rule.case), 60);
    const slug = earlier?.slug ?? safeSlug(slugify(spelling), 'term', spelling);
    slugs.set(key, slug);
    if (fresh.has(slug)) continue;
    const description = rule.describe?.replaceAll('{name}', name);
    fresh.set(slug, { slug, name, ...(description === undefined ? {} : { description }), aliases: [] });
    tellMerging(values, key, slug, ledger);
  }
  for (const [slug, term] of imported) if (!fresh.has(slug)) fresh.set(slug, term);
  return { resolve: (value) => slugs.get(termKey(plainLine(value, 'inline'))), fresh };
}

function definedTerm({
  slug,
  name,
  description,
}: {
  slug: string;
  name: string;
  description?: string | undefined;
}) {
  return { slug, name, ...(description === undefined ? {} : { description }) };
}

function tellMerging(values: readonly string[], key: string, slug: string, ledger: Ledger): void {
  const from = [...new Set(values.filter((value) => termKey(plainLine(value, 'inline')) === key))].sort();
  if (from.length > 1) ledger.mergings.push({ noun: 'term', slug, from });
}

function recase(text: string, form: TaxonomyRule['case']): string {
  if (form === 'keep') return text;
  const words = text.replaceAll(/[\s_-]+/g, ' ');
  const first = form === 'title' ? /(^| )(\p{Ll})/gu : /^(\p{Ll})/u;
  return words.replace(first, (letters) => letters.toUpperCase());
}

/** The fresh terms that something uses, sorted by slug. */
export function usedTerms(
  books: Readonly<Record<TaxonomyKind, TermBook>>,
  used: ReadonlyMap<TaxonomyKind, ReadonlySet<string>>,
): Readonly<Record<TaxonomyKind, readonly Term[]>> {
  const of = (kind: TaxonomyKind) =>
    [...books[kind].fresh.values()]
      .filter(({ slug }) => used.get(kind)?.has(slug) === true)
      .sort((a, b) => compare(a.slug, b.slug));
  const [categories, industries, regions, languages, services, roles] = TAXONOMY_KINDS.map(of);
  return {
    categories: categories ?? [],
    industries: industries ?? [],
    regions: regions ?? [],
    languages: languages ?? [],
    services: services ?? [],
    roles: roles ?? [],
  };
}
