import type { Disk } from '#lib/content/disk.ts';
import { foldName } from '#lib/content/cross/names.ts';
import type { GitTree } from './git-tree.ts';
import type { ChangedPath } from './list-paths.ts';
import type { Change, ChangedEntry, EntryChange, OtherFile } from './model.ts';
import { findEntry, isTranslation, type EntryPlace } from './places.ts';
import type { Repository } from './repository.ts';
import { compareWritten, readWritten, textOf, type Written } from './sides.ts';

/** An entry that a change touches, as it was written before and after. */
export interface EntryPair {
  readonly entry: ChangedEntry;
  readonly before: Written | undefined;
  readonly after: Written | undefined;
  /** Its text before; another file than after where it was moved. */
  readonly fileBefore: string;
  readonly file: string;
  /** Names that the change gives it in other languages. */
  readonly translatedNames: readonly TranslatedName[];
}

/** A name in another language, with its file. */
export interface TranslatedName {
  readonly file: string;
  readonly name: string;
}

/** A change, with what its entries said and say. */
export interface ReadChange {
  readonly change: Change;
  readonly pairs: readonly EntryPair[];
}

/** One slug of one noun that a change touches. */
interface Touched extends EntryPlace {
  readonly before: Written | undefined;
  readonly after: Written | undefined;
  readonly files: readonly string[];
  readonly translatedNames: readonly TranslatedName[];
}

const nameOf = (written: Written | undefined): string | undefined =>
  textOf(written, 'name') ?? textOf(written, 'title');

function publisherOf({ noun, slug }: EntryPlace, written: Written | undefined): string | undefined {
  if (written === undefined || noun === 'collection' || noun === 'kit') return undefined;
  return noun === 'partner' ? slug : textOf(written, 'publisher');
}

const FILE_FIELDS: readonly (readonly [field: string, isIn: (file: string) => boolean])[] = [
  ['logo', (file) => /\/logo\.(?:svg|png)$/.test(file)],
  ['media', (file) => file.includes('/media/')],
  ['texts', (file) => /^kits\/[^/]+\/(?!index\.)[^/]+\.md$/.test(file)],
  ['translations', isTranslation],
];

/** Fields that are files of their own. */
const fieldsInFiles = (files: readonly string[]): readonly string[] =>
  FILE_FIELDS.flatMap(([field, isIn]) => (files.some(isIn) ? [field] : []));

function pairUp(touched: Touched, from: Touched | undefined): EntryPair {
  const before = from === undefined ? touched.before : from.before;
  const { noun, slug, place, file, after, files, translatedNames } = touched;
  const change: EntryChange =
    from !== undefined
      ? 'moved'
      : before === undefined
        ? 'added'
        : after === undefined
          ? 'removed'
          : 'edited';
  return {
    entry: {
      noun,
      slug,
      change,
      from: from?.slug,
      name: nameOf(after) ?? nameOf(before) ?? slug,
      publishers: { before: publisherOf(from ?? touched, before), after: publisherOf(touched, after) },
      fields: [...compareWritten(before, after), ...fieldsInFiles(files)].sort(),
      place,
    },
    before,
    after,
    fileBefore: from?.file ?? file,
    file,
    translatedNames,
  };
}

const isSame = (gone: Touched, come: Touched): boolean => {
  const [old, present] = [nameOf(gone.before), nameOf(come.after)];
  const sameName = old !== undefined && present !== undefined && foldName(old) === foldName(present);
  const body = gone.before?.body.trim() ?? '';
  return gone.noun === come.noun && (sameName || (body !== '' && body === come.after?.body.trim()));
};

/** An entry that is gone and one of the same name or text that is there instead are one that was moved. */
function pairAll(touched: readonly Touched[]): readonly EntryPair[] {
  const gone = new Set(touched.filter(({ before, after }) => before !== undefined && after === undefined));
  const pairs = touched.flatMap((one) => {
    if (one.after === undefined || one.before !== undefined) return [];
    const from = [...gone].find((each) => isSame(each, one));
    if (from !== undefined) gone.delete(from);
    return [pairUp(one, from)];
  });
  const others = touched.filter(
    (one) => gone.has(one) || (one.before !== undefined) === (one.after !== undefined),
  );
  return [...pairs, ...others.map((one) => pairUp(one, undefined))].sort((a, b) =>
    a.entry.place < b.entry.place ? -1 : 1,
  );
}

/** Says what differs between two states of the content, entry by entry. */
export function readChange(
  paths: readonly ChangedPath[],
  { prefix, base, head }: Repository,
  disks: { readonly before: GitTree; readonly after: Disk },
): ReadChange {
  const others: OtherFile[] = [];
  const places = new Map<string, EntryPlace & { readonly files: string[] }>();
  for (const { path, change } of paths) {
    const isContent = path.startsWith(prefix);
    const found = isContent ? findEntry(path.slice(prefix.length)) : undefined;
    if (found === undefined) {
      others.push({ file: path, change, isContent });
      continue;
    }
    const known = places.get(found.place);
    if (known === undefined) places.set(found.place, { ...found, files: [path.slice(prefix.length)] });
    else known.files.push(path.slice(prefix.length));
  }
  const touched = [...places.values()].map((place) => ({
    ...place,
    before: readWritten(disks.before, place.file),
    after: readWritten(disks.after, place.file),
    translatedNames: place.files.filter(isTranslation).flatMap((file) => {
      const name = textOf(readWritten(disks.after, file), 'name');
      return name === undefined ? [] : [{ file, name }];
    }),
  }));
  const pairs = pairAll(touched);
  return { change: { base, head, entries: pairs.map(({ entry }) => entry), others }, pairs };
}
