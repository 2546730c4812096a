import type { ExistingFolder } from '../existing.ts';
import { EMPTY_FOLDER } from '../existing.ts';
import { toTaxonomy } from '../files.ts';
import { planImport, type PlanInput } from '../plan.ts';
import { asJson } from '../settle/listings.ts';
import {
  LISTING,
  listingPath,
  PARTNER,
  partnerPath,
  RECORD,
  recordPath,
  render,
  SITE,
  type Wanted,
} from '../wanted.ts';
import { EMPTY_MANIFEST, type Manifest } from './model.ts';

/**
 * A manifest for a folder that has none: files that are, to the byte, what the import would write are taken in. All
 * others count as written by hand.
 */
export function adoptFolder(input: Pick<PlanInput, 'map' | 'sources' | 'existing'>): Manifest {
  const { existing } = input;
  if (existing.texts.size === 0) return EMPTY_MANIFEST;
  const planWith = (folder: ExistingFolder) =>
    planImport({
      ...input,
      existing: folder,
      manifest: EMPTY_MANIFEST,
      isOurs: () => true,
      force: false,
      restore: false,
    }).wanted;
  const bare = planWith({ ...existing, taxonomy: EMPTY_FOLDER.taxonomy, taxonomyText: undefined });
  const isWhole = toTaxonomy(bare.terms) === existing.taxonomyText;
  const wanted = isWhole ? bare : planWith(existing);
  return { ...takeIn(wanted, existing), terms: isWhole ? termsOf(wanted) : {} };
}

function takeIn({ site, listings, partners }: Wanted, { texts }: ExistingFolder): Manifest {
  return {
    ...EMPTY_MANIFEST,
    ...(texts.get('site.yaml') === render({ fields: site, body: '' }, SITE) ? { site: asJson(site) } : {}),
    integrations: listings
      .filter((one) => texts.get(listingPath(one.slug)) === render(one, LISTING))
      .map(({ slug, key, row, fields, body }) => ({ slug, key, row, fields: asJson(fields), body })),
    partners: partners
      .filter((one) => texts.get(partnerPath(one.slug)) === render(one, PARTNER))
      .map(({ slug, keys, fields, body, record }) => {
        const isOurs =
          record !== undefined &&
          texts.get(recordPath(slug)) === render({ fields: record, body: '' }, RECORD);
        const own = { slug, keys: [...keys], fields: asJson(fields), body };
        return isOurs ? { ...own, record: asJson(record) } : own;
      }),
  };
}

const termsOf = ({ terms }: Wanted): Manifest['terms'] =>
  Object.fromEntries(
    Object.entries(terms)
      .filter(([, own]) => own.length > 0)
      .map(([kind, own]) => [kind, [...own]]),
  );

/** Paths that earlier imports wrote. */
export function pathsOf({ site, integrations, partners }: Manifest): ReadonlySet<string> {
  return new Set([
    ...(site === undefined ? [] : ['site.yaml']),
    ...integrations.map(({ slug }) => listingPath(slug)),
    ...partners.flatMap(({ slug, record }) => [
      partnerPath(slug),
      ...(record === undefined ? [] : [recordPath(slug)]),
    ]),
  ]);
}
