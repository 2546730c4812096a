import { getDictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { SiteMeta } from '#lib/site/model.ts';
import { FRAME, type EmbedCard } from './card.ts';
import { writeFrame } from './snippet.ts';

const CACHE_SECONDS = 86_400;

/** What an editor makes of a link to an entry (https://oembed.com, version 1.0). */
export function writeOembed(
  { noun, slug, name }: Pick<EmbedCard, 'noun' | 'slug' | 'name'>,
  meta: Pick<SiteMeta, 'name' | 'url' | 'base' | 'locale'>,
): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: fill(getDictionary(meta.locale).ui.wordmark, { name: meta.name }),
    provider_url: `${meta.url}/`,
    cache_age: CACHE_SECONDS,
    ...FRAME,
    html: writeFrame(noun, { slug, name }, meta),
  };
  return `${JSON.stringify(answer)}\n`;
}
