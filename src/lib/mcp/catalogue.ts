import { SiteFilesError, type SiteFiles } from '#lib/built/files.ts';
import { parseStart, START_FILE, type Start } from '#lib/built/start.ts';
import { decodeDeck } from '#lib/match/wire.ts';
import type { MatchDeck } from '#lib/site/model.ts';
import { once } from '#lib/site/once.ts';
import { createWriter, type Writer } from '#lib/twins/writer.ts';
import { openFinder, type Finder } from './finder.ts';

export const NOUNS = ['integration', 'partner'] as const;
export type Noun = (typeof NOUNS)[number];

/** What every tool answers from: the files of a built site. */
export interface Catalogue {
  readonly start: Start;
  /** Words, formats and addresses of the pages. */
  readonly writer: Writer;
  /** Rejects with a SiteFilesError where a file that the site names is not there. */
  readonly readText: (path: string) => Promise<string>;
  readonly readJson: (path: string) => Promise<unknown>;
  /** Opened when it is first searched. */
  readonly finder: (noun: Noun) => Promise<Finder>;
  readonly deck: () => Promise<MatchDeck>;
}

function openBuilt(start: Start, files: SiteFiles): Catalogue {
  const readText = async (path: string): Promise<string> => {
    const text = await files.read(path);
    if (text !== undefined) return text;
    throw new SiteFilesError(
      `There is no ${path} in ${files.name}: it may be written anew just now. Ask again.`,
    );
  };
  const readJson = async (path: string): Promise<unknown> => JSON.parse(await readText(path)) as unknown;
  const open = (noun: Noun) => once(() => openFinder(noun, (name) => readJson(start.index[noun] + name)));
  const finders = { integration: open('integration'), partner: open('partner') };
  return {
    start,
    writer: createWriter({ meta: { ...start, segment: '' } }),
    readText,
    readJson,
    finder: (noun) => finders[noun](),
    deck: once(async () => decodeDeck(await readText(start.match.file))),
  };
}

/**
 * Opens the files of a built site: one and the same catalogue until they are written anew. Rejects with a
 * SiteFilesError where there is none.
 */
export function openCatalogue(files: SiteFiles): () => Promise<Catalogue> {
  let opened: { readonly text: string; readonly catalogue: Catalogue } | undefined;
  return async () => {
    const text = await files.read(START_FILE);
    if (text === undefined) {
      throw new SiteFilesError(
        `There is no marketplace in ${files.name}: ${START_FILE} is missing. Name a folder that npm run build wrote, or the address of the first page.`,
      );
    }
    if (opened?.text === text) return opened.catalogue;
    const start = parseStart(text);
    if (start === undefined) {
      throw new SiteFilesError(
        `${files.name} was built by another version: its ${START_FILE} is not understood. Use that version, or build it again.`,
      );
    }
    opened = { text, catalogue: openBuilt(start, files) };
    return opened.catalogue;
  };
}

/** Where an entry is read by people, as Markdown and as data, and the day of its facts. */
export interface Source {
  readonly page: string;
  readonly markdown: string;
  readonly api: string;
  readonly as_of: string;
}

const FOLDERS: Readonly<Record<Noun, string>> = { integration: 'integrations', partner: 'partners' };

/** Path of the file of an entry in the API. */
export const itemFile = (noun: Noun, slug: string): string => `api/v1/${FOLDERS[noun]}/${slug}.json`;

export function sourceOf(noun: Noun, slug: string, { writer }: Catalogue): Source {
  const { origin, paths, today } = writer;
  const page = origin + (noun === 'integration' ? paths.integration(slug) : paths.partner(slug));
  return {
    page,
    markdown: `${page}index.md`,
    api: `${origin}${paths.base}/${itemFile(noun, slug)}`,
    as_of: today,
  };
}
