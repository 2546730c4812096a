import type { Plural } from '#lib/i18n/wording.ts';
import type { NamedLink, PageCard } from '#lib/site/model.ts';

export const PALETTE_KINDS = ['integration', 'partner', 'page'] as const;
export type PaletteKind = (typeof PALETTE_KINDS)[number];

export interface PaletteStrings {
  readonly label: string;
  readonly hint: string;
  readonly close: string;
  readonly results: string;
  readonly groups: Readonly<Record<PaletteKind, string>>;
  readonly sections: Readonly<Record<PageCard['section'], string>>;
  readonly recent: string;
  readonly links: string;
  readonly nearest: string;
  readonly all: string;
  readonly count: Plural;
  readonly nothing: string;
  readonly failed: string;
  readonly clear: string;
  readonly cleared: string;
  readonly keys: { readonly move: string; readonly open: string; readonly tab: string };
}

/** What the palette is told of its marketplace, in a file that it reads when it first opens. */
export interface PaletteFile {
  readonly locale: string;
  /** Base path: '' or '/base'. */
  readonly base: string;
  /** Folders of the finder's files, each ending in a slash. */
  readonly folders: Readonly<Record<PaletteKind, string>>;
  /** The catalogue, which takes `?q=`. */
  readonly catalogue: string;
  /** Where to go when nothing was typed. */
  readonly links: readonly NamedLink[];
  readonly strings: PaletteStrings;
}
