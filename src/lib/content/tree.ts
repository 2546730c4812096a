import { checkSlug, isSlug } from './door/slug.ts';
import type { Disk, DiskEntry } from './disk.ts';
import { WHOLE_FILE, type Report } from './finding.ts';
import { readKitTextName } from './schema/kit-text.ts';
import { suggest } from './suggest.ts';
import { readTranslationName } from './translation/names.ts';
import { collectionNamed, entryIn, singleIn, type Translated } from './translation/translated.ts';
import type { ContentTree, EntryFolder, KitTextFile, SlugFile, TranslationFile, Wanted } from './tree-model.ts';
import { namesInside } from './tree-names.ts';

const TOP_FILES = ['site.yaml', 'taxonomy.yaml'];
const TOP_FOLDERS = ['integrations', 'partners', 'collections', 'kits', 'program', 'records'];
// What repositories hold beside content; names that start with a dot are never listed at all.
const COMPANIONS =
  /^(?:README|LICEN[CS]E|COPYING|CONTRIBUTING|CODEOWNERS|SECURITY|SUPPORT|CODE_OF_CONDUCT|CHANGELOG|NOTICE|AUTHORS|MAINTAINERS)(?:[.-][\w-]+)*$/i;
const TOOLING = new Set(['package.json', 'package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'node_modules', 'Makefile']);
const PICTURE = /\.(?:svg|png|jpe?g|webp)$/i;
const LOGO = /^logo\.(?:svg|png)$/;

const PROGRAM_FILES = ['ranking.yaml', 'certification.yaml', 'tiers.yaml', 'routing.yaml', 'review.yaml'];
const RECORD_FILES = ['owners.yaml', 'actions.yaml'];
const RECORD_FOLDERS = ['usage', 'certifications', 'partners'];

/** Lists folders and reports what may not lie in them. Nothing is read. */
class Lister {
  readonly #disk: Disk;
  readonly #report: Report;
  readonly #isWanted: Wanted;
  readonly translations: TranslationFile[] = [];

  constructor(disk: Disk, report: Report, isWanted: Wanted) {
    this.#disk = disk;
    this.#report = report;
    this.#isWanted = isWanted;
  }

  unknown(file: string, name: string, wanted: readonly string[], message?: string): void {
    this.#report({
      rule: 'file/unknown',
      file,
      place: WHOLE_FILE,
      found: name,
      message: message ?? 'This file has no meaning here.',
      wanted: wanted.join(', '),
      suggestion: suggest(name, wanted),
    });
  }

  /** Entries of a folder that are plain files and folders; links and devices are reported. */
  list(folder: string): readonly DiskEntry[] {
    return (this.#disk.list(folder) ?? []).filter((entry) => {
      if (entry.kind === 'file' || entry.kind === 'folder') return true;
      const link = entry.kind === 'link';
      this.#report({
        rule: link ? 'file/symlink' : 'file/not-a-file',
        file: join(folder, entry.name),
        place: WHOLE_FILE,
        message: link ? 'This is a symbolic link; it is not followed.' : 'This is neither a file nor a folder.',
        wanted: 'a file or a folder',
      });
      return false;
    });
  }

  isKind(folder: string, entry: DiskEntry, kind: 'file' | 'folder'): boolean {
    if (entry.kind === kind) return true;
    this.#report({
      rule: 'file/not-a-file',
      file: join(folder, entry.name),
      place: WHOLE_FILE,
      message: `This is a ${entry.kind}; a ${kind} is wanted here.`,
      wanted: `a ${kind}`,
    });
    return false;
  }

  /** Takes a file that translates another one of its folder; false where it does not. */
  takeTranslation(folder: string, entry: DiskEntry, find: (original: string) => Translated | undefined): boolean {
    const name = entry.kind === 'file' ? readTranslationName(entry.name) : undefined;
    const found = name && find(name.original);
    if (!name || !found) return false;
    this.translations.push({ ...found, locale: name.locale, file: join(folder, entry.name) });
    return true;
  }

  /** Names among those that a folder may hold. */
  known(folder: string, files: readonly string[], folders: readonly string[] = []): ReadonlySet<string> {
    const names = new Set<string>();
    for (const entry of this.list(folder)) {
      if (this.takeTranslation(folder, entry, (original) => singleIn(files, original))) continue;
      const kind = files.includes(entry.name) ? 'file' : folders.includes(entry.name) ? 'folder' : undefined;
      if (kind === undefined) this.unknown(join(folder, entry.name), entry.name, [...files, ...folders]);
      else if (this.isKind(folder, entry, kind)) names.add(entry.name);
    }
    return names;
  }

  /** Files `<slug><extension>` of a folder. */
  slugFiles(folder: string, extension: string): readonly SlugFile[] {
    return this.list(folder).flatMap((entry) => {
      const file = join(folder, entry.name);
      const original = join(folder, readTranslationName(entry.name)?.original ?? entry.name);
      if (!this.#isWanted(original)) return [];
      if (folder === 'collections' && this.takeTranslation(folder, entry, collectionNamed)) return [];
      if (!entry.name.endsWith(extension)) {
        this.unknown(file, entry.name, [`<slug>${extension}`]);
        return [];
      }
      if (!this.isKind(folder, entry, 'file')) return [];
      const slug = entry.name.slice(0, -extension.length);
      return checkSlug(slug, file, this.#report) ? [{ slug, file }] : [];
    });
  }

  entries(noun: 'integrations' | 'partners' | 'kits'): readonly EntryFolder[] {
    return this.list(noun).flatMap((entry) => {
      const folder = join(noun, entry.name);
      if (!this.#isWanted(folder)) return unread(entry, folder);
      if (entry.kind === 'file') {
        this.unknown(folder, entry.name, [`${noun}/<slug>/index.md`], 'Every entry has a folder of its own.');
        return [];
      }
      const found = this.entry(noun, entry.name, folder);
      return found === undefined ? [] : [found];
    });
  }

  entry(noun: 'integrations' | 'partners' | 'kits', slug: string, folder: string): EntryFolder | undefined {
    const logos: string[] = [];
    const texts: KitTextFile[] = [];
    let media: readonly string[] = [];
    let hasIndex = false;
    const entries = this.list(folder);
    for (const entry of entries) {
      const file = join(folder, entry.name);
      if (this.takeTranslation(folder, entry, (original) => entryIn(noun, slug, original))) continue;
      const text = noun === 'kits' && entry.kind === 'file' ? readKitTextName(entry.name) : undefined;
      if (text !== undefined) texts.push({ ...text, file });
      else if (entry.name === 'index.md') hasIndex = this.isKind(folder, entry, 'file');
      else if (noun !== 'kits' && entry.kind === 'file' && LOGO.test(entry.name)) logos.push(file);
      else if (noun === 'integrations' && entry.name === 'media' && this.isKind(folder, entry, 'folder')) {
        media = this.media(file);
      } else {
        this.unknown(file, entry.name, namesInside(noun));
      }
    }
    const named = checkSlug(slug, folder, this.#report, noun === 'partners' ? ['platform'] : []);
    if (!hasIndex) this.noEntry(folder, entries);
    return named && hasIndex
      ? { slug, folder, file: join(folder, 'index.md'), logos, media, texts, isRead: true }
      : undefined;
  }

  noEntry(folder: string, entries: readonly DiskEntry[]): void {
    const [first] = entries;
    if (entries.some((entry) => entry.name === 'index.md')) return;
    // What was refused has been reported.
    if (first === undefined && (this.#disk.list(folder) ?? []).length > 0) return;
    this.#report({
      rule: first === undefined ? 'file/empty-folder' : 'file/no-entry',
      file: folder,
      place: WHOLE_FILE,
      message: first === undefined ? 'The folder is empty.' : `The folder holds ${first.name}, but no index.md.`,
      wanted: 'index.md',
    });
  }

  media(folder: string): readonly string[] {
    return this.list(folder).flatMap((entry) => {
      const file = join(folder, entry.name);
      if (!this.isKind(folder, entry, 'file')) return [];
      if (PICTURE.test(entry.name)) return [file];
      this.unknown(file, entry.name, ['pictures: .svg, .png, .jpg, .webp']);
      return [];
    });
  }

  top(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const entry of this.list('')) {
      if (this.takeTranslation('', entry, (original) => singleIn(TOP_FILES, original))) continue;
      const kind = TOP_FOLDERS.includes(entry.name) ? 'folder' : 'file';
      if (kind === 'folder' || TOP_FILES.includes(entry.name)) {
        if (this.isKind('', entry, kind)) names.add(entry.name);
      } else if (entry.kind === 'file' && PICTURE.test(entry.name)) names.add(entry.name);
      else if (!COMPANIONS.test(entry.name) && !TOOLING.has(entry.name)) this.stray(entry);
    }
    return names;
  }

  stray(entry: DiskEntry): void {
    const folder = entry.kind === 'folder';
    const wanted = folder ? TOP_FOLDERS : TOP_FILES;
    const suggestion = suggest(entry.name, wanted);
    this.#report({
      rule: suggestion === undefined ? 'file/stray' : 'file/misnamed',
      file: entry.name,
      place: WHOLE_FILE,
      found: entry.name,
      message:
        suggestion === undefined
          ? `This ${entry.kind} is not part of the content and is not read.`
          : `This ${entry.kind} is not read under this name.`,
      wanted: wanted.join(', '),
      suggestion,
    });
  }
}

