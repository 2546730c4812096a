import type { Door } from './door/document.ts';
import { readPicture } from './door/picture.ts';
import type { PictureUse } from './door/picture-size.ts';
import { atField, WHOLE_FILE } from './finding.ts';
import type { FolderEntry, Gathered } from './gather.ts';
import type { Asset } from './model.ts';
import type { Integration } from './schema/integration.ts';
import { suggest } from './suggest.ts';

/** Every picture of the content that may be published. */
export interface Pictures {
  readonly logoOf: (files: readonly string[]) => Asset | undefined;
  readonly siteLogo: Asset | undefined;
  /** Sorted by file. */
  readonly assets: readonly Asset[];
}

const reportTwoLogos = (door: Door, [first, second]: readonly string[]): void => {
  if (first === undefined || second === undefined) return;
  door.report({
    rule: 'image/two-logos',
    file: first,
    place: WHOLE_FILE,
    message: `There is another logo beside it: ${second}.`,
    wanted: 'one logo',
  });
};

const checkMedia = (door: Door, { file, value, place }: FolderEntry<Integration>): void => {
  const named = new Set<string>();
  for (const [index, { src }] of (value?.media ?? []).entries()) {
    const path = `${place.folder}/${src}`;
    named.add(path);
    const found = place.media.includes(path);
    if (found) continue;
    const misplaced = !src.startsWith('media/');
    door.report({
      rule: misplaced ? 'image/misplaced' : 'image/missing',
      file,
      place: atField('media', index, 'src'),
      found: src,
      message: misplaced ? `"${src}" does not lie under media/.` : `There is no file ${path}.`,
      wanted: 'a picture under media/ beside this file',
      suggestion: suggest(
        src,
        place.media.map((each) => each.slice(place.folder.length + 1)),
      ),
    });
  }
  if (value !== undefined) reportUnused(door, place.media.filter((each) => !named.has(each)));
};

const reportUnused = (door: Door, files: readonly string[]): void => {
  for (const file of files) {
    door.report({
      rule: 'image/unused',
      file,
      place: WHOLE_FILE,
      message: 'No entry names this picture.',
      wanted: 'pictures that readers get to see',
    });
  }
};

const TOP_PICTURE = /\.(?:svg|png|jpe?g|webp)$/i;

/** Reads the logo of the site; reports one that is named and missing, and pictures beside it that nobody names. */
const readSiteLogo = (door: Door, { site, tree }: Gathered): Asset | undefined => {
  const logo = site.value?.logo;
  const pictures = [...tree.topFiles].filter((name) => TOP_PICTURE.test(name));
  if (site.value !== undefined) reportUnused(door, pictures.filter((name) => name !== logo));
  if (logo === undefined) return undefined;
  if (pictures.includes(logo)) return readPicture(door, logo, 'site-logo');
  door.report({
    rule: 'image/missing',
    file: site.file,
    place: atField('logo'),
    found: logo,
    message: `There is no file ${logo} beside site.yaml.`,
    wanted: 'an SVG or PNG beside site.yaml',
    suggestion: suggest(logo, pictures),
  });
  return undefined;
};

/** Reads and checks logos and pictures, and whether each is named and each that is named is there. */
export function readPictures(door: Door, gathered: Gathered): Pictures {
  const assets = new Map<string, Asset>();
  const take = (file: string, use: PictureUse): void => {
    const asset = readPicture(door, file, use);
    if (asset !== undefined) assets.set(file, asset);
  };
  for (const { place } of [...gathered.integrations, ...gathered.partners]) {
    reportTwoLogos(door, place.logos);
    for (const file of place.logos) take(file, 'logo');
    for (const file of place.media) take(file, 'media');
  }
  for (const entry of gathered.integrations) checkMedia(door, entry);
  const siteLogo = readSiteLogo(door, gathered);
  if (siteLogo !== undefined) assets.set(siteLogo.file, siteLogo);
  return {
    logoOf: (files) => files.map((file) => assets.get(file)).find((asset) => asset !== undefined),
    siteLogo,
    assets: [...assets.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
