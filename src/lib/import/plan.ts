import { integration } from '../content/schema/integration.ts';
import { partner } from '../content/schema/partner.ts';
import { partnerRecord } from '../content/schema/partner-record.ts';
import { siteConfig } from '../content/schema/site.ts';
import type { SourceRows } from './claims.ts';
import { draftRows } from './claims.ts';
import { ruleContexts } from './contexts.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entries.ts';
import { makeIntegration } from './entries.ts';
import { fold } from './evaluate.ts';
import type { ExistingFolder } from './existing.ts';
import type { ImportFile } from './files.ts';
import { extendTaxonomy, toMarkdownFile, toTaxonomy, toYaml } from './files.ts';
import type { FitContext } from './fit.ts';
import { Ledger } from './ledger.ts';
import type { ImportMap } from './map/schema.ts';
import { assignSlugs, assignTitles } from './naming.ts';
import { makePartners } from './partners.ts';
import { bindPublishers } from './publishers.ts';
import { pruneReferences } from './prune.ts';
import { commonSpellings, termKey } from './spelling.ts';
import { bindTerms, usedTerms } from './taxonomy.ts';
import { taxonomyKindOf } from './terms.ts';
import { termUse, termValues } from './term-values.ts';
import { plainLine } from './text/plain.ts';

/** Everything an import would do, before anything is done. */
export interface Plan {
  /** New files, and with `force` those that replace one; sorted by path. */
  readonly files: readonly ImportFile[];
  /** Paths that are there already and stay as they are; sorted. */
  readonly kept: readonly string[];
  /** Files that get terms added. */
  readonly extended: readonly string[];
  readonly replaced: readonly string[];
  readonly counts: { readonly integrations: number; readonly partners: number };
  readonly ledger: Ledger;
}

export interface PlanInput {
  readonly map: ImportMap;
  readonly sources: readonly SourceRows[];
  readonly existing: ExistingFolder;
  readonly force: boolean;
}

const integrationPath = (slug: string) => `integrations/${slug}/index.md`;
const partnerPath = (slug: string) => `partners/${slug}/index.md`;

