import type { Dictionary } from './dictionary.ts';
import type { Format } from './format.ts';
import { fill } from './wording.ts';

export type HeadKey = keyof Dictionary['heads'];

/** Title or description of a page; `n` is a count, `{site}` is filled by itself. */
export type Heading = (
  key: HeadKey,
  parts?: Readonly<Record<string, string>> & { readonly n?: never },
  n?: number,
) => string;

/** Fills what pages are called, in one language, for a platform of a name. */
export function createHeading(heads: Dictionary['heads'], format: Format, site: string): Heading {
  return (key, parts = {}, n = 0) => {
    const wording = heads[key];
    return fill(typeof wording === 'string' ? wording : format.count(wording, n), { site, ...parts });
  };
}
