import type { SourceRows } from './claims.ts';
import { draftRows } from './claims.ts';
import { ruleContexts } from './contexts.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entries.ts';
import { makeIntegration } from './entries.ts';
import { fold } from './evaluate.ts';
import type { ExistingFolder } from './existing.ts';
import type { FitContext } from './fit.ts';
import { Ledger } from './ledger.ts';
import { assignAddresses, wordsOf, type Addresses } from './manifest/addresses.ts';
import { hashRow } from './manifest/match.ts';
import type { Manifest } from './manifest/model.ts';
import type { ImportMap } from './map/schema.ts';
import { takenNames } from './manifest/names.ts';
import { assignTitles, tellSlugs } from './naming.ts';
import { makePartners, type PartnerEntry } from './partners.ts';
import { bindPublishers } from './publishers.ts';
import { pruneReferences } from './prune.ts';
import { commonSpellings, termKey } from './spelling.ts';
import { bindTerms, usedTerms } from './taxonomy.ts';
import { taxonomyKindOf } from './terms.ts';
import { termUse, termValues } from './term-values.ts';
import { plainLine } from './text/plain.ts';
import { listingPath, partnerPath, recordPath, type Wanted, type WantedListing } from './wanted.ts';

/** What the source wants in a folder, before anything is compared or done. */
export interface Plan {
  readonly wanted: Wanted;
  /** Paths that a hand wrote and the source leads to; sorted. They stay as they are. */
  readonly kept: readonly string[];
  /** Listings that a hand deleted, by slug, and that stay so. */
  readonly deleted: ReadonlySet<string>;
  /** Slugs of earlier imports whose row is there, but gave no listing, with the row. */
  readonly refused: ReadonlyMap<string, Draft>;
  readonly ledger: Ledger;
}

export interface PlanInput {
  readonly map: ImportMap;
  readonly sources: readonly SourceRows[];
  readonly existing: ExistingFolder;
  /** What earlier imports wrote. */
  readonly manifest: Manifest;
  /** Whether a file that is there was written by earlier imports and not by a hand. */
  readonly isOurs: (path: string) => boolean;
  readonly force: boolean;
  /** Brings listings back that a hand deleted. */
  readonly restore: boolean;
}

/** What `sources` become through `map` in a folder that holds `existing`. Pure; the order of rows does not matter. */
export function planImport({ map, sources, existing, manifest, isOurs, force, restore }: PlanInput): Plan {
  const ledger = new Ledger();
  const contextFor = ruleContexts(map, sources, ledger);
  const drafts = draftRows(map, sources, contextFor, ledger);
  const addresses = assignAddresses(drafts.integrations, manifest.integrations, existing);
  const slugOf = (draft: Draft) => addresses.slugs.get(draft) ?? '';
  tellSlugs(addresses.slugs, ledger);
  const others = withoutOurs(existing, isOurs);
  const isKept = (path: string) => others.files.has(path) && !force;
  const isDeleted = (draft: Draft) => {
    const known = addresses.known.get(draft);
    return !restore && known !== undefined && !existing.files.has(listingPath(known.slug));
  };
  const writable = drafts.integrations.filter(
    (draft) => !isKept(listingPath(slugOf(draft))) && !isDeleted(draft),
  );
  const isTaken = takenNames(existing, others, manifest, addresses, new Set(writable.map(slugOf)));
  const titles = assignTitles(writable, addresses.slugs, isTaken, ledger);
  const publishers = bindPublishers(map, drafts.partners, writable, existing, manifest.partners, ledger);
  const values = termValues(writable, publishers.organisations);
  const books = bindTerms(values, map, existing.taxonomy, manifest.terms, ledger);
  const spellings = commonSpellings(tagValues(writable), tableValues(map));
  const bySlug = listingIndex(
    drafts.integrations.filter((draft) => !isDeleted(draft)),
    slugOf,
    others,
  );

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
  const made = writable.flatMap((draft): Entry[] => {
    const entry = makeIntegration(draft, slugOf(draft), titles.get(draft) ?? draft.name, context);
    return entry === undefined ? [] : [entry];
  });
  const keptDrafts = drafts.integrations.filter((draft) => isKept(listingPath(slugOf(draft))));
  const pruned = pruneReferences(made, partners, others, keptDrafts.map(slugOf), ledger);
  const live = new Set(addresses.slugs.values());
  const listings = [...Map.groupBy(pruned.listings, ({ slug }) => slug).values()].flatMap(([entry]) =>
    entry === undefined ? [] : [wantListing(entry, addresses, live)],
  );
  const terms = usedTerms(books, termUse(listings, pruned.partners));
  const kept = [
    ...drafts.integrations.map((draft) => listingPath(slugOf(draft))),
    ...[...publishers.organisations.keys()].map(partnerPath),
    ...pruned.partners.flatMap(({ slug, record }) => (record === undefined ? [] : [recordPath(slug)])),
    'site.yaml',
  ].filter(isKept);
  const slugs = new Set(listings.map(({ slug }) => slug));
  const isRefused = (draft: Draft) => !slugs.has(slugOf(draft)) && !isDeleted(draft);
  return {
    wanted: { site: map.site, listings, partners: pruned.partners.map(wantPartner), terms },
    kept: [...new Set(kept)].sort(),
    deleted: new Set(
      drafts.integrations.filter(isDeleted).flatMap((draft) => addresses.known.get(draft)?.slug ?? []),
    ),
    refused: new Map(
      [...addresses.known].filter(([draft]) => isRefused(draft)).map(([draft, { slug }]) => [slug, draft]),
    ),
    ledger,
  };
}

function withoutOurs(existing: ExistingFolder, isOurs: PlanInput['isOurs']): ExistingFolder {
  const names = [...existing.integrationNames].filter(([slug]) => !isOurs(listingPath(slug)));
  return {
    ...existing,
    files: new Set([...existing.files].filter((path) => !isOurs(path))),
    integrationNames: new Map(names),
  };
}

/** A listing with the slugs it had before among its aliases, but for those that another listing has now. */
function wantListing(entry: Entry, { known }: Addresses, live: ReadonlySet<string>): WantedListing {
  const { slug, fields, body, draft } = entry;
  const earlier = draft === undefined ? undefined : known.get(draft);
  const old = earlier === undefined ? [] : [...wordsOf(earlier.fields['aliases']), earlier.slug];
  const aliases = [...new Set([...wordsOf(fields['aliases']), ...old])].filter(
    (alias) => alias !== slug && !live.has(alias),
  );
  const { aliases: _, ...rest } = fields;
  return {
    slug,
    key: draft?.key ?? '',
    row: draft === undefined ? '' : hashRow(draft),
    fields: aliases.length === 0 ? rest : { ...rest, aliases },
    body,
    known: earlier,
  };
}

const wantPartner = ({ slug, keys, fields, body, record }: PartnerEntry) => ({
  slug,
  keys,
  fields,
  body,
  record,
});

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
