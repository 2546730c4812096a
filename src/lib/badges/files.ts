import type { Site } from '#lib/site/model.ts';
import { LISTING_KINDS, makeVoice, sayListing, sayPartner, sayRemoved, type Badge } from './badge.ts';
import { createCardWriter } from './card-document.ts';
import { listCards } from './card.ts';
import { createDrawer } from './draw.ts';
import { writeOembed } from './oembed.ts';

export type TextFile = readonly [path: string, content: string];

/** Every badge as a picture and as data, by path below the site. */
export function* listBadgeFiles({ meta, getClaims }: Pick<Site, 'meta' | 'getClaims'>): Generator<TextFile> {
  const { listings, removed, partners } = getClaims();
  const voice = makeVoice(meta);
  const draw = createDrawer(meta.theme.accent.light);
  function* write(kind: string, slug: string, badge: Badge): Generator<TextFile> {
    const { svg, json } = draw(badge);
    yield [`badges/${kind}/${slug}.svg`, svg];
    yield [`badges/${kind}/${slug}.json`, json];
  }
  for (const kind of LISTING_KINDS) {
    for (const claim of listings) yield* write(kind, claim.slug, sayListing(kind, claim, voice));
    for (const slug of removed) yield* write(kind, slug, sayRemoved(voice));
  }
  for (const claim of partners) yield* write('partner', claim.slug, sayPartner(claim, voice));
}

type CardSite = Pick<Site, 'catalogue' | 'directory' | 'categories' | 'collections' | 'meta'>;

/** Every card for other websites and what describes it to their editors, by path below the site. */
export function* listCardFiles(site: CardSite): Generator<TextFile> {
  const write = createCardWriter(site.meta);
  for (const card of listCards(site)) {
    yield [`embed/${card.noun}/${card.slug}.html`, write(card)];
    yield [`oembed/${card.noun}/${card.slug}.json`, writeOembed(card, site.meta)];
  }
}
