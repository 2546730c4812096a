import { sayBadge } from '#lib/i18n/card-phrases.ts';
import { getDictionary, type Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat, type Format } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { getAssetWords } from '#lib/kit/asset-words.ts';
import type { ListingClaim, PartnerClaim, SiteMeta } from '#lib/site/model.ts';

export type Tone = 'good' | 'warning' | 'bad' | 'quiet' | 'accent';

/** The two halves of a badge, in plain text with ordinary spaces. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly tone: Tone;
}

/** What badges are worded with; made once for a site. */
export interface BadgeVoice {
  readonly site: string;
  readonly locale: string;
  /** Month of the build. */
  readonly month: string;
  readonly t: Dictionary;
  readonly format: Format;
  /** `Available on`, as launch kits say it. */
  readonly availableOn: string;
}

export function makeVoice({
  name,
  locale,
  builtOn,
}: Pick<SiteMeta, 'name' | 'locale' | 'builtOn'>): BadgeVoice {
  const format = getFormat(locale);
  const { availableOn } = getAssetWords(locale);
  return { site: name, locale, month: format.month(builtOn), t: getDictionary(locale), format, availableOn };
}

/** Each kind is two files for every listing, which is what a build of many listings pays for. */
export const LISTING_KINDS = ['certified', 'rank'] as const;
export const PARTNER_KINDS = ['partner'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];
export type BadgeKind = ListingKind | (typeof PARTNER_KINDS)[number];

const sayAvailable = ({ site, availableOn }: BadgeVoice): Badge => ({
  label: availableOn,
  message: site,
  tone: 'accent',
});

function sayCertified({ certificate }: ListingClaim, voice: BadgeVoice): Badge {
  const { site, locale, t, format } = voice;
  if (certificate === undefined) return sayAvailable(voice);
  if (certificate.state !== 'lapsed') {
    const tone = certificate.state === 'grace' ? 'warning' : 'good';
    // A level may carry the name of the marketplace already.
    const isNamed = certificate.level.includes(site);
    return {
      label: isNamed ? t.badges.certificateOf : fill(t.badges.certified, { site }),
      message: sayBadge(certificate, t.card, locale),
      tone,
    };
  }
  const { on } = certificate;
  const message = on === undefined ? t.badges.lapsedUndated : fill(t.badges.lapsed, { day: format.day(on) });
  return { label: fill(t.badges.certificate, { site }), message, tone: 'quiet' };
}

function sayRank({ place }: ListingClaim, voice: BadgeVoice): Badge {
  const { site, month, t } = voice;
  if (place === undefined) return sayAvailable(voice);
  const standing = fill(t.card.standing, place);
  return { label: site, message: fill(t.badges.place, { standing, month }), tone: 'accent' };
}

const LISTING_BADGES = {
  certified: sayCertified,
  rank: sayRank,
} satisfies Record<ListingKind, (claim: ListingClaim, voice: BadgeVoice) => Badge>;

/** A no-break space has no width of its own in a badge, and is of no use in one line. */
const loosen = (badge: Badge): Badge => ({ ...badge, message: badge.message.replaceAll('\u00a0', ' ') });

export const sayListing = (kind: ListingKind, claim: ListingClaim, voice: BadgeVoice): Badge =>
  loosen(LISTING_BADGES[kind](claim, voice));

export function sayPartner({ tier }: PartnerClaim, { site, t, format }: BadgeVoice): Badge {
  const label = fill(t.badges.partner, { site });
  if (tier === undefined) return { label, message: t.badges.listed, tone: 'accent' };
  const { name: level, until } = tier;
  const message = until === undefined ? level : fill(t.badges.until, { level, day: format.day(until) });
  return loosen({ label, message, tone: 'good' });
}

/** A listing that was removed: its badges still stand on other websites. */
export const sayRemoved = ({ site, t }: BadgeVoice): Badge => ({
  label: site,
  message: t.badges.removed,
  tone: 'quiet',
});
