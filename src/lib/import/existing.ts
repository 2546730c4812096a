import type { Taxonomy } from '../content/schema/taxonomy.ts';

/** What the target folder holds before the import. Paths are relative, with forward slashes. */
export interface ExistingFolder {
  readonly files: ReadonlySet<string>;
  /** Names by slug. */
  readonly integrationNames: ReadonlyMap<string, string>;
  readonly partnerNames: ReadonlyMap<string, string>;
  readonly taxonomy: Taxonomy;
  readonly taxonomyText: string | undefined;
  /** Texts of entries, records of partners, site.yaml and taxonomy.yaml, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the entries among them say, where it can be read. */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

export const EMPTY_FOLDER: ExistingFolder = {
  files: new Set(),
  integrationNames: new Map(),
  partnerNames: new Map(),
  taxonomy: { categories: [], industries: [], regions: [], languages: [], services: [], roles: [] },
  taxonomyText: undefined,
  texts: new Map(),
  fields: new Map(),
};
