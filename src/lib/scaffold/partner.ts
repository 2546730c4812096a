import type { Content } from '#lib/content/model.ts';
import { partner, PARTNER_KINDS, SIZE_BANDS } from '#lib/content/schema/partner.ts';
import { safeSlug, slugify } from '#lib/import/slug.ts';
import { Given, present, requireSlug, sayOpen, slugsOf, type Draft } from './draft.ts';
import { ScaffoldError, withFrontMatter } from './new-file.ts';
import { cleanAnswer, cleanLine, writeParagraph } from './text.ts';

/** What a partner is drafted from: texts of anyone, none of them trusted. */
export interface NewPartner {
  readonly name: string;
  readonly tagline: string;
  readonly kinds: readonly string[];
  /** By default made from the name. */
  readonly slug?: string | undefined;
  readonly summary?: string | undefined;
  readonly website?: string | undefined;
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly size?: string | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly services?: readonly string[] | undefined;
}

const WORTH = [
  'summary',
  'website',
  'headquarters',
  'regions',
  'languages',
  'industries',
  'services',
  'size',
  'accepting_clients',
  'contact_url',
];

const slugsIn = (terms: readonly { readonly slug: string }[]): readonly string[] =>
  terms.map(({ slug }) => slug);

/** The slug that a partner of this name gets. */
export const partnerSlug = (name: string): string => safeSlug(slugify(name), 'partner', name);

function readFields(from: NewPartner, given: Given, { taxonomy }: Content) {
  const country = cleanLine(from.country ?? '', 60);
  const city = cleanLine(from.city ?? '', 80);
  return present({
    name: cleanLine(from.name, 80),
    tagline: cleanLine(from.tagline, 130),
    summary: cleanAnswer(from.summary ?? '', 250),
    kinds: given.slugs('kinds', from.kinds, PARTNER_KINDS),
    website: given.address('website', from.website),
    headquarters: country === '' ? undefined : present({ country, city }),
    regions: given.slugs('regions', from.regions, slugsIn(taxonomy.regions)),
    languages: given.slugs('languages', from.languages, slugsIn(taxonomy.languages)),
    services: given.slugs('services', from.services, slugsIn(taxonomy.services)),
    size: SIZE_BANDS.find((band) => band === from.size),
  });
}

/**
 * The page of a partner in draft. Texts are data in it, whatever they hold.
 * @throws ScaffoldError where the slug is taken, or a name, a tagline or a kind is missing
 */
export function draftPartner(from: NewPartner, content: Content): Draft {
  const given = new Given();
  const fields = readFields(from, given, content);
  for (const field of ['name', 'tagline', 'kinds']) {
    if (fields[field] === undefined)
      throw new ScaffoldError(`A partner has to have \`${field}\`, and none was given that fits.`);
  }
  const slug = from.slug === undefined ? partnerSlug(from.name) : requireSlug(from.slug);
  if (slugsOf(content.partners).has(slug))
    throw new ScaffoldError(`There is a partner "${slug}" already; name another slug with --slug.`);
  const text = withFrontMatter(fields, writeParagraph(String(fields['summary'] ?? fields['tagline'])));
  return {
    slug,
    file: { path: `partners/${slug}/index.md`, text },
    missing: [
      ...given.told,
      ...sayOpen(partner, WORTH, fields),
      'logo.svg or logo.png: its mark, beside the text.',
      'The text: what it does for customers, in a few paragraphs.',
    ],
  };
}
