import type { Door } from './door/document.ts';
import { readPicture } from './door/picture.ts';
import { WHOLE_FILE } from './finding.ts';
import type { Gathered } from './gather.ts';
import { LIMITS } from './limits.ts';
import type { Asset } from './model.ts';

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

/** Reads and checks logos and pictures, and whether each is named and each that is named is there. */
export function readPictures(door: Door, gathered: Gathered): Pictures {
  const assets = new Map<string, Asset>();
  const take = (file: string, maxBytes: number): void => {
    const asset = readPicture(door, file, maxBytes);
    if (asset !== undefined) assets.set(file, asset);
  };

  for (const { place } of [...gathered.integrations, ...gathered.partners]) {
    reportTwoLogos(door, place.logos);
    for (const file of place.logos) take(file, LIMITS.logoBytes);
    for (const file of place.media) take(file, LIMITS.mediaBytes);
  }
  const siteLogo = gathered.site.value?.logo;
  if (siteLogo !== undefined && gathered.tree.topFiles.has(siteLogo)) take(siteLogo, LIMITS.logoBytes);

  const firstOf = (files: readonly string[]) => files.map((file) => assets.get(file)).find((asset) => asset);
  return {
    logoOf: firstOf,
    siteLogo: siteLogo === undefined ? undefined : assets.get(siteLogo),
    assets: [...assets.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}
