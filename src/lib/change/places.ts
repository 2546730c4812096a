import { originalPath } from '#lib/content/translation/names.ts';
import type { ChangedNoun } from './model.ts';

/** Where an entry lies: its folder, or its file where it has none of its own. */
export interface EntryPlace {
  readonly noun: ChangedNoun;
  readonly slug: string;
  readonly place: string;
  /** Its text. */
  readonly file: string;
}

const IN_FOLDER = /^(integrations|partners|kits)\/([^/]+)\/./;
const COLLECTION = /^collections\/([^/]+)\.md$/;
const TRANSLATION = /^(?:(?:integrations|partners|kits)\/[^/]+\/index|collections\/[^/.]+)\.[^/.]+\.md$/;

const NOUNS = { integrations: 'integration', partners: 'partner', kits: 'kit' } as const;
const FOLDERS = { integration: 'integrations', partner: 'partners', kit: 'kits' } as const;

/** Where an entry of a noun and a slug lies. */
export function placeEntry(noun: ChangedNoun, slug: string): EntryPlace {
  if (noun === 'collection') {
    const file = `collections/${slug}.md`;
    return { noun, slug, place: file, file };
  }
  const place = `${FOLDERS[noun]}/${slug}`;
  return { noun, slug, place, file: `${place}/index.md` };
}

const isFolder = (name: string): name is keyof typeof NOUNS => Object.hasOwn(NOUNS, name);

/** Whether a file says an entry's text in another language. */
export const isTranslation = (file: string): boolean => TRANSLATION.test(file) && originalPath(file) !== file;

/** The entry that a file of the content folder is part of; undefined where it is part of none. */
export function findEntry(file: string): EntryPlace | undefined {
  const collection = COLLECTION.exec(isTranslation(file) ? originalPath(file) : file)?.[1];
  if (collection !== undefined) return placeEntry('collection', collection);
  const [, folder = '', slug = ''] = IN_FOLDER.exec(file) ?? [];
  return isFolder(folder) ? placeEntry(NOUNS[folder], slug) : undefined;
}

/** What is read as a whole: the place of an entry, or a file by itself. */
export const placeOf = (file: string): string => findEntry(file)?.place ?? file;

/** Where a file is found: the place of its entry, and its own where it lies beside that. */
export const placesOf = (file: string): readonly string[] => {
  const place = placeOf(file);
  return file === place || file.startsWith(`${place}/`) ? [place] : [place, file];
};
