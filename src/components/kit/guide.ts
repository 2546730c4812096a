import { fill } from '#lib/i18n/wording.ts';
import { ASSETS } from '#lib/kit/assets/index.ts';
import { renderKit } from '#lib/kit/render.ts';
import { renderSentence } from '#lib/kit/sentence.ts';
import { findSubject } from '#lib/kit/subject.ts';
import type { KitView } from '#lib/site/model.ts';
import type { Frame } from '../frame.ts';

/** What the pictures of the guide show: a kit of this site, or an invented one where there is none. */
export interface GuideExample {
  readonly listing: string;
  readonly title: string;
  /** Slug of the kit. */
  readonly name: string;
  readonly files: readonly string[];
  readonly assets: string;
  /** A sentence over facts, as it is written and, where they are known, as it reads today. */
  readonly source: string;
  readonly result: string | undefined;
  /** Address of its picture in a colour scheme. */
  readonly picture: ((scheme: 'light' | 'dark') => string) | undefined;
  /** First and last day of the next spring, which is never over. */
  readonly days: readonly [string, string];
}

export function readExample({ site, meta, t }: Frame): GuideExample {
  const source = fill(t.kits.guide.write.example, {
    listing: '{{ listing.name }}',
    accounts: '{{ listing.active_accounts }}',
    platform: '{{ platform.name }}',
  });
  const say = (kit: KitView): string | undefined => {
    const subject = findSubject(kit, site);
    return subject && renderSentence(source, kit, subject, meta.locale);
  };
  const isPictured = (kit: KitView): boolean => {
    const subject = findSubject(kit, site);
    return (
      subject !== undefined &&
      renderKit(kit, subject).assets.some(
        ({ asset, locale }) => asset === 'images' && locale === kit.locales[0],
      )
    );
  };
  const kit =
    site.kits.find((one) => say(one) !== undefined && isPictured(one)) ?? site.kits.find(isPictured);
  const listing = kit?.listing ??
    site.catalogue.cards[0] ?? { slug: 'my-integration', name: 'My Integration' };
  const name = kit?.slug ?? `${listing.slug}-launch`;
  const nextYear = String(Number(meta.builtOn.slice(0, 4)) + 1);
  const texts = Object.values(ASSETS).filter(
    ({ templates, makes }) => templates !== undefined && !makes.includes('png'),
  );
  return {
    listing: listing.slug,
    title: fill(t.kits.guide.plan.example, { listing: listing.name, platform: meta.name }),
    name,
    files: ['index', ...texts.map(({ id }) => id)].map((file) => `kits/${name}/${file}.md`),
    assets: Object.keys(ASSETS).join(', '),
    source,
    result: kit && say(kit),
    picture: kit && ((scheme) => `${meta.base}/kits/${kit.slug}/images/1200x630-${scheme}.png`),
    days: [`${nextYear}-03-01`, `${nextYear}-05-31`],
  };
}
