import type { KnownPartner, Manifest } from '../manifest/model.ts';
import { isNamed } from '../manifest/guard.ts';
import type { Plan } from '../plan.ts';
import { PARTNER, partnerPath, RECORD, recordPath, render, type WantedPartner } from '../wanted.ts';
import { asJson } from './listings.ts';
import type { Outcome } from './outcome.ts';

/** Settles every partner and its record, after the listings, and says what the manifest shall know of them. */
export function settlePartners(
  { wanted }: Plan,
  manifest: Manifest,
  restore: boolean,
  out: Outcome,
): KnownPartner[] {
  const known = new Map(manifest.partners.map((one) => [one.slug, one]));
  const isThere = ({ slug }: { readonly slug: string }) => out.existing.files.has(partnerPath(slug));
  const published = new Set([...out.final.values()].map((fields) => fields['publisher']));
  const listed = wanted.partners.map((partner) => {
    const earlier = known.get(partner.slug);
    if (earlier === undefined || isThere(earlier)) return settlePartner(partner, earlier, out);
    const path = partnerPath(partner.slug);
    if (!restore && !published.has(partner.slug)) {
      out.alone.push({ file: path, reason: 'a hand deleted it; --restore brings it back' });
      return earlier;
    }
    out.restored.push({
      file: path,
      reason: restore ? 'a hand had deleted it' : 'a listing names it as its publisher',
    });
    out.write(path, partner, PARTNER);
    return settleRecord(partner, restore ? undefined : earlier, out);
  });
  const slugs = new Set(wanted.partners.map(({ slug }) => slug));
  const rest = manifest.partners.filter((one) => !slugs.has(one.slug) && isThere(one));
  return [
    ...listed,
    ...rest.map((one): KnownPartner => {
      out.unchanged++;
      if (isNamed(one.slug, out.final)) return one;
      out.alone.push({ file: partnerPath(one.slug), reason: 'no row and no listing speaks of it any more' });
      return { ...one, unlisted: true };
    }),
  ];
}

function settlePartner(partner: WantedPartner, known: KnownPartner | undefined, out: Outcome): KnownPartner {
  const path = partnerPath(partner.slug);
  const text = known === undefined ? undefined : out.existing.texts.get(path);
  if (known === undefined || text === undefined) out.add(path, partner, PARTNER);
  else if (!out.bringUp(path, text, known, partner, PARTNER)) return known;
  return settleRecord(partner, known, out);
}

function settleRecord(partner: WantedPartner, known: KnownPartner | undefined, out: Outcome): KnownPartner {
  const { slug, keys, fields, body, record } = partner;
  const next = { slug, keys: [...keys], fields: asJson(fields), body };
  const path = recordPath(slug);
  const text = out.existing.texts.get(path);
  const base = known?.record;
  if (base === undefined) {
    if (record === undefined || (text !== undefined && !out.force)) return next;
    out.add(path, { fields: record, body: '' }, RECORD);
  } else if (text === undefined) {
    out.alone.push({ file: path, reason: 'a hand deleted it; --restore brings it back' });
    return { ...next, record: base };
  } else if (record === undefined && text === render({ fields: base, body: '' }, RECORD)) {
    out.removes.push(path);
    out.updated.push({ file: path, fields: Object.keys(base) });
  } else if (
    !out.bringUp(path, text, { fields: base, body: '' }, { fields: record ?? {}, body: '' }, RECORD)
  ) {
    return { ...next, record: base };
  }
  return record === undefined ? next : { ...next, record: asJson(record) };
}
