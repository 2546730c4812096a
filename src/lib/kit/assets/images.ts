import { fill } from '#lib/i18n/wording.ts';
import type { Value } from '#lib/copy/variables.ts';
import type { AssetEntry, AssetInput, KitPicture, MadeAsset } from '../model.ts';
import { IMAGES } from '../templates/index.ts';

const SIZES = [
  { width: 1200, height: 630 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1584, height: 396 },
] as const;
const SCHEMES = ['light', 'dark'] as const;
const MOST_FACTS = 3;

export const images: AssetEntry = {
  id: 'images',
  title: 'Image set',
  describe: 'Pictures with both logos, light and dark, in the sizes that networks ask for.',
  place: 'posts, stories, banners and shared links',
  fields: [
    {
      name: 'kicker',
      describe: 'Small line above the title.',
      limit: { most: 60, unit: 'characters' },
      otherwise: '{{ platform.name }}',
    },
    {
      name: 'title',
      describe: 'Title on the images.',
      limit: { most: 90, unit: 'characters' },
      otherwise: '{{ listing.name }}',
    },
    { name: 'line', describe: 'One sentence under the title.', limit: { most: 140, unit: 'characters' } },
  ],
  checks: [],
  makes: ['png'],
  templates: IMAGES,
  render,
};

/** Facts that are short enough for a picture, the weightiest first. */
function listFacts({ scope: { listing }, words }: AssetInput): readonly string[] {
  const say = (template: string, parts: Readonly<Record<string, Value>>): readonly string[] => {
    const texts = Object.entries(parts).filter(
      (part): part is [string, string] => typeof part[1] === 'string',
    );
    return texts.length < Object.keys(parts).length ? [] : [fill(template, Object.fromEntries(texts))];
  };
  return [
    ...say(words.certifiedUntil, { level: listing.certificate, day: listing.certified_until }),
    ...say(words.withoutError, { share: listing.success_rate }),
    ...say(words.accounts, { n: listing.active_accounts }),
  ].slice(0, MOST_FACTS);
}

function render(input: AssetInput): MadeAsset {
  const { fields, kit, subject, nameFile } = input;
  const title = fields['title'] ?? kit.listing.name;
  const facts = listFacts(input);
  const pictures = SIZES.flatMap((size) =>
    SCHEMES.map((scheme): KitPicture => ({
      file: nameFile(`images/${size.width}x${size.height}-${scheme}`, 'png'),
      size,
      scheme,
      dir: input.dir,
      lang: input.locale,
      kicker: fields['kicker'] ?? subject.meta.name,
      title,
      line: fields['line'],
      facts,
    })),
  );
  return { title, preview: { kind: 'images', pictures }, copies: [], files: [], faults: [] };
}
