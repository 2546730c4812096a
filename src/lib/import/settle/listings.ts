import type { KnownListing, Manifest } from '../manifest/model.ts';
import { mergeFile, readSaid, type Said } from '../merge/entry.ts';
import type { Fields } from '../merge/fields.ts';
import type { Plan } from '../plan.ts';
import { LISTING, listingPath, render, type WantedListing } from '../wanted.ts';
import type { Outcome } from './outcome.ts';

/** Settles every listing, and says what the manifest shall know of them. */
export function settleListings(
  { wanted, deleted, refused, ledger }: Plan,
  manifest: Manifest,
  out: Outcome,
): KnownListing[] {
  const matched = new Set(wanted.listings.map(({ known }) => known));
  for (const { slug, known } of wanted.listings) {
    if (known === undefined || known.slug === slug) continue;
    if (out.existing.files.has(listingPath(known.slug)))
      out.moves.push({ from: `integrations/${known.slug}`, to: `integrations/${slug}` });
  }
  const listed = wanted.listings.map((listing) => settleListing(listing, out));
  const rest = manifest.integrations.filter((known) => !matched.has(known));
  const left = rest.flatMap((known): KnownListing[] => {
    const path = listingPath(known.slug);
    const isThere = out.existing.files.has(path);
    if (deleted.has(known.slug)) {
      out.alone.push({ file: path, reason: 'a hand deleted it; --restore brings it back' });
      return [known];
    }
    // What a hand deleted and the source dropped is forgotten.
    if (!isThere) return [];
    if (known.left !== undefined) {
      out.unchanged++;
      return [known];
    }
    const row = refused.get(known.slug)?.row;
    const rejection =
      row && ledger.rejections.find(({ source, number }) => source === row.source && number === row.number);
    const reason =
      rejection === undefined ? 'its row is not in the source any more' : `its row ${rejection.reason}`;
    return [withdraw(known, path, reason, out)];
  });
  return [...listed, ...left];
}

function settleListing({ slug, key, row, fields, body, known }: WantedListing, out: Outcome): KnownListing {
  const path = listingPath(slug);
  const source: Said = { fields, body };
  const next: KnownListing = { slug, key, row, fields: asJson(fields), body };
  const text = known === undefined ? undefined : out.existing.texts.get(listingPath(known.slug));
  if (known === undefined) out.add(path, source, LISTING);
  else if (text === undefined) {
    out.restored.push({ file: path, reason: 'a hand had deleted it' });
    out.write(path, source, LISTING);
  } else {
    const back = bringBack(known, text, path, out);
    if (path !== listingPath(known.slug)) out.final.delete(listingPath(known.slug));
    if (!out.bringUp(path, back.text, back.base, source, LISTING, text)) return { ...known, slug };
  }
  return next;
}

/** A listing as it was before its row left the source. */
function bringBack(
  known: KnownListing,
  text: string,
  path: string,
  out: Outcome,
): { text: string; base: Said } {
  if (known.left === undefined) return { text, base: known };
  const base = { fields: withStatus(known.fields, known.left.import), body: known.body };
  const said = readSaid(text, LISTING);
  if (said?.fields['status'] !== 'removed') return { text, base };
  out.restored.push({ file: path, reason: 'its row is back in the source' });
  if (text === render(known, LISTING) && known.left.file === known.left.import)
    return { text: render(base, LISTING), base };
  const before = { ...said, fields: withStatus(said.fields, known.left.file) };
  return { text: mergeFile(text, said, before, LISTING)?.text ?? text, base };
}

/** Marks a listing as removed, so that its address still answers. */
function withdraw(known: KnownListing, path: string, reason: string, out: Outcome): KnownListing {
  const text = out.existing.texts.get(path) ?? '';
  const said = readSaid(text, LISTING);
  if (said === undefined) {
    out.alone.push({ file: path, reason: `${reason}, but the file cannot be read; the check says more` });
    return known;
  }
  const gone = { ...known, fields: asJson(withStatus(known.fields, 'removed')) };
  const left = { file: statusOf(said.fields), import: statusOf(known.fields) };
  const removed = { ...said, fields: withStatus(said.fields, 'removed') };
  const written =
    text === render(known, LISTING) ? render(gone, LISTING) : mergeFile(text, said, removed, LISTING)?.text;
  if (written === undefined) {
    out.alone.push({ file: path, reason: `${reason}, but the file cannot be edited in place` });
    return known;
  }
  if (written === text) out.unchanged++;
  else {
    out.writes.push({ path, text: written });
    out.removed.push({ file: path, reason });
  }
  out.final.set(path, removed.fields);
  return { ...gone, left };
}

const statusOf = (fields: Fields): string | null =>
  typeof fields['status'] === 'string' ? fields['status'] : null;

function withStatus(fields: Fields, status: string | null): Fields {
  const { status: _, ...rest } = fields;
  return status === null ? rest : { ...rest, status };
}

/** Fields of an import are plain values; the manifest knows them as JSON. */
export const asJson = (fields: Fields): KnownListing['fields'] => fields as KnownListing['fields'];
