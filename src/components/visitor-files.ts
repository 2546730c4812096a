import { createHash } from 'node:crypto';
import { buildRelatedFiles } from '#lib/fit/files.ts';
import { oncePer } from '#lib/once-per.ts';
import { PROGRAM_PAGES } from '#lib/site/program/names.ts';
import type { FitFile } from '../islands/for-you/file.ts';
import type { PaletteFile } from '../islands/palette/file.ts';
import type { Frame } from './frame.ts';

/** Files that the browser of a visitor reads, in a folder named by what is in them: it can be kept for ever. */
export interface VisitorFiles {
  /** Last part of the folder's name. */
  readonly version: string;
  /** Address of the folder, ending in a slash. */
  readonly folder: string;
  /** Text of each by name. */
  readonly files: ReadonlyMap<string, string>;
}

const HASH_LENGTH = 10;

function nameFiles(base: string, name: string, files: ReadonlyMap<string, string>): VisitorFiles {
  const hash = createHash('sha256');
  for (const [file, text] of files) hash.update(`${file}\n${text}\n`);
  const version = hash.digest('hex').slice(0, HASH_LENGTH);
  return { version, folder: `${base}/catalog/${name}/${version}/`, files };
}

const LINKS = ['integrations', 'categories', 'collections', 'partners', 'ecosystem'] as const;

/** What the palette reads when it first opens. */
export const getPaletteFiles = oncePer(({ site, meta, t, paths }: Frame) => {
  const file: PaletteFile = {
    locale: meta.locale,
    base: meta.base,
    folders: {
      integration: site.catalogue.index,
      partner: site.directory.index,
      page: site.pages.index,
    },
    catalogue: paths.integrations,
    links: [
      ...LINKS.map((name) => ({ name: t.ui[name], href: paths[name] })),
      ...PROGRAM_PAGES.slice(0, 1).map((name) => ({ name: t.ui[name], href: paths.programPage(name) })),
    ],
    strings: t.palette,
  };
  return nameFiles(meta.base, 'palette', new Map([['root.json', JSON.stringify(file)]]));
});

/** What goes with what, for the places that show what fits a visitor's tools. */
export const getRelatedFiles = oncePer(({ site, meta, t, paths }: Frame) => {
  const { root, blocks } = buildRelatedFiles(site.getFit());
  const file: FitFile = {
    ...root,
    locale: meta.locale,
    base: meta.base,
    home: `${paths.home}#for-you`,
    index: site.catalogue.index,
    strings: t.fit,
  };
  const texts = [...blocks].map(([name, block]) => [name, JSON.stringify(block)] as const);
  return nameFiles(meta.base, 'related', new Map([['root.json', JSON.stringify(file)], ...texts]));
});
