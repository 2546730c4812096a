import type { Disk } from '#lib/content/disk.ts';
import { readTranslationName } from '#lib/content/translation/names.ts';

/** Translations that lie beside files, not in a folder with what they translate: those of the platform, and those of some places. */
export function listTranslations(disk: Disk, places: ReadonlySet<string>): readonly string[] {
  const find = (folder: string, isWanted: (original: string) => boolean): readonly string[] =>
    (disk.list(folder) ?? []).flatMap(({ name }) => {
      const original = readTranslationName(name)?.original;
      const path = folder === '' ? '' : `${folder}/`;
      return original !== undefined && isWanted(path + original) ? [path + name] : [];
    });
  const hasCollections = [...places].some((place) => place.startsWith('collections/'));
  return [
    ...find('', () => true),
    ...(hasCollections ? find('collections', (original) => places.has(original)) : []),
  ];
}
