import type { Taxonomy } from '../content/schema/taxonomy.ts';

/** What the target folder holds before the import. Paths are relative, with forward slashes. */
export interface ExistingFolder {
  readonly files: ReadonlySet<string>;
  /** Names by slug. */
  readonly integrationNames: ReadonlyMap<string, string>;
  readonly partnerNames: ReadonlyMap<string, string>;
  readonly taxonomy: Taxonomy;
  readonly taxonomyText: string | undefined;
}

export const EMPTY_FOLDER: ExistingFolder = {
  files: new Set(),
  integrationNames: new Map(),
  partnerNames: new Map(),
  taxonomy: { categories: [], industries: [], regions: [], languages: [], services: [], roles: [] },
  taxonomyText: undefined,
};