/** What others may refer to. */
const unread = ({ name, kind }: DiskEntry, folder: string): readonly EntryFolder[] =>
  kind === 'folder' && isSlug(name)
    ? [{ slug: name, folder, file: join(folder, 'index.md'), logos: [], media: [], texts: [], isRead: false }]
    : [];

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Lists the whole content folder; every name that has no place in it is reported. */
export function listTree(disk: Disk, report: Report, isWanted: Wanted = () => true): ContentTree {
  const lister = new Lister(disk, report, isWanted);
  const topFiles = lister.top();
  const has = (name: string) => topFiles.has(name);
  const records = has('records') ? lister.known('records', RECORD_FILES, RECORD_FOLDERS) : new Set<string>();
  const inRecords = (name: string, extension: string) =>
    records.has(name) ? lister.slugFiles(`records/${name}`, extension) : [];
  return {
    topFiles,
    // Filled by what is listed below.
    translations: lister.translations,
    integrations: has('integrations') ? lister.entries('integrations') : [],
    partners: has('partners') ? lister.entries('partners') : [],
    kits: has('kits') ? lister.entries('kits') : [],
    collections: has('collections') ? lister.slugFiles('collections', '.md') : [],
    program: has('program') ? lister.known('program', PROGRAM_FILES) : new Set(),
    recordFiles: records,
    usage: inRecords('usage', '.json'),
    certifications: inRecords('certifications', '.yaml'),
    partnerRecords: inRecords('partners', '.yaml'),
  };
}
