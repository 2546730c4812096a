import type { PageHead } from '../model.ts';

/** The editor in the browser. Addresses are within the site. */
export interface EditorView {
  readonly head: PageHead;
  readonly script: string;
  readonly config: string;
  /** Names of modules and where they lie, JSON. */
  readonly importMap: string;
  /** Origins it may ask, and those it may show pictures of, besides its own. */
  readonly asks: readonly string[];
  readonly shows: readonly string[];
  /** Its settings, JSON. */
  readonly getConfig: () => string;
}
