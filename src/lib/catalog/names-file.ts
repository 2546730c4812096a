import { coded, type Json } from './columns.ts';
import { fold } from './fold.ts';
import type { EntryName } from './store.ts';

/** What stands before and after the slug in an address. */
type Frame = readonly [before: string, after: string];
const frames = coded<Frame>();

/** Slug of each entry, 0 where its name gives it, and the frames of their addresses. */
export interface NamesFile {
  readonly names: readonly string[];
  readonly slugs: readonly (string | 0)[];
  readonly frames: Json;
}

export function writeNames(entries: readonly EntryName[]): NamesFile {
  const slugs = entries.map(({ slug }) => slug);
  return {
    names: entries.map(({ name }) => name),
    slugs: entries.map(({ name, slug }) => (slug === slugOf(name) ? 0 : slug)),
    frames: frames.encode(entries.map(frameOf), slugs),
  };
}

/** Reads a name when it is asked for: of ten thousand a visitor sees few. */
export function openNames({
  names,
  slugs,
  frames: file,
}: NamesFile): (entry: number) => EntryName | undefined {
  const known = frames.decode(file, names);
  return (entry) => {
    const [name, own, frame] = [names[entry], slugs[entry], known[entry]];
    if (name === undefined || own === undefined || frame === undefined) return undefined;
    const slug = own === 0 ? slugOf(name) : own;
    const [before, after] = frame;
    return { slug, name, href: after === NO_SLUG ? before : before + slug + after };
  };
}

/** In place of what stands after the slug, for an address that does not hold it. */
const NO_SLUG = '\u0000';

function frameOf({ slug, href }: EntryName): Frame {
  const at = href.lastIndexOf(slug);
  return at < 0 || slug === '' ? [href, NO_SLUG] : [href.slice(0, at), href.slice(at + slug.length)];
}

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
