import type { KitEntry } from '#lib/content/model.ts';
import type { SiteContext } from './context.ts';
import type { KitLink, KitView } from './model.ts';

/** The kits that may be seen today, and every kit by its slug for those who prepare one. */
export interface Kits {
  /** Latest first. */
  readonly seen: readonly KitView[];
  /** Kits of a listing and of a partner, latest first. */
  readonly ofListing: (slug: string) => readonly KitLink[];
  readonly ofPartner: (slug: string) => readonly KitLink[];
  /** Every kit of a published listing, whatever its days and status, by slug. */
  readonly drafts: () => readonly KitView[];
}

/** An approved kit is seen from its first day to its last, as long as its listing is offered. */
export function isSeen(kit: Pick<KitEntry, 'status' | 'publish_on' | 'expires_on'>, today: string): boolean {
  return kit.status === 'approved' && kit.publish_on <= today && today <= (kit.expires_on ?? today);
}

export function buildKits({ content, facts, ...context }: SiteContext): Kits {
  const whole = { content, facts, ...context };
  const seen = content.kits
    .filter((kit) => isSeen(kit, facts.today))
    .flatMap((kit) => buildKit(kit, whole) ?? [])
    .toSorted(latestFirst);
  const links = seen.map(linkKit);
  const publishers = new Map(
    content.kits.map((kit) => [kit.slug, [kit.partner, context.listing(kit.integration)?.entry.publisher]]),
  );
  return {
    seen,
    ofListing: (slug) => links.filter(({ listing }) => listing.slug === slug),
    ofPartner: (slug) => links.filter((link) => publishers.get(link.slug)?.includes(slug)),
    drafts: () => content.kits.flatMap((kit) => buildKit(kit, whole) ?? []),
  };
}

const latestFirst = (a: KitView, b: KitView): number =>
  a.publishOn === b.publishOn ? (a.slug < b.slug ? -1 : 1) : a.publishOn < b.publishOn ? 1 : -1;

function buildKit(kit: KitEntry, context: SiteContext): KitView | undefined {
  const { paths, content, absolute } = context;
  const mention = context.mentionListing(kit.integration);
  if (mention === undefined) return undefined;
  const href = paths.kit(kit.slug);
  const desk = content.site.contacts.partners;
  return {
    slug: kit.slug,
    name: kit.title,
    foreign: context.foreign('kit', kit.slug),
    href,
    url: absolute(href),
    listing: { ...mention, slug: kit.integration },
    publishOn: kit.publish_on,
    expiresOn: kit.expires_on,
    assets: kit.assets,
    locales: kit.locales,
    head: context.head({
      title: kit.title,
      description: context.heading('kitDescription', { listing: mention.name }),
      path: href,
      languages: context.languagesOf('kit', kit.slug),
    }),
    body: kit.body,
    bodyStart: kit.bodyStart,
    file: kit.file,
    texts: kit.texts,
    claims: kit.claims,
    utm: kit.utm,
    contact: kit.contact
      ? { name: kit.contact.name, url: `mailto:${kit.contact.email}` }
      : desk === undefined
        ? undefined
        : { name: content.site.name, url: desk },
    partner: kit.partner,
    changes: kit.changes,
    source: context.source(kit.file),
  };
}

const linkKit = ({ slug, name, href, listing, publishOn, expiresOn, assets, locales }: KitView): KitLink => ({
  slug,
  name,
  href,
  listing,
  publishOn,
  expiresOn,
  assets,
  locales,
});
