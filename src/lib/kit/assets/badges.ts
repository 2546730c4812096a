import { type BadgeSpec, drawBadge } from '../badge.ts';
import type { AssetEntry, AssetInput, MadeAsset } from '../model.ts';

const LAYOUTS = ['wide', 'compact'] as const;
const SCHEMES = ['light', 'dark'] as const;

export const badges: AssetEntry = {
  id: 'badges',
  title: 'Listing badges',
  describe: 'Badges that say where the integration is available, wide and compact, light and dark.',
  place: 'websites, footers and slides of the partner',
  fields: [],
  checks: [],
  makes: ['svg'],
  templates: undefined,
  render,
};

function render(input: AssetInput): MadeAsset {
  const { locale, dir, words, about, subject, kit, nameFile } = input;
  const drawn = LAYOUTS.flatMap((layout) =>
    SCHEMES.map((scheme) => {
      const spec: BadgeSpec = {
        layout,
        scheme,
        lang: locale,
        dir,
        lead: words.availableOn,
        name: subject.meta.name,
        accent: subject.meta.theme.accent[scheme],
      };
      return { name: nameFile(`badges/${layout}-${scheme}`, 'svg'), svg: drawBadge(spec) };
    }),
  );
  return {
    title: kit.name,
    preview: { kind: 'badges', badges: drawn },
    copies: drawn.map(({ name, svg }) => ({ label: name, text: svg })),
    files: drawn.map(({ name, svg }) => ({
      name,
      type: 'image/svg+xml; charset=utf-8',
      about: about.badge,
      text: svg,
    })),
    faults: [],
  };
}