/** What `sources` become through `map` in a folder that holds `existing`. Pure; the order of rows does not matter. */
export function planImport({ map, sources, existing, force }: PlanInput): Plan {
  const ledger = new Ledger();
  const contextFor = ruleContexts(map, sources, ledger);
  const drafts = draftRows(map, sources, contextFor, ledger);
  const slugs = assignSlugs(drafts.integrations, ledger);
  const slugOf = (draft: Draft) => slugs.get(draft) ?? '';
  const isKept = (path: string) => existing.files.has(path) && !force;
  const writable = drafts.integrations.filter((draft) => !isKept(integrationPath(slugOf(draft))));
  const titles = assignTitles(writable, slugs, takenNames(existing, new Set(writable.map(slugOf))), ledger);
  const publishers = bindPublishers(map, drafts.partners, writable, existing, ledger);
  const books = bindTerms(termValues(writable, publishers.organisations), map, existing.taxonomy, ledger);
  const spellings = commonSpellings(tagValues(writable), tableValues(map));
  const bySlug = listingIndex(drafts.integrations, slugOf, existing);

  const context: FitContext = {
    ledger,
    contextFor,
    links: { http: map.links.http, base: map.links.base },
    spell: (tag) => spellings.get(termKey(tag)) ?? tag,
    resolve: (reference, value) => {
      switch (reference) {
        case 'integration':
          return bySlug.get(fold(value));
        case 'publisher':
        case 'partner':
          return publishers.resolve(value);
        default: {
          const kind = taxonomyKindOf(reference);
          return kind === undefined ? value : books[kind].resolve(value);
        }
      }
    },
  };

  const partners = makePartners(publishers, map, context, (slug) => isKept(partnerPath(slug)));
  const listings = writable.flatMap((draft): Entry[] => {
    const entry = makeIntegration(draft, slugOf(draft), titles.get(draft) ?? draft.name, context);
    return entry === undefined ? [] : [entry];
  });
  const pruned = pruneReferences(listings, partners, existing, slugOf, drafts.integrations, writable, ledger);
  const terms = usedTerms(books, termUse(pruned.listings, pruned.partners));
  const fresh = Object.values(terms).some((list) => list.length > 0);

  const wanted: ImportFile[] = [
    { path: 'site.yaml', text: toYaml(map.site, Object.keys(siteConfig.shape)) },
    ...pruned.listings.map(({ slug, fields, body }) => ({
      path: integrationPath(slug),
      text: toMarkdownFile(fields, Object.keys(integration.shape), body),
    })),
    ...pruned.partners.flatMap(({ slug, fields, body, record }) => [
      { path: partnerPath(slug), text: toMarkdownFile(fields, Object.keys(partner.shape), body) },
      ...(record === undefined
        ? []
        : [
            { path: `records/partners/${slug}.yaml`, text: toYaml(record, Object.keys(partnerRecord.shape)) },
          ]),
    ]),
  ];
  const taxonomyFile =
    existing.taxonomyText === undefined
      ? [{ path: 'taxonomy.yaml', text: toTaxonomy(terms) }]
      : fresh
        ? [{ path: 'taxonomy.yaml', text: extendTaxonomy(existing.taxonomyText, terms) }]
        : [];
  const files = [...wanted.filter(({ path }) => !isKept(path)), ...taxonomyFile].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const kept = [
    ...drafts.integrations.map((draft) => integrationPath(slugOf(draft))),
    ...[...publishers.organisations.keys()].map(partnerPath),
    ...wanted.map(({ path }) => path),
  ].filter(isKept);
  const counts = { integrations: pruned.listings.length, partners: pruned.partners.length };
  return {
    files: counts.integrations + counts.partners === 0 ? [] : files,
    kept: [...new Set(kept)].sort(),
    extended: existing.taxonomyText !== undefined && fresh ? ['taxonomy.yaml'] : [],
    replaced: files
      .map(({ path }) => path)
      .filter((path) => path !== 'taxonomy.yaml' && existing.files.has(path)),
    counts,
    ledger,
  };
}

function takenNames(existing: ExistingFolder, written: ReadonlySet<string>): (name: string) => boolean {
  const names = [...existing.integrationNames]
    .filter(([slug]) => !written.has(slug))
    .map(([, name]) => fold(name));
  const taken = new Set(names);
  return (name) => taken.has(fold(name));
}

function tagValues(drafts: readonly Draft[]): readonly string[] {
  return drafts.flatMap(({ fields }) =>
    (fields.get('tags')?.values ?? []).flatMap((value) =>
      typeof value === 'object' ? [] : [plainLine(String(value), 'inline')],
    ),
  );
}

/** What the map's own tables write is how a tag is spelled. */
function tableValues(map: ImportMap): ReadonlySet<string> {
  return new Set(Object.values(map.tables).flatMap((table) => Object.values(table).map(String)));
}

/** Slugs by everything a row may call a listing: its slug text, its name, its slug. Ambiguous ones lead nowhere. */
function listingIndex(
  drafts: readonly Draft[],
  slugOf: (draft: Draft) => string,
  existing: ExistingFolder,
): ReadonlyMap<string, string> {
  const index = new Map<string, string | undefined>();
  const learn = (text: string, slug: string) => {
    const key = fold(text);
    index.set(key, !index.has(key) || index.get(key) === slug ? slug : undefined);
  };
  for (const draft of drafts) {
    const slug = slugOf(draft);
    for (const text of new Set([slug, draft.slugText, draft.name].map(fold))) learn(text, slug);
  }
  for (const [slug, name] of existing.integrationNames)
    for (const text of new Set([slug, name].map(fold))) learn(text, slug);
  return new Map([...index].flatMap(([key, slug]) => (slug === undefined ? [] : [[key, slug] as const])));
}
