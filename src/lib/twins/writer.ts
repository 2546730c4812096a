import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { CompareVoice } from '#lib/site/compare/cell.ts';
import type { Mention, NamedLink, Site } from '#lib/site/model.ts';
import { buildPaths, type Paths } from '#lib/site/paths.ts';
import {
  type Absolute,
  escapeHeading,
  escapeParagraph,
  escapeText,
  makeAbsolute,
  writeAddress,
  writeLink,
} from './text.ts';

/** What every twin is written with. */
export interface Writer extends CompareVoice {
  readonly origin: string;
  readonly paths: Paths;
  readonly locale: string;
  readonly absolute: Absolute;
}

/** What a writer has to know of a site. */
export type WriterMeta = Pick<Site['meta'], 'url' | 'base' | 'segment' | 'locale' | 'name' | 'builtOn'>;

export function createWriter({ meta }: { readonly meta: WriterMeta }): Writer {
  const { origin } = new URL(meta.url);
  return {
    t: getDictionary(meta.locale),
    format: getFormat(meta.locale),
    platform: meta.name,
    today: meta.builtOn,
    origin,
    paths: buildPaths(meta.base, meta.segment),
    locale: meta.locale,
    absolute: makeAbsolute(origin),
  };
}

/**
 * The first lines of every twin: the title, then the address of the page and the day of its facts.
 *
 * @param path path of the page, with the base
 */
export function writeHead(title: string, path: string, { t, format, today, origin }: Writer): string {
  const day = fill(t.twins.asOf, { day: escapeText(format.day(today)) });
  return `# ${escapeHeading(title)}\n\n${writeAddress(origin + path)} · ${day}`;
}

/** Blocks one below the other; those that are absent or empty are left out. */
export const joinBlocks = (blocks: readonly (string | undefined)[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;

/** A heading with what stands under it; '' where that is empty. */
export const writePart = (title: string, ...blocks: readonly (string | undefined)[]): string => {
  const said = blocks.filter((block) => block !== undefined && block !== '');
  return said.length === 0 ? '' : [`## ${escapeHeading(title)}`, ...said].join('\n\n');
};

export const writeParagraph = (text: string | undefined): string =>
  text === undefined ? '' : escapeParagraph(text);

export const writeItems = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Links with what is said of each. */
export const writeLinks = (
  links: readonly (NamedLink & { readonly said?: string | undefined })[],
  { absolute }: Writer,
): string =>
  writeItems(
    links.map(({ name, href, said }) => {
      const link = writeLink(name, href, absolute);
      return said ? `${link}: ${escapeText(said)}` : link;
    }),
  );

export const writeMentions = (mentions: readonly Mention[], writer: Writer): string =>
  writeLinks(
    mentions.map(({ name, href, tagline }) => ({ name, href, said: tagline })),
    writer,
  );
