import { showValue } from './door/show.ts';
import { atField, type Finding } from './finding.ts';
import type { Content } from './model.ts';
import { findLookalike, type KnownName } from './skeleton.ts';

type Entry = Pick<Content['partners'][number], 'slug' | 'file' | 'name'>;
type Listing = Pick<Content['integrations'][number], 'slug' | 'file' | 'name' | 'publisher' | 'status'>;

/** What is known of names and of those who bear them. */
export interface Named {
  readonly integrations: readonly Listing[];
  readonly partners: readonly Entry[];
  readonly records: Pick<Content['records'], 'owners' | 'certifications'>;
}

/** Names that somebody has verified: partners who own their entries or hold a certificate, and their listings. */
export function listVerifiedNames({ integrations, partners, records }: Named): readonly KnownName[] {
  const awarded = integrations
    .filter(({ slug }) => records.certifications.get(slug)?.certified_on !== undefined)
    .map(({ publisher }) => publisher);
  const verified = new Set([...records.owners.map(({ publisher }) => publisher), ...awarded]);
  return [
    ...partners.filter(({ slug }) => verified.has(slug)).map(({ slug, name }) => ({ slug, name, owner: slug })),
    ...integrations
      .filter(({ publisher, status }) => verified.has(publisher) && status !== 'removed')
      .map(({ slug, name, publisher }) => ({ slug, name, owner: publisher })),
  ];
}

/**
 * Names among some entries that are nearly those of verified partners of others. Each is held against every verified
 * name: for what a change touches, not for a whole catalogue.
 */
export function findNearNames(content: Named, isJudged: (file: string) => boolean): readonly Finding[] {
  const verified = listVerifiedNames(content);
  const judged = [
    ...content.partners.map(({ file, name, slug }) => ({ file, name, owner: slug })),
    ...content.integrations.map(({ file, name, publisher }) => ({ file, name, owner: publisher })),
  ].filter(({ file }) => isJudged(file));
  return judged.flatMap(({ file, name, owner }): readonly Finding[] => {
    const like = findLookalike({ name, owner }, verified);
    // What cannot be told apart at all is an error of the whole check.
    if (like?.kind !== 'near') return [];
    return [
      {
        rule: 'name/near',
        file,
        place: atField('name'),
        found: showValue(name),
        message: `The name ${showValue(name)} is nearly ${showValue(like.other.name)}, a verified name of ${like.other.owner}.`,
        wanted: 'a name that can be told apart',
      },
    ];
  });
}
