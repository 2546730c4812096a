import { NAME_MAX, type Draft } from './draft.ts';
import { fold } from './evaluate.ts';
import type { Ledger } from './ledger.ts';
import { safeSlug, shortHash, slugify, withSuffix } from './slug.ts';
import { shorten } from './text/plain.ts';
import { assignNames } from './unique.ts';

/** What makes a draft itself, whatever the order of the rows. */
export function draftKey({ row, noun, name }: Draft): string {
  return `${noun}\n${row.source}\n${name}\n${row.key}`;
}

/** A slug of its own for each draft; those in `stay` have theirs, and nobody gets what `isTaken` names. */
export function assignSlugs(
  drafts: readonly Draft[],
  stay: ReadonlyMap<Draft, string>,
  isTaken: (slug: string) => boolean,
): ReadonlyMap<Draft, string> {
  const taken = new Set(stay.values());
  const free = drafts.filter((draft) => !stay.has(draft));
  const claims = free.map((draft) => {
    const key = draftKey(draft);
    const wish = safeSlug(slugify(draft.slugText), draft.noun, key);
    return { key, wish, marks: draft.marks.map(slugify) };
  });
  const slugs = assignNames(claims, {
    fold: (slug) => slug,
    withMark: withSuffix,
    hash: shortHash,
    isTaken: (slug) => taken.has(slug) || isTaken(slug),
  });
  return new Map(drafts.map((draft) => [draft, stay.get(draft) ?? slugs.get(draftKey(draft)) ?? '']));
}

/** Tells of slugs that are not what their rows say. */
export function tellSlugs(slugs: ReadonlyMap<Draft, string>, ledger: Ledger): void {
  const names = new Map([...slugs].map(([draft, slug]) => [draftKey(draft), slug]));
  named([...slugs.keys()], names, 'slug', (draft) => slugify(draft.slugText) || draft.slugText, ledger);
}

/** A name of its own for each draft; `takenBy` gives the slug of an entry that already has a name. */
export function assignTitles(
  drafts: readonly Draft[],
  slugs: ReadonlyMap<Draft, string>,
  isTaken: (name: string) => boolean,
  ledger: Ledger,
): ReadonlyMap<Draft, string> {
  const slugByKey = new Map(drafts.map((draft) => [draftKey(draft), slugs.get(draft) ?? '']));
  const claims = drafts.map((draft) => ({ key: draftKey(draft), wish: draft.name, marks: draft.marks }));
  const names = assignNames(claims, {
    fold,
    withMark: markName,
    hash: (key) => slugByKey.get(key) ?? '',
    isTaken,
  });
  return named(drafts, names, 'name', (draft) => draft.name, ledger);
}

/** `name (mark)` in 60 characters, the name cut where there is no room; without the mark where it says nothing new. */
export function markName(name: string, mark: string): string {
  const suffix = ` (${shorten(mark, 40)})`;
  return `${shorten(name, NAME_MAX - suffix.length)}${suffix}`;
}

function named(
  drafts: readonly Draft[],
  names: ReadonlyMap<string, string>,
  what: 'slug' | 'name',
  plainOf: (draft: Draft) => string,
  ledger: Ledger,
): ReadonlyMap<Draft, string> {
  return new Map(
    drafts.map((draft) => {
      const to = names.get(draftKey(draft)) ?? '';
      const from = plainOf(draft);
      if (from !== to)
        ledger.renamings.push({ source: draft.row.source, row: draft.row.number, what, from, to });
      return [draft, to];
    }),
  );
}
