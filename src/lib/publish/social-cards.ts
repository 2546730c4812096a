import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { sayBadge, sayKinds, sayStanding, sayWork } from '#lib/i18n/card-phrases.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import type { ImageCache } from '#lib/image/cache.ts';
import { drawAll, type ImageTask } from '#lib/image/draw-all.ts';
import { cardFile } from '#lib/site/head.ts';
import { groupHeads, type HeadSource } from '#lib/site/page-heads.ts';
import type { IntegrationCard, Logo, PartnerCard, Site } from '#lib/site/model.ts';
import { readPictures, specOf, type PictureText } from './pictures.ts';

/** The size that networks show a link with. */
const SIZE = { width: 1200, height: 630 };

export type CardSource = HeadSource & Pick<Site, 'meta' | 'assets'>;

/** The picture of one page. */
export interface SocialCard {
  /** Below `/cards/`. */
  readonly file: string;
  readonly text: Pick<PictureText, 'kicker' | 'title' | 'line' | 'facts'>;
  readonly logo: Logo | undefined;
}

/** The picture of every page; later pages of a list have that of the first. */
export function* listSocialCards(site: CardSource): Generator<SocialCard> {
  const { base, locale } = site.meta;
  const strings = getDictionary(locale).card;
  for (const { section = '', heads } of groupHeads(site)) {
    for (const { path, name, description } of heads) {
      const text = { kicker: section, title: name, line: description, facts: [] };
      yield { file: cardFile(path, base), text, logo: undefined };
    }
  }
  const ofEntry = (
    card: IntegrationCard | PartnerCard,
    kicker: string,
    facts: readonly (string | undefined)[],
  ) => ({
    file: cardFile(card.href, base),
    text: { kicker, title: card.name, line: card.tagline, facts: facts.filter((fact) => fact !== undefined) },
    logo: card.logo,
  });
  for (const card of site.catalogue.cards) {
    const { certificate, price } = card;
    yield ofEntry(card, sayStanding(card, strings), [
      certificate && sayBadge(certificate, strings, locale),
      price && strings.price[price],
    ]);
  }
  for (const card of site.directory.cards) {
    yield ofEntry(card, sayKinds(card, strings, locale), [
      card.tier,
      sayWork(card, strings, locale),
      card.location,
    ]);
  }
}

interface Request {
  readonly site: CardSource;
  readonly contentDir: string;
  readonly images: ImageCache;
}

/** Draws and writes every card below `folder`; those of earlier builds are taken from the cache. */
export async function writeSocialCards({ site, contentDir, images }: Request, folder: string): Promise<void> {
  const made = new Set<string>();
  const { meta } = site;
  const read = readPictures(site, contentDir);
  const { direction } = getDictionary(meta.locale).ui;
  const look = { size: SIZE, scheme: 'light', dir: direction, lang: meta.locale } as const;
  const write = async (file: string, bytes: Uint8Array) => {
    const parent = join(folder, dirname(file));
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(join(folder, file), bytes);
  };
  function* listTasks(): Generator<ImageTask> {
    for (const { file, text, logo } of listSocialCards(site)) {
      yield {
        spec: specOf({ ...look, ...text }, logo, { meta, read }),
        write: (bytes) => write(file, bytes),
      };
    }
  }
  // Never in this thread, which renders the pages meanwhile.
  await drawAll(listTasks(), { cache: images, threads: Math.max(2, availableParallelism()) });
}
